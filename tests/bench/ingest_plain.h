// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/figure.h"
#include "tests/bench/shop_feed.h"

namespace sampan::bench {

/// The yardstick of the ingest: the same bytes parsed with simdjson, the same rows inserted by SQLite's own API into a
/// new workspace at `path`; bodies kept as they are kept by us, as many transactions as exchanges. Without what the
/// feed takes.
Time ingestPlain(const QString &path, ShopFeed &feed, qint64 products);

} // namespace sampan::bench
