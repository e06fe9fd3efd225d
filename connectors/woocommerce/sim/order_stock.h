// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// Takes the lines' quantities once; a second call does nothing until they were given back.
void takeOrderStock(Shop &shop, Order &order);
/// Gives back what the lines still hold.
void giveBackOrderStock(Shop &shop, Order &order);
/// After a line's quantity was edited in an order that holds stock.
void adjustLineStock(Shop &shop, Order &order, OrderLine &line);
/// Gives back `quantity` of a line, for a refund or a removed line.
void giveBackLine(Shop &shop, OrderLine &line, qint64 quantity);

} // namespace sim::woo
