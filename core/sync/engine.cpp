// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/engine.h"

#include "core/change/account_facts.h"
#include "core/sync/operation_run.h"

#include <QRandomGenerator>

namespace sampan {

namespace {
    constexpr Milliseconds beatEvery {5000};

    struct Claim {
        bool leaseLost = false;
        bool paused = false;
        Sentence pauseReason;
        std::optional<AccountFacts> facts;
        std::vector<StoredOperation> claimed;
        Backlog backlog;
        Instant nextSchedule {};
        std::vector<std::pair<Table, qint64>> touched;
        bool moved = false;
    };

    Instant nextScheduled(Database &database, AccountId account)
    {
        Statement &select = database.query("SELECT min(next_at) FROM schedules WHERE account_id = ? AND paused = 0", account.value);
        const Instant next = select.step() && !select.isNull(0) ? instantFromMs(select.integer(0)) : Instant();
        select.reset();
        return next;
    }

    /// The user's own certificate authorities, PEM.
    struct Authorities {
        QString account;
        QString brand; ///< of all accounts of the brand
    };

    Authorities readAuthorities(Database &database, AccountId account)
    {
        Authorities authorities;
        Statement &select = database.query("SELECT id, ca_pem FROM accounts WHERE ca_pem <> '' AND removed = 0 AND brand_id = (SELECT brand_id FROM accounts WHERE id = ?)", account.value);
        while (select.step()) {
            authorities.brand += select.text(1) + u'\n';
            if (select.integer(0) == account.value)
                authorities.account = select.text(1);
        }
        select.reset();
        return authorities;
    }

    Claim readAccount(Database &database, const ChangeContext &context, AccountId account)
    {
        Claim claim;
        claim.facts = readAccountFacts(database, context.registry, account.value);
        Statement &select = database.query("SELECT paused, pause_reason, removed FROM accounts WHERE id = ?", account.value);
        if (select.step()) {
            claim.paused = select.integer(0) != 0 || select.integer(2) != 0;
            claim.pauseReason = Sentence::verbatim(select.text(1));
        }
        select.reset();
        return claim;
    }

    // A simulator on this computer is asked as fast as it answers, within reason.
    std::vector<RateLimit> limitsOf(const AccountFacts &facts)
    {
        std::vector<RateLimit> limits = facts.connector->info().capabilities.limits;
        for (RateLimit &limit : limits) {
            if (facts.practice)
                limit.per = std::max(Milliseconds(1), limit.per / 50);
        }
        return limits;
    }

    Result<Claim> claimWork(Database &database, const ChangeContext &context, AccountId account, qint64 fence, int most, bool schedules)
    {
        Claim claim = readAccount(database, context, account);
        if (!Lease::check(database, account.value, fence)) {
            claim.leaseLost = true;
            return claim;
        }
        if (!claim.facts)
            return claim;
        Work work(database, context, Cause::Send, Actor::engine(claim.facts->name));
        if (!claim.paused) {
            if (schedules) {
                const QStringList due = dueStreams(database, *claim.facts, work.now());
                if (!due.isEmpty())
                    requestStreams(database, *claim.facts, {due, false, {}}, work.now());
            }
            claim.claimed = claimNext(work, *claim.facts, most);
        }
        claim.touched = work.finish().touched;
        claim.moved = !claim.claimed.empty() || !claim.touched.empty();
        claim.backlog = backlogOf(database, account, context.clock.now());
        claim.nextSchedule = nextScheduled(database, account);
        return claim;
    }
}

AccountEngine::AccountEngine(const EngineServices &services, AccountId account, QString holder)
    : m_services(services)
    , m_account(account)
    , m_lease(account.value, std::move(holder), services.workspace.clock())
{
    m_beat.setParent(this);
    m_pump.setParent(this);
    m_pump.setSingleShot(true);
    connect(&m_beat, &QTimer::timeout, this, &AccountEngine::beat);
    connect(&m_pump, &QTimer::timeout, this, &AccountEngine::pump);
}

AccountEngine::~AccountEngine() = default;

void AccountEngine::start()
{
    beat();
    m_beat.start(beatEvery);
}

// Takes the lease or renews it. Whoever takes it first finds out what a dead holder left behind.
void AccountEngine::beat()
{
    if (m_stopping)
        return;
    struct Beat {
        Lease::Try result = Lease::Try::OtherHolds;
        QString workspace;
        Claim account;
        Authorities authorities;
        Lease lease;
        bool moved = false;
    };
    const ChangeContext &context = m_services.workspace.context();
    m_services.workspace.writer()
        .submit(Urgency::Engine, [&context, account = m_account, had = m_held, lease = m_lease](Database &database) -> Result<Beat> {
            Beat beat {Lease::Try::OtherHolds, {}, {}, {}, lease, false};
            beat.result = beat.lease.take(database);
            if (beat.result == Lease::Try::Taken)
                recoverOperations(database, account, context.clock.now());
            if (!had) {
                beat.workspace = readSetting(database, QStringLiteral("workspace"));
                beat.account = readAccount(database, context, account);
                beat.authorities = readAuthorities(database, account);
            }
            return beat;
        })
        .then(this, [this](const Result<Beat> &beat) {
            if (!beat)
                return setStatus(AccountStatus::State::Waiting, beat.error().what);
            m_lease = beat->lease;
            if (beat->result == Lease::Try::OtherHolds) {
                if (m_held)
                    return loseLease();
                return setStatus(AccountStatus::State::Elsewhere, Sentence::tr("Another Sampan works for this account (%1).").arg(m_lease.otherHolder().section(u' ', 0, 0)));
            }
            if (m_held && beat->result == Lease::Try::Taken)
                return loseLease(); // we slept past our lease: what we had in hand is no longer ours
            if (!m_held && beat->account.facts) {
                m_held = true;
                m_workspaceId = beat->workspace;
                ready(*beat->account.facts, beat->authorities.account, beat->authorities.brand);
            }
        });
}

void AccountEngine::ready(const AccountFacts &facts, const QString &caPem, const QString &caElsewhere)
{
    m_facts = facts;
    if (!facts.connector)
        return setStatus(AccountStatus::State::Paused, Sentence::tr("This Sampan does not know accounts of the kind “%1”.").arg(facts.kind));
    m_http = m_services.makeHttp(QSslCertificate::fromData(caPem.toLatin1(), QSsl::Pem));
    m_httpElsewhere = m_services.makeHttp(QSslCertificate::fromData(caElsewhere.toLatin1(), QSsl::Pem));
    m_limiter = std::make_unique<RateLimiter>(limitsOf(facts));
    readSecrets();
}

void AccountEngine::readSecrets()
{
    if (std::exchange(m_readingSecrets, true))
        return;
    m_services.secrets.read(secretKey(m_workspaceId, m_account.value)).then(this, [this](const Result<Secrets> &secrets) {
        m_readingSecrets = false;
        if (!secrets)
            return setStatus(AccountStatus::State::SignIn, secrets.error().what);
        m_secrets = *secrets;
        m_haveSecrets = true;
        pump();
    });
}

void AccountEngine::run(const RunRequest &request)
{
    const ChangeContext &context = m_services.workspace.context();
    m_services.workspace.writer()
        .submit(Urgency::Engine, [&context, account = m_account, request](Database &database) -> Result<qint64> {
            if (const auto facts = readAccountFacts(database, context.registry, account.value))
                requestStreams(database, *facts, request, context.clock.now());
            tryNow(database, account, context.clock.now());
            return account.value;
        })
        .then(this, [this](const Result<qint64> &) { pump(); });
}

void AccountEngine::wake()
{
    if (m_held && !m_pump.isActive())
        m_pump.start(Milliseconds(20));
    else if (m_held && m_pump.remainingTime() > 20)
        m_pump.start(Milliseconds(20));
}

void AccountEngine::pump()
{
    if (!m_held || m_stopping)
        return;
    if (!m_haveSecrets) {
        if (m_http)
            readSecrets(); // somebody may have signed in meanwhile
        return;
    }
    if (m_pumping) {
        m_pumpAgain = true;
        return;
    }
    m_pumping = true;
    const int atOnce = std::max(1, m_facts->connector->info().capabilities.atOnce);
    // After a pause nothing is taken in hand before the credentials are read again.
    const int most = m_wasPaused ? 0 : atOnce - static_cast<int>(m_runs.size());
    const ChangeContext &context = m_services.workspace.context();
    m_services.workspace.writer()
        .submit(Urgency::Engine, [&context, account = m_account, fence = m_lease.fence(), most, schedules = m_services.schedules](Database &database) {
            return claimWork(database, context, account, fence, most, schedules);
        })
        .then(this, [this](Result<Claim> claim) {
            m_pumping = false;
            if (m_stopping) {
                // Claimed for nothing: given back at once.
                if (claim && !claim->leaseLost)
                    startRuns(std::move(claim->claimed));
                return m_runs.empty() ? finishStop() : void();
            }
            if (!claim)
                return setStatus(AccountStatus::State::Waiting, claim.error().what);
            if (claim->leaseLost)
                return loseLease();
            if (!claim->facts)
                return setStatus(AccountStatus::State::Stopped);
            if (claim->facts->practice != m_facts->practice)
                m_limiter = std::make_unique<RateLimiter>(limitsOf(*claim->facts));
            m_facts = claim->facts;
            m_status.backlog = claim->backlog;
            // Who signs in again ends the pause.
            if (std::exchange(m_wasPaused, claim->paused) && !claim->paused)
                return readSecrets();
            startRuns(std::move(claim->claimed));
            if (std::exchange(m_pumpAgain, false))
                return wake();
            const Instant now = m_services.workspace.clock().now();
            Milliseconds next = Minutes(1);
            if (m_services.schedules && claim->nextSchedule != Instant())
                next = std::min(next, std::max(Milliseconds(0), std::chrono::duration_cast<Milliseconds>(claim->nextSchedule - now)));
            if (claim->backlog.later > 0)
                next = std::min(next, std::max(Milliseconds(0), std::chrono::duration_cast<Milliseconds>(claim->backlog.nextDue - now)));
            next += Milliseconds(5);
            if (!m_pump.isActive() || m_pump.remainingTimeAsDuration() > next) // it may have been woken meanwhile
                m_pump.start(next);
            if (claim->paused)
                setStatus(AccountStatus::State::Paused, claim->pauseReason);
            else if (!m_runs.empty())
                setStatus(AccountStatus::State::Working);
            else if (m_status.state != AccountStatus::State::Offline && m_status.state != AccountStatus::State::Unreachable)
                setStatus(claim->backlog.later > 0 ? AccountStatus::State::Waiting : AccountStatus::State::Idle);
            else
                setStatus(m_status.state, m_status.words);
        });
}

void AccountEngine::startRuns(std::vector<StoredOperation> claimed)
{
    for (StoredOperation &stored : claimed) {
        const qint64 id = stored.operation.id.value;
        auto run = std::make_unique<OperationRun>(*this, std::move(stored));
        OperationRun *started = run.get();
        m_runs[id] = std::move(run);
        if (m_stopping)
            started->wind();
        else
            started->begin();
    }
}

void AccountEngine::runEnded(qint64 operation)
{
    const auto found = m_runs.find(operation);
    if (found != m_runs.end()) {
        found->second.release()->deleteLater(); // it may be the one that calls
        m_runs.erase(found);
    }
    if (m_stopping && m_runs.empty())
        return finishStop();
    wake();
}

AccountView AccountEngine::view() const
{
    return viewOf(*m_facts);
}

Milliseconds AccountEngine::quietTime(Milliseconds timeout) const
{
    return m_facts->practice ? Milliseconds(2000) : timeout + m_facts->connector->info().capabilities.quietTime;
}

Milliseconds AccountEngine::backoff(int attempt) const
{
    const qint64 base = m_facts->practice ? 100 : 1000;
    const qint64 longest = std::min<qint64>(60000, base << std::min(attempt, 10));
    return Milliseconds(longest / 2 + QRandomGenerator::global()->bounded(longest / 2 + 1));
}

// One renewal at a time: while it is open nothing else of the account is taken in hand.
bool AccountEngine::renewToken(Instant sentAt)
{
    if (m_renewing || (m_tokenRenewedAt && sentAt < *m_tokenRenewedAt))
        return true; // the token of that request is history already
    if (m_tokenRenewedAt && sentAt - *m_tokenRenewedAt < Minutes(1))
        return false;
    m_renewing = true;
    const ChangeContext &context = m_services.workspace.context();
    m_services.workspace.writer()
        .submit(Urgency::Engine, [&context, account = m_account](Database &database) -> Result<qint64> {
            return insertOperation(database, account, RenewToken {}, Priority::Person, context.clock.now()).value;
        })
        .then(this, [this](const Result<qint64> &) { wake(); });
    return true;
}

void AccountEngine::tokenRenewed()
{
    m_renewing = false;
    m_tokenRenewedAt = m_services.workspace.clock().now();
}

void AccountEngine::saw(const RunCounts &counts)
{
    m_status.counts.add(counts);
}

void AccountEngine::reached(bool network, bool answered, const Sentence &words)
{
    if (answered) {
        if (m_status.state == AccountStatus::State::Offline || m_status.state == AccountStatus::State::Unreachable)
            setStatus(AccountStatus::State::Working);
        return;
    }
    setStatus(network ? AccountStatus::State::Unreachable : AccountStatus::State::Offline, words);
}

void AccountEngine::setStatus(AccountStatus::State state, const Sentence &words)
{
    m_status.state = state;
    m_status.words = words;
    Q_EMIT statusChanged(m_account.value, m_status);
}

void AccountEngine::loseLease()
{
    // Another program has it: what we had in hand is theirs to find out.
    dropRuns();
    setStatus(AccountStatus::State::Elsewhere, Sentence::tr("Another Sampan has taken over this account."));
    if (m_stopping)
        finishStop();
}

// The workspace takes no more of what was learned: as after a crash, the lease is taken anew and what is in hand found out.
void AccountEngine::startOver(const Sentence &why)
{
    dropRuns();
    m_lease.forget();
    setStatus(AccountStatus::State::Waiting, why);
    if (m_stopping)
        finishStop();
}

void AccountEngine::dropRuns()
{
    m_held = false;
    for (auto &[id, run] : m_runs)
        run.release()->deleteLater();
    m_runs.clear();
    for (HttpClient *http : {m_http.get(), m_httpElsewhere.get()}) {
        if (http)
            http->cancelAll();
    }
}

void AccountEngine::stop()
{
    if (std::exchange(m_stopping, true))
        return;
    m_beat.stop();
    m_pump.stop();
    if (m_runs.empty())
        return m_pumping ? void() : finishStop();
    std::vector<OperationRun *> runs;
    for (auto &[id, run] : m_runs)
        runs.push_back(run.get());
    for (OperationRun *run : runs)
        run->wind();
}

void AccountEngine::finishStop()
{
    m_services.workspace.writer()
        .submit(Urgency::Engine, [lease = m_lease](Database &database) mutable -> Result<bool> {
            lease.release(database);
            return true;
        })
        .then(this, [this](const Result<bool> &) {
            m_held = false;
            setStatus(AccountStatus::State::Stopped);
            Q_EMIT stopped();
        });
}

} // namespace sampan
