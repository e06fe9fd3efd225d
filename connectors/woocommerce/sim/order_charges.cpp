// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_lines.h"

#include "connectors/woocommerce/sim/meta.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/prices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

void apply(Shop &shop, OrderCharge &charge, const QJsonObject &body, QLatin1String title)
{
    if (body.contains(title))
        charge.title = php::toText(body[title]);
    if (body.contains("method_id"_L1))
        charge.methodId = php::toText(body["method_id"_L1]);
    if (body.contains("total"_L1))
        charge.total = Amount::fromText(readDecimal(php::toText(body["total"_L1]), shop.decimalSign()));
    if (body.contains("tax_status"_L1))
        charge.taxStatus = php::toText(body["tax_status"_L1]);
    if (body.contains("tax_class"_L1))
        charge.taxClass = php::toText(body["tax_class"_L1]);
    applyMeta(shop, charge.meta, body["meta_data"_L1]);
}

/// A row whose title, or the key named by `emptying`, is null goes away.
void applyCharges(
    Shop &shop, std::vector<OrderCharge> &charges, const QJsonArray &rows, QLatin1String title, QLatin1String emptying)
{
    for (const QJsonValue row : rows) {
        const QJsonObject body = row.toObject();
        const int id = php::toInt(body["id"_L1]);
        if (id == 0) {
            OrderCharge &added = charges.emplace_back();
            added.id = ++shop.lastItem;
            added.taxStatus = u"taxable"_s;
            apply(shop, added, body, title);
            continue;
        }
        const auto charge = std::ranges::find(charges, id, &OrderCharge::id);
        if (charge == charges.end())
            continue;
        if (body.value(title).isNull() || body.value(emptying).isNull())
            charges.erase(charge);
        else
            apply(shop, *charge, body, title);
    }
}

} // namespace

void applyShipping(Shop &shop, Order &order, const QJsonArray &rows)
{
    applyCharges(shop, order.shippingLines, rows, "method_title"_L1, "method_id"_L1);
}

void applyFees(Shop &shop, Order &order, const QJsonArray &rows)
{
    applyCharges(shop, order.fees, rows, "name"_L1, "name"_L1);
}

void taxOrder(const Shop &shop, Order &order)
{
    const double rate = shop.settings.on("calc_taxes") ? shop.taxRate : 0;
    const int decimals = shop.decimals();
    for (OrderLine &line : order.lines) {
        line.subtotalTax = line.subtotal.scaled(rate).rounded(decimals);
        line.totalTax = line.total.scaled(rate).rounded(decimals);
    }
    for (OrderCharge &charge : order.shippingLines)
        charge.tax = charge.total.scaled(rate).rounded(decimals);
    for (OrderCharge &fee : order.fees)
        fee.tax = fee.taxStatus == "none"_L1 ? Amount() : fee.total.scaled(rate).rounded(decimals);
}

} // namespace sim::woo
