// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/secret_store.h"

namespace sampan {

/// Credentials in a file beside the workspace, sealed by libsodium: Argon2id makes the key out of a passphrase,
/// XSalsa20-Poly1305 (secretbox) seals the whole. For computers without a keyring and for workers of a team.
class Vault final : public SecretStore {
public:
    /// Opens the vault, or makes an empty one if there is none. SignIn if the passphrase is wrong, Damaged if the file is.
    static Result<std::unique_ptr<Vault>> open(const QString &path, const QByteArray &passphrase);
    ~Vault() override;

    Later<Result<Secrets>> read(const QString &key) override;
    Later<Result<>> write(const QString &key, const Secrets &secrets) override;
    Later<Result<>> remove(const QString &key) override;

    QStringList keys() const;

private:
    Vault() = default;
    Result<> save();

    mutable std::mutex m_mutex;
    QString m_path;
    QByteArray m_salt;
    QByteArray m_key; ///< wiped in the destructor
    QMap<QString, Secrets> m_secrets;
};

} // namespace sampan
