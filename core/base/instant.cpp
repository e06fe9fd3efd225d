// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/instant.h"

namespace sampan {

QString toIso(Instant t)
{
    const bool whole = toMs(t) % 1000 == 0;
    return toDateTime(t).toString(whole ? u"yyyy-MM-dd'T'HH:mm:ss'Z'" : u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'");
}

Result<Instant> instantFromIso(QStringView text, bool assumeUtc)
{
    QDateTime time = QDateTime::fromString(text.trimmed().toString(), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) {
        if (!assumeUtc)
            time = QDateTime();
        else
            time.setTimeSpec(Qt::UTC);
    }
    if (!time.isValid())
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a time. Use a form such as 2026-11-24T06:30:00Z.").arg(text.toString()));
    return fromDateTime(time);
}

} // namespace sampan
