// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/simulator.h"

#include <array>
#include <deque>
#include <mutex>

namespace sim {

/// What goes wrong with one request before the simulator looks at it.
struct ContentFault {
    enum class Kind { None, Slow, ServerError, Throttled };
    Kind kind = Kind::None;
    int status = 0; ///< ServerError: 500, 502 or 503
    bool html = false; ///< ServerError: a page for people instead of JSON
    int milliseconds = 0; ///< Slow: wait so long, then answer as always

    bool operator==(const ContentFault &) const = default;
};

/// Draws the content faults of a simulator, one for each request; the n-th roll depends on the seed and n alone.
/// May be used from several threads.
class FaultDice {
public:
    explicit FaultDice(const Faults &faults);

    ContentFault roll();
    /// Comes at the next roll, before anything drawn.
    void queue(const ContentFault &fault);
    /// From the next roll on; the numbering starts again.
    void setFaults(const Faults &faults);
    Faults faults() const;
    quint64 made(ContentFault::Kind kind) const;

private:
    mutable std::mutex m_mutex;
    Faults m_faults;
    quint64 m_rolls = 0;
    std::deque<ContentFault> m_queue;
    std::array<quint64, 4> m_made{};
};

} // namespace sim
