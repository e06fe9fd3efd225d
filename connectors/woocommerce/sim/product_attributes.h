// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// A product's `attributes`, which replace the list as a whole. Options of a global attribute become terms if they
/// are none yet, and come out in the order of the terms.
std::vector<ProductAttribute> readAttributes(Shop &shop, const QJsonValue &rows);

/// What a variation stands for, or a product's defaults. Checked loosely: an option that is no term is kept as its
/// slug, an attribute that the product has not for variations is dropped.
std::vector<Choice> readChoices(const Shop &shop, const Product &product, const QJsonValue &rows);

} // namespace sim::woo
