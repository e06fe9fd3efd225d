// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/options.h"
#include "core/json/json.h"
#include "core/sync/facts.h"

#include <vector>

namespace sampan::jdid {

/// Fills the amounts of an order whose lines have their list price and quantity, so that always
///     line: listPrice * quantity - sellerDiscount - platformDiscount = paid
///     order: sum of paid + shippingPaid - orderDiscountSeller - orderDiscountPlatform = total
/// total is paySubtotal (what the buyer paid; with the freight if the account says that it is not in there), without
/// one totalPrice.
///
/// Nobody documented which of promotionAmount, couponAmount, fullCutAmount, sellerSubsidy and jdSubsidy are parts of
/// each other. The first reading that adds up exactly is taken:
///     the first three; the first three and the subsidies; coupon and full cut (prices net of promotions);
///     the subsidies alone; none (net prices)
/// each with the freight paid by the buyer, with an instalment fee on top, and with the freight paid by another.
/// Of the discounts the platform bears jdSubsidy, the seller the rest. Discounts stand at the lines if those of the
/// lines add up to the order's, else at the order. If nothing adds up, the difference stands as a discount of the
/// seller, or with the shipping, and a remark says so.
std::vector<Remark> settleMoney(OrderSeen &order, Json json, const std::vector<Json> &lines, const Options &options);

} // namespace sampan::jdid
