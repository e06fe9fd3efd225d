// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// One window of update time: the ids in pages of 20, then, if there were several pages, the same pages from the last
/// to the first (an order that is updated meanwhile leaves the window and moves the rows behind it up by one, past a
/// page's edge; read backwards none can slip through), then the orders. The cursor moves after the whole window.
Decision pullOrders(const Context &context, const PullOrders &task);

} // namespace sampan::jdid
