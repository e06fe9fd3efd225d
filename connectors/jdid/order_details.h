// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// Reads orders by their ids, 20 in a call; those that a batch did not bring are asked for one by one, and what even
/// then is missing becomes a remark. `read` are the exchanges that belong to it.
struct OrderDetails {
    std::vector<Fact> facts; ///< of the last of `read`
    std::optional<Send> next; ///< nothing: all are read
};
OrderDetails orderDetails(const Context &context, std::span<const Exchange> read, const QStringList &ids);

Decision readOrders(const Context &context, const ReadOrders &task);

} // namespace sampan::jdid
