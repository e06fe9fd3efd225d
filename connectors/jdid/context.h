// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/call.h"
#include "connectors/jdid/envelope.h"
#include "connectors/jdid/options.h"

#include <span>

namespace sampan::jdid {

/// What a step is given, with the account's options read.
struct Context {
    std::span<const Exchange> soFar;
    const AccountView &account;
    Options options;
    Instant now{};

    const Exchange *last() const { return soFar.empty() ? nullptr : &soFar.back(); }
};

/// The verdict on an exchange that got an answer; an unknown one is Transient.
Verdict verdictOf(const Exchange &exchange);
bool succeeded(const Exchange &exchange);

/// A Once-request of which nobody can say whether it was done: no answer, or one that says nothing.
bool isUnclear(const Exchange &exchange);

/// Refusals that are not about one product or order: nothing else of the task will go either.
bool endsTheTask(AnswerClass kind);

/// From when on "not there" counts after an unclear request: until then their server may still be at it.
Instant quietEnd(const Exchange &unclear, const AccountView &account);

/// The next step if an answer was a refusal.
Refused refusedBy(const Exchange &exchange);

Decision sendNext(Send send, std::vector<Fact> facts = {});
Decision done(std::vector<Fact> facts = {}, std::vector<Task> followUps = {});

} // namespace sampan::jdid
