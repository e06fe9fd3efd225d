// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace sim::jdid {

/// Writes an object's text member by member: a ledger of 100,000 SKUs would take QJsonDocument seconds.
class JsonRow {
public:
    JsonRow &add(const char *name, const QString &value);
    JsonRow &add(const char *name, qint64 value) { return raw(name, QByteArray::number(value)); }
    JsonRow &add(const char *name, int value) { return raw(name, QByteArray::number(value)); }
    JsonRow &add(const char *name, double value) { return raw(name, QByteArray::number(value)); }
    JsonRow &add(const char *name, bool value) { return raw(name, value ? "true" : "false"); }
    JsonRow &raw(const char *name, const QByteArray &json);

    QByteArray text() const { return (m_text.isEmpty() ? QByteArray("{") : m_text) + '}'; }

private:
    QByteArray m_text;
};

/// [a,b,...] of what `write` makes of each item.
template <typename Items, typename Write>
QByteArray jsonList(const Items &items, Write write)
{
    QByteArray text = "[";
    for (const auto &item : items) {
        if (text.size() > 1)
            text += ',';
        text += write(item);
    }
    return text + ']';
}

} // namespace sim::jdid
