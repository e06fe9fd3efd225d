// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/refunds.h"

#include "connectors/woocommerce/sim/order_status.h"
#include "connectors/woocommerce/sim/order_stock.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/prices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

tl::unexpected<Failure> noRefund(const QString &message)
{
    return tl::make_unexpected(Failure{500, "woocommerce_rest_cannot_create_order_refund", message, {}, true});
}

Amount amountOf(const Shop &shop, const QJsonValue &value)
{
    return Amount::fromText(readDecimal(php::toText(value), shop.decimalSign()));
}

/// Nothing if neither an amount nor lines were sent.
std::optional<Amount> wantedAmount(const Shop &shop, const QJsonObject &body)
{
    if (const QString text = php::toText(body["amount"_L1]); !text.isEmpty())
        return amountOf(shop, text);
    const QJsonArray rows = body["line_items"_L1].toArray();
    if (rows.isEmpty())
        return std::nullopt;
    Amount sum;
    for (const QJsonValue row : rows)
        sum += amountOf(shop, row["refund_total"_L1]);
    return sum;
}

OrderLine *lineOf(Order &order, int id)
{
    const auto found = std::ranges::find(order.lines, id, &OrderLine::id);
    return found == order.lines.end() ? nullptr : &*found;
}

void addLine(Shop &shop, Order &order, Refund &refund, const QJsonValue &row, bool restock)
{
    OrderLine *line = lineOf(order, php::toInt(row["id"_L1]));
    if (!line)
        return;
    const qint64 quantity = php::toInt(row["quantity"_L1]);
    OrderLine back = *line;
    back.id = ++shop.lastItem;
    back.quantity = -quantity;
    back.total = back.subtotal = -amountOf(shop, row["refund_total"_L1]);
    back.totalTax = back.subtotalTax = Amount();
    back.reduced = back.restocked = 0;
    back.meta = {{++shop.lastMeta, u"_refunded_item_id"_s, QString::number(line->id)}};
    refund.lines.push_back(back);
    refund.lineOf.push_back(line->id);
    if (restock && quantity > 0 && line->reduced > 0) {
        line->restocked += std::min(quantity, line->reduced);
        giveBackLine(shop, *line, quantity);
    }
}

Refund newRefund(Shop &shop, const QString &reason, bool full)
{
    Refund refund;
    refund.id = ++shop.lastPost;
    refund.reason = reason;
    refund.created = shop.now();
    refund.full = full;
    if (shop.atLeast(Version::V11))
        refund.meta = {{++shop.lastMeta, u"_refund_type"_s, full ? u"full"_s : u"partial"_s}};
    return refund;
}

} // namespace

Result<const Refund *> refundOrder(Shop &shop, Order &order, const QJsonObject &body)
{
    const Amount remaining = order.total() - order.refunded();
    const auto amount = wantedAmount(shop, body);
    if (amount && (*amount < Amount() || *amount > remaining))
        return noRefund(u"Invalid refund amount."_s);
    const auto flag = [&body](QLatin1String name) { return !body.contains(name) || php::toBool(body[name]); };
    if (flag("api_refund"_L1)) {
        return noRefund(order.paymentMethod.isEmpty()
                ? u"The payment gateway for this order does not exist."_s
                : u"The payment gateway for this order does not support automatic refunds."_s);
    }
    const bool full = amount && *amount == remaining;
    Refund refund = newRefund(shop, php::toText(body["reason"_L1]), full);
    refund.amount = amount;
    for (const QJsonValue row : body["line_items"_L1].toArray())
        addLine(shop, order, refund, row, flag("api_restock"_L1));
    order.refunds.push_back(refund);
    order.modified = shop.now();
    if (full)
        moveOrder(shop, order, u"refunded"_s);
    else if (amount)
        mailBuyer(shop, order, "customer_partially_refunded_order");
    return &order.refunds.back();
}

void refundRest(Shop &shop, Order &order)
{
    const Amount remaining = order.total() - order.refunded();
    if (remaining <= Amount())
        return;
    Refund refund = newRefund(shop, u"Order fully refunded."_s, true);
    refund.amount = remaining;
    order.refunds.push_back(refund);
}

} // namespace sim::woo
