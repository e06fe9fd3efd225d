// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/gateway.h"
#include "connectors/simkit/fault_dice.h"
#include "connectors/simkit/random.h"

#include <functional>
#include <mutex>

namespace sim::jdid {

/// All of JD.ID behind one address, without a socket: a request in, an answer out. May be called from several threads.
class Platform {
public:
    using Clock = std::function<qint64()>; ///< ms epoch

    Platform(const Options &options, Clock clock);

    HttpAnswer handle(const HttpRequest &request);
    void setFaults(const Faults &faults) { m_dice.setFaults(faults); }
    QJsonObject credentials() const;

private:
    HttpAnswer ownAddress(const HttpRequest &request);
    HttpAnswer routed(const HttpRequest &request, const ContentFault &fault);
    Trouble troubleFor(const GatewayCall &call, const ContentFault &fault, Random &random);
    QByteArray executed(const GatewayCall &call, Random &random);

    const Clock m_clock;
    FaultDice m_dice;
    mutable std::mutex m_mutex; ///< guards all below
    Shop m_shop;
    CallBucket m_bucket;
    quint64 m_calls = 0;
};

} // namespace sim::jdid
