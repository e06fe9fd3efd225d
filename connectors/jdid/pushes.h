// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/jdid/context.h"

namespace sampan::jdid {

/// updateSkuList, one SKU in each call. Absolute, so it may be repeated.
Decision setPrices(const Context &context, const SetPrices &task);

/// Absolute stock in batches; the answer is a map by SKU. What they were too busy for is sent once more.
Decision setStock(const Context &context, const SetStock &task);

/// The shelf takes whole products: all variants of it come or go together.
Decision setShelf(const Context &context, const SetShelf &task);

Request priceRequest(const Item &item, const Options &options);
Request shelfRequest(const Item &item, bool on, const Options &options);
/// Every request of a stock task that nothing goes wrong with.
std::vector<Request> stockRequests(const SetStock &task, const Options &options);

/// Why this price or stock cannot be sent at all; empty if it can.
Sentence whyNotPrice(const Item &item);
Sentence whyNotStock(const Item &item);

} // namespace sampan::jdid
