// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/sync_bench.h"

#include <QSignalSpy>

namespace sampan {

SyncBench::SyncBench(TestWorkspace &space)
    : m_workspace(must(Workspace::open(space.address(), space.context().registry, space.context().clock, false)))
    , m_service(std::make_unique<SyncService>(*m_workspace, m_secrets, false))
{
    const QString workspace = readSetting(space.db(), QStringLiteral("workspace"));
    for (qint64 account = 1; account <= space.number("SELECT max(id) FROM accounts"); ++account) {
        m_accounts.push_back(AccountId(account));
        m_secrets.write(secretKey(workspace, account), {{QStringLiteral("token"), QStringLiteral("first")}});
    }
    m_service->setHttp([this](const QList<QSslCertificate> &authorities) -> std::unique_ptr<HttpClient> {
        ++m_clients;
        return std::make_unique<QtHttpClient>(authorities);
    });
}

SyncBench::~SyncBench() = default;

void SyncBench::start()
{
    m_service->start(m_accounts);
}

void SyncBench::start(qint64 account)
{
    m_service->start({AccountId(account)});
}

void SyncBench::kick()
{
    m_service->run({}, {});
}

bool SyncBench::stop()
{
    QSignalSpy stopped(m_service.get(), &SyncService::stopped);
    m_service->stop();
    return stopped.count() > 0 || stopped.wait(20000);
}

AccountStatus::State SyncBench::state(qint64 account) const
{
    const auto found = m_service->statuses().find(account);
    return found == m_service->statuses().end() ? AccountStatus::State::Starting : found->second.state;
}

QString SyncBench::words(qint64 account) const
{
    const auto found = m_service->statuses().find(account);
    return found == m_service->statuses().end() ? QString() : found->second.words.english();
}

std::vector<ExchangeRow> exchanges(TestWorkspace &space)
{
    std::vector<ExchangeRow> rows;
    Statement &select = space.db().query("SELECT step, state, sent_at, quiet_until FROM exchanges ORDER BY id");
    while (select.step())
        rows.push_back({select.text(0), static_cast<ExchangeState>(select.integer(1)), instantFromMs(select.integer(2)),
            instantFromMs(select.integer(3))});
    select.reset();
    return rows;
}

std::vector<OutboxState> outboxStates(TestWorkspace &space)
{
    std::vector<OutboxState> states;
    for (const OutboxRow &row : space.outbox())
        states.push_back(row.state);
    return states;
}

std::vector<OperationState> operationStates(TestWorkspace &space)
{
    std::vector<OperationState> states;
    Statement &select = space.db().query("SELECT state FROM operations ORDER BY id");
    while (select.step())
        states.push_back(static_cast<OperationState>(select.integer(0)));
    select.reset();
    return states;
}

} // namespace sampan
