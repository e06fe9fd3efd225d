// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/failure.h"
#include "connectors/woocommerce/sim/shop.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sim::woo {

/// What refuses the lists of a call: an item that is not in the order, a line that names no product.
std::optional<Failure> linesRefusal(const Shop &shop, const Order &order, const QJsonObject &body);

/// Write the lists of a call into the order: a row without id is added, one with id changed, one with null or a
/// quantity of 0 removed. Stock follows if the order holds any.
void applyLines(Shop &shop, Order &order, const QJsonArray &rows);
void applyShipping(Shop &shop, Order &order, const QJsonArray &rows);
void applyFees(Shop &shop, Order &order, const QJsonArray &rows);

/// Taxes of all lines, if the shop has any.
void taxOrder(const Shop &shop, Order &order);

} // namespace sim::woo
