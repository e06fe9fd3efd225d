// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secret_store.h"
#include "core/sync/http_client.h"
#include "core/sync/lease.h"
#include "core/sync/rate_limiter.h"
#include "core/sync/steps.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>

namespace sampan {

class OperationRun;

/// How an account is, in words that a strip can show.
struct AccountStatus {
    enum class State {
        Starting,
        Idle,
        Working,
        Waiting,    ///< for a time: a limit, a pause they asked for, an unanswered request's quiet time
        Offline,    ///< calm: what is approved leaves when there is a network
        Unreachable, ///< there is a network, but they do not answer
        Paused,
        SignIn,     ///< credentials are missing or refused
        Elsewhere,  ///< another program holds it
        Stopped,
    };
    State state = State::Starting;
    Sentence words;
    RunCounts counts; ///< since the start
    Backlog backlog;
};

/// What an engine needs of the program; all of it outlives the engine.
struct EngineServices {
    Workspace &workspace;
    SecretStore &secrets;
    std::function<std::unique_ptr<HttpClient>(const QList<QSslCertificate> &authorities)> makeHttp;
    bool schedules = true; ///< false: runs only what it is asked to
};

/// Carries one account's operations through to their ends: the only place that sends. Owns paging, backoff, rate limits,
/// token renewal and the record of every exchange; a connector only says what to say. Lives in the account's thread and
/// never blocks it.
class AccountEngine final : public QObject {
    Q_OBJECT
public:
    AccountEngine(const EngineServices &services, AccountId account, QString holder);
    ~AccountEngine() override;

    void start();
    /// Reads the streams now, and sends what is due.
    void run(const RunRequest &request);
    /// Something was committed: perhaps there is work.
    void wake();
    /// Finishes the requests in hand, leaves nothing claimed, then says stopped().
    void stop();

Q_SIGNALS:
    void statusChanged(qint64 account, const sampan::AccountStatus &status);
    void stopped();

private:
    friend class OperationRun;

    void beat();
    void ready(const AccountFacts &facts, const QString &caPem, const QString &caElsewhere);
    void pump();
    void readSecrets();
    void startRuns(std::vector<StoredOperation> claimed);
    void runEnded(qint64 operation);
    void setStatus(AccountStatus::State state, const Sentence &words = {});
    void loseLease();
    void startOver(const Sentence &why);
    void dropRuns();
    void finishStop();

    // For the runs.
    const AccountFacts &facts() const { return *m_facts; }
    AccountView view() const;
    /// For how long after a request, given its timeout, the other side may still be working on it.
    Milliseconds quietTime(Milliseconds timeout) const;
    Milliseconds backoff(int attempt) const;
    /// The token of a request sent at `sentAt` was refused. False if a fresh one was refused too: a person must sign in.
    bool renewToken(Instant sentAt);
    void tokenRenewed();
    void renewalEnded() { m_renewing = false; }
    void saw(const RunCounts &counts);
    void reached(bool network, bool answered, const Sentence &words);

    EngineServices m_services;
    AccountId m_account;
    Lease m_lease;
    std::optional<AccountFacts> m_facts;
    Secrets m_secrets;
    bool m_haveSecrets = false;
    bool m_readingSecrets = false;
    bool m_wasPaused = false;
    QString m_workspaceId;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<HttpClient> m_httpElsewhere; ///< for absolute addresses: pictures of the brand's shop, with that shop's authorities
    std::unique_ptr<RateLimiter> m_limiter;
    std::map<qint64, std::unique_ptr<OperationRun>> m_runs;
    std::map<qint64, Milliseconds> m_quietUntil; ///< by operation, since boot: no clock that is set ends it early
    std::map<qint64, int> m_parks; ///< how often an operation was parked for want of an answer
    std::optional<Instant> m_tokenRenewedAt;
    bool m_renewing = false;
    Milliseconds m_clockOffset {0};
    QTimer m_beat;
    QTimer m_pump;
    bool m_held = false;
    bool m_pumping = false;
    bool m_pumpAgain = false;
    bool m_stopping = false;
    AccountStatus m_status;
};

} // namespace sampan

Q_DECLARE_METATYPE(sampan::AccountStatus)
