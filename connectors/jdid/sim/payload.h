// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace sim::jdid {

/// What a client put into 360buy_param_json, read as JD.ID does: numbers may come as text, objects and lists as JSON
/// in a text, lists of ids also bare or with commas.
class Payload {
public:
    Payload() = default;
    explicit Payload(const QJsonObject &object)
        : m_object(object)
    {
    }
    /// Empty if the text is no JSON object.
    static std::optional<Payload> fromText(const QByteArray &text);

    bool has(const char *name) const; ///< and neither null nor an empty text
    QJsonValue value(const char *name) const { return m_object.value(QLatin1String(name)); }
    QString text(const char *name) const; ///< trimmed; also of a number
    std::optional<qint64> integer(const char *name) const; ///< also of "12" and 12.0
    std::optional<double> number(const char *name) const;
    bool flag(const char *name) const; ///< true, 1, "1" or "true"
    std::vector<qint64> ids(const char *name) const; ///< what is no number becomes 0
    Payload object(const char *name) const; ///< without members if there is none
    std::optional<std::vector<Payload>> objects(const char *name) const; ///< a single object is a list of one
    std::vector<QString> texts(const char *name) const;
    const QJsonObject &json() const { return m_object; }

private:
    QJsonObject m_object;
};

} // namespace sim::jdid
