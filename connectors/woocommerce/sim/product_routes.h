// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

namespace sim::woo {

Routes productRoutes();
Routes variationRoutes();

} // namespace sim::woo
