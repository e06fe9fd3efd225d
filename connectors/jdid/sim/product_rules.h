// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/payload.h"
#include "connectors/jdid/sim/shop.h"

namespace sim::jdid {

/// Reading a product out of a payload. Each writes what the payload has into `spu` or `sku` and gives the first thing
/// that is wrong, in words; empty: nothing.

/// Texts, sizes, limits, category and brand, as far as the payload has them.
QString readSpu(const Shop &shop, const Payload &payload, Spu &spu);
/// What a product must have, once it has been read.
QString missing(const Shop &shop, const Spu &spu);

QString readSku(const Shop &shop, const Payload &payload, Sku &sku);
QString missing(const Shop &shop, const Spu &spu, const Sku &sku);

} // namespace sim::jdid
