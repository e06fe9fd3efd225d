// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/failure.h"
#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// What refuses a write of a product or variation as a whole, also in a batch: SKU or GTIN of another one, a picture
/// that is not there. `own` is its id, 0 for a new one.
std::optional<Failure> refusal(const Shop &shop, const QJsonObject &body, int own);

} // namespace sim::woo
