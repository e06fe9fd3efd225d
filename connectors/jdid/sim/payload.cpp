// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/payload.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace sim::jdid {
namespace {

std::optional<qint64> asInteger(const QJsonValue &value)
{
    bool ok = false;
    if (value.isString()) {
        const QString text = value.toString().trimmed();
        const qint64 whole = text.toLongLong(&ok);
        if (ok)
            return whole;
        const double real = text.toDouble(&ok);
        return ok && std::floor(real) == real && std::abs(real) < 9e15 ? std::optional(static_cast<qint64>(real))
                                                                       : std::nullopt;
    }
    if (!value.isDouble())
        return std::nullopt;
    const qint64 whole = value.toInteger(0);
    return whole != 0 || value.toDouble() == 0.0 ? std::optional(whole) : std::nullopt;
}

/// The value itself, or what a text holds as JSON.
QJsonValue unpacked(const QJsonValue &value)
{
    if (!value.isString())
        return value;
    const QJsonDocument document = QJsonDocument::fromJson(value.toString().toUtf8());
    if (document.isObject())
        return document.object();
    return document.isArray() ? QJsonValue(document.array()) : value;
}

} // namespace

std::optional<Payload> Payload::fromText(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.isEmpty() ? QByteArray("{}") : text);
    return document.isObject() ? std::optional(Payload(document.object())) : std::nullopt;
}

bool Payload::has(const char *name) const
{
    const QJsonValue found = value(name);
    return !found.isUndefined() && !found.isNull() && !(found.isString() && found.toString().isEmpty());
}

QString Payload::text(const char *name) const
{
    const QJsonValue found = value(name);
    return found.isDouble() ? found.toVariant().toString() : found.toString().trimmed();
}

std::optional<qint64> Payload::integer(const char *name) const
{
    return asInteger(value(name));
}

std::optional<double> Payload::number(const char *name) const
{
    const QJsonValue found = value(name);
    bool ok = found.isDouble();
    const double real = found.isString() ? found.toString().trimmed().toDouble(&ok) : found.toDouble();
    return ok && std::isfinite(real) ? std::optional(real) : std::nullopt;
}

bool Payload::flag(const char *name) const
{
    const QJsonValue found = value(name);
    return found.isBool() ? found.toBool() : text(name) == QLatin1String("1") || text(name) == QLatin1String("true");
}

std::vector<qint64> Payload::ids(const char *name) const
{
    std::vector<qint64> ids;
    const QJsonValue found = unpacked(value(name));
    if (found.isArray()) {
        for (const QJsonValue &element : found.toArray())
            ids.push_back(asInteger(element).value_or(0));
    } else if (has(name)) {
        for (const QString &piece : text(name).split(QLatin1Char(',')))
            ids.push_back(piece.trimmed().toLongLong());
    }
    return ids;
}

Payload Payload::object(const char *name) const
{
    return Payload(unpacked(value(name)).toObject());
}

std::optional<std::vector<Payload>> Payload::objects(const char *name) const
{
    const QJsonValue found = unpacked(value(name));
    if (found.isObject())
        return std::vector{Payload(found.toObject())};
    if (!found.isArray())
        return std::nullopt;
    std::vector<Payload> objects;
    for (const QJsonValue &element : found.toArray())
        objects.emplace_back(unpacked(element).toObject());
    return objects;
}

std::vector<QString> Payload::texts(const char *name) const
{
    std::vector<QString> texts;
    for (const QJsonValue &element : value(name).toArray())
        texts.push_back(element.toVariant().toString());
    return texts;
}

} // namespace sim::jdid
