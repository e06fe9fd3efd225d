// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/calls.h"
#include "connectors/jdid/sim/carrier.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

Reply unknownOrder()
{
    return refused(NotFound, u"order does not exist"_s);
}

Reply wrongState(const Order &order)
{
    return refused(WrongState, u"order state %1 does not allow this"_s.arg(order.state));
}

void changed(const Shop &shop, Order &order, int state)
{
    order.state = state;
    order.modified = shop.now / 1000 * 1000;
}

} // namespace

Reply printOrder(Shop &shop, const Payload &payload)
{
    Order *order = shop.orders.find(payload.integer("orderId").value_or(0));
    if (!order)
        return unknownOrder();
    const bool printable = order->state == Paid || order->state == Ready || order->state == Shipped;
    if (!printable)
        return wrongState(*order);
    if (payload.integer("printType").value_or(1) != 1)
        return refused(BadParameter, u"printType: only 1"_s);
    if (order->waybill.isEmpty()) {
        order->waybill = waybillOf(*order);
        changed(shop, *order, shop.switches.printReadies && order->state == Paid ? Ready : order->state);
    }
    ++order->printed;
    return done(QJsonObject{{u"orderId"_s, order->id}, {u"expressNo"_s, order->waybill},
        {u"preExpressNo"_s, order->waybill}, {u"content"_s, QString::fromLatin1(labelPdf(*order).toBase64())}});
}

Reply sendGoodsOpenApi(Shop &shop, const Payload &payload)
{
    Order *order = shop.orders.find(payload.integer("orderId").value_or(0));
    if (!order)
        return unknownOrder();
    if (order->shipped || order->state == Shipped || order->state == Completed)
        return refused(WrongState, u"order has been sent already"_s);
    if (order->state != Paid && order->state != Ready)
        return wrongState(*order);
    const QString express = payload.text("expressNo");
    if (order->waybill.isEmpty() && shop.switches.sendNeedsPrint)
        return refused(WrongState, u"print the order first, it has no express number"_s);
    if (!order->waybill.isEmpty() && !express.isEmpty() && express != order->waybill)
        return refused(BadParameter, u"expressNo: is not the order's"_s);
    if (order->waybill.isEmpty())
        order->waybill = express.isEmpty() ? waybillOf(*order) : express;
    changed(shop, *order, Shipped);
    order->shipped = true;
    ++order->sent;
    const QString company = payload.text("expressCompany");
    return done(QJsonObject{{u"orderId"_s, order->id}, {u"expressNo"_s, order->waybill},
        {u"expressCompany"_s, company.isEmpty() ? QString::fromLatin1(carrierName) : company},
        {u"expressId"_s, carrierCode}});
}

Reply getGoSendOrderStatus(Shop &shop, const Payload &payload)
{
    // Couriers on demand are never booked here.
    const Order *order = shop.orders.find(payload.integer("orderId").value_or(0));
    return order ? refused(WrongState, u"order is not delivered by GoSend"_s) : unknownOrder();
}

Reply queryOrderFlowLogsForAPI(Shop &shop, const Payload &payload)
{
    const Order *order = shop.orders.find(payload.integer("orderId").value_or(0));
    if (!order)
        return unknownOrder();
    QJsonArray logs{QJsonObject{{u"operateTime"_s, order->paid}, {u"content"_s, u"Pesanan dibayar"_s}}};
    if (order->state == Shipped || order->state == Completed)
        logs.append(QJsonObject{{u"operateTime"_s, order->modified}, {u"content"_s, u"Paket diserahkan ke kurir"_s}});
    if (order->completed)
        logs.append(QJsonObject{{u"operateTime"_s, order->completed}, {u"content"_s, u"Paket diterima"_s}});
    return done(logs);
}

Reply getAccountByPin(Shop &, const Payload &)
{
    return done(QJsonObject{{u"venderId"_s, Shop::venderId}, {u"shopId"_s, Shop::venderId + 7},
        {u"shopName"_s, u"Sampan Practice Store"_s}, {u"userPin"_s, u"sampan_practice"_s}, {u"status"_s, 1}});
}

} // namespace sim::jdid
