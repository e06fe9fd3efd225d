// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/practice_buyers.h"

#include "app/common/practice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>

#include <chrono>

namespace sampan {

namespace {
    constexpr std::chrono::seconds between {20};
    constexpr int ordersAtOnce = 2;
    constexpr int mostVisits = 30;
}

PracticeBuyers::PracticeBuyers(const Practice &simulators, QObject *parent)
    : QObject(parent)
    , m_control(simulators.controlUrl(QStringLiteral("jdid")) + QStringLiteral("/_sim/control"))
{
    connect(&m_timer, &QTimer::timeout, this, &PracticeBuyers::buy);
    m_timer.start(between);
}

void PracticeBuyers::buy()
{
    QNetworkRequest request(m_control);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    const QJsonObject wish {{QStringLiteral("action"), QStringLiteral("place_orders")}, {QStringLiteral("count"), ordersAtOnce}};
    QNetworkReply *reply = m_network.post(request, QJsonDocument(wish).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const bool bought = !QJsonDocument::fromJson(reply->readAll()).object().value(QStringLiteral("orders")).toArray().isEmpty();
        m_visits += bought ? 1 : 0;
        if (m_visits == mostVisits)
            m_timer.stop();
    });
}

} // namespace sampan
