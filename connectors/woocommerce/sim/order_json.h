// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/json_out.h"
#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// `decimals` is what the call asked for with `dp`, else the shop's.
JsonOut orderJson(const Shop &shop, const Order &order, int decimals);
/// `parent` adds the order's id, as the shop-wide list does.
JsonOut refundJson(const Shop &shop, const Order &order, const Refund &refund, int decimals, bool parent);
JsonOut noteJson(const Shop &shop, const OrderNote &note);

QStringList addressKeys(bool billing);

} // namespace sim::woo
