// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/simkit/simulator.h"
#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// Fills a shop with the goods of "Harbour Tea": the same for the same seed. With 20 products or more a dozen of them
/// are awkward on purpose (see odd_products.h).
void stockShelves(Shop &shop, const Options &options);

} // namespace sim::woo
