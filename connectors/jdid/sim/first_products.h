// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/shop.h"

#include <QStringList>

namespace sim::jdid {

/// Fills an empty shop with `products` products, the same for the same seed; `withVariants` of them have two to six
/// SKUs. Most are on the shelf; some are off it, failed their audit, or are punished. Seller SKUs: JD-00001 and
/// JD-00002-1, JD-00002-2, ...
void addFirstProducts(Shop &shop, int products, int withVariants);

struct ProductWish {
    QString sellerSkuId;
    QString title;
    qint64 price = 99000;
    qint64 stock = 10;
};

/// A product of one SKU that has passed its audit and is on the shelf.
qint64 addLiveProduct(Shop &shop, const ProductWish &wish);

} // namespace sim::jdid
