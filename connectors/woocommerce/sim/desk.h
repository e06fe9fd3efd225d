// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/relay_plan.h"
#include "connectors/woocommerce/sim/site.h"

#include <QJsonArray>

namespace sim::woo {

/// The simulator's own addresses, /_sim/ledger and /_sim/control. No fault touches them.
class Desk {
public:
    Desk(Site &site, Relay &relay, RelayPlan &plan);

    HttpAnswer answer(const HttpRequest &request);

private:
    HttpAnswer books(const HttpRequest &request);
    QJsonObject act(const QString &action, const QJsonObject &request);
    std::optional<QJsonObject> actOnNetwork(const QString &action, const QJsonObject &request);
    QJsonObject setFaults(const QString &spec);
    QJsonObject nextAnswers(const QJsonArray &answers);
    QJsonObject nextRelay(const QJsonArray &faults);
    JsonOut faultCounts() const;

    Site &m_site;
    Relay &m_relay;
    RelayPlan &m_plan;
};

} // namespace sim::woo
