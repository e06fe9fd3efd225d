// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>

namespace sampan {

class Practice;

/// What happens outside: buyers, the brand's staff, and the books that the simulators keep. Waits for each answer.
class World {
public:
    explicit World(const Practice &practice);

    /// {"ok": true, …}; fails with the simulator's own words.
    Result<QJsonObject> control(const QString &kind, QJsonObject action);
    Result<QJsonObject> ledger(const QString &kind, const QString &query = {});

private:
    Result<QJsonObject> ask(const QUrl &url, const QByteArray &body);

    const Practice &m_practice;
    QNetworkAccessManager m_network;
};

} // namespace sampan
