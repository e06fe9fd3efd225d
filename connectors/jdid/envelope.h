// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/json.h"
#include "core/sync/request.h"

#include <optional>
#include <vector>

namespace sampan::jdid {

/// An answer of the gateway, unwrapped without trust: the wrapper's letter case varies, the inner object has several
/// names, each level may be JSON in a text. Owns what its Json places point into.
class Envelope {
public:
    enum class Shape {
        Inner, ///< the call's own result: success, code, message, model
        GatewayError, ///< error_response: the call never reached the shop system
        Foreign, ///< not what was asked for: HTML, empty, cut, another call's answer
    };

    Envelope(const Request &request, const Answer &answer);

    Shape shape() const { return m_shape; }
    std::optional<bool> success() const; ///< what it says itself; absent: it says nothing
    QString code() const;
    QString message() const; ///< in their words, or what is wrong with a foreign answer
    Json model() const { return m_model; }

    /// `json`, or what is in it if it is JSON in a text.
    Json open(Json json);

private:
    void readWrapper(Json root, const QString &method);
    void readInner(Json wrapper);

    std::vector<JsonDocument> m_documents;
    Shape m_shape = Shape::Foreign;
    Json m_wrapper, m_inner, m_model;
    QString m_fault;
};

/// The first of `names` that is there and not null.
Json firstOf(Json json, std::initializer_list<const char *> names);

/// An id: a whole number's digits, else the text.
QString idOf(Json json);

/// An amount; also of text with thousands commas ("1,250,000").
std::optional<Money> moneyOf(Json json, Currency currency);
/// The same, but a price: never negative.
std::optional<Money> priceOf(Json json, Currency currency);

/// A number of pieces. Absent for what is none, and for so many that sums of it would overflow.
std::optional<qint64> piecesIn(Json json);

/// What stands there, short enough for a sentence; empty for nothing, null and blanks.
QString wordsIn(Json json);

} // namespace sampan::jdid
