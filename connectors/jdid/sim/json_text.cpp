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

    bool mustEscape(QChar letter) const
    {
        const char16_t code = letter.unicode();
        return code < 0x20 || code == u'"' || code == u'\\' || (m_style.asciiOnly && code > 0x7e);
    }

    void text(const QString &text)
    {
        const bool plain = std::none_of(text.begin(), text.end(), [this](QChar letter) { return mustEscape(letter); });
        m_out += '"';
        m_out += (plain ? text : escaped(text)).toUtf8();
        m_out += '"';
    }

    QString escaped(const QString &text) const
    {
        QString safe;
        safe.reserve(text.size() + 16);
        for (const QChar letter : text) {
            if (!mustEscape(letter))
                safe += letter;
            else if (letter == u'"' || letter == u'\\')
                (safe += u'\\') += letter;
            else
                safe += QString::asprintf("\\u%04x", letter.unicode());
        }
        return safe;
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
