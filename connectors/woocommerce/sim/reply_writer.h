// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

namespace sim::woo {

/// The headers that every answer of the site's API carries.
void addSiteHeaders(HttpAnswer &answer, const Shop &shop);
/// With `_fields` and `_envelope` as the query asks, page counts and links.
HttpAnswer written(const Shop &shop, const HttpRequest &request, const Call &call, Reply reply);

} // namespace sim::woo
