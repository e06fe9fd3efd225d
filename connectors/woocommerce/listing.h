// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"
#include "core/sync/facts.h"

namespace sampan::woocommerce {

/// What a row says of price, stock and status: read back after a push, or read again. The price is the regular one.
/// The stock is absent unless this row itself counts it.
inline constexpr char listingFields[]
    = "id,parent_id,sku,status,regular_price,manage_stock,stock_quantity,date_modified_gmt";
ListingSeen listingOf(
    const Json &row, const QString &remoteItem, const AccountView &account, std::vector<Fact> &remarks);

/// Whether an item is a variation; else a product without variants.
bool isVariation(const Item &item);

} // namespace sampan::woocommerce
