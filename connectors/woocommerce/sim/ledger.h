// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/api.h"

namespace sim::woo {

/// The shop's books; see woo_simulator.h. `products` leaves the catalogue out if false.
JsonOut ledger(const Shop &shop, const Tally &tally, bool products);

} // namespace sim::woo
