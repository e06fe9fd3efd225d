// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/context.h"

#include "connectors/jdid/judge.h"

#include <algorithm>

namespace sampan::jdid {

namespace {
constexpr Milliseconds quiet{60000};
constexpr Milliseconds quietInPractice{2000};
constexpr Milliseconds timeout{30000};
} // namespace

Verdict verdictOf(const Exchange &exchange)
{
    if (exchange.outcome == Exchange::Outcome::Unknown)
        return {AnswerClass::Transient, Sentence::tr("No answer came."), {}};
    return judgeAnswer(exchange.request, exchange.answer);
}

bool succeeded(const Exchange &exchange)
{
    return verdictOf(exchange).kind == AnswerClass::Success;
}

bool isUnclear(const Exchange &exchange)
{
    const AnswerClass kind = verdictOf(exchange).kind;
    return kind == AnswerClass::Transient || kind == AnswerClass::Unparseable;
}

bool endsTheTask(AnswerClass kind)
{
    return kind == AnswerClass::Clock || kind == AnswerClass::AuthRevoked || kind == AnswerClass::AuthExpired;
}

Instant quietEnd(const Exchange &unclear, const AccountView &account)
{
    if (account.practice)
        return std::max(unclear.sentAt, unclear.answeredAt) + quietInPractice;
    return std::max(unclear.sentAt + timeout, unclear.answeredAt) + quiet;
}

Refused refusedBy(const Exchange &exchange)
{
    const Verdict verdict = verdictOf(exchange);
    return {verdict.kind, verdict.what};
}

Decision sendNext(Send send, std::vector<Fact> facts)
{
    return {std::move(facts), std::move(send)};
}

Decision done(std::vector<Fact> facts, std::vector<Task> followUps)
{
    return {std::move(facts), Done{std::move(followUps), {}}};
}

} // namespace sampan::jdid
