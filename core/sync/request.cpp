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

} // namespace sampan
