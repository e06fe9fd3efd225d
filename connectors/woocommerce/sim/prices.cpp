// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/prices.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::woo {

QString readDecimal(const QString &text, QChar decimalSign)
{
    static const QRegularExpression falling(uR"(\.(?![^.]+$)|[^0-9.-])"_s);
    QString number = text;
    return number.replace(decimalSign, u'.').remove(falling);
}

void settleSale(Product &product)
{
    if (!product.salePrice.isEmpty() && product.salePrice.toDouble() >= product.regularPrice.toDouble())
        product.salePrice.clear();
}

bool onSale(const Product &product, qint64 now)
{
    if (product.salePrice.isEmpty() || product.regularPrice.toDouble() <= product.salePrice.toDouble())
        return false;
    return (!product.saleFrom || *product.saleFrom <= now) && (!product.saleTo || *product.saleTo >= now);
}

QString activePrice(const Product &product, qint64 now)
{
    return onSale(product, now) ? product.salePrice : product.regularPrice;
}

} // namespace sim::woo
