// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/shop_zone.h"

#include <algorithm>

namespace sim::woo {

ShopZone::ShopZone(const QTimeZone &zone)
    : m_zone(zone)
    , m_first(zone.offsetFromUtc(QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC)))
{
    const QDateTime from(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    for (const QTimeZone::OffsetData &change : zone.transitions(from, from.addYears(60)))
        m_changes.emplace_back(change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc);
}

int ShopZone::offsetAt(qint64 instant) const
{
    const auto next = std::ranges::upper_bound(m_changes, instant, {}, &std::pair<qint64, int>::first);
    return next == m_changes.begin() ? m_first : std::prev(next)->second;
}

qint64 ShopZone::instantOf(const QDateTime &wall) const
{
    return QDateTime(wall.date(), wall.time(), m_zone).toSecsSinceEpoch();
}

} // namespace sim::woo
