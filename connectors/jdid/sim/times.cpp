// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/times.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr int jakarta = 7 * 3600;

/// The wall's digits as if they were UTC.
std::optional<qint64> digits(const QString &date, const QString &time, const QString &timeForm)
{
    const QDate day = QDate::fromString(date, u"yyyy-MM-dd"_s);
    const QTime hour = QTime::fromString(time, timeForm);
    if (!day.isValid() || !hour.isValid())
        return std::nullopt;
    return QDateTime(day, hour, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

std::optional<qint64> fromJakarta(const QString &text)
{
    const std::optional<qint64> wall
        = text.size() == 19 && text.at(10) == u' ' ? digits(text.left(10), text.mid(11), u"HH:mm:ss"_s) : std::nullopt;
    return wall ? std::optional(*wall - jakarta * qint64(1000)) : std::nullopt;
}

std::optional<qint64> fromTimestamp(const QByteArray &text)
{
    static const QRegularExpression form(uR"(^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d\.\d{3})([+-])(\d\d)(\d\d)$)"_s);
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(text));
    const std::optional<qint64> wall = digits(match.captured(1), match.captured(2), u"HH:mm:ss.zzz"_s);
    if (!match.hasMatch() || !wall)
        return std::nullopt;
    const int minutes = match.captured(4).toInt() * 60 + match.captured(5).toInt();
    const int sign = match.captured(3) == "+"_L1 ? 1 : -1;
    return *wall - sign * minutes * qint64(60000);
}

} // namespace sim::jdid
