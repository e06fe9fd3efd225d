// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <chrono>

namespace sampan {

/// A point in time, UTC, to the millisecond. Local time exists only where it is shown or read.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;
using Minutes = std::chrono::minutes;
using Hours = std::chrono::hours;

inline qint64 toMs(Instant t)
{
    return t.time_since_epoch().count();
}
inline Instant instantFromMs(qint64 ms)
{
    return Instant(Milliseconds(ms));
}
inline QDateTime toDateTime(Instant t)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC);
}
inline Instant fromDateTime(const QDateTime &t)
{
    return instantFromMs(t.toMSecsSinceEpoch());
}

/// "2026-11-24T06:30:00Z"; milliseconds only when there are any.
QString toIso(Instant t);
/// ISO 8601 with Z or an offset. Without a zone it is read as UTC when `assumeUtc`, else it is Invalid.
Result<Instant> instantFromIso(QStringView text, bool assumeUtc = false);

} // namespace sampan
