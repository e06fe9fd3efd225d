// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/relay_plan.h"

using namespace Qt::StringLiterals;

namespace sim {
namespace {

std::optional<RelayFault::Kind> kindNamed(const QString &name)
{
    using Kind = RelayFault::Kind;
    if (name == "none"_L1)
        return Kind::None;
    if (name == "lost"_L1)
        return Kind::NoAnswer;
    if (name == "cut"_L1)
        return Kind::CutAfter;
    if (name == "reset"_L1)
        return Kind::Reset;
    if (name == "stall"_L1)
        return Kind::Stall;
    if (name == "refuse"_L1)
        return Kind::RefuseConnection;
    return std::nullopt;
}

} // namespace

RelayPlan::RelayPlan(const Faults &faults)
    : m_plan(Relay::planFor(faults))
{
}

RelayFault RelayPlan::next(quint64 request)
{
    const std::lock_guard lock(m_mutex);
    if (m_queue.empty())
        return m_plan(request);
    const RelayFault fault = m_queue.front();
    m_queue.pop_front();
    return fault;
}

void RelayPlan::setFaults(const Faults &faults)
{
    const std::lock_guard lock(m_mutex);
    m_plan = Relay::planFor(faults);
}

void RelayPlan::queue(const RelayFault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(fault);
}

std::optional<RelayFault> RelayPlan::fromJson(const QJsonObject &json)
{
    const auto kind = kindNamed(json["kind"_L1].toString());
    if (!kind)
        return std::nullopt;
    return RelayFault{*kind, json["bytes"_L1].toInt(), json["ms"_L1].toInt()};
}

} // namespace sim
