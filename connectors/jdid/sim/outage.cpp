// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/outage.h"

#include <chrono>

namespace sim::jdid {

void Outage::begin(int milliseconds)
{
    const std::lock_guard lock(m_mutex);
    m_timer = {};
    m_relay.setOnline(false);
    if (milliseconds <= 0)
        return;
    m_timer = std::jthread([this, milliseconds](const std::stop_token &stop) {
        std::mutex mutex;
        std::condition_variable_any stopped;
        std::unique_lock waiting(mutex);
        if (!stopped.wait_for(
                waiting, stop, std::chrono::milliseconds(milliseconds), [&] { return stop.stop_requested(); }))
            m_relay.setOnline(true);
    });
}

void Outage::end()
{
    const std::lock_guard lock(m_mutex);
    m_timer = {};
    m_relay.setOnline(true);
}

} // namespace sim::jdid
