// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/secret_store.h"

namespace sampan {

QString secretKey(const QString &workspace, qint64 account)
{
    return workspace + u'/' + QString::number(account);
}

Later<Result<Secrets>> MemorySecrets::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    if (!m_secrets.contains(key))
        return Later<Result<Secrets>>::ready(Result<Secrets>(fail(ErrorCode::NotFound, Sentence::tr("There are no credentials for this account. Enter them again."))));
    return Later<Result<Secrets>>::ready(Result<Secrets>(m_secrets.value(key)));
}

Later<Result<>> MemorySecrets::write(const QString &key, const Secrets &secrets)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert(key, secrets);
    return Later<Result<>>::ready(Result<>());
}

Later<Result<>> MemorySecrets::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.remove(key);
    return Later<Result<>>::ready(Result<>());
}

} // namespace sampan
