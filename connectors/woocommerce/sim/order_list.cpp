// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_list.h"

#include "connectors/woocommerce/sim/dates.h"
#include "connectors/woocommerce/sim/php.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

bool hasStatus(const Order &order, const QStringList &wanted)
{
    if (wanted.isEmpty() || wanted.contains("any"_L1))
        return order.status != "trash"_L1 && order.status != "auto-draft"_L1 && order.status != "checkout-draft"_L1;
    return wanted.contains(order.status);
}

/// Number, buyer, items; where orders have tables of their own the transaction, too. No SKU and no meta.
bool mentions(const Shop &shop, const Order &order, const QString &text)
{
    const auto holds = [&text](const QString &field) { return field.contains(text, Qt::CaseInsensitive); };
    const QJsonObject &buyer = order.billing;
    const QString name = buyer["first_name"_L1].toString() + u' ' + buyer["last_name"_L1].toString();
    return QString::number(order.id) == text || holds(name) || holds(buyer["email"_L1].toString())
        || holds(buyer["phone"_L1].toString())
        || (shop.atLeast(Version::V11) && !order.transactionId.isEmpty() && holds(order.transactionId))
        || std::ranges::any_of(order.lines, [&](const OrderLine &line) { return holds(line.name); });
}

bool within(const Shop &shop, const Order &order, const Call &call)
{
    const bool gmt = call.flag("dates_are_gmt");
    const auto limit = [&](const char *name) { return filterInstant(call.text(name), gmt, shop.zone); };
    const auto after = limit("after");
    const auto before = limit("before");
    const auto modifiedAfter = limit("modified_after");
    const auto modifiedBefore = limit("modified_before");
    return (!after || order.created > *after) && (!before || order.created < *before)
        && (!modifiedAfter || order.modified > *modifiedAfter) && (!modifiedBefore || order.modified < *modifiedBefore);
}

bool holdsProduct(const Order &order, int id)
{
    return std::ranges::any_of(
        order.lines, [id](const OrderLine &line) { return line.product == id || line.variation == id; });
}

bool matches(const Shop &shop, const Order &order, const Call &call)
{
    const QStringList included = php::toList(call.parameters["include"_L1]);
    const QString number = QString::number(order.id);
    return hasStatus(order, php::toList(call.parameters["status"_L1])) && within(shop, order, call)
        && (included.isEmpty() || included.contains(number))
        && !php::toList(call.parameters["exclude"_L1]).contains(number)
        && (!call.has("customer") || order.customer == call.number("customer", 0))
        && (!call.has("product") || holdsProduct(order, call.number("product", 0)))
        && (!call.has("created_via") || !shop.atLeast(Version::V11)
            || php::toList(call.parameters["created_via"_L1]).contains(order.createdVia))
        && (call.text("search").isEmpty() || mentions(shop, order, call.text("search")));
}

} // namespace

std::vector<const Order *> listOrders(const Shop &shop, const Call &call)
{
    std::vector<const Order *> orders;
    for (const auto &[id, order] : shop.orders) {
        if (matches(shop, order, call))
            orders.push_back(&order);
    }
    const QString orderBy = call.has("orderby") ? call.text("orderby") : u"date"_s;
    const QStringList asked = php::toList(call.parameters["include"_L1]);
    if (orderBy == "include"_L1) {
        std::ranges::sort(orders, {}, [&](const Order *order) { return asked.indexOf(QString::number(order->id)); });
        return orders;
    }
    const auto key = [&orderBy](const Order *order) {
        const qint64 at = orderBy == "modified"_L1 ? order->modified : orderBy == "date"_L1 ? order->created : 0;
        return std::pair(at, order->id);
    };
    if (call.text("order") == "asc"_L1)
        std::ranges::sort(orders, std::less<>(), key);
    else
        std::ranges::sort(orders, std::greater<>(), key);
    return orders;
}

Schema orderListSchema()
{
    using Kind = Field::Kind;
    QStringList statuses{u"any"_s, u"trash"_s, u"auto-draft"_s};
    statuses << orderStatuses();
    return joined(
        joined(listSchema({u"date"_s, u"id"_s, u"include"_s, u"title"_s, u"slug"_s, u"modified"_s}), dateSchema()),
        {{"status", Kind::WordList, statuses}, {"customer", Kind::Integer}, {"product", Kind::Integer},
            {"dp", Kind::Integer}});
}

} // namespace sim::woo
