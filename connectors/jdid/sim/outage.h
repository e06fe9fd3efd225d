// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/relay.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace sim::jdid {

/// Takes the network away, for a time or until it is given back. The relay must outlive it.
class Outage {
public:
    explicit Outage(Relay &relay)
        : m_relay(relay)
    {
    }

    void begin(int milliseconds); ///< 0: until end()
    void end();

private:
    Relay &m_relay;
    std::mutex m_mutex; ///< guards the thread
    std::jthread m_timer;
};

} // namespace sim::jdid
