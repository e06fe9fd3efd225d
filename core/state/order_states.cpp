// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/state/order_states.h"

#include <QtGlobal>

#include <array>

namespace sampan {

namespace {
    constexpr std::array<const char *, 8> stateNames {"NEW", "EDITED", "AWAITING_CONFIRMATION", "APPROVED", "QUEUE", "SYNCED", "SUCCESSFULLY_PROCESSED", "CANCELLED"};
    constexpr std::array<const char *, 24> eventNames {"Edited", "Approved", "Returned", "AskedForAnswer", "Answered", "Queued", "PushWithdrawn",
        "PushConfirmed", "PushRefused", "PushNotThere", "Unpaid", "Payable", "AcceptedThere", "ShippedThere", "DeliveredThere", "CancelRequested",
        "CancelRequestEnded", "CancelledThere", "Attention", "UnknownStatus", "CancelledInShop", "CancelledByUs", "HandOverAccepted", "Undone"};

    constexpr const char *approveFirst = QT_TRANSLATE_NOOP("Sentence", "The order must be approved before it can go to the shop.");
    constexpr const char *nothingToReturn = QT_TRANSLATE_NOOP("Sentence", "The order does not wait for approval, so there is nothing to return.");
    constexpr const char *noAnswerAwaited = QT_TRANSLATE_NOOP("Sentence", "No answer is awaited for this order.");
    constexpr const char *notInOutbox = QT_TRANSLATE_NOOP("Sentence", "The order is not in the outbox.");
    constexpr const char *notPushed = QT_TRANSLATE_NOOP("Sentence", "The order was not sent to the shop.");
    constexpr const char *alreadyApproved = QT_TRANSLATE_NOOP("Sentence", "The order is approved already.");
    constexpr const char *alreadyQueued = QT_TRANSLATE_NOOP("Sentence", "The order is in the outbox already.");
    constexpr const char *alreadyInShop = QT_TRANSLATE_NOOP("Sentence", "The order is in the shop already.");
    constexpr const char *beingSent = QT_TRANSLATE_NOOP("Sentence", "The order is being sent to the shop right now. Wait for the answer.");
    constexpr const char *awaitsAnswer = QT_TRANSLATE_NOOP("Sentence", "The order waits for an answer (payment, stock or a second approver) and cannot be approved yet.");
    constexpr const char *isHistory = QT_TRANSLATE_NOOP("Sentence", "The order is from before this account was taken over. It is kept as history and never sent.");
    constexpr const char *isFrozen = QT_TRANSLATE_NOOP("Sentence", "The buyer asked to cancel this order. Answer that first.");
    constexpr const char *isHeld = QT_TRANSLATE_NOOP("Sentence", "The order is on hold. Take the hold off first.");
    constexpr const char *statusUnknown = QT_TRANSLATE_NOOP("Sentence", "The marketplace gives this order a status that Sampan does not know. Look at it first, and close the problem.");
    constexpr const char *isCancelled = QT_TRANSLATE_NOOP("Sentence", "The order is cancelled.");
    constexpr const char *isDone = QT_TRANSLATE_NOOP("Sentence", "The order is shipped and finished.");
    constexpr const char *labelFirst = QT_TRANSLATE_NOOP("Sentence", "A label exists for this order. Void it before changing the order.");
    constexpr const char *onlyAddress = QT_TRANSLATE_NOOP("Sentence", "The order is in the shop already: only address, phone and notes can still be changed.");
    constexpr const char *cancelInstead = QT_TRANSLATE_NOOP("Sentence", "The order is in the shop already. Cancel it instead.");
    constexpr const char *notInShop = QT_TRANSLATE_NOOP("Sentence", "The order is not in the shop.");
    constexpr const char *notReadyToShip = QT_TRANSLATE_NOOP("Sentence", "The order must be in the shop before it is handed over.");
    constexpr const char *cancelOver = QT_TRANSLATE_NOOP("Sentence", "The order is shipped. A cancel now is a return: settle it with the marketplace.");

    using S = OrderState;
    using E = OrderEvent;
    constexpr Transition go(S from, E event, quint32 guard, S to, Effects effects = NoEffect)
    {
        return {static_cast<int>(from), static_cast<int>(event), guard, static_cast<int>(to), effects, nullptr};
    }
    constexpr Transition no(S from, E event, quint32 guard, const char *why)
    {
        return {static_cast<int>(from), static_cast<int>(event), guard, -1, NoEffect, why};
    }
    constexpr Effects takeBack = WithdrawApproval | WithdrawOutbox;

    constexpr Transition rows[] = {
        go(S::New, E::Edited, 0, S::Edited, TouchEdited),
        no(S::New, E::Approved, IsHistory, isHistory),
        no(S::New, E::Approved, IsFrozen, isFrozen),
        no(S::New, E::Approved, IsHeld, isHeld),
        no(S::New, E::Approved, StatusUnknown, statusUnknown),
        go(S::New, E::Approved, 0, S::Approved),
        no(S::New, E::Returned, 0, nothingToReturn),
        go(S::New, E::AskedForAnswer, 0, S::AwaitingConfirmation),
        no(S::New, E::Answered, 0, noAnswerAwaited),
        no(S::New, E::Queued, 0, approveFirst),
        no(S::New, E::PushWithdrawn, 0, notInOutbox),
        no(S::New, E::PushConfirmed, 0, notPushed),
        no(S::New, E::PushRefused, 0, notPushed),
        no(S::New, E::PushNotThere, 0, notPushed),
        go(S::New, E::Unpaid, 0, S::AwaitingConfirmation),
        go(S::New, E::Payable, 0, S::New),
        go(S::New, E::AcceptedThere, IsHistory, S::New),
        go(S::New, E::AcceptedThere, 0, S::New, OpenProblem),
        go(S::New, E::ShippedThere, IsHistory, S::New),
        go(S::New, E::ShippedThere, 0, S::New, OpenProblem),
        go(S::New, E::DeliveredThere, IsHistory, S::New),
        go(S::New, E::DeliveredThere, 0, S::New, OpenProblem),
        go(S::New, E::CancelRequested, 0, S::New),
        go(S::New, E::CancelRequestEnded, 0, S::New),
        go(S::New, E::CancelledThere, 0, S::Cancelled, ReleaseStock),
        go(S::New, E::Attention, 0, S::New, OpenProblem),
        go(S::New, E::UnknownStatus, 0, S::New, OpenProblem),
        no(S::New, E::CancelledInShop, 0, notInShop),
        go(S::New, E::CancelledByUs, 0, S::Cancelled, ReleaseStock),
        no(S::New, E::HandOverAccepted, 0, notReadyToShip),
        go(S::New, E::Undone, 0, S::New),

        go(S::Edited, E::Edited, 0, S::Edited, TouchEdited),
        no(S::Edited, E::Approved, IsHistory, isHistory),
        no(S::Edited, E::Approved, IsFrozen, isFrozen),
        no(S::Edited, E::Approved, IsHeld, isHeld),
        no(S::Edited, E::Approved, StatusUnknown, statusUnknown),
        go(S::Edited, E::Approved, 0, S::Approved),
        go(S::Edited, E::Returned, 0, S::Edited),
        go(S::Edited, E::AskedForAnswer, 0, S::AwaitingConfirmation),
        no(S::Edited, E::Answered, 0, noAnswerAwaited),
        no(S::Edited, E::Queued, 0, approveFirst),
        no(S::Edited, E::PushWithdrawn, 0, notInOutbox),
        no(S::Edited, E::PushConfirmed, 0, notPushed),
        no(S::Edited, E::PushRefused, 0, notPushed),
        no(S::Edited, E::PushNotThere, 0, notPushed),
        go(S::Edited, E::Unpaid, 0, S::AwaitingConfirmation),
        go(S::Edited, E::Payable, 0, S::Edited),
        go(S::Edited, E::AcceptedThere, IsHistory, S::Edited),
        go(S::Edited, E::AcceptedThere, 0, S::Edited, OpenProblem),
        go(S::Edited, E::ShippedThere, IsHistory, S::Edited),
        go(S::Edited, E::ShippedThere, 0, S::Edited, OpenProblem),
        go(S::Edited, E::DeliveredThere, IsHistory, S::Edited),
        go(S::Edited, E::DeliveredThere, 0, S::Edited, OpenProblem),
        go(S::Edited, E::CancelRequested, 0, S::Edited),
        go(S::Edited, E::CancelRequestEnded, 0, S::Edited),
        go(S::Edited, E::CancelledThere, 0, S::Cancelled, ReleaseStock),
        go(S::Edited, E::Attention, 0, S::Edited, OpenProblem),
        go(S::Edited, E::UnknownStatus, 0, S::Edited, OpenProblem),
        no(S::Edited, E::CancelledInShop, 0, notInShop),
        go(S::Edited, E::CancelledByUs, 0, S::Cancelled, ReleaseStock),
        no(S::Edited, E::HandOverAccepted, 0, notReadyToShip),
        go(S::Edited, E::Undone, OrderCameFromNew, S::New, TouchEdited),
        go(S::Edited, E::Undone, 0, S::Edited, TouchEdited),

        go(S::AwaitingConfirmation, E::Edited, 0, S::AwaitingConfirmation, TouchEdited),
        no(S::AwaitingConfirmation, E::Approved, IsHistory, isHistory),
        no(S::AwaitingConfirmation, E::Approved, 0, awaitsAnswer),
        go(S::AwaitingConfirmation, E::Returned, 0, S::Edited),
        go(S::AwaitingConfirmation, E::AskedForAnswer, 0, S::AwaitingConfirmation),
        go(S::AwaitingConfirmation, E::Answered, WasEdited, S::Edited),
        go(S::AwaitingConfirmation, E::Answered, 0, S::New),
        no(S::AwaitingConfirmation, E::Queued, 0, approveFirst),
        no(S::AwaitingConfirmation, E::PushWithdrawn, 0, notInOutbox),
        no(S::AwaitingConfirmation, E::PushConfirmed, 0, notPushed),
        no(S::AwaitingConfirmation, E::PushRefused, 0, notPushed),
        no(S::AwaitingConfirmation, E::PushNotThere, 0, notPushed),
        go(S::AwaitingConfirmation, E::Unpaid, 0, S::AwaitingConfirmation),
        go(S::AwaitingConfirmation, E::Payable, WasEdited, S::Edited),
        go(S::AwaitingConfirmation, E::Payable, 0, S::New),
        go(S::AwaitingConfirmation, E::AcceptedThere, IsHistory, S::New),
        go(S::AwaitingConfirmation, E::AcceptedThere, WasEdited, S::Edited, OpenProblem),
        go(S::AwaitingConfirmation, E::AcceptedThere, 0, S::New, OpenProblem),
        go(S::AwaitingConfirmation, E::ShippedThere, IsHistory, S::New),
        go(S::AwaitingConfirmation, E::ShippedThere, WasEdited, S::Edited, OpenProblem),
        go(S::AwaitingConfirmation, E::ShippedThere, 0, S::New, OpenProblem),
        go(S::AwaitingConfirmation, E::DeliveredThere, IsHistory, S::New),
        go(S::AwaitingConfirmation, E::DeliveredThere, WasEdited, S::Edited, OpenProblem),
        go(S::AwaitingConfirmation, E::DeliveredThere, 0, S::New, OpenProblem),
        go(S::AwaitingConfirmation, E::CancelRequested, 0, S::AwaitingConfirmation),
        go(S::AwaitingConfirmation, E::CancelRequestEnded, 0, S::AwaitingConfirmation),
        go(S::AwaitingConfirmation, E::CancelledThere, 0, S::Cancelled, ReleaseStock),
        go(S::AwaitingConfirmation, E::Attention, 0, S::AwaitingConfirmation, OpenProblem),
        go(S::AwaitingConfirmation, E::UnknownStatus, 0, S::AwaitingConfirmation, OpenProblem),
        no(S::AwaitingConfirmation, E::CancelledInShop, 0, notInShop),
        go(S::AwaitingConfirmation, E::CancelledByUs, 0, S::Cancelled, ReleaseStock),
        no(S::AwaitingConfirmation, E::HandOverAccepted, 0, notReadyToShip),
        go(S::AwaitingConfirmation, E::Undone, 0, S::AwaitingConfirmation, TouchEdited),

        go(S::Approved, E::Edited, 0, S::Edited, takeBack | TouchEdited),
        no(S::Approved, E::Approved, 0, alreadyApproved),
        go(S::Approved, E::Returned, 0, S::Edited, takeBack),
        go(S::Approved, E::AskedForAnswer, 0, S::AwaitingConfirmation, takeBack),
        no(S::Approved, E::Answered, 0, noAnswerAwaited),
        no(S::Approved, E::Queued, IsHistory, isHistory),
        no(S::Approved, E::Queued, IsFrozen, isFrozen),
        no(S::Approved, E::Queued, IsHeld, isHeld),
        no(S::Approved, E::Queued, StatusUnknown, statusUnknown),
        go(S::Approved, E::Queued, 0, S::Queue, PutInOutbox),
        no(S::Approved, E::PushWithdrawn, 0, notInOutbox),
        no(S::Approved, E::PushConfirmed, 0, notPushed),
        no(S::Approved, E::PushRefused, 0, notPushed),
        no(S::Approved, E::PushNotThere, 0, notPushed),
        go(S::Approved, E::Unpaid, 0, S::AwaitingConfirmation, takeBack),
        go(S::Approved, E::Payable, 0, S::Approved),
        go(S::Approved, E::AcceptedThere, 0, S::Approved),
        go(S::Approved, E::ShippedThere, 0, S::Approved, OpenProblem),
        go(S::Approved, E::DeliveredThere, 0, S::Approved, OpenProblem),
        go(S::Approved, E::CancelRequested, 0, S::Approved),
        go(S::Approved, E::CancelRequestEnded, 0, S::Approved),
        go(S::Approved, E::CancelledThere, 0, S::Cancelled, takeBack | ReleaseStock),
        go(S::Approved, E::Attention, 0, S::Approved, OpenProblem),
        go(S::Approved, E::UnknownStatus, 0, S::Approved, OpenProblem),
        no(S::Approved, E::CancelledInShop, 0, notInShop),
        go(S::Approved, E::CancelledByUs, 0, S::Cancelled, takeBack | ReleaseStock),
        no(S::Approved, E::HandOverAccepted, 0, notReadyToShip),
        go(S::Approved, E::Undone, OrderCameFromNew, S::New, takeBack | TouchEdited),
        go(S::Approved, E::Undone, 0, S::Edited, takeBack | TouchEdited),

        no(S::Queue, E::Edited, PushInFlight, beingSent),
        go(S::Queue, E::Edited, 0, S::Edited, takeBack | TouchEdited),
        no(S::Queue, E::Approved, 0, alreadyApproved),
        no(S::Queue, E::Returned, PushInFlight, beingSent),
        go(S::Queue, E::Returned, 0, S::Edited, takeBack),
        no(S::Queue, E::AskedForAnswer, PushInFlight, beingSent),
        go(S::Queue, E::AskedForAnswer, 0, S::AwaitingConfirmation, takeBack),
        no(S::Queue, E::Answered, 0, noAnswerAwaited),
        no(S::Queue, E::Queued, 0, alreadyQueued),
        no(S::Queue, E::PushWithdrawn, PushInFlight, beingSent),
        go(S::Queue, E::PushWithdrawn, 0, S::Approved, WithdrawOutbox),
        go(S::Queue, E::PushConfirmed, CancelKnown, S::Cancelled, EndReservationWhenRead | CancelInShop),
        go(S::Queue, E::PushConfirmed, 0, S::Synced, EndReservationWhenRead),
        go(S::Queue, E::PushRefused, CancelKnown, S::Cancelled, takeBack | ReleaseStock),
        go(S::Queue, E::PushRefused, 0, S::Edited, takeBack | OpenProblem),
        go(S::Queue, E::PushNotThere, CancelKnown, S::Cancelled, takeBack | ReleaseStock),
        go(S::Queue, E::PushNotThere, 0, S::Queue),
        go(S::Queue, E::Unpaid, PushInFlight, S::Queue, OpenProblem),
        go(S::Queue, E::Unpaid, 0, S::AwaitingConfirmation, takeBack),
        go(S::Queue, E::Payable, 0, S::Queue),
        go(S::Queue, E::AcceptedThere, 0, S::Queue),
        go(S::Queue, E::ShippedThere, 0, S::Queue, OpenProblem),
        go(S::Queue, E::DeliveredThere, 0, S::Queue, OpenProblem),
        go(S::Queue, E::CancelRequested, PushInFlight, S::Queue),
        go(S::Queue, E::CancelRequested, 0, S::Approved, WithdrawOutbox),
        go(S::Queue, E::CancelRequestEnded, 0, S::Queue),
        go(S::Queue, E::CancelledThere, PushInFlight, S::Queue),
        go(S::Queue, E::CancelledThere, 0, S::Cancelled, takeBack | ReleaseStock),
        go(S::Queue, E::Attention, 0, S::Queue, OpenProblem),
        go(S::Queue, E::UnknownStatus, PushInFlight, S::Queue, OpenProblem),
        go(S::Queue, E::UnknownStatus, 0, S::Approved, WithdrawOutbox | OpenProblem),
        no(S::Queue, E::CancelledInShop, 0, notInShop),
        no(S::Queue, E::CancelledByUs, PushInFlight, beingSent),
        go(S::Queue, E::CancelledByUs, 0, S::Cancelled, takeBack | ReleaseStock),
        no(S::Queue, E::HandOverAccepted, 0, notReadyToShip),
        no(S::Queue, E::Undone, PushInFlight, beingSent),
        go(S::Queue, E::Undone, OrderCameFromNew, S::New, takeBack | TouchEdited),
        go(S::Queue, E::Undone, 0, S::Edited, takeBack | TouchEdited),

        no(S::Synced, E::Edited, LabelExists, labelFirst),
        go(S::Synced, E::Edited, OnlyAmendable, S::Synced, takeBack | TouchEdited),
        no(S::Synced, E::Edited, 0, onlyAddress),
        no(S::Synced, E::Approved, IsFrozen, isFrozen),
        no(S::Synced, E::Approved, IsHeld, isHeld),
        no(S::Synced, E::Approved, StatusUnknown, statusUnknown),
        go(S::Synced, E::Approved, HasAmendment, S::Synced, PutInOutbox),
        no(S::Synced, E::Approved, 0, alreadyInShop),
        go(S::Synced, E::Returned, HasAmendment, S::Synced, takeBack),
        no(S::Synced, E::Returned, 0, nothingToReturn),
        no(S::Synced, E::AskedForAnswer, 0, alreadyInShop),
        no(S::Synced, E::Answered, 0, noAnswerAwaited),
        no(S::Synced, E::Queued, 0, alreadyInShop),
        no(S::Synced, E::PushWithdrawn, 0, cancelInstead),
        go(S::Synced, E::PushConfirmed, 0, S::Synced),
        go(S::Synced, E::PushRefused, 0, S::Synced, OpenProblem),
        go(S::Synced, E::PushNotThere, 0, S::Synced, OpenProblem),
        go(S::Synced, E::Unpaid, 0, S::Synced, OpenProblem),
        go(S::Synced, E::Payable, 0, S::Synced),
        go(S::Synced, E::AcceptedThere, 0, S::Synced),
        go(S::Synced, E::ShippedThere, 0, S::SuccessfullyProcessed, EndReservationWhenRead),
        go(S::Synced, E::DeliveredThere, 0, S::SuccessfullyProcessed, EndReservationWhenRead),
        go(S::Synced, E::CancelRequested, 0, S::Synced),
        go(S::Synced, E::CancelRequestEnded, 0, S::Synced),
        go(S::Synced, E::CancelledThere, LabelExists, S::Cancelled, takeBack | CancelInShop | EndReservationWhenRead | VoidLabel | OpenProblem),
        go(S::Synced, E::CancelledThere, 0, S::Cancelled, takeBack | CancelInShop | EndReservationWhenRead),
        go(S::Synced, E::Attention, 0, S::Synced, OpenProblem),
        go(S::Synced, E::UnknownStatus, 0, S::Synced, OpenProblem),
        go(S::Synced, E::CancelledInShop, 0, S::Synced, OpenProblem),
        no(S::Synced, E::CancelledByUs, LabelExists, labelFirst),
        go(S::Synced, E::CancelledByUs, 0, S::Cancelled, takeBack | CancelInShop | EndReservationWhenRead),
        go(S::Synced, E::HandOverAccepted, 0, S::SuccessfullyProcessed, EndReservationWhenRead),
        no(S::Synced, E::Undone, LabelExists, labelFirst),
        go(S::Synced, E::Undone, OnlyAmendable, S::Synced, takeBack | TouchEdited),
        no(S::Synced, E::Undone, 0, cancelInstead),

        no(S::SuccessfullyProcessed, E::Edited, 0, isDone),
        no(S::SuccessfullyProcessed, E::Approved, 0, isDone),
        no(S::SuccessfullyProcessed, E::Returned, 0, isDone),
        no(S::SuccessfullyProcessed, E::AskedForAnswer, 0, isDone),
        no(S::SuccessfullyProcessed, E::Answered, 0, isDone),
        no(S::SuccessfullyProcessed, E::Queued, 0, isDone),
        no(S::SuccessfullyProcessed, E::PushWithdrawn, 0, isDone),
        go(S::SuccessfullyProcessed, E::PushConfirmed, 0, S::SuccessfullyProcessed),
        go(S::SuccessfullyProcessed, E::PushRefused, 0, S::SuccessfullyProcessed, OpenProblem),
        go(S::SuccessfullyProcessed, E::PushNotThere, 0, S::SuccessfullyProcessed, OpenProblem),
        go(S::SuccessfullyProcessed, E::Unpaid, 0, S::SuccessfullyProcessed, OpenProblem),
        go(S::SuccessfullyProcessed, E::Payable, 0, S::SuccessfullyProcessed),
        go(S::SuccessfullyProcessed, E::AcceptedThere, 0, S::SuccessfullyProcessed),
        go(S::SuccessfullyProcessed, E::ShippedThere, 0, S::SuccessfullyProcessed),
        go(S::SuccessfullyProcessed, E::DeliveredThere, 0, S::SuccessfullyProcessed),
        go(S::SuccessfullyProcessed, E::CancelRequested, 0, S::SuccessfullyProcessed, OpenProblem),
        go(S::SuccessfullyProcessed, E::CancelRequestEnded, 0, S::SuccessfullyProcessed),
        go(S::SuccessfullyProcessed, E::CancelledThere, 0, S::SuccessfullyProcessed, OpenProblem),
        go(S::SuccessfullyProcessed, E::Attention, 0, S::SuccessfullyProcessed, OpenProblem),
        go(S::SuccessfullyProcessed, E::UnknownStatus, 0, S::SuccessfullyProcessed, OpenProblem),
        go(S::SuccessfullyProcessed, E::CancelledInShop, 0, S::SuccessfullyProcessed, OpenProblem),
        no(S::SuccessfullyProcessed, E::CancelledByUs, 0, cancelOver),
        go(S::SuccessfullyProcessed, E::HandOverAccepted, 0, S::SuccessfullyProcessed),
        no(S::SuccessfullyProcessed, E::Undone, 0, isDone),

        no(S::Cancelled, E::Edited, 0, isCancelled),
        no(S::Cancelled, E::Approved, 0, isCancelled),
        no(S::Cancelled, E::Returned, 0, isCancelled),
        no(S::Cancelled, E::AskedForAnswer, 0, isCancelled),
        no(S::Cancelled, E::Answered, 0, isCancelled),
        no(S::Cancelled, E::Queued, 0, isCancelled),
        no(S::Cancelled, E::PushWithdrawn, 0, isCancelled),
        go(S::Cancelled, E::PushConfirmed, 0, S::Cancelled, CancelInShop),
        go(S::Cancelled, E::PushRefused, 0, S::Cancelled, OpenProblem),
        go(S::Cancelled, E::PushNotThere, 0, S::Cancelled),
        go(S::Cancelled, E::Unpaid, 0, S::Cancelled, OpenProblem),
        go(S::Cancelled, E::Payable, 0, S::Cancelled, OpenProblem),
        go(S::Cancelled, E::AcceptedThere, 0, S::Cancelled, OpenProblem),
        go(S::Cancelled, E::ShippedThere, 0, S::Cancelled, OpenProblem),
        go(S::Cancelled, E::DeliveredThere, 0, S::Cancelled, OpenProblem),
        go(S::Cancelled, E::CancelRequested, 0, S::Cancelled),
        go(S::Cancelled, E::CancelRequestEnded, 0, S::Cancelled),
        go(S::Cancelled, E::CancelledThere, 0, S::Cancelled),
        go(S::Cancelled, E::Attention, 0, S::Cancelled, OpenProblem),
        go(S::Cancelled, E::UnknownStatus, 0, S::Cancelled, OpenProblem),
        go(S::Cancelled, E::CancelledInShop, 0, S::Cancelled),
        no(S::Cancelled, E::CancelledByUs, 0, isCancelled),
        no(S::Cancelled, E::HandOverAccepted, 0, isCancelled),
        no(S::Cancelled, E::Undone, 0, isCancelled),
    };
}

const StateTable &orderTable()
{
    static const StateTable table(rows, stateNames, eventNames);
    return table;
}

QString nameOf(OrderState state)
{
    return QString::fromLatin1(stateNames[static_cast<size_t>(state)]);
}

} // namespace sampan
