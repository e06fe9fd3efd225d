// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

namespace sim::woo {

/// One page of a list of products or variations.
struct ProductPage {
    std::vector<const Product *> rows;
    Totals totals;
};

/// `parent` limits variations to its own; without it `variations` says which kind is listed shop-wide.
ProductPage listProducts(const Shop &shop, const Call &call, bool variations, const Product *parent = nullptr);

Schema productListSchema(bool variations);

} // namespace sim::woo
