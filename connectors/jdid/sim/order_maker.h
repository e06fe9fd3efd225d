// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/shop.h"

#include <QStringList>

namespace sim::jdid {

struct OrderWish {
    int count = 1;
    quint64 seed = 1;
    QStringList sellerSkuIds{}; ///< to buy from; empty: everything
    int days = 0; ///< booked at times spread over the last so many days; 0: now
};

/// Lets buyers order what is on the shelf and in stock, one to three different SKUs each; takes the stock. Gives the
/// ids of the new orders: fewer than wished when everything is sold out.
std::vector<qint64> placeOrders(Shop &shop, const OrderWish &wish);

/// A SKU with so much of it as an order's line, without discounts.
OrderLine lineFor(const Shop &shop, const Sku &sku, int quantity);

/// An order of one line that nothing else is known of: no stock is taken.
Order bareOrder(const Shop &shop, const OrderLine &line, quint64 seed);

} // namespace sim::jdid
