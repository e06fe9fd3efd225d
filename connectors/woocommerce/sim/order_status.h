// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/shop.h"

namespace sim::woo {

/// What happens to an order when it moves: stock, notes, mails, dates.

bool needsPayment(const Order &order);
bool needsProcessing(const Shop &shop, const Order &order);

/// Any status may follow any; the same again does nothing. An unknown one (from a batch) is pending.
void moveOrder(Shop &shop, Order &order, const QString &status);
/// As if the payment had come in: processing, or completed if nothing is to be sent.
void payOrder(Shop &shop, Order &order);

void addNote(Shop &shop, Order &order, const QString &text, bool toCustomer = false);
/// Counts a mail that the buyer would get now, if the order has an address and mails are on.
void mailBuyer(Shop &shop, const Order &order, const char *kind);

} // namespace sim::woo
