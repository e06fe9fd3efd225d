// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

qint64 fromWall(const QDateTime &wall, const QTimeZone &zone)
{
    return QDateTime(wall.date(), wall.time(), zone).toSecsSinceEpoch();
}

std::optional<int> offsetOf(const QString &zone)
{
    if (zone.isEmpty())
        return std::nullopt;
    if (zone == "Z"_L1)
        return 0;
    const int sign = zone.startsWith(u'-') ? -1 : 1;
    return sign * (zone.mid(1, 2).toInt() * 3600 + zone.right(zone.size() > 3 ? 2 : 0).toInt() * 60);
}

} // namespace

qint64 ParsedDate::instant(const QTimeZone &zone) const
{
    return offset ? wall.toSecsSinceEpoch() - *offset : fromWall(wall, zone);
}

std::optional<ParsedDate> parsedDate(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}(?::?\d{2})?)?$)"_s);
    const auto match = form.match(text);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return std::nullopt;
    return ParsedDate{QDateTime(date, time, Qt::UTC), offsetOf(match.captured(3))};
}

std::optional<qint64> filterInstant(const QString &text, bool datesAreGmt, const QTimeZone &zone)
{
    const auto date = parsedDate(text);
    if (!date)
        return std::nullopt;
    if (!datesAreGmt)
        return date->instant(zone);
    const qint64 instant = date->instant(zone);
    return instant + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC));
}

QString localText(qint64 instant, const QTimeZone &zone)
{
    return utcText(instant + zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC)));
}

QString utcText(qint64 instant)
{
    return QDateTime::fromSecsSinceEpoch(instant, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

} // namespace sim::woo
