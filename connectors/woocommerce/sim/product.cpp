// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product.h"

using namespace Qt::StringLiterals;

namespace sim::woo {

QString nameOf(ProductType type)
{
    switch (type) {
    case ProductType::Simple:
        return u"simple"_s;
    case ProductType::Grouped:
        return u"grouped"_s;
    case ProductType::External:
        return u"external"_s;
    case ProductType::Variable:
        return u"variable"_s;
    case ProductType::Variation:
        return u"variation"_s;
    }
    return {};
}

std::optional<ProductType> productType(const QString &name)
{
    for (const auto type : {ProductType::Simple, ProductType::Grouped, ProductType::External, ProductType::Variable,
             ProductType::Variation}) {
        if (nameOf(type) == name)
            return type;
    }
    return std::nullopt;
}

bool Product::trashed() const
{
    return status == "trash"_L1;
}

Product newProduct(ProductType type)
{
    Product product;
    product.type = type;
    product.status = u"publish"_s;
    product.visibility = u"visible"_s;
    product.stockStatus = u"instock"_s;
    product.backorders = u"no"_s;
    product.taxStatus = u"taxable"_s;
    if (type == ProductType::Variation)
        product.taxClass = u"parent"_s;
    return product;
}

} // namespace sim::woo
