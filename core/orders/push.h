// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

#include <QJsonObject>

namespace sampan {

/// The brand's shop that an order is pushed to: the account's option "shop", else the brand's only shop.
Result<qint64> shopFor(Work &work, const AccountFacts &marketplace);

/// What would be created in the shop for this order, from the rows as they are now. Amounts are what the buyer paid, in
/// the buyer's currency, or (option "push_currency" = "brand" of the shop account) in the brand's at the dated rate of
/// the order's day; the remainder of the conversion goes on the largest line, so that the sum is exact. The platform's
/// discount counts as revenue, as a line of its own, unless the option "platform_discount" is "no".
/// Refused, in words, if a line's SKU is unknown or nothing is left to send.
Result<CreateOrder> orderToPush(Work &work, Row &order, const AccountFacts &shop);

/// The canonical intent of a push: the same, with buyers' values as references.
QString createOrderIntent(Work &work, Row &order, const CreateOrder &push);
/// The push again from a stored intent. Refused if its buyer was erased meanwhile.
Result<CreateOrder> createOrderFromIntent(Database &database, const QString &intent);

/// The canonical intent of an amendment: address, phone and notes, buyers' values as references.
QString amendIntent(const Row &order);

/// The address fields of an order, read out of `personal`.
Address shipToOf(Rows &rows, const Row &order);

Result<> approveOrder(Work &work, Row &order, const QString &note);
Result<> returnOrder(Work &work, Row &order, const QString &note);
Result<> queueOrder(Work &work, Row &order);
Result<> cancelOrder(Work &work, Row &order, const QString &reason);

} // namespace sampan
