// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

namespace sim::woo {

/// All that match, in the order asked for; not yet cut into pages.
std::vector<const Order *> listOrders(const Shop &shop, const Call &call);
Schema orderListSchema();

} // namespace sim::woo
