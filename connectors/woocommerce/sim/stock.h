// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// The product whose count a purchase takes from: itself, its managing parent, or none if nobody counts.
const Product *stockHolder(const Shop &shop, const Product &product);
Product *stockHolder(Shop &shop, const Product &product);

/// What the status of a counted product must be.
QString countedStatus(const Product &product);
/// Brings the stored status in line with the count; with stock management off for the shop nothing happens.
void settleStock(const Shop &shop, Product &product);

/// As shown: of a variation that its parent counts the parent's, of an uncounted variable product its variations'.
QString shownStockStatus(const Shop &shop, const Product &product);

/// Adds to a count (also below zero) and marks the change.
void addStock(Shop &shop, Product &holder, qint64 difference);

} // namespace sim::woo
