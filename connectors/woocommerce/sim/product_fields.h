// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// Writes the fields that products and variations share: texts, prices, stock, size, tax, meta.
void applyCommonFields(Shop &shop, Product &product, const QJsonObject &body);

/// A picture of the call as a media id: a known id stays, an address becomes a new one.
int imageId(Shop &shop, const QJsonValue &image);

QStringList productStatuses();

} // namespace sim::woo
