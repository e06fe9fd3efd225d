// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// Reports the parcel as handed over, through the outbox; the person who says so approves it. The order must be in the
/// shop and have a label, and its state must be at most 15 minutes old, or a named person overrides that with a reason,
/// which is journaled. A cancelled, frozen or held order is refused.
Result<> handOverOrder(Work &work, Row &order, const QString &carrier, const QString &tracking, const QString &override);

/// How old the last reading of orders of an account may be when a parcel is handed over.
inline constexpr Minutes freshEnough {15};
/// When the account's orders were last read whole; the epoch if never.
Instant ordersReadAt(Database &database, qint64 account);

} // namespace sampan
