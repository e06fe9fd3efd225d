// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <utility>
#include <vector>

namespace sim::woo {

/// The shop's time zone. Its offsets are looked up once, since a page of products asks for them by the thousand.
class ShopZone {
public:
    explicit ShopZone(const QTimeZone &zone);

    QByteArray id() const { return m_zone.id(); }
    int offsetAt(qint64 instant) const; ///< seconds east of UTC
    /// The instant at which clocks there show `wall`, whose own zone does not matter.
    qint64 instantOf(const QDateTime &wall) const;

private:
    QTimeZone m_zone;
    int m_first; ///< before the first change
    std::vector<std::pair<qint64, int>> m_changes;
};

} // namespace sim::woo
