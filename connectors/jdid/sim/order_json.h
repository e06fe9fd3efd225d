// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/sim/order.h"
#include "connectors/jdid/sim/switches.h"

#include <QJsonObject>

namespace sim::jdid {

/// An order with its lines as the details calls show it. The sums add up: goods = sum of jdPrice times skuNumber;
/// promotionAmount + fullCutAmount = sellerSubsidy, couponAmount = jdSubsidy, each the sum of its lines; paySubtotal =
/// goods - sellerSubsidy - jdSubsidy (+ freightAmount). What totalPrice means is a switch.
QJsonObject orderJson(const Order &order, const Switches &switches);

} // namespace sim::jdid
