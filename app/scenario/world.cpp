// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/world.h"

#include "app/common/practice.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>

#include <memory>

namespace sampan {

World::World(const Practice &practice)
    : m_practice(practice)
{
}

Result<QJsonObject> World::control(const QString &kind, QJsonObject action)
{
    return ask(QUrl(m_practice.controlUrl(kind) + QStringLiteral("/_sim/control")), QJsonDocument(action).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> World::ledger(const QString &kind, const QString &query)
{
    return ask(QUrl(m_practice.controlUrl(kind) + QStringLiteral("/_sim/ledger") + query), {});
}

Result<QJsonObject> World::ask(const QUrl &url, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(body.isEmpty() ? m_network.get(request) : m_network.post(request, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    if (reply->error() != QNetworkReply::NoError)
        return fail(ErrorCode::Unavailable, Sentence::tr("The simulator at %1 refuses: %2").arg(url.toString()).arg(answer.value(QStringLiteral("error")).toString(reply->errorString())));
    return answer;
}

} // namespace sampan
