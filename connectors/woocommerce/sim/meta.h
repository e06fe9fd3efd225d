// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// Writes a `meta_data` list into `meta`: by id, else by key, else new; null with id and key deletes. Scalars become
/// text, and the shop's own keys of a product cannot be set this way.
void applyMeta(Shop &shop, std::vector<Meta> &meta, const QJsonValue &rows);

} // namespace sim::woo
