// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

namespace sim::woo {

Routes termRoutes(); ///< categories, tags and brands
Routes attributeRoutes(); ///< global attributes and their terms

} // namespace sim::woo
