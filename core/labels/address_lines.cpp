// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/labels/address_lines.h"

#include <QLocale>

namespace sampan {

QStringList addressLines(const Address &address)
{
    QStringList lines;
    for (const QString &typed : {address.line1, address.line2}) {
        for (const QString &line : typed.split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines.append(line.trimmed());
        }
    }
    QStringList place;
    for (const QString &part : {address.city.trimmed(), address.state.trimmed()}) {
        if (!part.isEmpty() && !place.contains(part))
            place.append(part);
    }
    if (!place.isEmpty())
        lines.append(place.join(QStringLiteral(", ")));
    return lines;
}

QString countryInCapitals(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code.toUpper() : QLocale::territoryToString(territory).toUpper();
}

} // namespace sampan
