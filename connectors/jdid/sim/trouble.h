// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/fault_dice.h"
#include "connectors/simkit/http_server.h"
#include "connectors/simkit/random.h"

#include <QString>

#include <optional>
#include <vector>

namespace sim::jdid {

/// What the unstable partner says instead of an answer.
struct Trouble {
    /// ServerError is a 5xx; Html, Empty and Odd (an error with a code that is in no list) come with 200.
    enum class Kind { None, ServerError, Html, Empty, Odd, Throttled };
    Kind kind = Kind::None;
    int status = 500; ///< of a ServerError
    bool html = false; ///< a ServerError as a page for people
    bool executed = false; ///< what was asked for is done all the same

    HttpAnswer answer(Random &random) const;
};

/// "5xx", "html", "empty", "odd" or "throttled".
std::optional<Trouble::Kind> troubleKind(const QString &word);

/// The dice's server errors in all forms; those that look like an answer are executed if `silentOnesExecute`.
Trouble drawnTrouble(const ContentFault &fault, bool silentOnesExecute, Random &random);

/// Trouble that was ordered for the next calls, of one method or any.
class OrderedTrouble {
public:
    struct Entry {
        Trouble trouble;
        QByteArray method; ///< empty: any
        int left = 1; ///< calls
    };
    void add(const Entry &entry) { m_entries.push_back(entry); }
    std::optional<Trouble> take(const QByteArray &method);

private:
    std::vector<Entry> m_entries;
};

} // namespace sim::jdid
