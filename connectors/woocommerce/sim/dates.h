// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop_zone.h"

#include <QString>

#include <optional>

namespace sim::woo {

/// A full date-time as WordPress accepts it (RFC 3339, or a blank for the T); the zone may be missing.
struct ParsedDate {
    QDateTime wall; ///< digits as written, kept as UTC
    std::optional<int> offset{}; ///< seconds east of UTC, if written

    /// Seconds since 1970; `zone` is the shop's, for a text without one.
    qint64 instant(const ShopZone &zone) const;
};

std::optional<ParsedDate> parsedDate(const QString &text);

/// The threshold that the shop compares with, for `modified_after` and its like. A text with a zone is turned into
/// shop time first, whatever column it is compared with; so with `datesAreGmt` it is shifted twice.
std::optional<qint64> filterInstant(const QString &text, bool datesAreGmt, const ShopZone &zone);

QString localText(qint64 instant, const ShopZone &zone); ///< without any offset
QString utcText(qint64 instant); ///< without Z

} // namespace sim::woo
