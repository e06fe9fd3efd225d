// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/session.h"

#include "connectors/registry.h"
#include "core/secrets/keyring.h"
#include "core/secrets/vault.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace sampan {

QString defaultWorkspace()
{
    const QString named = qEnvironmentVariable("SAMPAN_WORKSPACE");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/sampan/default.sampan");
}

Session::Session(WorkspaceAddress address, std::function<QByteArray()> askPassphrase)
    : Session(std::move(address), std::move(askPassphrase), makeRegistry())
{
}

Session::Session(WorkspaceAddress address, std::function<QByteArray()> askPassphrase, Registry registry)
    : m_address(std::move(address))
    , m_askPassphrase(std::move(askPassphrase))
    , m_registry(std::move(registry))
    , m_context {m_registry, m_clock}
{
}

Session::~Session() = default;

Result<> Session::open(bool create)
{
    if (create && m_address.engine == Engine::Sqlite && m_address.path == defaultWorkspace())
        QDir().mkpath(QFileInfo(m_address.path).absolutePath());
    auto opened = Workspace::open(m_address, m_registry, m_clock, create);
    if (!opened)
        return tl::unexpected(opened.error());
    m_workspace = std::move(*opened);
    return {};
}

Actor Session::actor() const
{
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME", QStringLiteral("admin")));
    return {user, PersonRole::Administrator};
}

Result<std::unique_ptr<Database>> Session::connection(Database::Access access) const
{
    return Database::open(m_address, access);
}

Result<std::unique_ptr<SecretStore>> Session::openStore(const QString &kind) const
{
    if (kind == u"keyring") {
        auto keyring = Keyring::open();
        if (!keyring)
            return tl::unexpected(keyring.error());
        return std::unique_ptr<SecretStore>(std::move(*keyring));
    }
    QByteArray passphrase = qgetenv("SAMPAN_VAULT_PASSPHRASE");
    if (passphrase.isEmpty() && m_askPassphrase)
        passphrase = m_askPassphrase();
    const QString path = m_address.engine == Engine::Sqlite
        ? m_address.path + QStringLiteral(".vault")
        : QFileInfo(defaultWorkspace()).absolutePath() + u'/' + m_address.host + u'-' + m_address.database + QStringLiteral(".vault");
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto vault = Vault::open(path, passphrase);
    if (!vault)
        return tl::unexpected(vault.error());
    return std::unique_ptr<SecretStore>(std::move(*vault));
}

Result<SecretStore *> Session::secrets()
{
    if (m_secrets)
        return m_secrets.get();
    const auto kind = read([](Database &database) -> Result<QString> { return readSetting(database, QStringLiteral("secrets"), QStringLiteral("vault")); });
    if (!kind)
        return tl::unexpected(kind.error());
    auto store = openStore(*kind);
    if (!store)
        return tl::unexpected(store.error());
    m_secrets = std::move(*store);
    return m_secrets.get();
}

void Session::keepSecretsInMemory()
{
    m_secrets = std::make_unique<MemorySecrets>();
}

Result<> Session::chooseSecretStore()
{
    const bool passphraseGiven = !qEnvironmentVariableIsEmpty("SAMPAN_VAULT_PASSPHRASE");
    const bool keyring = !passphraseGiven && Keyring::open().has_value();
    const auto written = write([kind = keyring ? QStringLiteral("keyring") : QStringLiteral("vault")](Database &database) -> Result<bool> {
        if (readSetting(database, QStringLiteral("secrets")).isEmpty())
            writeSetting(database, QStringLiteral("secrets"), kind);
        return true;
    });
    return written ? Result<>() : tl::unexpected(written.error());
}

Result<int> Session::moveSecrets(const QString &to)
{
    const auto from = secrets();
    if (!from)
        return tl::unexpected(from.error());
    auto target = openStore(to);
    if (!target)
        return tl::unexpected(target.error());
    struct Named {
        QString workspace;
        std::vector<qint64> accounts;
    };
    const auto named = read([](Database &database) -> Result<Named> {
        Named all {readSetting(database, QStringLiteral("workspace")), {}};
        Statement &select = database.query("SELECT id FROM accounts WHERE removed = 0");
        while (select.step())
            all.accounts.push_back(select.integer(0));
        select.reset();
        return all;
    });
    if (!named)
        return tl::unexpected(named.error());
    std::vector<QString> moved;
    for (qint64 account : named->accounts) {
        const QString key = secretKey(named->workspace, account);
        const auto secret = (*from)->read(key).result();
        if (!secret && secret.error().code == ErrorCode::NotFound)
            continue;
        if (!secret)
            return tl::unexpected(secret.error());
        if (const auto kept = (*target)->write(key, *secret).result(); !kept)
            return tl::unexpected(kept.error());
        moved.push_back(key);
    }
    // Only when all are there does the workspace point to the new store, and only then are the old ones removed.
    const auto switched = write([to](Database &database) -> Result<bool> {
        writeSetting(database, QStringLiteral("secrets"), to);
        return true;
    });
    if (!switched)
        return tl::unexpected(switched.error());
    for (const QString &key : moved)
        (*from)->remove(key).waitForFinished();
    m_secrets = std::move(*target);
    return static_cast<int>(moved.size());
}

} // namespace sampan
