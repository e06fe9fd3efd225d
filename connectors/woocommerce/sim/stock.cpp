// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/stock.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace sim::woo {

const Product *stockHolder(const Shop &shop, const Product &product)
{
    if (!shop.settings.on("manage_stock"))
        return nullptr;
    if (product.manageStock)
        return &product;
    const Product *parent = product.isVariation() ? shop.products.find(product.parent) : nullptr;
    return parent && parent->manageStock ? parent : nullptr;
}

Product *stockHolder(Shop &shop, const Product &product)
{
    const Product *holder = stockHolder(std::as_const(shop), product);
    return holder ? shop.products.find(holder->id) : nullptr;
}

QString countedStatus(const Product &product)
{
    if (product.stock > 0)
        return u"instock"_s;
    return product.backorders == "no"_L1 ? u"outofstock"_s : u"onbackorder"_s;
}

void settleStock(const Shop &shop, Product &product)
{
    if (product.manageStock && shop.settings.on("manage_stock"))
        product.stockStatus = countedStatus(product);
}

QString shownStockStatus(const Shop &shop, const Product &product)
{
    if (const Product *holder = stockHolder(shop, product))
        return holder->stockStatus;
    if (product.type != ProductType::Variable)
        return product.stockStatus;
    bool backorder = false;
    for (const int id : product.variations) {
        const Product *variation = shop.products.find(id);
        if (!variation || variation->status != "publish"_L1)
            continue;
        if (variation->stockStatus == "instock"_L1)
            return u"instock"_s;
        backorder = backorder || variation->stockStatus == "onbackorder"_L1;
    }
    return backorder ? u"onbackorder"_s : u"outofstock"_s;
}

void addStock(Shop &shop, Product &holder, qint64 difference)
{
    holder.stock += difference;
    settleStock(shop, holder);
    shop.touch(holder);
}

} // namespace sim::woo
