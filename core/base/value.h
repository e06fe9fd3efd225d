// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <variant>

namespace sampan {

/// What one cell holds: nothing, a whole number (also minor units, grams, milliseconds UTC, 0 or 1, ids) or text.
/// What the number means is said by the cell's field (core/change/fields.h).
class Value {
public:
    Value() = default;
    Value(qint64 number)
        : m_value(number)
    {
    }
    Value(QString text)
        : m_value(std::move(text))
    {
    }
    template <typename Tag> static Value of(Tag id)
    {
        return id.value == 0 ? Value() : Value(id.value);
    }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isNumber() const { return std::holds_alternative<qint64>(m_value); }
    bool isText() const { return std::holds_alternative<QString>(m_value); }
    qint64 number(qint64 otherwise = 0) const { return isNumber() ? std::get<qint64>(m_value) : otherwise; }
    QString text() const { return isText() ? std::get<QString>(m_value) : QString(); }

    bool operator==(const Value &) const = default;

private:
    std::variant<std::monostate, qint64, QString> m_value;
};

} // namespace sampan
