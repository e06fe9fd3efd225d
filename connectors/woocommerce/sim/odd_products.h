// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// The awkward ones, each a case that shops have and programs trip over: entities and quotes, accents, Thai, Chinese
/// and Vietnamese names, a very long one, a variation without a SKU of its own, stock that nobody counts, stock that
/// the parent counts, no price, a price of many digits, no SKU, a comma in it, no picture, grouped, external, draft,
/// a sale in the future. Their SKUs start with HT-ODD. Returns how many products they are.
int placeOddProducts(Shop &shop, qint64 created);

} // namespace sim::woo
