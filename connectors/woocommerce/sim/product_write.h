// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// Writes the body of a call into the shop, field by field as far as they are there; refuses nothing (see
/// product_check.h). The change is dated, also if it changes nothing.
Product &createProduct(Shop &shop, const QJsonObject &body);
void updateProduct(Shop &shop, Product &product, const QJsonObject &body);

Product &createVariation(Shop &shop, Product &parent, const QJsonObject &body);
void updateVariation(Shop &shop, Product &variation, const QJsonObject &body);

void trashProduct(Shop &shop, Product &product);
/// For good, with its variations.
void removeProduct(Shop &shop, int id);

} // namespace sim::woo
