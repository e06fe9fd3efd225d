// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"
#include "core/sync/operation.h"

namespace sampan::woocommerce {

/// Products share a batch, and variations of one product do.
QString batchKey(const Item &item);

/// Regular prices, absolute. The shop drops a sale price that is not below the new one.
Decision setPrices(const SetPrices &task, const Talk &talk);

/// Stock, absolute. A product that was not counted is counted from then on; a variation whose parent counts for it is
/// refused, for a number of its own would change how the brand keeps its shop.
Decision setStock(const SetStock &task, const Talk &talk);

} // namespace sampan::woocommerce
