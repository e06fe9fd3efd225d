// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/sync_service.h"

#include <QThread>

namespace sampan {

struct SyncService::Worker {
    QThread thread;
    AccountEngine *engine = nullptr;
};

SyncService::SyncService(Workspace &workspace, SecretStore &secrets, bool schedules, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_services {workspace, secrets, [](const QList<QSslCertificate> &authorities) -> std::unique_ptr<HttpClient> { return std::make_unique<QtHttpClient>(authorities); }, schedules}
{
    qRegisterMetaType<AccountStatus>();
}

SyncService::~SyncService()
{
    // An engine that was not asked to stop is cut short; what it had in hand is found out at the next start.
    for (auto &[id, worker] : m_workers) {
        worker->thread.quit();
        worker->thread.wait();
    }
}

void SyncService::setHttp(std::function<std::unique_ptr<HttpClient>(const QList<QSslCertificate> &)> makeHttp)
{
    m_services.makeHttp = std::move(makeHttp);
}

void SyncService::start(const std::vector<AccountId> &accounts)
{
    if (!accounts.empty()) {
        for (AccountId account : accounts)
            add(account);
        return;
    }
    m_workspace.reader()
        .submit([](Database &database) -> Result<std::vector<AccountId>> {
            std::vector<AccountId> all;
            Statement &select = database.query("SELECT id FROM accounts WHERE removed = 0 ORDER BY id");
            while (select.step())
                all.push_back(AccountId(select.integer(0)));
            select.reset();
            return all;
        })
        .then(this, [this](const Result<std::vector<AccountId>> &all) {
            for (AccountId account : all.value_or(std::vector<AccountId>()))
                add(account);
        });
}

void SyncService::add(AccountId account)
{
    if (m_workers.contains(account.value))
        return;
    auto worker = std::make_unique<Worker>();
    // The suffix tells two services of one process apart, as tests have them.
    worker->engine = new AccountEngine(m_services, account, Lease::thisProcess(QString::number(reinterpret_cast<quintptr>(this), 16)));
    AccountEngine *engine = worker->engine;
    engine->moveToThread(&worker->thread);
    connect(&worker->thread, &QThread::finished, engine, &QObject::deleteLater);
    connect(engine, &AccountEngine::statusChanged, this, [this](qint64 id, const AccountStatus &status) {
        m_statuses[id] = status;
        Q_EMIT statusChanged(id, status);
    });
    connect(&m_workspace.announcer(), &Announcer::workMoved, engine, &AccountEngine::wake);
    connect(&m_workspace.announcer(), &Announcer::changedElsewhere, engine, &AccountEngine::wake);
    worker->thread.setObjectName(QStringLiteral("account %1").arg(account.value));
    worker->thread.start();
    QMetaObject::invokeMethod(engine, &AccountEngine::start, Qt::QueuedConnection);
    m_workers.emplace(account.value, std::move(worker));
}

void SyncService::run(const std::vector<AccountId> &accounts, const RunRequest &request)
{
    for (auto &[id, worker] : m_workers) {
        const bool wanted = accounts.empty() || std::find(accounts.begin(), accounts.end(), AccountId(id)) != accounts.end();
        if (wanted)
            QMetaObject::invokeMethod(worker->engine, [engine = worker->engine, request] { engine->run(request); }, Qt::QueuedConnection);
    }
}

void SyncService::stop()
{
    m_left = static_cast<int>(m_workers.size());
    if (m_left == 0) {
        QMetaObject::invokeMethod(this, &SyncService::stopped, Qt::QueuedConnection);
        return;
    }
    for (auto &[id, worker] : m_workers) {
        connect(worker->engine, &AccountEngine::stopped, this, [this] {
            if (--m_left == 0)
                Q_EMIT stopped();
        });
        QMetaObject::invokeMethod(worker->engine, &AccountEngine::stop, Qt::QueuedConnection);
    }
}

} // namespace sampan
