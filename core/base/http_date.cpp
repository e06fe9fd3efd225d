// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/http_date.h"

#include <QLocale>

namespace sampan {

namespace {
    // Qt's own reading of RFC 2822 knows a zone as digits only.
    const QString httpDateForm = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
}

std::optional<Instant> fromHttpDate(const QString &text)
{
    QDateTime time = QLocale::c().toDateTime(text, httpDateForm);
    if (!time.isValid())
        return std::nullopt;
    time.setTimeSpec(Qt::UTC);
    return fromDateTime(time);
}

QString toHttpDate(Instant time)
{
    return QLocale::c().toString(toDateTime(time), httpDateForm);
}

} // namespace sampan
