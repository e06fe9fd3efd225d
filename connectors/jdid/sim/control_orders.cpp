// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/control.h"
#include "connectors/jdid/sim/order_maker.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

using Result = tl::expected<QJsonObject, QString>;

constexpr int unknownState = 99;

quint64 seedOf(const Shop &shop, const Payload &payload)
{
    const qint64 fallback = static_cast<qint64>(shop.orders.all().size()) + 1;
    return static_cast<quint64>(payload.integer("seed").value_or(fallback));
}

Result placeOrders(Shop &shop, const Payload &payload)
{
    OrderWish wish;
    wish.count = static_cast<int>(payload.integer("count").value_or(1));
    wish.seed = seedOf(shop, payload);
    wish.days = static_cast<int>(payload.integer("days").value_or(0));
    for (const QString &text : payload.texts("skus"))
        wish.sellerSkuIds.append(text);
    QJsonArray ids;
    for (const qint64 id : jdid::placeOrders(shop, wish))
        ids.append(id);
    return QJsonObject{{u"orders"_s, ids}};
}

Result moveOrder(Shop &shop, qint64 id, int state)
{
    Order *order = shop.orders.find(id);
    if (!order)
        return tl::unexpected(u"no such order: %1"_s.arg(id));
    order->state = state;
    order->modified = shop.now / 1000 * 1000;
    if (state == Completed)
        order->completed = order->modified;
    if (state == Cancelled && shop.switches.cancelRestoresStock && !order->shipped)
        returnStock(shop, *order);
    return QJsonObject{{u"order"_s, id}};
}

Result cancelOrder(Shop &shop, const Payload &payload)
{
    const int state = static_cast<int>(payload.integer("state").value_or(Cancelled));
    if (state != CancelAsked && state != Cancelled)
        return tl::unexpected(u"state must be 3 or 5"_s);
    return moveOrder(shop, payload.integer("id").value_or(0), state);
}

Result orderState(Shop &shop, const Payload &payload)
{
    const qint64 state = payload.integer("state").value_or(0);
    if (state < Paid || state > Ready)
        return tl::unexpected(u"state must be from 1 to 7"_s);
    return moveOrder(shop, payload.integer("id").value_or(0), static_cast<int>(state));
}

Result unknownStatus(Shop &shop, const Payload &payload)
{
    if (payload.has("id"))
        return moveOrder(shop, payload.integer("id").value_or(0), unknownState);
    const std::vector<qint64> ids = jdid::placeOrders(shop, {.seed = seedOf(shop, payload)});
    return ids.empty() ? Result(tl::unexpected(u"nothing is on sale"_s)) : moveOrder(shop, ids.front(), unknownState);
}

Result orderUnknownSku(Shop &shop, const Payload &payload)
{
    OrderLine line;
    line.sku = 999000111;
    line.spu = 99000111;
    line.sellerSkuId = payload.has("sku") ? payload.text("sku") : u"NOT-OURS-1"_s;
    line.name = u"Produk yang tidak dikenal"_s;
    line.price = 88000;
    line.costPrice = 60000;
    const Order order = bareOrder(shop, line, seedOf(shop, payload));
    return QJsonObject{{u"order"_s, shop.orders.add(order).id}};
}

} // namespace

Action orderAction(const QString &name)
{
    constexpr std::array<std::pair<const char *, Action>, 5> actions{{
        {"place_orders", placeOrders},
        {"cancel_order", cancelOrder},
        {"order_state", orderState},
        {"unknown_status", unknownStatus},
        {"order_unknown_sku", orderUnknownSku},
    }};
    for (const auto &[known, action] : actions) {
        if (name == QLatin1String(known))
            return action;
    }
    return nullptr;
}

} // namespace sim::jdid
