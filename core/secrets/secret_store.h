// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/later.h"
#include "core/base/result.h"
#include "core/sync/connector.h"

#include <mutex>

namespace sampan {

/// Where credentials are kept: never in the database, a log or an exchange. Any thread may ask; nobody waits in the
/// window's thread.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// NotFound if there is none; SignIn if the store is locked. A locked store is not "no secret".
    virtual Later<Result<Secrets>> read(const QString &key) = 0;
    /// Synced to disk before the future is finished.
    virtual Later<Result<>> write(const QString &key, const Secrets &secrets) = 0;
    virtual Later<Result<>> remove(const QString &key) = 0;
};

/// The key of an account's credentials.
QString secretKey(const QString &workspace, qint64 account);

/// Keeps them while the program runs: for practice, whose credentials are made anew each time, and for tests.
class MemorySecrets final : public SecretStore {
public:
    Later<Result<Secrets>> read(const QString &key) override;
    Later<Result<>> write(const QString &key, const Secrets &secrets) override;
    Later<Result<>> remove(const QString &key) override;

private:
    std::mutex m_mutex;
    QMap<QString, Secrets> m_secrets;
};

} // namespace sampan
