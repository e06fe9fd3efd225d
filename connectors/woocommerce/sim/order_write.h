// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/failure.h"
#include "connectors/woocommerce/sim/schema.h"
#include "connectors/woocommerce/sim/shop.h"

#include <QJsonObject>

namespace sim::woo {

/// A coupon that does not exist fails late and leaves a checkout-draft order behind.
Result<Order *> createOrder(Shop &shop, const QJsonObject &body);
Result<Order *> updateOrder(Shop &shop, int id, const QJsonObject &body);

/// What a single write must look like; a batch does not look.
Schema orderSchema();

} // namespace sim::woo
