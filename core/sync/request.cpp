// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/request.h"

#include "core/base/http_date.h"

namespace sampan {

namespace {
    QString valueOf(const NameValues &list, QStringView name, Qt::CaseSensitivity sensitivity)
    {
        for (const auto &[key, value] : list) {
            if (key.compare(name, sensitivity) == 0)
                return value;
        }
        return {};
    }
}

QString Request::queryValue(QStringView name) const
{
    return valueOf(query, name, Qt::CaseSensitive);
}

QString Answer::header(QStringView name) const
{
    return valueOf(headers, name, Qt::CaseInsensitive);
}

std::optional<Instant> Answer::theirTime() const
{
    return fromHttpDate(header(u"Date"));
}

std::optional<Milliseconds> Answer::retryAfter() const
{
    constexpr Milliseconds longest = Hours(1); // whatever they say, it is tried again after that
    const QString text = header(u"Retry-After").trimmed();
    bool isNumber = false;
    const int seconds = text.toInt(&isNumber);
    if (isNumber)
        return seconds >= 0 ? std::optional(std::min<Milliseconds>(Seconds(seconds), longest)) : std::nullopt;
    const auto until = fromHttpDate(text);
    const auto from = theirTime();
    if (!until || !from)
        return std::nullopt;
    return std::clamp<Milliseconds>(*until - *from, Milliseconds(0), longest);
}

} // namespace sampan
