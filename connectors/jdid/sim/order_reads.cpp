// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/calls.h"
#include "connectors/jdid/sim/order_json.h"
#include "connectors/jdid/sim/order_window.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr qint64 rowStep = 20;

/// Where the ids come in no order that means anything, it is at least the same one for each page.
qint64 scrambled(qint64 id)
{
    return static_cast<qint64>((static_cast<quint64>(id) * 0x9e3779b97f4a7c15ULL) >> 2);
}

qint64 sortKey(const Order &order, const QString &sort)
{
    if (sort == "book"_L1)
        return order.booked;
    if (sort == "book_desc"_L1)
        return -order.booked;
    if (sort == "update"_L1)
        return order.modified;
    return sort == "id"_L1 ? 0 : scrambled(order.id);
}

struct Page {
    qint64 first = 0;
    qint64 size = rowStep;
};

std::optional<Page> page(const Payload &payload, const Switches &switches)
{
    if (payload.has("startRow")) {
        const qint64 row = payload.integer("startRow").value_or(-1);
        return row >= 0 ? std::optional(Page{row, rowStep}) : std::nullopt;
    }
    const qint64 number = payload.has("pageNo") ? payload.integer("pageNo").value_or(0) : 1;
    const qint64 size = payload.has("pageSize") ? payload.integer("pageSize").value_or(0) : rowStep;
    if (number < 1 || size < 1 || number > 1'000'000)
        return std::nullopt;
    const qint64 shown = std::min<qint64>(size, switches.pageCap);
    return Page{(number - 1) * shown, shown};
}

} // namespace

Reply getOrderIdListByCondition(Shop &shop, const Payload &payload)
{
    QString complaint;
    const OrderWindow window = OrderWindow::read(payload, shop.switches, complaint);
    const std::optional<Page> wanted = page(payload, shop.switches);
    if (!complaint.isEmpty())
        return refused(BadParameter, complaint);
    if (!wanted)
        return refused(BadParameter, u"startRow begins with 0, pageNo and pageSize with 1"_s);
    std::vector<std::pair<qint64, qint64>> found;
    for (const Order &order : shop.orders.all()) {
        if (window.holds(order))
            found.emplace_back(sortKey(order, shop.switches.orderSort), order.id);
    }
    const auto count = static_cast<qint64>(found.size());
    const auto first = found.begin() + std::min(wanted->first, count);
    const auto last = found.begin() + std::min(wanted->first + wanted->size, count);
    // Only the page needs to be in order.
    std::nth_element(found.begin(), first, found.end());
    std::partial_sort(first, last, found.end());
    QJsonArray ids;
    for (auto it = first; it != last; ++it)
        ids.append(it->second);
    return done(ids);
}

Reply batchGetOrderInfoList(Shop &shop, const Payload &payload)
{
    const std::vector<qint64> ids = payload.ids("orderId");
    if (ids.empty())
        return refused(BadParameter, u"orderId: must not be empty"_s);
    if (static_cast<qsizetype>(ids.size()) > shop.switches.detailCap)
        return refused(OverLimit, u"at most %1 orders at once"_s.arg(shop.switches.detailCap));
    QJsonArray orders;
    for (const qint64 id : ids) {
        if (const Order *order = shop.orders.find(id))
            orders.append(orderJson(*order, shop.switches));
    }
    return done(orders);
}

Reply getOrderInfoByOrderId(Shop &shop, const Payload &payload)
{
    const Order *order = shop.orders.find(payload.integer("orderId").value_or(0));
    return order ? done(orderJson(*order, shop.switches)) : refused(NotFound, u"order does not exist"_s);
}

} // namespace sim::jdid
