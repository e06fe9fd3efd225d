// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

namespace sampan {

namespace {
    // File: magic, salt, nonce, sealed JSON {key: {name: value}}.
    constexpr char magic[] = "SampanVault1\n";
    constexpr qsizetype magicSize = sizeof magic - 1;
    constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
    constexpr qsizetype nonceSize = crypto_secretbox_NONCEBYTES;

    unsigned char *bytes(QByteArray &array)
    {
        return reinterpret_cast<unsigned char *>(array.data());
    }
    const unsigned char *bytes(const QByteArray &array)
    {
        return reinterpret_cast<const unsigned char *>(array.constData());
    }

    Result<QByteArray> keyFrom(const QByteArray &passphrase, const QByteArray &salt)
    {
        QByteArray key(crypto_secretbox_KEYBYTES, '\0');
        if (crypto_pwhash(bytes(key), crypto_secretbox_KEYBYTES, passphrase.constData(), static_cast<unsigned long long>(passphrase.size()), bytes(salt), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
            return fail(ErrorCode::Unavailable, Sentence::tr("There is not enough memory to open the vault."));
        return key;
    }

    Result<QMap<QString, Secrets>> unseal(const QByteArray &sealed, const QByteArray &nonce, const QByteArray &key, const QString &path)
    {
        if (sealed.size() < static_cast<qsizetype>(crypto_secretbox_MACBYTES))
            return fail(ErrorCode::Damaged, Sentence::tr("The vault %1 is damaged. Restore a copy of it, or remove it and enter the credentials again.").arg(path));
        QByteArray plain(sealed.size() - static_cast<qsizetype>(crypto_secretbox_MACBYTES), '\0');
        if (crypto_secretbox_open_easy(bytes(plain), bytes(sealed), static_cast<unsigned long long>(sealed.size()), bytes(nonce), bytes(key)) != 0)
            return fail(ErrorCode::SignIn, Sentence::tr("The passphrase does not open the vault %1.").arg(path));
        QMap<QString, Secrets> all;
        const QJsonObject root = QJsonDocument::fromJson(plain).object();
        sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
        for (auto account = root.begin(); account != root.end(); ++account) {
            Secrets secrets;
            const QJsonObject values = account->toObject();
            for (auto value = values.begin(); value != values.end(); ++value)
                secrets.insert(value.key(), value->toString());
            all.insert(account.key(), secrets);
        }
        return all;
    }
}

Result<std::unique_ptr<Vault>> Vault::open(const QString &path, const QByteArray &passphrase)
{
    if (sodium_init() < 0)
        return fail(ErrorCode::Internal, Sentence::tr("The encryption library cannot start."));
    if (passphrase.isEmpty())
        return fail(ErrorCode::SignIn, Sentence::tr("The vault needs a passphrase. Give it at the prompt, in SAMPAN_VAULT_PASSPHRASE or with --passphrase-fd."));
    std::unique_ptr<Vault> vault(new Vault);
    vault->m_path = path;
    if (!QFileInfo::exists(path)) {
        vault->m_salt = QByteArray(saltSize, '\0');
        randombytes_buf(vault->m_salt.data(), static_cast<size_t>(saltSize));
        const auto key = keyFrom(passphrase, vault->m_salt);
        if (!key)
            return tl::unexpected(key.error());
        vault->m_key = *key;
        if (const auto saved = vault->save(); !saved)
            return tl::unexpected(saved.error());
        return vault;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, Sentence::tr("The vault %1 cannot be read. Check its rights.").arg(path));
    const QByteArray content = file.readAll();
    if (!content.startsWith(magic) || content.size() < magicSize + saltSize + nonceSize)
        return fail(ErrorCode::Damaged, Sentence::tr("The vault %1 is damaged. Restore a copy of it, or remove it and enter the credentials again.").arg(path));
    vault->m_salt = content.mid(magicSize, saltSize);
    const auto key = keyFrom(passphrase, vault->m_salt);
    if (!key)
        return tl::unexpected(key.error());
    vault->m_key = *key;
    auto secrets = unseal(content.mid(magicSize + saltSize + nonceSize), content.mid(magicSize + saltSize, nonceSize), vault->m_key, path);
    if (!secrets)
        return tl::unexpected(secrets.error());
    vault->m_secrets = std::move(*secrets);
    return vault;
}

Vault::~Vault()
{
    if (!m_key.isEmpty())
        sodium_memzero(m_key.data(), static_cast<size_t>(m_key.size()));
}

Result<> Vault::save()
{
    QJsonObject root;
    for (auto account = m_secrets.begin(); account != m_secrets.end(); ++account) {
        QJsonObject values;
        for (auto value = account->begin(); value != account->end(); ++value)
            values.insert(value.key(), value.value());
        root.insert(account.key(), values);
    }
    QByteArray plain = QJsonDocument(root).toJson(QJsonDocument::Compact);
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), static_cast<size_t>(nonceSize));
    QByteArray sealed(plain.size() + static_cast<qsizetype>(crypto_secretbox_MACBYTES), '\0');
    crypto_secretbox_easy(bytes(sealed), bytes(plain), static_cast<unsigned long long>(plain.size()), bytes(nonce), bytes(m_key));
    sodium_memzero(plain.data(), static_cast<size_t>(plain.size()));
    // QSaveFile syncs before it renames: the new content is there whole, or the old one still is.
    QSaveFile file(m_path);
    const bool opened = file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (!opened || file.write(magic + m_salt + nonce + sealed) < 0 || !file.commit())
        return fail(ErrorCode::Unavailable, Sentence::tr("The vault %1 cannot be written: %2").arg(m_path).arg(file.errorString()));
    return {};
}

Later<Result<Secrets>> Vault::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    if (!m_secrets.contains(key))
        return Later<Result<Secrets>>::ready(Result<Secrets>(fail(ErrorCode::NotFound, Sentence::tr("There are no credentials for this account. Enter them again."))));
    return Later<Result<Secrets>>::ready(Result<Secrets>(m_secrets.value(key)));
}

Later<Result<>> Vault::write(const QString &key, const Secrets &secrets)
{
    const std::lock_guard lock(m_mutex);
    const auto before = m_secrets;
    m_secrets.insert(key, secrets);
    Result<> saved = save();
    if (!saved)
        m_secrets = before;
    return Later<Result<>>::ready(saved);
}

Later<Result<>> Vault::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.remove(key);
    return Later<Result<>>::ready(save());
}

QStringList Vault::keys() const
{
    const std::lock_guard lock(m_mutex);
    return m_secrets.keys();
}

} // namespace sampan
