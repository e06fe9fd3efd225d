// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/order.h"

namespace sim::jdid {
namespace {

constexpr qint64 firstOrder = 10234577801;

} // namespace

Order &Orders::add(Order order)
{
    order.id = firstOrder + static_cast<qint64>(m_orders.size());
    return m_orders.emplace_back(std::move(order));
}

Order *Orders::find(qint64 id)
{
    const qint64 index = id - firstOrder;
    return index >= 0 && index < static_cast<qint64>(m_orders.size()) ? &m_orders[static_cast<size_t>(index)] : nullptr;
}

const Order *Orders::find(qint64 id) const
{
    return const_cast<Orders *>(this)->find(id);
}

} // namespace sim::jdid
