// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/state/state_table.h"

namespace sampan {

/// Numbers are stored; append only.
enum class OrderState { New, Edited, AwaitingConfirmation, Approved, Queue, Synced, SuccessfullyProcessed, Cancelled };

enum class OrderEvent {
    Edited,
    Approved,
    Returned,
    AskedForAnswer, ///< somebody's answer is awaited: the marketplace, the brand, a second approver
    Answered,
    Queued,
    PushWithdrawn,
    PushConfirmed,   ///< exists in the shop, its id there known and read back
    PushRefused,     ///< the shop, or we before sending, refused it
    PushNotThere,    ///< found out: the unanswered push never happened
    Unpaid,          ///< from here on: what the marketplace's status says
    Payable,
    AcceptedThere,
    ShippedThere,
    DeliveredThere,
    CancelRequested,
    CancelRequestEnded, ///< refused or taken back
    CancelledThere,
    Attention,
    UnknownStatus,
    CancelledInShop, ///< the brand cancelled it in its shop
    CancelledByUs,
    HandOverAccepted, ///< the marketplace took our tracking
    Undone,
};

enum OrderGuard : quint32 {
    PushInFlight = 1 << 0,    ///< its push is claimed: sending, or outcome unknown
    LabelExists = 1 << 1,     ///< bought or printed, not voided
    IsHistory = 1 << 2,       ///< older than "take over from", or final when first seen: never pushed
    IsFrozen = 1 << 3,        ///< the buyer asked to cancel and nobody has answered
    CancelKnown = 1 << 4,     ///< cancelled at the marketplace while its push was under way
    OnlyAmendable = 1 << 5,   ///< the edit touches address, phone and notes only
    HasAmendment = 1 << 6,    ///< such an edit waits for approval
    OrderCameFromNew = 1 << 7, ///< the commit being undone moved it out of NEW
    WasEdited = 1 << 8,       ///< an admin has changed it
    IsHeld = 1 << 9,          ///< a person holds this order
    StatusUnknown = 1 << 10,  ///< its status there is not in the table, and nobody has looked
};

const StateTable &orderTable();
QString nameOf(OrderState state); ///< "AWAITING_CONFIRMATION"

} // namespace sampan
