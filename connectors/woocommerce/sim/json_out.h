// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <utility>
#include <vector>

namespace sim::woo {

/// JSON the way PHP writes it: `/` as `\/`, everything beyond ASCII as \uXXXX, doubles with the fewest digits that
/// read back the same.
QByteArray encoded(const QString &text);
QByteArray encoded(const QJsonValue &value);
QByteArray encoded(double number);
QByteArray jsonList(const std::vector<QByteArray> &encodedItems);

/// An object being written; keeps the order of its keys, which must be literals.
class JsonOut {
public:
    JsonOut &add(const char *key, const QString &value) { return raw(key, encoded(value)); }
    JsonOut &add(const char *key, const char *value) { return raw(key, encoded(QString::fromUtf8(value))); }
    JsonOut &add(const char *key, qint64 value) { return raw(key, QByteArray::number(value)); }
    JsonOut &add(const char *key, int value) { return raw(key, QByteArray::number(value)); }
    JsonOut &add(const char *key, bool value) { return raw(key, value ? "true" : "false"); }
    JsonOut &add(const char *key, const JsonOut &value) { return raw(key, value.text()); }
    JsonOut &add(const char *key, const QJsonValue &value) { return raw(key, encoded(value)); }
    JsonOut &null(const char *key) { return raw(key, "null"); }
    JsonOut &raw(const char *key, const QByteArray &encodedValue);

    void append(const JsonOut &other);
    /// Drops all others; the names are what `_fields` lists.
    void keepOnly(const QList<QByteArray> &keys);
    QByteArray value(QByteArrayView key) const; ///< encoded; empty if absent
    QByteArray text() const;

private:
    std::vector<std::pair<const char *, QByteArray>> m_entries;
};

QByteArray jsonList(const std::vector<JsonOut> &items);

} // namespace sim::woo
