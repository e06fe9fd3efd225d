// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/sync_service.h"
#include "core/sync/talk.h"
#include "tests/kit/test_workspace.h"

namespace sampan {

/// A program that works on a test's workspace: engines that send to wherever the accounts' addresses lead.
class SyncBench {
public:
    explicit SyncBench(TestWorkspace &space);
    ~SyncBench(); ///< as if the program were cut short, unless it was stopped

    void start();
    void start(qint64 account); ///< only this one's
    /// Something was changed by another connection: there may be work.
    void kick();
    /// As a person quits: the requests in hand are finished.
    bool stop();
    AccountStatus::State state(qint64 account) const;
    QString words(qint64 account) const; ///< of its status
    int clients() const { return m_clients; } ///< how many accounts got as far as to have a line to the network

private:
    std::unique_ptr<Workspace> m_workspace;
    MemorySecrets m_secrets;
    std::vector<AccountId> m_accounts;
    std::atomic<int> m_clients = 0;
    std::unique_ptr<SyncService> m_service;
};

/// The exchanges so far, by number.
struct ExchangeRow {
    QString step;
    ExchangeState state = ExchangeState::Sending;
    Instant sentAt{}, quietUntil{};
};
std::vector<ExchangeRow> exchanges(TestWorkspace &space);
/// The outbox's states, by number.
std::vector<OutboxState> outboxStates(TestWorkspace &space);
std::vector<OperationState> operationStates(TestWorkspace &space);

} // namespace sampan
