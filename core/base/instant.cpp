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
    QString iso = text.trimmed().toString();
    if (iso.size() == 10)
        iso += u"T00:00:00";
    const QStringView clock = QStringView(iso).mid(10);
    const bool zoned = clock.endsWith(u'Z', Qt::CaseInsensitive) || clock.contains(u'+') || clock.contains(u'-');
    // Never read as local time first: an hour that the clocks skip here exists in UTC.
    const QDateTime time = zoned || assumeUtc ? QDateTime::fromString(zoned ? iso : iso + u'Z', Qt::ISODateWithMs) : QDateTime();
    if (!time.isValid())
        return fail(ErrorCode::Invalid, Sentence::tr("“%1” is not a time. Use a form such as 2026-11-24T06:30:00Z.").arg(text.toString()));
    return fromDateTime(time);
}

} // namespace sampan
