// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// What may be published of a variant: last reading - reservations - safety stock, never below zero. Empty if the shop
/// does not count it: "unlimited" is never published by accident.
std::optional<qint64> publishableStock(const Row &variant);

bool withinStockPolicy(const AccountFacts::Policy &policy, qint64 stock);

/// Reserves for an order line what it does not reserve yet, or changes the quantity. Zero or less releases.
void reserve(Work &work, const Row &line, qint64 quantity);
/// Ends the order's reservations now: nothing was taken in the shop.
void releaseReservations(Work &work, qint64 order);
/// The shop has taken (or given back) the stock: the reservations end with the next reading whose request began after `at`,
/// or (`keepEarlier`) after an earlier moment that was set before.
void endReservationsAfter(Work &work, qint64 order, Instant at, bool keepEarlier = false);
/// A reading of on-hand stock, its request sent at `readBegan`.
void readOnHand(Work &work, Row &variant, std::optional<qint64> onHand, Instant readBegan);

} // namespace sampan
