// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/simulator.h"

#include <functional>
#include <memory>

namespace sim {

class RelayLoop;

/// What the relay does with one answer. It reads no HTTP: bytes from the client after bytes from the server are
/// taken for a new request (over TLS, of which it sees the records' outside: after the handshake).
struct RelayFault {
    enum class Kind { None, NoAnswer, CutAfter, Reset, Stall, RefuseConnection };
    Kind kind = Kind::None;
    int bytes = 0; ///< CutAfter: how much of the answer still passes; a shorter answer passes whole
    int milliseconds = 0; ///< Stall: how long nothing moves
};

/// A TCP relay on loopback in front of a simulator, for the faults that an HTTP library cannot make: its handlers
/// have sent their status line already. The request always reaches the simulator whole before the answer is
/// spoiled (except RefuseConnection), so that it was executed. Own threads; stops in its destructor.
class Relay {
public:
    /// Asked once for each request, with its running number from 0.
    using Plan = std::function<RelayFault(quint64 request)>;

    Relay(quint16 listenPort, quint16 upstreamPort, Plan plan);
    ~Relay();

    /// False if the port cannot be had.
    bool listen();
    quint16 port() const;
    quint64 requests() const;
    /// How many requests the plan has given this kind.
    quint64 planned(RelayFault::Kind kind) const;
    /// For the requests from now on; their numbers go on.
    void setPlan(Plan plan);
    /// The network is gone: open connections are cut and new ones refused, until on again. Returns when it
    /// is so.
    void setOnline(bool on);

    /// Draws cut and lost answers by the shares in `faults`.
    static Plan planFor(const Faults &faults);

private:
    std::unique_ptr<RelayLoop> d;
};

} // namespace sim
