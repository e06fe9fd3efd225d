// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/state/state_table.h"

namespace sampan {

/// The states of one aspect (content, price or stock) of a listing. Numbers are stored; append only.
enum class ListingState { New, Edited, Approved, Queue, InReview, Live, Update, Rejected, Delisted };

enum class ListingEvent {
    Edited,             ///< a cell of the aspect changed, by a person, a rule, an import or the shop
    EditedWithinPolicy, ///< the same, inside what a policy lets through by itself
    Approved,
    Returned, ///< sent back for changes, with a note
    Queued,
    Withdrawn, ///< taken out of the outbox before it was sent
    AcceptedThere,
    LiveThere,
    RejectedThere,
    DelistedThere,
    SendRefused, ///< they or we refused the request itself
    Relisted,
    Undone,
};

/// Guards of the listing table.
enum ListingGuard : quint32 {
    ExistsThere = 1 << 0,  ///< the marketplace has it: there is a remote id
    SameAsAgreed = 1 << 1, ///< ours equals what was last agreed
    InFlight = 1 << 2,     ///< its outbox row is claimed: sending, or outcome unknown
    CameFromNew = 1 << 3,  ///< the commit being undone moved it out of NEW
    MoreQueued = 1 << 4,   ///< a newer value of it waits in the outbox behind the one that was answered
};

const StateTable &listingTable();
QString nameOf(ListingState state); ///< "IN_REVIEW"

/// The state that is shown for a listing: that of the most demanding aspect.
ListingState mostDemanding(ListingState content, ListingState price, ListingState stock);

} // namespace sampan
