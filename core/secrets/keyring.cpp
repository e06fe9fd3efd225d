// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/keyring.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <qt6keychain/keychain.h>

namespace sampan {

namespace {
    const QString service = QStringLiteral("Sampan");

    Error sentenceFor(const QKeychain::Job &job)
    {
        switch (job.error()) {
        case QKeychain::EntryNotFound:
            return {ErrorCode::NotFound, Sentence::tr("There are no credentials for this account. Enter them again.")};
        case QKeychain::AccessDeniedByUser:
        case QKeychain::AccessDenied:
            return {ErrorCode::SignIn, Sentence::tr("The keyring is locked. Unlock it and try again.")};
        default:
            return {ErrorCode::Unavailable, Sentence::tr("The keyring does not answer: %1").arg(job.errorString())};
        }
    }

    QByteArray toBytes(const Secrets &secrets)
    {
        QJsonObject object;
        for (auto it = secrets.begin(); it != secrets.end(); ++it)
            object.insert(it.key(), it.value());
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    Secrets fromBytes(const QByteArray &bytes)
    {
        Secrets secrets;
        const QJsonObject object = QJsonDocument::fromJson(bytes).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            secrets.insert(it.key(), it->toString());
        return secrets;
    }

    // Starts a job in the keyring's thread; `finish` makes its result.
    template <typename R, typename Job> Later<R> start(QObject *context, const QString &key, std::function<void(Job &)> prepare, std::function<R(Job &)> finish)
    {
        const Promised<R> promised;
        QMetaObject::invokeMethod(context, [=] {
            auto *job = new Job(service);
            job->setInsecureFallback(false);
            job->setKey(key);
            prepare(*job);
            QObject::connect(job, &QKeychain::Job::finished, context, [=](QKeychain::Job *) { promised.keep(finish(*job)); });
            job->start();
        });
        return promised.later();
    }
}

Keyring::Keyring()
{
    m_context = new QObject;
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
}

Keyring::~Keyring()
{
    m_thread.quit();
    m_thread.wait();
}

Result<std::unique_ptr<Keyring>> Keyring::open()
{
    std::unique_ptr<Keyring> keyring(new Keyring);
    const QString probe = QStringLiteral("probe");
    const Secrets sample {{QStringLiteral("probe"), QStringLiteral("1")}};
    if (const auto written = keyring->write(probe, sample).result(); !written)
        return tl::unexpected(written.error());
    const auto read = keyring->read(probe).result();
    keyring->remove(probe).waitForFinished();
    if (!read || *read != sample)
        return fail(ErrorCode::SignIn, Sentence::tr("The keyring is locked. Unlock it and try again."));
    return keyring;
}

Later<Result<Secrets>> Keyring::read(const QString &key)
{
    return start<Result<Secrets>, QKeychain::ReadPasswordJob>(
        m_context, key, [](auto &) {}, [](auto &job) -> Result<Secrets> {
            if (job.error() != QKeychain::NoError)
                return tl::unexpected(sentenceFor(job));
            return fromBytes(job.binaryData());
        });
}

Later<Result<>> Keyring::write(const QString &key, const Secrets &secrets)
{
    return start<Result<>, QKeychain::WritePasswordJob>(
        m_context, key, [secrets](auto &job) { job.setBinaryData(toBytes(secrets)); },
        [](auto &job) -> Result<> { return job.error() == QKeychain::NoError ? Result<>() : tl::unexpected(sentenceFor(job)); });
}

Later<Result<>> Keyring::remove(const QString &key)
{
    return start<Result<>, QKeychain::DeletePasswordJob>(
        m_context, key, [](auto &) {},
        [](auto &job) -> Result<> { return job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound ? Result<>() : tl::unexpected(sentenceFor(job)); });
}

} // namespace sampan
