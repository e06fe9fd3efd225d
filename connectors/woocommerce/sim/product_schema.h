// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/schema.h"

namespace sim::woo {

/// What a single write must look like; a batch does not look.
Schema productSchema();
Schema variationSchema();

} // namespace sim::woo
