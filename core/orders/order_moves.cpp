// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stock.h"
#include "core/change/approvals.h"
#include "core/change/commit.h"
#include "core/change/derive.h"
#include "core/orders/order_rules.h"
#include "core/orders/push.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace sampan {

namespace {
    // Of an order that is in the shop already, these may still change.
    constexpr std::array amendable {order::buyerName, order::buyerPhone, order::address1, order::address2, order::city, order::region, order::postcode, order::country, order::note};

    bool isAmendable(FieldNo field)
    {
        return std::find(amendable.begin(), amendable.end(), field) != amendable.end();
    }

    // A hold and a tag are ours alone and change nothing of what leaves.
    bool isEdit(const Field &field)
    {
        return field.role == FieldRole::Intent && field.number != order::tags && field.number != order::held;
    }

    QString cancelIntent(const Row &row)
    {
        const QJsonObject intent {{QStringLiteral("cancel"), row.text(order::shopOrder)}, {QStringLiteral("reason"), row.text(order::cancelReason)}};
        return QString::fromUtf8(QJsonDocument(intent).toJson(QJsonDocument::Compact));
    }

    QString laneOf(const Row &row)
    {
        return QStringLiteral("order:%1").arg(row.id());
    }

    Approver cancelApprover(Work &work, const AccountFacts &marketplace)
    {
        // That cancels follow the marketplace is a policy of the account; a person who cancels approves it themselves.
        if (work.cause() != Cause::Pull && work.cause() != Cause::Send)
            return approverOf(work.actor());
        const auto found = marketplace.policies.find(Aspect::Cancels);
        return found != marketplace.policies.end() ? approverOf(found->second) : Approver();
    }

    Result<> putCancelInOutbox(Work &work, Row &row)
    {
        const AccountFacts *marketplace = work.account(row.number(order::account));
        if (!marketplace)
            return fail(ErrorCode::NotFound, Sentence::tr("The account of order %1 is gone.").arg(row.text(order::number)));
        const Approver approver = cancelApprover(work, *marketplace);
        if (approver.name.isEmpty()) {
            work.openProblem(QStringLiteral("cancel.waits"), row.number(order::account), Table::Order, row.id(), {},
                Sentence::tr("Order %1 was cancelled at %2 but is still open in the shop. Cancel it there: no policy of this account lets cancels follow by themselves.").arg(row.text(order::number)).arg(marketplace->name));
            return {};
        }
        const qint64 shop = row.number(order::shopAccount);
        const QString intent = cancelIntent(row);
        insertApproval(work, shop, Table::Order, row.id(), Unit::CancelOrder, approver, intent, {});
        const auto queued = putInOutbox(work, shop, Table::Order, row.id(), Unit::CancelOrder, Priority::Cancel, laneOf(row), intent);
        return queued ? Result<>() : tl::unexpected(queued.error());
    }

    // The brand's shop, and what would be created there.
    struct Push {
        qint64 shop = 0;
        QString intent;
    };
    Result<Push> pushOf(Work &work, Row &row)
    {
        const AccountFacts *marketplace = work.account(row.number(order::account));
        if (!marketplace)
            return fail(ErrorCode::NotFound, Sentence::tr("The account of order %1 is gone.").arg(row.text(order::number)));
        const auto shopId = shopFor(work, *marketplace);
        if (!shopId)
            return tl::unexpected(shopId.error());
        const AccountFacts *shop = work.account(*shopId);
        const auto push = shop ? orderToPush(work, row, *shop) : Result<CreateOrder>(fail(ErrorCode::NotFound, Sentence::tr("The shop account is gone.")));
        if (!push)
            return tl::unexpected(push.error());
        return Push {*shopId, createOrderIntent(work, row, *push)};
    }

    Result<> putPushInOutbox(Work &work, Row &row)
    {
        const auto push = pushOf(work, row);
        if (!push)
            return tl::unexpected(push.error());
        row.set(order::shopAccount, push->shop);
        const auto queued = putInOutbox(work, push->shop, Table::Order, row.id(), Unit::CreateOrder, Priority::Orders, laneOf(row), push->intent);
        return queued ? Result<>() : tl::unexpected(queued.error());
    }

    void voidLabels(Work &work, Row &row)
    {
        work.database().run("UPDATE labels SET voided_at = ? WHERE order_id = ? AND voided_at IS NULL", toMs(work.now()), row.id());
        row.set(order::labels, qint64(0));
    }

    Sentence whyProblem(const Row &row, OrderEvent event)
    {
        const QString number = row.text(order::number);
        switch (event) {
        case OrderEvent::ShippedThere:
        case OrderEvent::DeliveredThere:
            return Sentence::tr("Order %1 was shipped outside Sampan. Record it only, or push it to the shop as shipped.").arg(number);
        case OrderEvent::AcceptedThere:
            return Sentence::tr("Order %1 was accepted at the marketplace before it was approved here. Audit and approve it.").arg(number);
        case OrderEvent::CancelledThere:
            return Sentence::tr("Order %1 was cancelled at the marketplace in state %2. A label or a parcel may exist: stop it.").arg(number).arg(nameOf(static_cast<OrderState>(row.number(order::state))));
        case OrderEvent::CancelRequested:
            return Sentence::tr("The buyer asks to cancel order %1, which is shipped. Settle it with the marketplace.").arg(number);
        case OrderEvent::CancelledInShop:
            return Sentence::tr("The brand cancelled order %1 in its shop. Cancel it at the marketplace too.").arg(number);
        case OrderEvent::UnknownStatus:
            return Sentence::tr("The marketplace gives order %1 a status that Sampan does not know: “%2”. Nothing of it is sent until somebody has looked.").arg(number).arg(row.text(order::remoteState));
        case OrderEvent::PushRefused:
            return Sentence::tr("The shop refused order %1: %2").arg(number).arg(row.text(order::returnNote));
        default:
            return Sentence::tr("Order %1 needs a person: at the marketplace it is “%2”.").arg(number).arg(row.text(order::remoteState));
        }
    }
}

QString amendIntent(const Row &row)
{
    QJsonObject intent;
    for (FieldNo field : amendable) {
        const Value &value = row.value(field);
        intent.insert(QLatin1StringView(fieldOf(Table::Order, field).name), value.isNumber() ? QString::number(value.number()) : value.text());
    }
    intent.insert(QStringLiteral("shop_order"), row.text(order::shopOrder));
    return QString::fromUtf8(QJsonDocument(intent).toJson(QJsonDocument::Compact));
}

quint32 Work::orderGuards(Row &row)
{
    quint32 guards = 0;
    if (inFlight(Table::Order, row.id(), Unit::CreateOrder))
        guards |= PushInFlight;
    if (row.number(order::labels) > 0)
        guards |= LabelExists;
    if (row.flag(order::history))
        guards |= IsHistory;
    if (row.flag(order::frozen))
        guards |= IsFrozen;
    if (row.flag(order::cancelKnown))
        guards |= CancelKnown;
    if (row.flag(order::amended))
        guards |= HasAmendment;
    if (row.flag(order::held))
        guards |= IsHeld;
    if (row.value(order::editedAt).isNumber())
        guards |= WasEdited;
    if (m_cameFromNew.contains({Table::Order, row.id(), Aspect::None}))
        guards |= OrderCameFromNew;
    if (hasProblem(QStringLiteral("order.UnknownStatus"), Table::Order, row.id()))
        guards |= StatusUnknown;
    return guards;
}

Result<> Work::orderEvent(Row &row, OrderEvent event, quint32 moreGuards)
{
    const auto state = static_cast<OrderState>(row.number(order::state));
    const auto move = orderTable().on(static_cast<int>(state), static_cast<int>(event), orderGuards(row) | moreGuards);
    if (!move)
        return tl::unexpected(move.error());
    const auto to = static_cast<OrderState>(move->to);
    if (move->effects & (WithdrawApproval | WithdrawOutbox))
        withdraw(Table::Order, row.id(), state == OrderState::Synced ? Unit::AmendOrder : Unit::CreateOrder, move->effects);
    if ((move->effects & PutInOutbox) && event == OrderEvent::Queued) {
        if (const auto queued = putPushInOutbox(*this, row); !queued)
            return queued;
    }
    if (move->effects & ReleaseStock)
        releaseReservations(*this, row.id());
    if (move->effects & EndReservationWhenRead) {
        // A shop that takes no stock for a new order leaves the reservation standing until the goods go out.
        const AccountFacts *shop = account(row.number(order::shopAccount));
        const bool takesStock = !shop || !shop->connector || shop->connector->info().capabilities.ordersTakeStock;
        if (takesStock || to != OrderState::Synced)
            endReservationsAfter(*this, row.id(), m_now, to == OrderState::SuccessfullyProcessed);
    }
    if (to == OrderState::Cancelled && state != to) {
        row.set(order::cancelledIn, nameOf(state));
        if (row.text(order::cancelledBy).isEmpty())
            row.set(order::cancelledBy, m_actor.name);
    }
    if (move->effects & CancelInShop) {
        if (const auto queued = putCancelInOutbox(*this, row); !queued)
            return queued;
    }
    if (move->effects & OpenProblem)
        openProblem(QStringLiteral("order.%1").arg(QString::fromLatin1(orderTable().events()[static_cast<size_t>(event)])), row.number(order::account), Table::Order, row.id(), {}, whyProblem(row, event));
    if (move->effects & VoidLabel)
        voidLabels(*this, row);
    if (move->effects & TouchEdited)
        row.set(order::editedAt, toMs(m_now));
    row.set(order::state, static_cast<qint64>(to));
    return {};
}

void Work::orderMoved(Row &row, bool lineChanged)
{
    if (row.isNew() || m_cause == Cause::Pull || m_cause == Cause::Send)
        return;
    bool any = lineChanged;
    bool onlyAmendable = !lineChanged;
    for (const Field &field : specOf(Table::Order).fields) {
        if (!isEdit(field) || !row.changed(field.number))
            continue;
        any = true;
        onlyAmendable = onlyAmendable && isAmendable(field.number);
    }
    if (!any)
        return;
    const bool inShop = static_cast<OrderState>(row.number(order::state)) == OrderState::Synced;
    const OrderEvent event = m_cause == Cause::Undo ? OrderEvent::Undone : OrderEvent::Edited;
    if (const auto moved = orderEvent(row, event, onlyAmendable ? quint32(OnlyAmendable) : 0); !moved) {
        openProblem(QStringLiteral("state"), row.number(order::account), Table::Order, row.id(), {}, moved.error().what);
        return;
    }
    if (inShop)
        row.set(order::amended, qint64(1));
}

Result<> mayEditOrder(Work &work, Row &row, std::optional<FieldNo> field)
{
    if (field && !isEdit(fieldOf(Table::Order, *field)))
        return {};
    const bool amend = field && isAmendable(*field);
    const auto move = orderTable().on(static_cast<int>(row.number(order::state)), static_cast<int>(work.cause() == Cause::Undo ? OrderEvent::Undone : OrderEvent::Edited),
        work.orderGuards(row) | (amend ? quint32(OnlyAmendable) : 0));
    return move ? Result<>() : tl::unexpected(move.error());
}

bool lineEdited(const Row &line)
{
    for (const Field &field : specOf(Table::OrderLine).fields) {
        if (field.role == FieldRole::Intent && line.changed(field.number))
            return true;
    }
    return false;
}

Result<> approveOrder(Work &work, Row &row, const QString &note)
{
    if (work.actor().role < PersonRole::Approver)
        return fail(ErrorCode::Refused, Sentence::tr("You may edit, but not approve. Ask an approver."));
    if (static_cast<OrderState>(row.number(order::state)) == OrderState::Synced) {
        const bool amended = row.flag(order::amended);
        if (const auto moved = work.orderEvent(row, OrderEvent::Approved); !moved || !amended)
            return moved;
        const qint64 shop = row.number(order::shopAccount);
        const QString intent = amendIntent(row);
        insertApproval(work, shop, Table::Order, row.id(), Unit::AmendOrder, approverOf(work.actor()), intent, note);
        row.set(order::amended, qint64(0));
        const auto queued = putInOutbox(work, shop, Table::Order, row.id(), Unit::AmendOrder, Priority::Orders, laneOf(row), intent);
        return queued ? Result<>() : tl::unexpected(queued.error());
    }
    // Refusals of the table come first: they say more than a missing shop does.
    const auto may = orderTable().on(static_cast<int>(row.number(order::state)), static_cast<int>(OrderEvent::Approved), work.orderGuards(row));
    if (!may)
        return tl::unexpected(may.error());
    const auto push = pushOf(work, row);
    if (!push)
        return tl::unexpected(push.error());
    if (const auto moved = work.orderEvent(row, OrderEvent::Approved); !moved)
        return moved;
    insertApproval(work, push->shop, Table::Order, row.id(), Unit::CreateOrder, approverOf(work.actor()), push->intent, note);
    row.set(order::returnNote, QStringLiteral(""));
    return {};
}

Result<> returnOrder(Work &work, Row &row, const QString &note)
{
    if (work.actor().role < PersonRole::Approver)
        return fail(ErrorCode::Refused, Sentence::tr("You may edit, but not return. Ask an approver."));
    if (const auto moved = work.orderEvent(row, OrderEvent::Returned); !moved)
        return moved;
    row.set(order::returnNote, note);
    return {};
}

Result<> queueOrder(Work &work, Row &row)
{
    if (const auto may = mayTouch(work.actor(), Table::Order); !may)
        return may;
    return work.orderEvent(row, OrderEvent::Queued);
}

Result<> cancelOrder(Work &work, Row &row, const QString &reason)
{
    if (work.actor().role < PersonRole::Approver)
        return fail(ErrorCode::Refused, Sentence::tr("You may edit, but not cancel an order. Ask an approver."));
    const Value before = row.value(order::cancelReason);
    row.set(order::cancelReason, reason);
    const auto cancelled = work.orderEvent(row, OrderEvent::CancelledByUs);
    if (!cancelled)
        row.set(order::cancelReason, before);
    return cancelled;
}

} // namespace sampan
