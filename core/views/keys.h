// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/views/view.h"

namespace sampan {

/// The row that a person means by a key: a SKU, ACCOUNT:SKU for a listing, ACCOUNT:ORDER-NUMBER for an order,
/// ACCOUNT:ORDER-NUMBER:SKU for a line, FROM:TO:DAY for a rate, a name, or the number of a row of our own work.
/// NotFound or Invalid (several match) in words.
Result<qint64> rowForKey(Database &database, const ViewSpec &view, const QString &key);

/// The key that a person writes for a row; empty if it is gone.
QString keyOf(Database &database, Table table, qint64 row);

Result<qint64> accountNamed(Database &database, const QString &name);
Result<qint64> brandNamed(Database &database, const QString &name);

} // namespace sampan
