// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/sync_service.h"

#include <QElapsedTimer>
#include <QTimer>

namespace sampan {

/// What a run did for one account.
struct AccountSummary {
    AccountId id;
    QString name;
    AccountStatus status;
    int problems = 0;
    bool good = true; ///< it could be reached and nothing stopped it
};

/// One run of all accounts: reads what changed, sends what is due, until nothing is due. Lives in the main thread; says
/// finished() once.
class SyncRun final : public QObject {
    Q_OBJECT
public:
    SyncRun(Workspace &workspace, SecretStore &secrets, std::vector<AccountId> accounts, RunRequest request, QObject *parent = nullptr);

    void start();
    /// Finishes the requests in hand and ends.
    void cancel();

Q_SIGNALS:
    void progress(const QString &line);
    void finished(const std::vector<sampan::AccountSummary> &summaries);

private:
    void look();
    void looked(const std::map<qint64, Backlog> &backlogs);
    bool isResting(qint64 account, const Backlog &backlog) const;
    void summarise();

    Workspace &m_workspace;
    SyncService m_service;
    std::vector<AccountId> m_accounts;
    RunRequest m_request;
    QTimer m_look;
    QElapsedTimer m_since;
    int m_restful = 0;
    bool m_looking = false;
    bool m_ending = false;
};

} // namespace sampan
