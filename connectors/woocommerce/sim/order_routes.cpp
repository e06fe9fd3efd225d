// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_routes.h"

#include "connectors/woocommerce/sim/batch.h"
#include "connectors/woocommerce/sim/order_json.h"
#include "connectors/woocommerce/sim/order_list.h"
#include "connectors/woocommerce/sim/order_write.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

int decimalsOf(const Shop &shop, const Call &call)
{
    return call.number("dp", shop.decimals());
}

Result<JsonOut> remove(Shop &shop, int id, bool force, int decimals)
{
    const auto found = shop.orders.find(id);
    if (found == shop.orders.end())
        return fail(404, "woocommerce_rest_shop_order_invalid_id", u"Invalid ID."_s);
    Order &order = found->second;
    if (!force && order.status == "trash"_L1)
        return fail(410, "woocommerce_rest_already_trashed", u"The order has already been deleted."_s);
    const JsonOut before = orderJson(shop, order, decimals); // the reply tells the old status
    order.writes.push_back({shop.now(), force ? u"delete"_s : u"trash"_s});
    if (force) { // what it holds of the stock is gone
        shop.removedOrders.push_back(id);
        shop.orders.erase(found);
    } else {
        order.status = u"trash"_s;
        order.modified = shop.now();
    }
    return before;
}

Result<Reply> getList(Shop &shop, const Call &call)
{
    const int decimals = decimalsOf(shop, call);
    return page(listOrders(shop, call), call, [&](const Order *order) { return orderJson(shop, *order, decimals); });
}

Result<Reply> getOne(Shop &shop, const Call &call)
{
    const auto found = shop.orders.find(call.id());
    if (found == shop.orders.end())
        return fail(404, "woocommerce_rest_shop_order_invalid_id", u"Invalid ID."_s);
    return Reply{200, orderJson(shop, found->second, decimalsOf(shop, call))};
}

Result<Reply> postOne(Shop &shop, const Call &call)
{
    return createOrder(shop, call.parameters).map([&](const Order *order) {
        return created(orderJson(shop, *order, decimalsOf(shop, call)), u"orders/"_s + QString::number(order->id));
    });
}

Result<Reply> putOne(Shop &shop, const Call &call)
{
    return updateOrder(shop, call.id(), call.parameters).map([&](const Order *order) {
        return Reply{200, orderJson(shop, *order, decimalsOf(shop, call))};
    });
}

Result<Reply> deleteOne(Shop &shop, const Call &call)
{
    return remove(shop, call.id(), call.flag("force"), decimalsOf(shop, call)).map([](const JsonOut &old) {
        return Reply{200, old};
    });
}

Result<Reply> postBatch(Shop &shop, const Call &call)
{
    const int decimals = decimalsOf(shop, call);
    const auto json = [&shop, decimals](const Order *order) { return orderJson(shop, *order, decimals); };
    return runBatch(call,
        {[&](const QJsonObject &row) { return createOrder(shop, row).map(json); },
            [&](int id, const QJsonObject &row) { return updateOrder(shop, id, row).map(json); },
            [&](int id) { return remove(shop, id, true, decimals); }});
}

QString statusLabel(const QString &status)
{
    if (status == "pending"_L1)
        return u"Pending payment"_s;
    if (status == "on-hold"_L1)
        return u"On hold"_s;
    if (status == "checkout-draft"_L1)
        return u"Draft"_s;
    return status.left(1).toUpper() + status.mid(1);
}

Result<Reply> getStatuses(Shop &, const Call &)
{
    std::vector<JsonOut> rows;
    for (const QString &status : orderStatuses())
        rows.push_back(JsonOut().add("slug", status).add("name", statusLabel(status)));
    return Reply{200, rows};
}

Result<Reply> getTotals(Shop &shop, const Call &)
{
    std::vector<JsonOut> rows;
    for (const QString &status : orderStatuses()) {
        const auto count = std::ranges::count_if(
            shop.orders, [&status](const auto &entry) { return entry.second.status == status; });
        JsonOut row;
        row.add("slug", status).add("name", statusLabel(status));
        rows.push_back(row.add("total", static_cast<qint64>(count)));
    }
    return Reply{200, rows};
}

Schema writeSchema()
{
    Schema schema = orderSchema();
    schema.push_back({"dp", Field::Kind::Integer});
    return schema;
}

} // namespace

Routes orderRoutes()
{
    return {
        {"GET", "orders", Need::List, getList, orderListSchema()},
        {"POST", "orders", Need::Create, postOne, writeSchema()},
        {onItem, "orders/batch", Need::Batch, postBatch},
        {"GET", "orders/statuses", Need::List, getStatuses, {}, Version::V11},
        {"GET", "reports/orders/totals", Need::List, getTotals},
        {"GET", "orders/{id}", Need::View, getOne},
        {onItem, "orders/{id}", Need::Edit, putOne, writeSchema()},
        {"DELETE", "orders/{id}", Need::Delete, deleteOne},
    };
}

} // namespace sim::woo
