// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/json_out.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace sim::woo {
namespace {

void appendEscaped(QByteArray &out, char16_t unit)
{
    constexpr auto digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xf];
}

void append(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'/':
        out += "\\/";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    case u'\b':
        out += "\\b";
        return;
    case u'\f':
        out += "\\f";
        return;
    default:
        if (unit < 0x20 || unit > 0x7e)
            appendEscaped(out, unit);
        else
            out += static_cast<char>(unit);
    }
}

} // namespace

QByteArray encoded(const QString &text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    for (const QChar character : text)
        append(out, character.unicode());
    out += '"';
    return out;
}

QByteArray encoded(double number)
{
    if (number == std::floor(number) && std::abs(number) < 1e15)
        return QByteArray::number(static_cast<qint64>(number));
    return QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

QByteArray encoded(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? "true" : "false";
    case QJsonValue::Double:
        return encoded(value.toDouble());
    case QJsonValue::String:
        return encoded(value.toString());
    case QJsonValue::Array: {
        std::vector<QByteArray> items;
        for (const QJsonValue item : value.toArray())
            items.push_back(encoded(item));
        return jsonList(items);
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            return "[]"; // PHP knows no difference
        QByteArray out;
        for (auto it = object.begin(); it != object.end(); ++it)
            out += (out.isEmpty() ? "{" : ",") + encoded(it.key()) + ':' + encoded(QJsonValue(it.value()));
        return out + '}';
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return "null";
}

QByteArray jsonList(const std::vector<QByteArray> &encodedItems)
{
    QByteArray out = "[";
    for (const QByteArray &item : encodedItems) {
        if (out.size() > 1)
            out += ',';
        out += item;
    }
    return out + ']';
}

QByteArray jsonList(const std::vector<JsonOut> &items)
{
    std::vector<QByteArray> texts;
    texts.reserve(items.size());
    for (const JsonOut &item : items)
        texts.push_back(item.text());
    return jsonList(texts);
}

JsonOut &JsonOut::raw(const char *key, const QByteArray &encodedValue)
{
    m_entries.emplace_back(key, encodedValue);
    return *this;
}

void JsonOut::append(const JsonOut &other)
{
    m_entries.insert(m_entries.end(), other.m_entries.begin(), other.m_entries.end());
}

void JsonOut::keepOnly(const QList<QByteArray> &keys)
{
    std::erase_if(m_entries, [&keys](const auto &entry) { return !keys.contains(entry.first); });
}

QByteArray JsonOut::value(QByteArrayView key) const
{
    const auto found = std::ranges::find_if(m_entries, [key](const auto &entry) { return key == entry.first; });
    return found == m_entries.end() ? QByteArray() : found->second;
}

QByteArray JsonOut::text() const
{
    if (m_entries.empty())
        return "[]";
    qsizetype size = 2;
    for (const auto &[key, value] : m_entries)
        size += static_cast<qsizetype>(qstrlen(key)) + value.size() + 4;
    QByteArray out;
    out.reserve(size);
    for (const auto &[key, value] : m_entries) {
        out += out.isEmpty() ? "{\"" : ",\"";
        out += key;
        out += "\":";
        out += value;
    }
    return out + '}';
}

} // namespace sim::woo
