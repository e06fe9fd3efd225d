// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/json_out.h"
#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

QByteArray linesJson(const Shop &shop, const std::vector<OrderLine> &lines, int decimals);
QByteArray shippingLinesJson(const Shop &shop, const std::vector<OrderCharge> &charges, int decimals);
QByteArray feesJson(const std::vector<OrderCharge> &charges, int decimals);

} // namespace sim::woo
