// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/relay.h"

#include "connectors/simkit/random.h"
#include "connectors/simkit/relay_loop.h"

namespace sim {

Relay::Relay(quint16 listenPort, quint16 upstreamPort, Plan plan)
    : d(std::make_unique<RelayLoop>(listenPort, upstreamPort, std::move(plan)))
{
}

Relay::~Relay() = default;

bool Relay::listen()
{
    return d->start();
}

quint16 Relay::port() const
{
    return d->port();
}

quint64 Relay::requests() const
{
    return d->requests();
}

quint64 Relay::planned(RelayFault::Kind kind) const
{
    return d->planned(kind);
}

void Relay::setPlan(Plan plan)
{
    d->setPlan(std::move(plan));
}

void Relay::setOnline(bool on)
{
    d->setOnline(on);
}

Relay::Plan Relay::planFor(const Faults &faults)
{
    return [faults](quint64 request) -> RelayFault {
        // Not the stream of the content faults, or both would always meet.
        Random random(faults.seed ^ 0x52656c61790aULL, request);
        const double point = random.share();
        if (point < faults.lostAnswer)
            return {RelayFault::Kind::NoAnswer, 0, 0};
        if (point < faults.lostAnswer + faults.cut) {
            // Half of the cuts in the head, half later.
            const bool inHead = random.below(2) == 0;
            return {RelayFault::Kind::CutAfter, inHead ? random.between(1, 150) : random.between(150, 700), 0};
        }
        return {};
    };
}

} // namespace sim
