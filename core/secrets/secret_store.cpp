// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/secret_store.h"

#include <QFuture>

namespace sampan {

QString secretKey(const QString &workspace, qint64 account)
{
    return workspace + u'/' + QString::number(account);
}

QFuture<Result<Secrets>> MemorySecrets::read(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    if (!m_secrets.contains(key))
        return QtFuture::makeReadyFuture(Result<Secrets>(fail(ErrorCode::NotFound, Sentence::tr("There are no credentials for this account. Enter them again."))));
    return QtFuture::makeReadyFuture(Result<Secrets>(m_secrets.value(key)));
}

QFuture<Result<>> MemorySecrets::write(const QString &key, const Secrets &secrets)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert(key, secrets);
    return QtFuture::makeReadyFuture(Result<>());
}

QFuture<Result<>> MemorySecrets::remove(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.remove(key);
    return QtFuture::makeReadyFuture(Result<>());
}

} // namespace sampan
