// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/relay_connection.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace sim {

/// The relay's thread: one poll over the listener and all connections.
class RelayLoop {
public:
    RelayLoop(quint16 listenPort, quint16 upstreamPort, Relay::Plan plan);
    ~RelayLoop();

    bool start();
    quint16 port() const { return m_port; }
    quint64 requests() const;
    quint64 planned(RelayFault::Kind kind) const;
    void setPlan(Relay::Plan plan);
    void setOnline(bool on);

private:
    void run();
    bool obey();
    void waitAndServe();
    void accept();
    int timeout() const;
    RelayFault nextFault();
    void wake() const;

    const quint16 m_upstreamPort;
    quint16 m_port;
    Descriptor m_wake;
    Descriptor m_listener;
    std::vector<RelayConnection> m_connections; ///< of the thread

    mutable std::mutex m_mutex; ///< guards all below
    std::condition_variable m_obeyed;
    Relay::Plan m_plan;
    quint64 m_requests = 0;
    std::array<quint64, 6> m_planned{};
    bool m_wantOnline = true;
    bool m_online = true;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace sim
