// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_routes.h"

#include "connectors/woocommerce/sim/order_json.h"
#include "connectors/woocommerce/sim/order_status.h"
#include "connectors/woocommerce/sim/refunds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

tl::unexpected<Failure> noOrder()
{
    return fail(404, "woocommerce_rest_order_invalid_id", u"Invalid order ID."_s);
}

Order *orderOf(Shop &shop, const Call &call)
{
    const auto found = shop.orders.find(call.id());
    return found == shop.orders.end() ? nullptr : &found->second;
}

template <typename Item>
const Item *itemOf(const std::vector<Item> &items, int id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? nullptr : &*found;
}

Result<Reply> getNotes(Shop &shop, const Call &call)
{
    const Order *order = orderOf(shop, call);
    if (!order)
        return noOrder();
    std::vector<JsonOut> rows;
    const QString type = call.text("type");
    for (const OrderNote &note : order->notes) {
        if (type.isEmpty() || type == "any"_L1 || (type == "customer"_L1) == note.toCustomer)
            rows.push_back(noteJson(shop, note));
    }
    return Reply{200, rows};
}

Result<Reply> postNote(Shop &shop, const Call &call)
{
    Order *order = orderOf(shop, call);
    if (!order)
        return noOrder();
    if (!call.has("note")) {
        return fail(400, "rest_missing_callback_param", u"Missing parameter(s): note"_s,
            JsonOut().raw("params", R"(["note"])"));
    }
    addNote(shop, *order, call.text("note"), call.flag("customer_note")); // does not date the order
    order->writes.push_back({shop.now(), u"note"_s});
    if (call.flag("customer_note"))
        mailBuyer(shop, *order, "customer_note");
    const OrderNote &note = order->notes.back();
    return created(noteJson(shop, note), u"orders/%1/notes/%2"_s.arg(order->id).arg(note.id));
}

Result<Reply> getNote(Shop &shop, const Call &call)
{
    const Order *order = orderOf(shop, call);
    const OrderNote *note = order ? itemOf(order->notes, call.id(1)) : nullptr;
    if (!note)
        return fail(404, "woocommerce_rest_invalid_id", u"Invalid resource ID."_s);
    return Reply{200, noteJson(shop, *note)};
}

Result<Reply> getRefunds(Shop &shop, const Call &call)
{
    const Order *order = orderOf(shop, call);
    if (!order)
        return noOrder();
    const std::vector<Refund> newestFirst(order->refunds.rbegin(), order->refunds.rend());
    return page(newestFirst, call,
        [&](const Refund &refund) { return refundJson(shop, *order, refund, shop.decimals(), false); });
}

Result<Reply> postRefund(Shop &shop, const Call &call)
{
    Order *order = orderOf(shop, call);
    if (!order)
        return noOrder();
    return refundOrder(shop, *order, call.parameters).map([&](const Refund *refund) {
        order->writes.push_back({shop.now(), u"refund"_s});
        return created(refundJson(shop, *order, *refund, shop.decimals(), false),
            u"orders/(?P<order_id>[\\d]+)/refunds/"_s + QString::number(refund->id));
    });
}

Result<Reply> getRefund(Shop &shop, const Call &call)
{
    const Order *order = orderOf(shop, call);
    const Refund *refund = order ? itemOf(order->refunds, call.id(1)) : nullptr;
    if (!refund)
        return fail(404, "woocommerce_rest_invalid_order_refund_id", u"Invalid order refund ID."_s);
    return Reply{200, refundJson(shop, *order, *refund, shop.decimals(), false)};
}

Result<Reply> deleteRefund(Shop &shop, const Call &call)
{
    Order *order = orderOf(shop, call);
    const Refund *refund = order ? itemOf(order->refunds, call.id(1)) : nullptr;
    if (!refund)
        return fail(404, "woocommerce_rest_invalid_order_refund_id", u"Invalid order refund ID."_s);
    if (!call.flag("force"))
        return fail(501, "woocommerce_rest_trash_not_supported", u"Refunds do not support trashing."_s);
    const JsonOut before = refundJson(shop, *order, *refund, shop.decimals(), false);
    std::erase_if(order->refunds, [&](const Refund &other) { return other.id == call.id(1); });
    return Reply{200, before};
}

Result<Reply> getAllRefunds(Shop &shop, const Call &call)
{
    std::vector<std::pair<const Order *, const Refund *>> all;
    for (const auto &[id, order] : shop.orders) {
        for (const Refund &refund : order.refunds)
            all.emplace_back(&order, &refund);
    }
    std::ranges::sort(all, std::greater<>(), [](const auto &entry) { return entry.second->id; });
    return page(all, call,
        [&](const auto &entry) { return refundJson(shop, *entry.first, *entry.second, shop.decimals(), true); });
}

Schema refundSchema()
{
    using Kind = Field::Kind;
    return {{"amount", Kind::Text}, {"reason", Kind::Text}, {"api_refund", Kind::Boolean},
        {"api_restock", Kind::Boolean},
        {"line_items", Kind::Objects, {},
            {{"id", Kind::Integer}, {"quantity", Kind::Integer}, {"refund_total", Kind::Number}}}};
}

} // namespace

Routes orderPartRoutes()
{
    const Schema paging = listSchema({u"date"_s, u"id"_s});
    return {
        {"GET", "orders/{id}/notes", Need::List, getNotes},
        {"POST", "orders/{id}/notes", Need::Create, postNote,
            {{"note", Field::Kind::Text}, {"customer_note", Field::Kind::Boolean}}},
        {"GET", "orders/{id}/notes/{id}", Need::View, getNote},
        {"GET", "orders/{id}/refunds", Need::List, getRefunds, paging},
        {"POST", "orders/{id}/refunds", Need::Create, postRefund, refundSchema()},
        {"GET", "orders/{id}/refunds/{id}", Need::View, getRefund},
        {"DELETE", "orders/{id}/refunds/{id}", Need::Delete, deleteRefund},
        {"GET", "refunds", Need::List, getAllRefunds, paging, Version::V11},
    };
}

} // namespace sim::woo
