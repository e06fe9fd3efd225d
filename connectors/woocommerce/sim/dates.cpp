// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/dates.h"

#include <QRegularExpression>

#include <chrono>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

void appendNumber(QString &text, qint64 number, int digits)
{
    for (qint64 unit = digits == 4 ? 1000 : 10; unit > 0; unit /= 10)
        text += QLatin1Char(static_cast<char>('0' + number / unit % 10));
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

qint64 ParsedDate::instant(const ShopZone &zone) const
{
    return offset ? wall.toSecsSinceEpoch() - *offset : zone.instantOf(wall);
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

std::optional<qint64> filterInstant(const QString &text, bool datesAreGmt, const ShopZone &zone)
{
    const auto date = parsedDate(text);
    if (!date)
        return std::nullopt;
    if (!datesAreGmt)
        return date->instant(zone);
    const qint64 instant = date->instant(zone);
    return instant + zone.offsetAt(instant);
}

QString localText(qint64 instant, const ShopZone &zone)
{
    return utcText(instant + zone.offsetAt(instant));
}

QString utcText(qint64 instant)
{
    // By hand, since QDateTime's formats take ten times as long.
    const std::chrono::sys_seconds time{std::chrono::seconds(instant)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const qint64 second = (time - day).count();
    QString text;
    text.reserve(19);
    appendNumber(text, static_cast<int>(date.year()), 4);
    text += u'-';
    appendNumber(text, static_cast<unsigned>(date.month()), 2);
    text += u'-';
    appendNumber(text, static_cast<unsigned>(date.day()), 2);
    text += u'T';
    appendNumber(text, second / 3600, 2);
    text += u':';
    appendNumber(text, second / 60 % 60, 2);
    text += u':';
    appendNumber(text, second % 60, 2);
    return text;
}

} // namespace sim::woo
