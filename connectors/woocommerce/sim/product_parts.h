// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/json_out.h"
#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// What products and variations show alike.

/// `sizes` adds the addresses for screens, from version 11.
JsonOut imageJson(const Shop &shop, const MediaItem &item, bool sizes);
/// The choices of a variation that its parent still has.
QByteArray choicesJson(const Shop &shop, const Product &variation);
void addPrices(JsonOut &out, const Shop &shop, const Product &product);
void addDownloads(JsonOut &out, const Product &product);
void addStockState(JsonOut &out, const Shop &shop, const Product &product);
/// Of a variation without its own its parent's.
void addSize(JsonOut &out, const Shop &shop, const Product &product);

} // namespace sim::woo
