// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/fault_dice.h"
#include "connectors/woocommerce/sim/api.h"

#include <functional>
#include <mutex>

namespace sim::woo {

/// How the whole site answers when it is not well.
enum class Outage { None, Maintenance, Database, Fatal, Gateway };
std::optional<Outage> outage(const QString &name); ///< maintenance, database, fatal, gateway

/// The web server with the shop in it: addresses, faults and outages around the API. One request at a time gets at
/// the shop; being slow and taking its time happens outside of that.
class Site {
public:
    Site(Shop shop, const Faults &faults, bool tls);

    HttpAnswer answer(const HttpRequest &request);

    /// For the control address: with the shop to itself.
    void with(const std::function<void(Shop &)> &work);
    const Tally &tally() const { return m_api.tally(); } ///< only inside with()
    FaultDice &dice() { return m_dice; }
    void setOutage(Outage outage, int retryAfter);
    /// The next `count` good answers have text before the JSON.
    void printNoise(int count, const QByteArray &text);

private:
    std::optional<HttpAnswer> spoiled();
    HttpAnswer served(const HttpRequest &request);
    HttpAnswer rest(const HttpRequest &request, const QString &path);
    HttpAnswer media(const HttpRequest &request, const Visitor &visitor);
    HttpAnswer index(const HttpRequest &request) const;
    HttpRequest withReadStock(HttpRequest request);

    std::mutex m_mutex; ///< guards all but the dice
    Shop m_shop;
    Api m_api;
    Gate m_gate;
    FaultDice m_dice;
    const bool m_tls;
    Outage m_outage = Outage::None;
    int m_retryAfter = 600;
    int m_noiseLeft = 0;
    QByteArray m_noise;
};

} // namespace sim::woo
