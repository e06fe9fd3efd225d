// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// Whether a cell of the order (or, without a field, one of its lines) may be edited in the state it is in.
Result<> mayEditOrder(Work &work, Row &order, std::optional<FieldNo> field);

/// The variant of the account's brand that a SKU means; 0 if none.
qint64 variantForSku(Work &work, qint64 account, const QString &sku);

} // namespace sampan
