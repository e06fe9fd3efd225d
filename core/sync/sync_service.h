// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/engine.h"

#include <QObject>

#include <map>
#include <memory>

class QThread;

namespace sampan {

/// The engines of all accounts, each in a thread of its own: a slow marketplace delays nobody. Lives in the main thread.
class SyncService final : public QObject {
    Q_OBJECT
public:
    /// `schedules`: work by the schedules until stopped; else only what run() asks for.
    SyncService(Workspace &workspace, SecretStore &secrets, bool schedules, QObject *parent = nullptr);
    /// Stops; waits for the requests in hand.
    ~SyncService() override;

    /// Begins to work for the accounts (all that are not removed, if none are named); also for one that is new.
    void start(const std::vector<AccountId> &accounts = {});
    /// Reads and sends for these accounts now; all if none are named.
    void run(const std::vector<AccountId> &accounts, const RunRequest &request);
    /// Finishes the requests in hand; stopped() follows.
    void stop();

    const std::map<qint64, AccountStatus> &statuses() const { return m_statuses; }

    /// For tests and for programs without a network.
    void setHttp(std::function<std::unique_ptr<HttpClient>(const QList<QSslCertificate> &)> makeHttp);

Q_SIGNALS:
    void statusChanged(qint64 account, const sampan::AccountStatus &status);
    void stopped();

private:
    struct Worker;
    void add(AccountId account);

    Workspace &m_workspace;
    EngineServices m_services;
    std::map<qint64, std::unique_ptr<Worker>> m_workers;
    std::map<qint64, AccountStatus> m_statuses;
    int m_left = 0;
};

} // namespace sampan
