// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/failure.h"
#include "connectors/woocommerce/sim/shop.h"

#include <QJsonObject>

namespace sim::woo {

/// Refuses with 500 and a bare number as `data`, as the shop does. Gives stock back unless told not to.
Result<const Refund *> refundOrder(Shop &shop, Order &order, const QJsonObject &body);
/// The record that a status set to refunded makes by itself; gives no stock back.
void refundRest(Shop &shop, Order &order);

} // namespace sim::woo
