// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace sampan {

/// What happens at the other side if a request is sent twice. Said by the connector for each request, never
/// concluded from the verb: some systems write with GET.
enum class RequestEffect {
    Read,       ///< changes nothing
    Repeatable, ///< a second time leaves what the first time left (absolute values)
    Once,       ///< a second time does it twice: an unanswered one is unknown and is found out by reading
};

using NameValues = std::vector<std::pair<QString, QString>>;

/// A request as a connector writes it: without credentials, signature, time stamp or nonce, which sign() adds just
/// before the wire and which are never stored. This is what previews show and exchanges keep.
struct Request {
    QString step;             ///< the connector's own word for it ("create", "find", "image 2"); tells exchanges apart
    QByteArray method = "GET";
    QString path;             ///< below the account's base address, starts with '/', not encoded
    QString absoluteUrl;      ///< instead of base address and path: elsewhere, whole and encoded ("https://cdn.example/1.jpg").
                              ///< `query` is appended. sign() gives it credentials only if the system itself is there.
    NameValues query;         ///< not encoded, in order
    NameValues headers;
    QByteArray contentType;   ///< empty: no body
    QByteArray body;

    QString queryValue(QStringView name) const;
    bool operator==(const Request &) const = default;
};

/// An answer, as it came.
struct Answer {
    int status = 0;
    NameValues headers;
    QByteArray body;

    QString header(QStringView name) const; ///< case-insensitive; empty if absent
    /// What their clock said (the header Date, whole seconds); nothing if they did not say.
    std::optional<Instant> theirTime() const;
    /// For how long they ask to be left alone (the header Retry-After: seconds, or a date by their clock), an hour at most;
    /// nothing if they did not say.
    std::optional<Milliseconds> retryAfter() const;
    bool operator==(const Answer &) const = default;
};

/// One request of an operation and what became of it.
struct Exchange {
    enum class Outcome {
        Answered,
        Unknown, ///< a Once-request that was sent and not answered
    };

    Request request;
    Outcome outcome = Outcome::Answered;
    Answer answer;
    Instant sentAt {};
    Instant answeredAt {};

    bool operator==(const Exchange &) const = default;
};

} // namespace sampan
