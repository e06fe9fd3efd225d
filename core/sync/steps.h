// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"
#include "core/sync/planner.h"
#include "core/sync/talk.h"

namespace sampan {

/// What an account's run has done, for its summary.
struct RunCounts {
    int products = 0; ///< read
    int orders = 0;   ///< read
    int changed = 0;  ///< rows that differ now
    int sent = 0;     ///< outbox rows accepted
    int refused = 0;

    void add(const RunCounts &other);
    bool operator==(const RunCounts &) const = default;
};

/// An exchange whose answer, or whose lack of one, is to be written.
struct Completed {
    ExchangeId id;
    Send send;
    ExchangeState state = ExchangeState::Answered;
    bool inTalk = true;
    Exchange exchange;
    Verdict verdict;
};

/// One step of an operation as one transaction: the exchange that ended, what it taught, and what comes next.
struct Step {
    StoredOperation operation;
    std::optional<Completed> completed;
    std::vector<Fact> facts;
    std::optional<Next> next;       ///< absent: only the exchange is written; the engine tries again
    bool beginNext = false;         ///< next is a Send that may leave at once: write it now
    std::optional<Instant> parkUntil; ///< ends the operation's turn; it goes on then
    qint64 fence = 0;
    Milliseconds quiet {0};
    bool exempt = false;            ///< a token renewal: sent also while the account only reads
};

struct StepOutcome {
    bool leaseLost = false;
    bool held = false;        ///< sending is on hold, or the account only reads: nothing was begun
    bool ended = false;       ///< what would be sent is not what was approved: the operation ended
    ExchangeId begun;         ///< of the next exchange, if it was written
    Instant begunAt {};
    RunCounts counts;
    std::vector<std::pair<Table, qint64>> touched;
};

/// The transaction. Runs in the writer's thread and may run again.
Result<StepOutcome> writeStep(Database &database, const ChangeContext &context, const Step &step);

/// Pauses an account because only a person can mend it; a problem says so.
void pauseAccount(Work &work, AccountId account, const QString &kind, const Sentence &why);

/// A reading request went well to its end, or did not: the account's streams say so.
void noteReachable(Work &work, const AccountFacts &account, bool reachable, const Sentence &why);

} // namespace sampan
