// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/order.h"
#include "connectors/jdid/sim/payload.h"
#include "connectors/jdid/sim/switches.h"

namespace sim::jdid {

/// Which orders a list is asked for: a state, a buyer, and up to three spans of time, given in Jakarta's.
class OrderWindow {
public:
    /// `complaint` says what is wrong with the payload, if anything.
    static OrderWindow read(const Payload &payload, const Switches &switches, QString &complaint);
    bool holds(const Order &order) const;

private:
    struct Span {
        qint64 Order::*time;
        qint64 begin; ///< both belong to it
        qint64 end;
    };

    std::optional<qint64> m_state;
    QString m_pin;
    std::vector<Span> m_spans;
};

} // namespace sim::jdid
