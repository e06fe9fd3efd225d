// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/relay.h"

#include <QJsonObject>

#include <deque>
#include <mutex>
#include <optional>

namespace sim {

/// A plan for a relay that can be changed while it runs: what was queued comes first, one for each request, then the
/// shares of the faults. May be used from several threads; lives longer than its relay.
class RelayPlan {
public:
    explicit RelayPlan(const Faults &faults);

    RelayFault next(quint64 request);
    void setFaults(const Faults &faults);
    void queue(const RelayFault &fault);

    /// {"kind": none | lost | cut | reset | stall | refuse, "bytes": n, "ms": n}
    static std::optional<RelayFault> fromJson(const QJsonObject &json);

private:
    std::mutex m_mutex;
    Relay::Plan m_plan;
    std::deque<RelayFault> m_queue;
};

} // namespace sim
