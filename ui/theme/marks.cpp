// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/marks.h"

#include "core/change/outbox_units.h"
#include "core/state/listing_states.h"
#include "core/state/order_states.h"
#include "core/sync/talk.h"

#include <QCoreApplication>

namespace sampan::ui {

namespace {
    struct Look {
        Shape shape;
        Role role;
    };

    // In the order of the enums.
    constexpr Look listingLooks[] = {
        /*New*/ {Shape::Ring, Role::Quiet},
        /*Edited*/ {Shape::Diamond, Role::Text},
        /*Approved*/ {Shape::Check, Role::Waiting},
        /*Queue*/ {Shape::HalfDisc, Role::Waiting},
        /*InReview*/ {Shape::Quarter, Role::Waiting},
        /*Live*/ {Shape::Disc, Role::Live},
        /*Update*/ {Shape::Triangle, Role::Text},
        /*Rejected*/ {Shape::Cross, Role::Failed},
        /*Delisted*/ {Shape::Bar, Role::Quiet},
    };
    constexpr Look orderLooks[] = {
        /*New*/ {Shape::Ring, Role::Text},
        /*Edited*/ {Shape::Diamond, Role::Text},
        /*AwaitingConfirmation*/ {Shape::Quarter, Role::Waiting},
        /*Approved*/ {Shape::Check, Role::Waiting},
        /*Queue*/ {Shape::HalfDisc, Role::Waiting},
        /*Synced*/ {Shape::Disc, Role::Live},
        /*SuccessfullyProcessed*/ {Shape::CheckedDisc, Role::Live},
        /*Cancelled*/ {Shape::Cross, Role::Quiet},
    };
    constexpr Look outboxLooks[] = {
        /*Waiting*/ {Shape::Ring, Role::Waiting},
        /*Claimed*/ {Shape::HalfDisc, Role::Waiting},
        /*Unknown*/ {Shape::Quarter, Role::Conflict},
        /*Done*/ {Shape::CheckedDisc, Role::Live},
        /*Refused*/ {Shape::Cross, Role::Failed},
        /*Withdrawn*/ {Shape::Bar, Role::Quiet},
        /*Stuck*/ {Shape::Triangle, Role::Failed},
    };
    constexpr const char *outboxWords[] = {QT_TRANSLATE_NOOP("Field", "waiting"), QT_TRANSLATE_NOOP("Field", "sending"), QT_TRANSLATE_NOOP("Field", "unknown"), QT_TRANSLATE_NOOP("Field", "sent"),
        QT_TRANSLATE_NOOP("Field", "refused"), QT_TRANSLATE_NOOP("Field", "withdrawn"), QT_TRANSLATE_NOOP("Field", "stuck")};
    constexpr Look exchangeLooks[] = {
        /*Sending*/ {Shape::HalfDisc, Role::Waiting},
        /*Answered*/ {Shape::CheckedDisc, Role::Live},
        /*Unknown*/ {Shape::Quarter, Role::Conflict},
        /*Given*/ {Shape::Bar, Role::Quiet},
    };
    constexpr const char *exchangeWords[] = {QT_TRANSLATE_NOOP("Field", "sending"), QT_TRANSLATE_NOOP("Field", "answered"), QT_TRANSLATE_NOOP("Field", "unknown"), QT_TRANSLATE_NOOP("Field", "tried again")};

    constexpr const char *stateNames[] = {QT_TRANSLATE_NOOP("State", "NEW"), QT_TRANSLATE_NOOP("State", "EDITED"), QT_TRANSLATE_NOOP("State", "APPROVED"), QT_TRANSLATE_NOOP("State", "QUEUE"),
        QT_TRANSLATE_NOOP("State", "IN REVIEW"), QT_TRANSLATE_NOOP("State", "LIVE"), QT_TRANSLATE_NOOP("State", "UPDATE"), QT_TRANSLATE_NOOP("State", "REJECTED"), QT_TRANSLATE_NOOP("State", "DELISTED"),
        QT_TRANSLATE_NOOP("State", "AWAITING CONFIRMATION"), QT_TRANSLATE_NOOP("State", "SYNCED"), QT_TRANSLATE_NOOP("State", "SUCCESSFULLY PROCESSED"), QT_TRANSLATE_NOOP("State", "CANCELLED")};

    template <size_t n> Look lookAt(const Look (&looks)[n], qint64 state)
    {
        return state >= 0 && state < static_cast<qint64>(n) ? looks[state] : Look {Shape::None, Role::Text};
    }

    template <size_t n> QString wordAt(const char *const (&words)[n], qint64 state)
    {
        return state >= 0 && state < static_cast<qint64>(n) ? QCoreApplication::translate("Field", words[state]) : QString::number(state);
    }
}

QString stateWord(const QString &name)
{
    Q_UNUSED(stateNames); // for lupdate
    return QCoreApplication::translate("State", QString(name).replace(u'_', u' ').toUtf8().constData());
}

Mark listingMark(qint64 state)
{
    const Look look = lookAt(listingLooks, state);
    return {look.shape, look.shape == Shape::None ? QString() : stateWord(nameOf(static_cast<ListingState>(state))), look.role};
}

Mark orderMark(qint64 state)
{
    const Look look = lookAt(orderLooks, state);
    return {look.shape, look.shape == Shape::None ? QString() : stateWord(nameOf(static_cast<OrderState>(state))), look.role};
}

Mark outboxMark(qint64 state)
{
    const Look look = lookAt(outboxLooks, state);
    return {look.shape, wordAt(outboxWords, state), look.role};
}

Mark exchangeMark(qint64 state)
{
    const Look look = lookAt(exchangeLooks, state);
    return {look.shape, wordAt(exchangeWords, state), look.role};
}

Mark markFor(FieldType type, qint64 state)
{
    if (type == FieldType::ListingStateField)
        return listingMark(state);
    if (type == FieldType::OrderStateField)
        return orderMark(state);
    return {};
}

Mark accountMark(const AccountStatus &status, bool watch, bool paused)
{
    using State = AccountStatus::State;
    const auto word = [](const char *english) { return QCoreApplication::translate("AccountState", english); };
    if (status.state == State::SignIn)
        return {Shape::Triangle, word(QT_TRANSLATE_NOOP("AccountState", "sign in again")), Role::Failed};
    if (paused || status.state == State::Paused)
        return {Shape::Pause, word(QT_TRANSLATE_NOOP("AccountState", "paused")), Role::Quiet};
    switch (status.state) {
    case State::Working:
        return {Shape::HalfDisc, word(QT_TRANSLATE_NOOP("AccountState", "working")), Role::Waiting};
    case State::Waiting:
        return {Shape::Quarter, word(QT_TRANSLATE_NOOP("AccountState", "waiting")), Role::Waiting};
    case State::Offline:
        return {Shape::Ring, word(QT_TRANSLATE_NOOP("AccountState", "offline")), Role::Quiet};
    case State::Unreachable:
        return {Shape::Cross, word(QT_TRANSLATE_NOOP("AccountState", "no answer")), Role::Conflict};
    case State::Elsewhere:
        return {Shape::Ring, word(QT_TRANSLATE_NOOP("AccountState", "run by another program")), Role::Quiet};
    case State::Starting:
        return {Shape::Ring, word(QT_TRANSLATE_NOOP("AccountState", "starting")), Role::Quiet};
    case State::Stopped:
        return {Shape::Bar, word(QT_TRANSLATE_NOOP("AccountState", "stopped")), Role::Quiet};
    default:
        break;
    }
    if (watch)
        return {Shape::Ring, word(QT_TRANSLATE_NOOP("AccountState", "only reads")), Role::Waiting};
    return {Shape::Disc, word(QT_TRANSLATE_NOOP("AccountState", "up to date")), Role::Live};
}

QString eventWord(const QString &event)
{
    struct Word {
        const char *event;
        const char *word;
    };
    static constexpr Word words[] = {
        {"Edited", QT_TRANSLATE_NOOP("Event", "Edit")},
        {"Approved", QT_TRANSLATE_NOOP("Event", "Approve")},
        {"Returned", QT_TRANSLATE_NOOP("Event", "Return for changes")},
        {"Queued", QT_TRANSLATE_NOOP("Event", "Queue for sending")},
        {"PushWithdrawn", QT_TRANSLATE_NOOP("Event", "Take out of the outbox")},
        {"Withdrawn", QT_TRANSLATE_NOOP("Event", "Take out of the outbox")},
        {"CancelledByUs", QT_TRANSLATE_NOOP("Event", "Cancel")},
        {"Relisted", QT_TRANSLATE_NOOP("Event", "List again")},
    };
    for (const Word &word : words) {
        if (event == QLatin1StringView(word.event))
            return QCoreApplication::translate("Event", word.word);
    }
    return event;
}

} // namespace sampan::ui
