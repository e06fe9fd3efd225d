// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/json_out.h"
#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// What the reply is for: writes answer with the text as stored, reads with descriptions made up for the page.
enum class View { Read, Written };

/// A product, or a variation seen through /products.
JsonOut productJson(const Shop &shop, const Product &product, View view);
/// A variation below its product.
JsonOut variationJson(const Shop &shop, const Product &variation, View view);

} // namespace sim::woo
