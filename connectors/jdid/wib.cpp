// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/wib.h"

#include <QTimeZone>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr int wibSeconds = 7 * 3600;
}

QString wibText(Instant t)
{
    return toDateTime(t).toOffsetFromUtc(wibSeconds).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString wibStamp(Instant t)
{
    return toDateTime(t).toOffsetFromUtc(wibSeconds).toString(u"yyyy-MM-dd HH:mm:ss.zzz"_s) + u"+0700"_s;
}

std::optional<Instant> timeOf(Json json)
{
    if (const auto number = json.integer()) {
        if (*number <= 0 || *number > 9'999'999'999'999)
            return std::nullopt;
        return instantFromMs(*number < 100'000'000'000 ? *number * 1000 : *number);
    }
    QDateTime time = QDateTime::fromString(json.trimmed().left(19), u"yyyy-MM-dd HH:mm:ss"_s);
    if (!time.isValid())
        return std::nullopt;
    time.setOffsetFromUtc(wibSeconds);
    return fromDateTime(time);
}

} // namespace sampan::jdid
