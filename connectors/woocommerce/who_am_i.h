// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"

namespace sampan::woocommerce {

/// Finds the shop, the way it lets us sign, and what the other tasks need to know of it. Learned:
///   api            "/wp-json", or "/index.php/wp-json"
///   auth           "basic" or "oauth"
///   url            the address the shop believes in; with oauth the one its signatures are made for
///   version        of WooCommerce; empty if the key may not read it
///   currency, decimals, decimal_separator, thousand_separator, calc_taxes ("yes", "no")
///   weight_unit, dimension_unit, manage_stock ("yes", "no")
///   time_zone      "Asia/Singapore", or "UTC+08:00"
///   variations_route  "yes" where /variations lists those of many products at once, else "no"
/// What the key may not read is missing, with a Remark where that matters.
Decision whoAmI(const Talk &talk);

} // namespace sampan::woocommerce
