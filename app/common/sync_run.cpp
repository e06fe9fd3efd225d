// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/sync_run.h"

#include "core/change/account_facts.h"

namespace sampan {

namespace {
    // What waits for less than this is waited for: a limit, a short quiet time.
    constexpr Milliseconds patience {10000};
    // Finding out an unanswered request takes its quiet time, and is worth it.
    constexpr Milliseconds patienceForUnknown {150000};
}

SyncRun::SyncRun(Workspace &workspace, SecretStore &secrets, std::vector<AccountId> accounts, RunRequest request, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_service(workspace, secrets, false)
    , m_accounts(std::move(accounts))
    , m_request(std::move(request))
{
    connect(&m_look, &QTimer::timeout, this, &SyncRun::look);
    connect(&m_service, &SyncService::stopped, this, &SyncRun::summarise);
    connect(&m_service, &SyncService::statusChanged, this, [this](qint64, const AccountStatus &status) {
        Q_EMIT progress(Sentence::tr("%1 products, %2 orders read; %3 sent").arg(status.counts.products).arg(status.counts.orders).arg(status.counts.sent).text());
    });
}

void SyncRun::start()
{
    const ChangeContext &context = m_workspace.context();
    m_workspace.writer()
        .submit(Urgency::Person, [&context, accounts = m_accounts, request = m_request](Database &database) -> Result<bool> {
            for (AccountId id : accounts) {
                const auto facts = readAccountFacts(database, context.registry, id.value);
                if (facts)
                    requestStreams(database, *facts, request, context.clock.now());
                tryNow(database, id, context.clock.now());
            }
            return true;
        })
        .then(this, [this](const Result<bool> &) {
            m_since.start();
            m_service.start(m_accounts);
            m_look.start(100);
        });
}

void SyncRun::cancel()
{
    if (std::exchange(m_ending, true))
        return;
    m_look.stop();
    m_service.stop();
}

void SyncRun::look()
{
    if (std::exchange(m_looking, true))
        return;
    const Clock &clock = m_workspace.clock();
    m_workspace.reader()
        .submit([accounts = m_accounts, &clock](Database &database) -> Result<std::map<qint64, Backlog>> {
            std::map<qint64, Backlog> backlogs;
            for (AccountId id : accounts)
                backlogs[id.value] = backlogOf(database, id, clock.now());
            return backlogs;
        })
        .then(this, [this](const Result<std::map<qint64, Backlog>> &backlogs) {
            m_looking = false;
            if (backlogs)
                looked(*backlogs);
        });
}

bool SyncRun::isResting(qint64 account, const Backlog &backlog) const
{
    const auto found = m_service.statuses().find(account);
    if (found == m_service.statuses().end())
        return false;
    switch (found->second.state) {
    case AccountStatus::State::Starting:
    case AccountStatus::State::Working:
        return false;
    case AccountStatus::State::SignIn:
    case AccountStatus::State::Paused:
    case AccountStatus::State::Stopped:
        return true;
    case AccountStatus::State::Elsewhere:
        return m_since.elapsed() > 3000;
    default:
        break;
    }
    if (backlog.open > 0)
        return false;
    if (backlog.later == 0)
        return true;
    const auto wait = std::chrono::duration_cast<Milliseconds>(backlog.nextDue - m_workspace.clock().now());
    return wait > (backlog.unknown > 0 ? patienceForUnknown : patience);
}

void SyncRun::looked(const std::map<qint64, Backlog> &backlogs)
{
    if (m_ending)
        return;
    const bool resting = std::all_of(backlogs.begin(), backlogs.end(), [this](const auto &entry) { return isResting(entry.first, entry.second); });
    // Twice in a row: between two looks what was committed has woken whoever it concerns.
    m_restful = resting ? m_restful + 1 : 0;
    if (m_restful >= 3)
        cancel();
}

void SyncRun::summarise()
{
    std::map<qint64, AccountStatus> statuses = m_service.statuses();
    m_workspace.reader()
        .submit([accounts = m_accounts, statuses, now = m_workspace.clock().now()](Database &database) -> Result<std::vector<AccountSummary>> {
            std::vector<AccountSummary> summaries;
            for (AccountId id : accounts) {
                AccountSummary summary;
                summary.id = id;
                Statement &account = database.query("SELECT name, paused FROM accounts WHERE id = ?", id.value);
                const bool paused = account.step() && account.integer(1) != 0;
                summary.name = account.text(0);
                account.reset();
                if (const auto found = statuses.find(id.value); found != statuses.end())
                    summary.status = found->second;
                summary.status.backlog = backlogOf(database, id, now);
                Statement &problems = database.query("SELECT count(*) FROM problems WHERE account_id = ? AND closed_at IS NULL", id.value);
                summary.problems = problems.step() ? static_cast<int>(problems.integer(0)) : 0;
                problems.reset();
                Statement &stopping = database.query("SELECT 1 FROM problems WHERE account_id = ? AND closed_at IS NULL AND kind IN ('signin', 'unreachable', 'read') LIMIT 1", id.value);
                const bool stopped = stopping.step();
                stopping.reset();
                summary.good = !paused && !stopped && summary.status.backlog.later == 0 && summary.status.backlog.open == 0;
                summaries.push_back(std::move(summary));
            }
            return summaries;
        })
        .then(this, [this](const Result<std::vector<AccountSummary>> &summaries) { Q_EMIT finished(summaries.value_or(std::vector<AccountSummary>())); });
}

} // namespace sampan
