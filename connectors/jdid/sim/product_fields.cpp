// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/product_fields.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr qint64 highestPrice = 1'000'000'000; ///< IDR

QString quoted(const char *name)
{
    return QLatin1String(name) + u": "_s;
}

} // namespace

QString readMeasure(const Payload &payload, const char *name, double most, double &measure)
{
    if (!payload.has(name))
        return {};
    const std::optional<double> number = payload.number(name);
    if (!number || *number <= 0 || *number > most)
        return quoted(name) + u"must be a number above 0 and at most %1"_s.arg(most);
    measure = *number;
    return {};
}

QString readCount(const Payload &payload, const char *name, int least, int most, int &count)
{
    if (!payload.has(name))
        return {};
    const std::optional<qint64> number = payload.integer(name);
    if (!number || *number < least || *number > most)
        return quoted(name) + u"must be a whole number from %1 to %2"_s.arg(least).arg(most);
    count = static_cast<int>(*number);
    return {};
}

QString readTitle(const Payload &payload, const char *name, int most, QString &title)
{
    if (!payload.has(name))
        return {};
    const QString text = payload.text(name);
    if (text.isEmpty() || text.size() > most)
        return quoted(name) + u"length must be from 1 to %1"_s.arg(most);
    title = text;
    return {};
}

void readText(const Payload &payload, const char *name, QString &text)
{
    if (payload.has(name))
        text = payload.text(name);
}

QString readPrice(const Payload &payload, const char *name, qint64 &price)
{
    if (!payload.has(name))
        return {};
    const std::optional<qint64> number = payload.integer(name);
    if (!number || *number <= 0 || *number > highestPrice)
        return quoted(name) + u"must be a whole number of rupiah above 0"_s;
    price = *number;
    return {};
}

QString readChoice(const CategoryTree &categories, const Payload &payload, const char *name, Attribute::Kind kind,
    AttributeChoice &choice)
{
    if (!payload.has(name))
        return {};
    AttributeChoice read;
    for (const QString &pair : payload.text(name).split(u';', Qt::SkipEmptyParts)) {
        const qint64 id = pair.section(u':', 0, 0).trimmed().toLongLong();
        const qint64 valueId = pair.section(u':', 1).trimmed().toLongLong();
        const Attribute *attribute = categories.attribute(id);
        const AttributeValue *value = categories.value(valueId);
        if (!attribute || attribute->kind != kind)
            return quoted(name) + u"attribute %1 is unknown here"_s.arg(id);
        if (!value || value->attribute != id)
            return quoted(name) + u"%1 is no value of attribute %2"_s.arg(valueId).arg(id);
        read.emplace_back(id, valueId);
    }
    choice = read;
    return {};
}

QString choiceText(const AttributeChoice &choice)
{
    QStringList pairs;
    for (const auto &[id, value] : choice)
        pairs.append(QString::number(id) + u':' + QString::number(value));
    return pairs.join(u';');
}

} // namespace sim::jdid
