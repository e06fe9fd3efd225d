// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/state/listing_states.h"

#include <QtGlobal>

#include <array>

namespace sampan {

namespace {
    constexpr std::array<const char *, 9> stateNames {"NEW", "EDITED", "APPROVED", "QUEUE", "IN_REVIEW", "LIVE", "UPDATE", "REJECTED", "DELISTED"};
    constexpr std::array<const char *, 13> eventNames {"Edited", "EditedWithinPolicy", "Approved", "Returned", "Queued", "Withdrawn", "AcceptedThere",
        "LiveThere", "RejectedThere", "DelistedThere", "SendRefused", "Relisted", "Undone"};

    constexpr const char *nothingWaits = QT_TRANSLATE_NOOP("Sentence", "Nothing waits for approval here: it is the same on both sides.");
    constexpr const char *approveFirst = QT_TRANSLATE_NOOP("Sentence", "It must be approved before it can be queued.");
    constexpr const char *alreadyApproved = QT_TRANSLATE_NOOP("Sentence", "It is approved already.");
    constexpr const char *alreadyQueued = QT_TRANSLATE_NOOP("Sentence", "It is in the outbox already.");
    constexpr const char *notQueued = QT_TRANSLATE_NOOP("Sentence", "It is not in the outbox.");
    constexpr const char *beingSent = QT_TRANSLATE_NOOP("Sentence", "It is being sent right now. Wait for the answer.");
    constexpr const char *inReview = QT_TRANSLATE_NOOP("Sentence", "The marketplace is reviewing it. Edit it to send a newer version.");
    constexpr const char *relistFirst = QT_TRANSLATE_NOOP("Sentence", "It is off the shelf there. List it again instead.");
    constexpr const char *notDelisted = QT_TRANSLATE_NOOP("Sentence", "It is not off the shelf.");
    constexpr const char *nothingSent = QT_TRANSLATE_NOOP("Sentence", "Nothing of it was sent.");
    constexpr const char *rejectedEdit = QT_TRANSLATE_NOOP("Sentence", "The marketplace refused it. Change what it names, then approve it.");

    using S = ListingState;
    using E = ListingEvent;
    constexpr Transition go(S from, E event, quint32 guard, S to, Effects effects = NoEffect)
    {
        return {static_cast<int>(from), static_cast<int>(event), guard, static_cast<int>(to), effects, nullptr};
    }
    constexpr Transition no(S from, E event, quint32 guard, const char *why)
    {
        return {static_cast<int>(from), static_cast<int>(event), guard, -1, NoEffect, why};
    }

    // An edit takes back what was approved and is not claimed. While a row of the unit is claimed nobody knows what they
    // have, so nothing counts as the same. A policy approves without moving the state, once the listing exists there.
    constexpr Effects takeBack = WithdrawApproval | WithdrawOutbox;
    constexpr Effects byPolicy = ApproveByPolicy | PutInOutbox;

    constexpr Transition rows[] = {
        go(S::New, E::Edited, 0, S::Edited, TouchEdited),
        go(S::New, E::EditedWithinPolicy, 0, S::Edited, TouchEdited),
        go(S::New, E::Approved, 0, S::Approved),
        no(S::New, E::Returned, 0, QT_TRANSLATE_NOOP("Sentence", "Nobody has changed it yet, so there is nothing to return.")),
        no(S::New, E::Queued, 0, approveFirst),
        no(S::New, E::Withdrawn, 0, notQueued),
        go(S::New, E::AcceptedThere, 0, S::InReview),
        go(S::New, E::LiveThere, 0, S::Live),
        go(S::New, E::RejectedThere, 0, S::Rejected),
        go(S::New, E::DelistedThere, 0, S::Delisted),
        no(S::New, E::SendRefused, 0, nothingSent),
        no(S::New, E::Relisted, 0, notDelisted),
        go(S::New, E::Undone, 0, S::New),

        go(S::Edited, E::Edited, 0, S::Edited, takeBack | TouchEdited),
        go(S::Edited, E::EditedWithinPolicy, ExistsThere | InFlight, S::Edited, byPolicy | TouchEdited),
        go(S::Edited, E::EditedWithinPolicy, ExistsThere | SameAsAgreed, S::Edited, takeBack | TouchEdited),
        go(S::Edited, E::EditedWithinPolicy, ExistsThere, S::Edited, byPolicy | TouchEdited),
        go(S::Edited, E::EditedWithinPolicy, 0, S::Edited, TouchEdited),
        go(S::Edited, E::Approved, 0, S::Approved),
        go(S::Edited, E::Returned, 0, S::Edited),
        no(S::Edited, E::Queued, 0, approveFirst),
        no(S::Edited, E::Withdrawn, 0, notQueued),
        go(S::Edited, E::AcceptedThere, 0, S::Edited),
        go(S::Edited, E::LiveThere, SameAsAgreed, S::Live),
        go(S::Edited, E::LiveThere, 0, S::Update),
        go(S::Edited, E::RejectedThere, 0, S::Edited),
        go(S::Edited, E::DelistedThere, 0, S::Edited),
        go(S::Edited, E::SendRefused, 0, S::Edited),
        no(S::Edited, E::Relisted, 0, notDelisted),
        go(S::Edited, E::Undone, CameFromNew, S::New, takeBack | TouchEdited),
        go(S::Edited, E::Undone, 0, S::Edited, takeBack | TouchEdited),

        go(S::Approved, E::Edited, ExistsThere | InFlight, S::Update, takeBack | TouchEdited),
        go(S::Approved, E::Edited, ExistsThere | SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Approved, E::Edited, ExistsThere, S::Update, takeBack | TouchEdited),
        go(S::Approved, E::Edited, 0, S::Edited, takeBack | TouchEdited),
        go(S::Approved, E::EditedWithinPolicy, 0, S::Approved, takeBack | ApproveByPolicy),
        no(S::Approved, E::Approved, 0, alreadyApproved),
        go(S::Approved, E::Returned, ExistsThere, S::Update, takeBack),
        go(S::Approved, E::Returned, 0, S::Edited, takeBack),
        go(S::Approved, E::Queued, 0, S::Queue, PutInOutbox),
        no(S::Approved, E::Withdrawn, 0, notQueued),
        go(S::Approved, E::AcceptedThere, 0, S::Approved),
        go(S::Approved, E::LiveThere, 0, S::Approved),
        go(S::Approved, E::RejectedThere, 0, S::Approved),
        go(S::Approved, E::DelistedThere, 0, S::Approved),
        go(S::Approved, E::SendRefused, 0, S::Approved),
        no(S::Approved, E::Relisted, 0, notDelisted),
        go(S::Approved, E::Undone, ExistsThere | InFlight, S::Update, takeBack | TouchEdited),
        go(S::Approved, E::Undone, ExistsThere | SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Approved, E::Undone, ExistsThere, S::Update, takeBack | TouchEdited),
        go(S::Approved, E::Undone, CameFromNew, S::New, takeBack | TouchEdited),
        go(S::Approved, E::Undone, 0, S::Edited, takeBack | TouchEdited),

        go(S::Queue, E::Edited, InFlight | ExistsThere, S::Update, takeBack | TouchEdited),
        go(S::Queue, E::Edited, InFlight, S::Edited, takeBack | TouchEdited),
        go(S::Queue, E::Edited, ExistsThere | SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Queue, E::Edited, ExistsThere, S::Update, takeBack | TouchEdited),
        go(S::Queue, E::Edited, 0, S::Edited, takeBack | TouchEdited),
        go(S::Queue, E::EditedWithinPolicy, InFlight, S::Queue, byPolicy),
        go(S::Queue, E::EditedWithinPolicy, 0, S::Queue, takeBack | byPolicy),
        no(S::Queue, E::Approved, 0, alreadyApproved),
        no(S::Queue, E::Returned, InFlight, beingSent),
        go(S::Queue, E::Returned, ExistsThere, S::Update, takeBack),
        go(S::Queue, E::Returned, 0, S::Edited, takeBack),
        no(S::Queue, E::Queued, 0, alreadyQueued),
        no(S::Queue, E::Withdrawn, InFlight, beingSent),
        go(S::Queue, E::Withdrawn, 0, S::Approved, WithdrawOutbox),
        go(S::Queue, E::AcceptedThere, MoreQueued, S::Queue),
        go(S::Queue, E::AcceptedThere, 0, S::InReview),
        go(S::Queue, E::LiveThere, MoreQueued, S::Queue),
        go(S::Queue, E::LiveThere, 0, S::Live),
        go(S::Queue, E::RejectedThere, MoreQueued, S::Queue),
        go(S::Queue, E::RejectedThere, 0, S::Rejected),
        go(S::Queue, E::DelistedThere, 0, S::Delisted),
        go(S::Queue, E::SendRefused, MoreQueued, S::Queue),
        go(S::Queue, E::SendRefused, 0, S::Rejected, WithdrawApproval),
        no(S::Queue, E::Relisted, 0, alreadyQueued),
        go(S::Queue, E::Undone, InFlight | ExistsThere, S::Update, takeBack | TouchEdited),
        go(S::Queue, E::Undone, InFlight, S::Edited, takeBack | TouchEdited),
        go(S::Queue, E::Undone, ExistsThere | SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Queue, E::Undone, ExistsThere, S::Update, takeBack | TouchEdited),
        go(S::Queue, E::Undone, CameFromNew, S::New, takeBack | TouchEdited),
        go(S::Queue, E::Undone, 0, S::Edited, takeBack | TouchEdited),

        go(S::InReview, E::Edited, InFlight, S::Update, takeBack | TouchEdited),
        go(S::InReview, E::Edited, SameAsAgreed, S::InReview, takeBack | TouchEdited),
        go(S::InReview, E::Edited, 0, S::Update, takeBack | TouchEdited),
        go(S::InReview, E::EditedWithinPolicy, InFlight, S::InReview, byPolicy),
        go(S::InReview, E::EditedWithinPolicy, SameAsAgreed, S::InReview, takeBack),
        go(S::InReview, E::EditedWithinPolicy, 0, S::InReview, byPolicy),
        no(S::InReview, E::Approved, 0, inReview),
        no(S::InReview, E::Returned, 0, inReview),
        no(S::InReview, E::Queued, 0, inReview),
        no(S::InReview, E::Withdrawn, 0, notQueued),
        go(S::InReview, E::AcceptedThere, 0, S::InReview),
        go(S::InReview, E::LiveThere, 0, S::Live),
        go(S::InReview, E::RejectedThere, 0, S::Rejected),
        go(S::InReview, E::DelistedThere, 0, S::Delisted),
        go(S::InReview, E::SendRefused, 0, S::Rejected),
        no(S::InReview, E::Relisted, 0, notDelisted),
        go(S::InReview, E::Undone, InFlight, S::Update, takeBack | TouchEdited),
        go(S::InReview, E::Undone, SameAsAgreed, S::InReview, takeBack | TouchEdited),
        go(S::InReview, E::Undone, 0, S::Update, takeBack | TouchEdited),

        go(S::Live, E::Edited, InFlight, S::Update, takeBack | TouchEdited),
        go(S::Live, E::Edited, SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Live, E::Edited, 0, S::Update, takeBack | TouchEdited),
        go(S::Live, E::EditedWithinPolicy, InFlight, S::Live, byPolicy),
        go(S::Live, E::EditedWithinPolicy, SameAsAgreed, S::Live, takeBack),
        go(S::Live, E::EditedWithinPolicy, 0, S::Live, byPolicy),
        no(S::Live, E::Approved, 0, nothingWaits),
        no(S::Live, E::Returned, 0, nothingWaits),
        no(S::Live, E::Queued, 0, nothingWaits),
        no(S::Live, E::Withdrawn, 0, notQueued),
        go(S::Live, E::AcceptedThere, 0, S::InReview),
        go(S::Live, E::LiveThere, 0, S::Live),
        go(S::Live, E::RejectedThere, 0, S::Rejected),
        go(S::Live, E::DelistedThere, 0, S::Delisted),
        go(S::Live, E::SendRefused, 0, S::Rejected),
        no(S::Live, E::Relisted, 0, notDelisted),
        go(S::Live, E::Undone, InFlight, S::Update, takeBack | TouchEdited),
        go(S::Live, E::Undone, SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Live, E::Undone, 0, S::Update, takeBack | TouchEdited),

        go(S::Update, E::Edited, InFlight, S::Update, takeBack | TouchEdited),
        go(S::Update, E::Edited, SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Update, E::Edited, 0, S::Update, takeBack | TouchEdited),
        go(S::Update, E::EditedWithinPolicy, InFlight, S::Update, byPolicy | TouchEdited),
        go(S::Update, E::EditedWithinPolicy, SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Update, E::EditedWithinPolicy, 0, S::Update, byPolicy | TouchEdited),
        go(S::Update, E::Approved, 0, S::Approved),
        go(S::Update, E::Returned, 0, S::Update),
        no(S::Update, E::Queued, 0, approveFirst),
        no(S::Update, E::Withdrawn, 0, notQueued),
        go(S::Update, E::AcceptedThere, 0, S::Update),
        go(S::Update, E::LiveThere, SameAsAgreed, S::Live),
        go(S::Update, E::LiveThere, 0, S::Update),
        go(S::Update, E::RejectedThere, 0, S::Update),
        go(S::Update, E::DelistedThere, 0, S::Update),
        go(S::Update, E::SendRefused, 0, S::Update),
        no(S::Update, E::Relisted, 0, notDelisted),
        go(S::Update, E::Undone, InFlight, S::Update, takeBack | TouchEdited),
        go(S::Update, E::Undone, SameAsAgreed, S::Live, takeBack | TouchEdited),
        go(S::Update, E::Undone, 0, S::Update, takeBack | TouchEdited),

        go(S::Rejected, E::Edited, 0, S::Edited, takeBack | TouchEdited),
        go(S::Rejected, E::EditedWithinPolicy, ExistsThere, S::Rejected, byPolicy | TouchEdited),
        go(S::Rejected, E::EditedWithinPolicy, 0, S::Edited, TouchEdited),
        no(S::Rejected, E::Approved, 0, rejectedEdit),
        no(S::Rejected, E::Returned, 0, rejectedEdit),
        no(S::Rejected, E::Queued, 0, rejectedEdit),
        no(S::Rejected, E::Withdrawn, 0, notQueued),
        go(S::Rejected, E::AcceptedThere, 0, S::InReview),
        go(S::Rejected, E::LiveThere, 0, S::Live),
        go(S::Rejected, E::RejectedThere, 0, S::Rejected),
        go(S::Rejected, E::DelistedThere, 0, S::Delisted),
        go(S::Rejected, E::SendRefused, 0, S::Rejected),
        no(S::Rejected, E::Relisted, 0, rejectedEdit),
        go(S::Rejected, E::Undone, 0, S::Edited, takeBack | TouchEdited),

        go(S::Delisted, E::Edited, 0, S::Delisted, takeBack | TouchEdited),
        go(S::Delisted, E::EditedWithinPolicy, 0, S::Delisted, takeBack | TouchEdited),
        no(S::Delisted, E::Approved, 0, relistFirst),
        no(S::Delisted, E::Returned, 0, relistFirst),
        no(S::Delisted, E::Queued, 0, relistFirst),
        no(S::Delisted, E::Withdrawn, 0, notQueued),
        go(S::Delisted, E::AcceptedThere, 0, S::InReview),
        go(S::Delisted, E::LiveThere, 0, S::Live),
        go(S::Delisted, E::RejectedThere, 0, S::Rejected),
        go(S::Delisted, E::DelistedThere, 0, S::Delisted),
        go(S::Delisted, E::SendRefused, 0, S::Delisted),
        go(S::Delisted, E::Relisted, 0, S::Queue, PutInOutbox),
        go(S::Delisted, E::Undone, 0, S::Delisted, takeBack | TouchEdited),
    };
}

const StateTable &listingTable()
{
    static const StateTable table(rows, stateNames, eventNames);
    return table;
}

QString nameOf(ListingState state)
{
    return QString::fromLatin1(stateNames[static_cast<size_t>(state)]);
}

ListingState mostDemanding(ListingState content, ListingState price, ListingState stock)
{
    // What needs a person comes first, then what is on its way, then what rests.
    constexpr std::array<int, 9> demand {/*New*/ 6, /*Edited*/ 7, /*Approved*/ 5, /*Queue*/ 4, /*InReview*/ 3, /*Live*/ 1, /*Update*/ 8, /*Rejected*/ 9, /*Delisted*/ 2};
    ListingState shown = content;
    for (ListingState other : {price, stock}) {
        if (demand[static_cast<size_t>(other)] > demand[static_cast<size_t>(shown)])
            shown = other;
    }
    return shown;
}

} // namespace sampan
