// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/php.h"

#include "connectors/woocommerce/sim/json_out.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace sim::woo::php {

int toInt(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isDouble())
        return static_cast<int>(value.toDouble());
    if (!value.isString())
        return 0;
    static const QRegularExpression leading(uR"(^\s*([+-]?\d{1,9}))"_s);
    return leading.match(value.toString()).captured(1).toInt();
}

QString toText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? u"1"_s : QString();
    if (value.isDouble())
        return QString::fromLatin1(encoded(value.toDouble()));
    return {};
}

bool toBool(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString().toLower();
        return text == "true"_L1 || text == "yes"_L1 || text == "1"_L1;
    }
    return value.toBool() || value.toDouble() != 0;
}

QStringList toList(const QJsonValue &value)
{
    QStringList list;
    if (value.isArray()) {
        for (const QJsonValue item : value.toArray())
            list << toText(item);
        return list;
    }
    static const QRegularExpression cut(uR"([\s,]+)"_s);
    return toText(value).split(cut, Qt::SkipEmptyParts);
}

bool isInteger(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble() == std::floor(value.toDouble());
    bool ok = false;
    const double number = value.toString().toDouble(&ok);
    return value.isString() && ok && number == std::floor(number);
}

} // namespace sim::woo::php
