// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/order_window.h"

#include "connectors/jdid/sim/times.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr qint64 day = 86'400'000;

struct SpanNames {
    const char *begin;
    const char *end;
    qint64 Order::*time;
};

/// Orders are created when they are booked.
constexpr std::array spanNames{
    SpanNames{"bookTimeBegin", "bookTimeEnd", &Order::booked},
    SpanNames{"createdTimeBegin", "createdTimeEnd", &Order::booked},
    SpanNames{"updateTimeBegin", "updateTimeEnd", &Order::modified},
};

qint64 readTime(const Payload &payload, const char *name, qint64 absent, QString &complaint)
{
    if (!payload.has(name))
        return absent;
    const std::optional<qint64> time = payload.value(name).isString() ? fromJakarta(payload.text(name)) : std::nullopt;
    if (!time)
        complaint = QLatin1String(name) + u": must be yyyy-MM-dd HH:mm:ss"_s;
    return time.value_or(absent);
}

} // namespace

OrderWindow OrderWindow::read(const Payload &payload, const Switches &switches, QString &complaint)
{
    OrderWindow window;
    if (payload.has("orderStatus")) {
        window.m_state = payload.integer("orderStatus");
        if (!window.m_state)
            complaint = u"orderStatus: must be a number"_s;
    }
    window.m_pin = payload.text("userPin");
    for (const SpanNames &names : spanNames) {
        if (!payload.has(names.begin) && !payload.has(names.end))
            continue;
        const qint64 begin = readTime(payload, names.begin, 0, complaint);
        const qint64 end = readTime(payload, names.end, std::numeric_limits<qint64>::max(), complaint);
        if (begin > end)
            complaint = QLatin1String(names.begin) + u": is after the end"_s;
        if (switches.windowDays > 0 && end - begin > switches.windowDays * day)
            complaint = u"the time span must not exceed %1 days"_s.arg(switches.windowDays);
        window.m_spans.push_back(
            {names.time, switches.windowBeginIncluded ? begin : begin + 1, switches.windowEndIncluded ? end : end - 1});
    }
    return window;
}

bool OrderWindow::holds(const Order &order) const
{
    if ((m_state && order.state != *m_state) || (!m_pin.isEmpty() && order.buyer.pin != m_pin))
        return false;
    return std::all_of(m_spans.begin(), m_spans.end(),
        [&](const Span &span) { return order.*span.time >= span.begin && order.*span.time <= span.end; });
}

} // namespace sim::jdid
