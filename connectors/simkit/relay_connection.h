// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/descriptor.h"
#include "connectors/simkit/relay.h"
#include "connectors/simkit/tls_watch.h"

#include <QByteArray>

#include <chrono>
#include <poll.h>

namespace sim {

/// One client of the relay and its way to the simulator. Lives in the relay's thread and never blocks.
class RelayConnection {
public:
    using Clock = std::chrono::steady_clock;
    using NextFault = std::function<RelayFault()>;

    RelayConnection(Descriptor client, Descriptor server, NextFault nextFault);

    bool open() const { return m_client && m_server; }
    pollfd clientWish() const;
    pollfd serverWish() const;
    /// When the relay must come back although no socket moved.
    Clock::time_point wakeAt() const { return m_stalledUntil; }

    void serve(short clientEvents, short serverEvents);

private:
    bool stalled() const { return Clock::now() < m_stalledUntil; }
    void readClient();
    void readServer();
    void spoil(const QByteArray &answer);
    void flush();
    void close();

    Descriptor m_client;
    Descriptor m_server;
    NextFault m_nextFault;
    TlsWatch m_watch;
    QByteArray m_toClient;
    QByteArray m_toServer;
    RelayFault m_fault;
    Clock::time_point m_stalledUntil;
    bool m_inRequest = false;
    bool m_answered = false; ///< the request at work has got its first byte of answer
    bool m_clientDone = false;
    bool m_serverDone = false; ///< nothing more to pass on: closes when the client has got the rest
};

} // namespace sim
