// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/operation_run.h"

#include "core/base/boundary.h"

#include <QPointer>
#include <QRandomGenerator>

namespace sampan {

namespace {
    constexpr int quickTries = 5;
    constexpr int dispensableTries = quickTries - 1;
    constexpr Milliseconds longestWait {60000};
    constexpr int mostStorageTries = 600;
    constexpr int mostClockMends = 3; // our own may be set while we ask

    QByteArray freshNonce()
    {
        std::array<quint32, 4> words {};
        QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
        return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
    }
}

OperationRun::OperationRun(AccountEngine &engine, StoredOperation stored)
    : m_engine(engine)
    , m_stored(std::move(stored))
{
}

bool OperationRun::isRenewal() const
{
    return std::holds_alternative<RenewToken>(m_stored.operation.task);
}

void OperationRun::begin()
{
    const Clock &clock = m_engine.m_services.workspace.clock();
    if (const Milliseconds left = std::chrono::duration_cast<Milliseconds>(m_stored.quietUntil - clock.now()); left.count() > 0)
        m_engine.m_quietUntil.try_emplace(m_stored.operation.id.value, clock.sinceBoot() + left);
    advance(std::nullopt);
}

// How long the other side may still be working on what it did not answer.
Milliseconds OperationRun::quietLeft() const
{
    const auto found = m_engine.m_quietUntil.find(m_stored.operation.id.value);
    if (found == m_engine.m_quietUntil.end())
        return Milliseconds(0);
    return std::max(Milliseconds(0), found->second - m_engine.m_services.workspace.clock().sinceBoot());
}

void OperationRun::wind()
{
    m_winding = true;
    if (!m_inHand && m_writing == 0)
        park(Milliseconds(0));
}

// Asks the connector what comes after what was said so far, and writes it down together with what ended.
void OperationRun::advance(std::optional<Completed> completed)
{
    if (m_ended)
        return;
    Decision decision = m_engine.facts().connector->step(m_stored.operation, m_stored.talk, m_engine.view(), m_engine.m_services.workspace.clock().now());
    // After a restart the same answers teach the same facts again; they are in the database already.
    if (static_cast<int>(m_stored.talk.size()) <= m_stored.factsOf)
        decision.facts.clear();
    m_stored.factsOf = static_cast<int>(m_stored.talk.size());
    Step step {m_stored, std::move(completed), std::move(decision.facts), std::move(decision.next), false, std::nullopt, m_engine.m_lease.fence(), Milliseconds(0), isRenewal()};
    if (Done *done = std::get_if<Done>(&*step.next); done && !done->newSecrets.isEmpty()) {
        // The new pair is in the store, synced, before anything uses it.
        Secrets merged = m_engine.m_secrets;
        for (auto it = done->newSecrets.begin(); it != done->newSecrets.end(); ++it)
            merged.insert(it.key(), it.value());
        done->newSecrets.clear();
        ++m_writing;
        m_engine.m_services.secrets.write(secretKey(m_engine.m_workspaceId, m_engine.m_account.value), merged).then(this, [this, merged, step = std::move(step)](const Result<> &kept) mutable {
            if (!kept)
                step.next = Refused {AnswerClass::AuthRevoked, kept.error().what};
            else
                m_engine.m_secrets = merged;
            m_engine.tokenRenewed();
            --m_writing;
            write(std::move(step));
        });
        return;
    }
    if (const Wait *wait = std::get_if<Wait>(&*step.next)) {
        step.parkUntil = m_engine.m_services.workspace.clock().now() + wait->time;
        write(std::move(step));
        return;
    }
    if (const Send *send = std::get_if<Send>(&*step.next)) {
        const Milliseconds limited = m_engine.m_limiter->waitFor(send->bucket, send->cost, m_engine.m_services.workspace.clock().sinceBoot());
        const bool quiet = quietLeft().count() > 0;
        step.quiet = m_engine.quietTime(send->timeout);
        step.beginNext = limited.count() == 0 && !quiet && !m_winding && (send->effect != RequestEffect::Once || m_engine.m_lease.lastsFor(send->timeout));
        if (step.beginNext)
            reserve(*send);
    }
    write(std::move(step));
}

void OperationRun::write(Step step)
{
    auto shared = std::make_shared<Step>(std::move(step));
    ++m_writing;
    const ChangeContext &context = m_engine.m_services.workspace.context();
    m_engine.m_services.workspace.writer()
        .submit(Urgency::Engine, [shared, &context](Database &database) { return writeStep(database, context, *shared); })
        .then(this, [this, shared](const Result<StepOutcome> &outcome) {
            --m_writing;
            written(*shared, outcome);
        });
}

// While it is written that a request leaves, no other takes its place.
void OperationRun::reserve(const Send &next)
{
    m_engine.m_limiter->reserve(next.bucket, next.cost);
}

void OperationRun::written(const Step &step, const Result<StepOutcome> &outcome)
{
    if (!outcome) {
        const bool passing = outcome.error().code == ErrorCode::Busy || outcome.error().code == ErrorCode::Full || outcome.error().code == ErrorCode::Unavailable;
        if (!passing || ++m_storageTries == mostStorageTries)
            return m_engine.startOver(outcome.error().what);
        // What they answered is in memory still; it is written as soon as that is possible.
        m_engine.setStatus(AccountStatus::State::Waiting, outcome.error().what);
        ++m_writing;
        QTimer::singleShot(Milliseconds(1000), this, [this, again = step]() mutable {
            --m_writing;
            write(std::move(again));
        });
        return;
    }
    m_storageTries = 0;
    if (step.beginNext) {
        const Send &next = std::get<Send>(*step.next);
        m_engine.m_limiter->giveBack(next.bucket, next.cost);
    }
    if (outcome->leaseLost)
        return m_engine.loseLease();
    m_engine.saw(outcome->counts);
    if (const auto wait = std::exchange(m_againIn, std::nullopt)) {
        if (m_winding)
            return park(Milliseconds(0));
        QTimer::singleShot(*wait, this, [this] { beginSend(Send(*m_sending)); });
        return;
    }
    if (step.parkUntil || !step.next || outcome->ended)
        return end();
    const Send *next = std::get_if<Send>(&*step.next);
    if (!next)
        return end();
    if (outcome->held)
        return park(Milliseconds(5000));
    if (outcome->begun) {
        m_sending = *next;
        return send(outcome->begun, outcome->begunAt);
    }
    beginSend(*next);
}

// The request is known, but could not leave at once: a limit, a quiet time, or a lease that must be renewed first.
void OperationRun::beginSend(const Send &next)
{
    if (m_ended)
        return;
    const Clock &clock = m_engine.m_services.workspace.clock();
    Milliseconds wait = m_engine.m_limiter->waitFor(next.bucket, next.cost, clock.sinceBoot());
    wait = std::max(wait, quietLeft());
    if (next.effect == RequestEffect::Once && !m_engine.m_lease.lastsFor(next.timeout))
        wait = std::max(wait, Milliseconds(1000));
    if (m_winding || wait > longestWait)
        return park(std::max(wait, Milliseconds(0)));
    if (wait.count() > 0) {
        QTimer::singleShot(wait, this, [this, next] { beginSend(next); });
        return;
    }
    reserve(next);
    Step step {m_stored, std::nullopt, {}, Next(next), true, std::nullopt, m_engine.m_lease.fence(), m_engine.quietTime(next.timeout), isRenewal()};
    write(std::move(step));
}

void OperationRun::send(ExchangeId exchange, Instant begunAt)
{
    m_exchange = exchange;
    m_sentAt = begunAt;
    m_sentSinceBoot = m_engine.m_services.workspace.clock().sinceBoot();
    m_inHand = true;
    const Send &next = *m_sending;
    m_engine.m_limiter->spend(next.bucket, next.cost, m_engine.m_services.workspace.clock().sinceBoot());
    const AccountView account = m_engine.view();
    const Request signedRequest = m_engine.facts().connector->sign(next.request, m_engine.m_secrets, account, begunAt + m_engine.m_clockOffset, freshNonce());
    WireRequest wire;
    wire.method = signedRequest.method;
    wire.url = wireUrl(signedRequest, account.url);
    wire.headers = signedRequest.headers;
    wire.contentType = signedRequest.contentType;
    wire.body = signedRequest.body;
    wire.effect = next.effect;
    wire.timeout = next.timeout;
    if (next.largestAnswer > 0)
        wire.largestAnswer = next.largestAnswer;
    HttpClient &http = signedRequest.absoluteUrl.isEmpty() ? *m_engine.m_http : *m_engine.m_httpElsewhere;
    passBoundary(Boundary::BeforeSend);
    http.send(wire, [this, guard = QPointer<OperationRun>(this)](const WireResult &result) {
        if (guard)
            answered(result);
    });
}

void OperationRun::answered(const WireResult &result)
{
    m_inHand = false;
    passBoundary(Boundary::AfterAnswer);
    switch (result.kind) {
    case WireResult::Kind::Answered:
        m_engine.reached(true, true, {});
        return answeredWhole(result.answer);
    case WireResult::Kind::NotSent:
        return notSent(result);
    default:
        return noAnswer(result);
    }
}

Completed OperationRun::completedAs(ExchangeState state, bool inTalk, const Verdict &verdict, const Answer &answer) const
{
    Completed completed;
    completed.id = m_exchange;
    completed.send = *m_sending;
    completed.state = state;
    completed.inTalk = inTalk;
    completed.verdict = verdict;
    completed.exchange.request = m_sending->request;
    completed.exchange.outcome = state == ExchangeState::Unknown ? Exchange::Outcome::Unknown : Exchange::Outcome::Answered;
    completed.exchange.answer = answer;
    completed.exchange.sentAt = m_sentAt;
    completed.exchange.answeredAt = m_engine.m_services.workspace.clock().now();
    return completed;
}

void OperationRun::answeredWhole(const Answer &answer)
{
    const Verdict verdict = m_engine.facts().connector->judge(m_sending->request, answer);
    const bool once = m_sending->effect == RequestEffect::Once;
    switch (verdict.kind) {
    case AnswerClass::Throttled: {
        const Milliseconds wait = verdict.retryAfter.value_or(m_engine.backoff(m_tries++));
        m_engine.m_limiter->pause(m_sending->bucket, m_engine.m_services.workspace.clock().sinceBoot() + wait);
        return giveUpAndRetry(verdict, answer, wait);
    }
    case AnswerClass::AuthExpired:
        if (isRenewal() || !m_engine.renewToken(m_sentAt))
            break; // a fresh token did not help: the connector refuses, and a person must look
        return giveUpAndPark(verdict, answer, Milliseconds(0));
    case AnswerClass::Clock: {
        const std::optional<Instant> theirs = answer.theirTime();
        if (!theirs || m_clockMends++ == mostClockMends)
            break;
        m_engine.m_clockOffset = std::chrono::duration_cast<Milliseconds>(*theirs - m_engine.m_services.workspace.clock().now());
        return giveUpAndRetry(verdict, answer, Milliseconds(0));
    }
    case AnswerClass::Transient:
    case AnswerClass::Unparseable:
        // A proxy's page or half an answer says nothing about whether it was done.
        if (once)
            return pushUnknown(verdict, answer);
        if (m_sending->dispensable && m_tries >= dispensableTries)
            return pushUnknown(verdict, answer);
        if (m_tries < quickTries)
            return giveUpAndRetry(verdict, answer, verdict.retryAfter.value_or(m_engine.backoff(m_tries++)));
        m_engine.reached(true, false, verdict.what);
        return retryLater(verdict.what);
    default:
        break;
    }
    m_tries = 0;
    Completed completed = completedAs(ExchangeState::Answered, true, verdict, answer);
    m_stored.talk.push_back(completed.exchange);
    advance(std::move(completed));
}

void OperationRun::notSent(const WireResult &result)
{
    // It certainly did not leave, whatever it was: it may go again.
    m_engine.reached(!result.offline, false, result.what);
    const Verdict verdict {AnswerClass::Transient, result.what, std::nullopt};
    if (result.untrusted)
        m_tries = quickTries;
    if (m_sending->dispensable && m_tries >= dispensableTries)
        return pushUnknown(verdict, {});
    if (m_tries < quickTries && !m_winding)
        return giveUpAndRetry(verdict, {}, m_engine.backoff(m_tries++));
    retryLater(result.what);
}

void OperationRun::noAnswer(const WireResult &result)
{
    const Verdict verdict {AnswerClass::Transient, result.what, std::nullopt};
    if (m_sending->effect == RequestEffect::Once)
        return pushUnknown(verdict, result.answer);
    if (result.kind == WireResult::Kind::TooLarge || (m_sending->dispensable && m_tries >= dispensableTries)) {
        if (m_sending->dispensable)
            return pushUnknown(verdict, {});
        m_engine.reached(true, false, result.what);
        write({m_stored, completedAs(ExchangeState::Given, false, verdict, {}), {}, Next(Refused {AnswerClass::Unparseable, result.what}), false, std::nullopt, m_engine.m_lease.fence(), Milliseconds(0), true});
        return;
    }
    if (m_tries < quickTries && !m_winding)
        return giveUpAndRetry(verdict, {}, m_engine.backoff(m_tries++));
    m_engine.reached(true, false, result.what);
    retryLater(result.what);
}

// The exchange is no part of the talk; the same request goes out again after a while.
void OperationRun::giveUpAndRetry(const Verdict &verdict, const Answer &answer, Milliseconds wait)
{
    if (wait > longestWait || m_winding)
        return giveUpAndPark(verdict, answer, wait);
    m_againIn = wait;
    write({m_stored, completedAs(ExchangeState::Given, false, verdict, answer), {}, std::nullopt, false, std::nullopt, m_engine.m_lease.fence(), Milliseconds(0), true});
}

// The turn ends; the same request goes out when the operation is taken in hand again.
void OperationRun::giveUpAndPark(const Verdict &verdict, const Answer &answer, Milliseconds wait)
{
    write({m_stored, completedAs(ExchangeState::Given, false, verdict, answer), {}, std::nullopt, false, m_engine.m_services.workspace.clock().now() + wait, m_engine.m_lease.fence(), Milliseconds(0), true});
}

void OperationRun::pushUnknown(const Verdict &verdict, const Answer &answer)
{
    m_tries = 0;
    Completed completed = completedAs(ExchangeState::Unknown, true, verdict, answer);
    m_stored.talk.push_back(completed.exchange);
    if (m_sending->effect == RequestEffect::Once)
        m_engine.m_quietUntil[m_stored.operation.id.value] = m_sentSinceBoot + m_engine.quietTime(m_sending->timeout);
    advance(std::move(completed));
}

void OperationRun::retryLater(const Sentence &why)
{
    const int times = m_engine.m_parks[m_stored.operation.id.value]++;
    const Milliseconds wait = std::min<Milliseconds>(Minutes(10), Seconds(30) * (1 << std::min(times, 6)));
    giveUpAndPark({AnswerClass::Transient, why, std::nullopt}, {}, wait);
}

void OperationRun::park(Milliseconds wait)
{
    if (m_ended)
        return;
    write({m_stored, std::nullopt, {}, std::nullopt, false, m_engine.m_services.workspace.clock().now() + wait, m_engine.m_lease.fence(), Milliseconds(0), true});
}

void OperationRun::end()
{
    if (std::exchange(m_ended, true))
        return;
    if (isRenewal())
        m_engine.renewalEnded();
    m_engine.runEnded(m_stored.operation.id.value);
}

} // namespace sampan
