// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/order_window.h"

#include "connectors/jdid/call.h"
#include "connectors/jdid/wib.h"

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

OrderWindow OrderWindow::first(const QString &cursor, const Options &options, Instant now)
{
    const auto since = instantFromIso(cursor);
    OrderWindow window;
    window.target = now;
    window.from = std::min(since.value_or(now - options.firstOrders), now) - options.orderOverlap;
    // The piece reaches beyond the overlap, else it would end where the last reading began.
    window.to = std::min(window.from + options.orderOverlap + options.orderWindow, now);
    return window;
}

OrderWindow OrderWindow::parse(const QString &page, const QString &cursor, const Options &options, Instant now)
{
    const QStringList parts = page.split(u':');
    if (parts.size() < 3)
        return first(cursor, options, now);
    const OrderWindow window{instantFromMs(parts[0].toLongLong()), instantFromMs(parts[1].toLongLong()),
        instantFromMs(parts[2].toLongLong()), page.section(u':', 3)};
    return window.from < window.to ? window : first(cursor, options, now);
}

OrderWindow OrderWindow::asked(const Request &request, const Options &options, Instant sentAt)
{
    const auto payload = JsonDocument::parse(request.queryValue(payloadName()).toUtf8());
    const Json root = payload ? payload->root() : Json();
    OrderWindow window;
    window.from = timeOf(root["updateTimeBegin"]).value_or(sentAt);
    window.to = timeOf(root["updateTimeEnd"]).value_or(window.from);
    const bool whole = window.to - window.from < options.orderOverlap + options.orderWindow;
    window.target = whole ? window.to : std::max(sentAt, window.to);
    return window;
}

OrderWindow OrderWindow::half() const
{
    OrderWindow window = *this;
    window.to = from + (to - from) / 2;
    return window;
}

OrderWindow OrderWindow::next(const Options &options) const
{
    OrderWindow window = *this;
    window.from = to - Seconds(1);
    window.to = std::min(window.from + std::min<Milliseconds>(2 * (to - from), options.orderWindow), target);
    return window;
}

QString OrderWindow::page() const
{
    const QString bounds = u"%1:%2:%3"_s.arg(toMs(from)).arg(toMs(to)).arg(toMs(target));
    return repeated.isEmpty() ? bounds : bounds + u':' + repeated;
}

} // namespace sampan::jdid
