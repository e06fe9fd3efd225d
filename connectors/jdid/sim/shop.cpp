// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/shop.h"

namespace sim::jdid {

void takeStock(Shop &shop, const Order &order)
{
    for (const OrderLine &line : order.lines) {
        if (Sku *sku = shop.catalogue.sku(line.sku))
            sku->stock -= line.quantity;
    }
}

void returnStock(Shop &shop, Order &order)
{
    if (order.stockReturned)
        return;
    order.stockReturned = true;
    for (const OrderLine &line : order.lines) {
        if (Sku *sku = shop.catalogue.sku(line.sku))
            sku->stock += line.quantity;
    }
}

} // namespace sim::jdid
