// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/control.h"

#include "connectors/woocommerce/sim/order_status.h"
#include "connectors/woocommerce/sim/order_write.h"
#include "connectors/woocommerce/sim/refunds.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

/// Somebody buys in the shop itself.
QJsonObject addOrder(Shop &shop, const QJsonObject &request)
{
    QJsonObject fields = request["fields"_L1].toObject();
    if (!fields.contains("status"_L1))
        fields.insert("status"_L1, "processing"_L1);
    const auto order = createOrder(shop, fields);
    if (!order)
        return refusedAction(order.error().message);
    (*order)->createdVia = u"checkout"_s;
    (*order)->writes = {{shop.now(), u"control"_s}};
    return {{"ok"_L1, true}, {"id"_L1, (*order)->id}};
}

QJsonObject actOn(Shop &shop, Order &order, const QString &action, const QJsonObject &request)
{
    if (action == "refund_order"_L1) {
        QJsonObject fields = request["fields"_L1].toObject();
        fields.insert("api_refund"_L1, false);
        const auto refund = refundOrder(shop, order, fields);
        if (!refund)
            return refusedAction(refund.error().message);
        return {{"ok"_L1, true}, {"id"_L1, (*refund)->id}};
    }
    moveOrder(shop, order, action == "cancel_order"_L1 ? u"cancelled"_s : request["status"_L1].toString());
    order.modified = shop.now();
    order.writes.push_back({shop.now(), u"control"_s});
    return done();
}

} // namespace

std::optional<QJsonObject> actOnOrders(Shop &shop, const QString &action, const QJsonObject &request)
{
    if (action == "add_order"_L1)
        return addOrder(shop, request);
    static const QStringList onOne{u"cancel_order"_s, u"set_order_status"_s, u"refund_order"_s};
    if (!onOne.contains(action))
        return std::nullopt;
    const auto found = shop.orders.find(request["id"_L1].toInt());
    if (found == shop.orders.end())
        return refusedAction(u"no such order"_s);
    return actOn(shop, found->second, action, request);
}

} // namespace sim::woo
