// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/route.h"

#include <functional>

namespace sim::woo {

/// How one resource does the rows of a batch. The rows are not checked against the schema.
struct BatchRows {
    std::function<Result<JsonOut>(const QJsonObject &)> create;
    std::function<Result<JsonOut>(int id, const QJsonObject &)> update;
    std::function<Result<JsonOut>(int id)> remove; ///< for good
    /// What stands as `id` beside the error of a delete; the plain id if not set.
    std::function<QByteArray(int id)> removedKey{};
};

/// {create, update, delete}: answers 200 and tells row by row; more than 100 rows are refused as a whole.
Result<Reply> runBatch(const Call &call, const BatchRows &rows);

} // namespace sim::woo
