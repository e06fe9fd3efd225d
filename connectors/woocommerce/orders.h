// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"
#include "core/sync/operation.h"

namespace sampan::woocommerce {

/// Creates a paid order, checks what the shop made of it, and adds the note. After a lost answer it is looked for by
/// its reference before it is sent again.
Decision createOrder(const CreateOrder &task, const Talk &talk);

/// Address of an order that is not finished yet.
Decision amendOrder(const AmendOrder &task, const Talk &talk);

/// Sets an order to cancelled; the shop puts its stock back. One that is completed there is refused: it was shipped.
Decision cancelOrder(const CancelOrder &task, const Talk &talk);

/// A private note. Not written twice: the order's notes are read first, and again after a lost answer.
Decision addNote(const AddNote &task, const Talk &talk);

/// Orders of ours that changed in the shop, and those that went into its bin.
Decision pullOrders(const PullOrders &task, const Talk &talk);
Decision readOrders(const ReadOrders &task, const Talk &talk);

} // namespace sampan::woocommerce
