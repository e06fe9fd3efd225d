// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/fault_dice.h"

#include "connectors/simkit/random.h"

namespace sim {
namespace {

ContentFault draw(const Faults &faults, quint64 number)
{
    Random random(faults.seed, number);
    double point = random.share();
    if (point < faults.serverError) {
        constexpr std::array statuses{500, 502, 503};
        const int status = statuses.at(static_cast<size_t>(random.below(3)));
        return {ContentFault::Kind::ServerError, status, random.below(2) == 0, 0};
    }
    point -= faults.serverError;
    if (point < faults.throttled)
        return {ContentFault::Kind::Throttled, 0, false, 0};
    point -= faults.throttled;
    if (point < faults.slow)
        return {ContentFault::Kind::Slow, 0, false, faults.slowMilliseconds};
    return {};
}

} // namespace

FaultDice::FaultDice(const Faults &faults)
    : m_faults(faults)
{
}

ContentFault FaultDice::roll()
{
    const std::lock_guard lock(m_mutex);
    ContentFault fault;
    if (m_queue.empty()) {
        fault = draw(m_faults, m_rolls++);
    } else {
        fault = m_queue.front();
        m_queue.pop_front();
    }
    ++m_made.at(static_cast<size_t>(fault.kind));
    return fault;
}

void FaultDice::queue(const ContentFault &fault)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(fault);
}

void FaultDice::setFaults(const Faults &faults)
{
    const std::lock_guard lock(m_mutex);
    m_faults = faults;
    m_rolls = 0;
}

Faults FaultDice::faults() const
{
    const std::lock_guard lock(m_mutex);
    return m_faults;
}

quint64 FaultDice::made(ContentFault::Kind kind) const
{
    const std::lock_guard lock(m_mutex);
    return m_made.at(static_cast<size_t>(kind));
}

} // namespace sim
