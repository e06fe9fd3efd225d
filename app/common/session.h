// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/common/rehearsal.h"
#include "core/secrets/secret_store.h"
#include "core/storage/workspace.h"

#include <functional>
#include <memory>

namespace sampan {

/// A program's hold of one workspace: what it is, how it is opened, where its secrets are. The concrete classes are
/// chosen here and nowhere else. Lives in the main thread.
class Session {
public:
    /// `askPassphrase`: asked when the vault needs one and the environment has none; empty if nobody can be asked.
    Session(WorkspaceAddress address, std::function<QByteArray()> askPassphrase);
    Session(WorkspaceAddress address, std::function<QByteArray()> askPassphrase, Registry registry);
    ~Session();

    Result<> open(bool create = false);
    Workspace &workspace() { return *m_workspace; }
    bool isOpen() const { return m_workspace != nullptr; }
    const WorkspaceAddress &address() const { return m_address; }
    const Registry &registry() const { return m_registry; }
    const Clock &clock() const { return context().clock; }
    /// For rehearsals: somebody sets the computer's clock.
    void jumpClock(Milliseconds by) { m_clock.jump(by); }
    const ChangeContext &context() const { return m_workspace ? m_workspace->context() : m_context; }

    /// The workspace's secret store, opened when it is first needed.
    Result<SecretStore *> secrets();
    bool hasSecrets() const { return m_secrets != nullptr; }
    /// For practice: credentials that are made anew each time.
    void keepSecretsInMemory();
    /// Which store a new workspace gets: the keyring where there is one, else a vault.
    Result<> chooseSecretStore();
    /// Copies every account's credentials to the other store and uses that from then on.
    Result<int> moveSecrets(const QString &to);

    /// The person, as the computer knows them.
    Actor actor() const;

    /// A connection of one's own, for commands that read or write at once and end.
    Result<std::unique_ptr<Database>> connection(Database::Access access) const;
    /// Runs in one transaction on the writer and waits; for programs without a window.
    template <typename Job> auto write(Job job) -> std::invoke_result_t<Job, Database &> { return m_workspace->writer().submit(Urgency::Person, std::move(job)).result(); }
    template <typename Read> auto read(Read read) -> std::invoke_result_t<Read, Database &> { return m_workspace->reader().submit(std::move(read)).result(); }

private:
    Result<std::unique_ptr<SecretStore>> openStore(const QString &kind) const;

    WorkspaceAddress m_address;
    std::function<QByteArray()> m_askPassphrase;
    SettableClock m_clock;
    Registry m_registry;
    ChangeContext m_context;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SecretStore> m_secrets;
};

/// $SAMPAN_WORKSPACE, else sampan/default.sampan in the user's data folder.
QString defaultWorkspace();

} // namespace sampan
