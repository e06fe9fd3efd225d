// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

namespace sim::woo {

Routes settingRoutes(); ///< settings, currencies, system status
Routes sideRoutes(); ///< taxes, shipping, payment, coupons: what a client may look at, mostly empty
Routes customerRoutes();
Routes webhookRoutes(); ///< kept, but nothing is ever delivered

} // namespace sim::woo
