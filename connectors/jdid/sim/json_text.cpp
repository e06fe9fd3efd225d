// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/json_text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace sim::jdid {
namespace {

constexpr std::array moneyNames{"jdPrice", "costPrice", "salePrice", "totalPrice", "paySubtotal", "freightAmount",
    "couponAmount", "promotionAmount", "fullCutAmount", "installmentFee", "taxationAmount", "sellerSubsidy",
    "jdSubsidy", "commission"};

bool isMoney(const QString &name)
{
    return std::any_of(
        moneyNames.begin(), moneyNames.end(), [&](const char *known) { return name == QLatin1String(known); });
}

class Writer {
public:
    explicit Writer(const JsonStyle &style)
        : m_style(style)
    {
    }

    void value(const QJsonValue &value, bool money)
    {
        switch (value.type()) {
        case QJsonValue::Object:
            return object(value.toObject());
        case QJsonValue::Array:
            return array(value.toArray());
        case QJsonValue::String:
            return text(value.toString());
        case QJsonValue::Double:
            return number(value, money);
        case QJsonValue::Bool:
            m_out += value.toBool() ? "true" : "false";
            return;
        default:
            m_out += "null";
        }
    }

    QByteArray taken() { return std::move(m_out); }

private:
    void object(const QJsonObject &members)
    {
        char separator = '{';
        for (auto it = members.begin(); it != members.end(); ++it) {
            m_out += separator;
            text(it.key());
            m_out += ':';
            value(it.value(), isMoney(it.key()));
            separator = ',';
        }
        m_out += members.isEmpty() ? "{}" : "}";
    }

    void array(const QJsonArray &elements)
    {
        char separator = '[';
        for (const QJsonValue &element : elements) {
            m_out += separator;
            value(element, false);
            separator = ',';
        }
        m_out += elements.isEmpty() ? "[]" : "]";
    }

    void number(const QJsonValue &value, bool money)
    {
        const double real = value.toDouble();
        const bool whole = std::floor(real) == real && std::abs(real) < 9e15;
        QByteArray digits = whole ? QByteArray::number(value.toInteger()) : QByteArray::number(real, 'g', 12);
        if (whole && money && m_style.moneyAsReal)
            digits += ".0";
        m_out += m_style.numbersAsText ? '"' + digits + '"' : digits;
    }

    void text(const QString &text)
    {
        QString safe;
        safe.reserve(text.size());
        for (const QChar letter : text) {
            if (letter.unicode() < 0x20 || (m_style.asciiOnly && letter.unicode() > 0x7e)) {
                safe += QString::asprintf("\\u%04x", letter.unicode());
                continue;
            }
            if (letter == u'"' || letter == u'\\')
                safe += u'\\';
            safe += letter;
        }
        m_out += '"' + safe.toUtf8() + '"';
    }

    JsonStyle m_style;
    QByteArray m_out;
};

} // namespace

QByteArray jsonText(const QJsonValue &value, const JsonStyle &style)
{
    Writer writer(style);
    writer.value(value, false);
    return writer.taken();
}

} // namespace sim::jdid
