// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stock.h"
#include "core/orders/order_rules.h"
#include "core/sync/apply.h"

#include <QCryptographicHash>

namespace sampan {

namespace {
    constexpr const char *findByRemote = "SELECT id FROM orders WHERE account_id = ? AND remote_id = ?";

    qint64 minorOf(Money money)
    {
        return money.minor();
    }

    // Final or on its way when it is first seen: nothing that we could still do.
    bool isOver(const OrderSeen &seen)
    {
        return seen.event == OrderEvent::ShippedThere || seen.event == OrderEvent::DeliveredThere || seen.event == OrderEvent::CancelledThere;
    }

    struct PersonalField {
        FieldNo field;
        QString Address::*member;
    };
    constexpr PersonalField personalFields[] = {{order::buyerName, &Address::name}, {order::buyerPhone, &Address::phone}, {order::buyerEmail, &Address::email},
        {order::address1, &Address::line1}, {order::address2, &Address::line2}, {order::city, &Address::city}, {order::region, &Address::state}, {order::postcode, &Address::postcode}};

    QString withTags(const QString &tags, const QStringList &more)
    {
        QStringList list = tags.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        for (const QString &tag : more) {
            if (!list.contains(tag))
                list.append(tag);
        }
        list.sort();
        return list.join(QStringLiteral(", "));
    }
}

Row *Applier::orderOf(OrderId id)
{
    return m_work.rows().get(Table::Order, id.value);
}

void Applier::on(const OrderSeen &fact)
{
    ++m_orders;
    Statement &select = m_work.database().query(findByRemote, m_account.id.value, fact.remoteOrder);
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    if (Row *known = m_work.rows().get(Table::Order, id))
        mergeOrder(*known, fact);
    else
        makeOrder(fact);
}

void Applier::makeOrder(const OrderSeen &seen)
{
    Rows &rows = m_work.rows();
    const bool history = isOver(seen) || toMs(seen.placed) < m_account.takeOverFrom;
    Row &row = rows.create(Table::Order,
        {{order::account, m_account.id.value}, {order::remoteId, seen.remoteOrder}, {order::number, seen.number.isEmpty() ? seen.remoteOrder : seen.number},
            {order::remoteState, seen.rawState}, {order::placedAt, toMs(seen.placed)}, {order::modifiedThere, toMs(seen.modified)}, {order::shipBy, timeValue(seen.shipBy)},
            {order::answerCancelBy, timeValue(seen.answerCancelBy)}, {order::currency, seen.currency.code()}, {order::sellerDiscount, minorOf(seen.orderDiscountSeller)},
            {order::platformDiscount, minorOf(seen.orderDiscountPlatform)}, {order::shipping, minorOf(seen.shippingPaid)}, {order::tax, minorOf(seen.tax)},
            {order::total, minorOf(seen.total)}, {order::commission, seen.commission ? Value(seen.commission->minor()) : Value()}, {order::country, seen.shipTo.country},
            {order::tags, withTags({}, seen.tags)}, {order::carrier, seen.carrier}, {order::waybill, seen.waybill}, {order::history, qint64(history)},
            {order::seenAt, toMs(m_readBegan)}});
    for (const PersonalField &field : personalFields)
        row.set(field.field, rows.personalReference(row.id(), seen.shipTo.*field.member));
    row.set(order::buyerMessage, rows.personalReference(row.id(), seen.buyerMessage));
    seeLines(row, seen);
    statusEvent(row, seen);
}

void Applier::mergePersonal(Row &row, FieldNo field, const QString &theirs)
{
    // The beliefs hold references; what is compared is the text.
    Rows &rows = m_work.rows();
    const Value ours = row.value(field);
    const QString oursText = rows.personalText(ours);
    const Belief *belief = row.beliefs().find(field);
    const QString agreedOurs = belief ? rows.personalText(belief->agreedOurs) : oursText;
    const QString agreedTheirs = belief ? rows.personalText(belief->agreedTheirs) : oursText;
    if (theirs == agreedTheirs)
        return;
    const Value reference = rows.personalReference(row.id(), theirs);
    if (oursText == agreedOurs || oursText == theirs) {
        row.set(field, oursText == theirs ? ours : reference);
        row.eraseBelief(field);
        return;
    }
    row.setBelief(field, {belief->agreedOurs, belief->agreedTheirs, reference, false, belief->sentAt});
    m_work.conflict({{Table::Order, row.id(), field}, Value(agreedTheirs), Value(oursText), Value(theirs)});
    row.set(order::held, qint64(1));
    m_work.openProblem(QStringLiteral("order.conflict"), m_account.id.value, Table::Order, row.id(), QString::fromLatin1(fieldOf(Table::Order, field).name),
        Sentence::tr("The marketplace changed the %1 of order %2, which was edited here too. The order is on hold until you choose.").arg(QString::fromUtf8(fieldOf(Table::Order, field).title)).arg(row.text(order::number)));
}

void Applier::mergeOrder(Row &row, const OrderSeen &seen)
{
    if (toMs(seen.modified) < row.number(order::modifiedThere))
        return; // an older remote time never overrides a newer one
    row.set(order::modifiedThere, toMs(seen.modified));
    row.set(order::remoteState, seen.rawState);
    row.set(order::shipBy, timeValue(seen.shipBy));
    row.set(order::answerCancelBy, timeValue(seen.answerCancelBy));
    row.set(order::sellerDiscount, minorOf(seen.orderDiscountSeller));
    row.set(order::platformDiscount, minorOf(seen.orderDiscountPlatform));
    row.set(order::shipping, minorOf(seen.shippingPaid));
    row.set(order::tax, minorOf(seen.tax));
    row.set(order::total, minorOf(seen.total));
    if (seen.commission)
        row.set(order::commission, seen.commission->minor());
    if (!seen.carrier.isEmpty())
        row.set(order::carrier, seen.carrier);
    if (!seen.waybill.isEmpty())
        row.set(order::waybill, seen.waybill);
    row.set(order::tags, withTags(row.text(order::tags), seen.tags));
    // A mask is no news: some systems hide the address once the parcel is out.
    for (const PersonalField &field : personalFields) {
        const QString theirs = seen.shipTo.*field.member;
        if (!theirs.isEmpty() && !theirs.contains(QStringLiteral("***")))
            mergePersonal(row, field.field, theirs);
    }
    seeLines(row, seen);
    statusEvent(row, seen);
}

void Applier::seeLines(Row &row, const OrderSeen &seen)
{
    Rows &rows = m_work.rows();
    std::map<QString, qint64> known;
    if (!row.isNew()) {
        Statement &select = m_work.database().query("SELECT remote_line, id FROM order_lines WHERE order_id = ?", row.id());
        while (select.step())
            known[select.text(0)] = select.integer(1);
        select.reset();
    }
    qint64 goods = 0;
    for (const OrderLineSeen &line : seen.lines) {
        goods += minorOf(line.paid);
        const auto found = known.find(line.remoteLine);
        if (found == known.end()) {
            const qint64 item = variantForSku(m_work, m_account.id.value, line.sku);
            rows.create(Table::OrderLine,
                {{orderLine::order, row.id()}, {orderLine::remoteLine, line.remoteLine}, {orderLine::sku, line.sku}, {orderLine::variant, Value::of(VariantId(item))}, {orderLine::title, line.title},
                    {orderLine::quantity, line.quantity}, {orderLine::cancelled, line.cancelled}, {orderLine::currency, seen.currency.code()}, {orderLine::listPrice, minorOf(line.listPrice)},
                    {orderLine::sellerDiscount, minorOf(line.sellerDiscount)}, {orderLine::platformDiscount, minorOf(line.platformDiscount)}, {orderLine::paid, minorOf(line.paid)},
                    {orderLine::tax, minorOf(line.tax)}, {orderLine::weight, line.weight ? Value(*line.weight) : Value()}});
            if (item == 0 && !row.flag(order::history))
                m_work.openProblem(QStringLiteral("sku.unknown"), m_account.id.value, Table::Order, row.id(), line.sku,
                    Sentence::tr("Order %1 holds the SKU “%2”, which is not in the catalogue. Correct the line, or import the product.").arg(row.text(order::number)).arg(line.sku));
            continue;
        }
        Row *ours = rows.get(Table::OrderLine, found->second);
        if (!ours)
            continue;
        mergeIn(*ours, orderLine::quantity, line.quantity);
        ours->set(orderLine::cancelled, line.cancelled);
        ours->set(orderLine::paid, minorOf(line.paid));
        ours->set(orderLine::sellerDiscount, minorOf(line.sellerDiscount));
        ours->set(orderLine::platformDiscount, minorOf(line.platformDiscount));
        const bool changed = ours->changed(orderLine::quantity) || ours->changed(orderLine::cancelled) || ours->changed(orderLine::paid);
        const auto state = static_cast<OrderState>(row.number(order::state));
        if (changed && (state == OrderState::Approved || state == OrderState::Queue || state == OrderState::Synced)) {
            // What was approved is no longer what the marketplace says.
            row.set(order::held, qint64(1));
            m_work.openProblem(QStringLiteral("order.changed"), m_account.id.value, Table::Order, row.id(), line.sku,
                Sentence::tr("The marketplace changed line %1 of order %2 after it was approved. Audit it again.").arg(line.sku).arg(row.text(order::number)));
            if (state != OrderState::Synced)
                (void)m_work.orderEvent(row, OrderEvent::Returned);
        }
    }
    row.set(order::goods, goods);
}

void Applier::statusEvent(Row &row, const OrderSeen &seen)
{
    const OrderEvent event = seen.event.value_or(OrderEvent::UnknownStatus);
    row.set(order::frozen, qint64(event == OrderEvent::CancelRequested));
    if (event == OrderEvent::CancelledThere) {
        row.set(order::cancelKnown, qint64(1));
        if (static_cast<OrderState>(row.number(order::state)) != OrderState::Cancelled) {
            row.set(order::cancelReason, seen.cancelReason);
            row.set(order::cancelledBy, m_account.name);
        }
    }
    if (event != OrderEvent::UnknownStatus)
        m_work.closeProblems(QStringLiteral("order.UnknownStatus"), Table::Order, row.id());
    if (const auto moved = m_work.orderEvent(row, event); !moved)
        m_work.openProblem(QStringLiteral("state"), m_account.id.value, Table::Order, row.id(), {}, moved.error().what);
}

void Applier::on(const OrderPushed &fact)
{
    Row *row = orderOf(fact.order);
    if (!row)
        return;
    row->set(order::shopOrder, fact.remoteOrder);
    row->set(order::shopNumber, fact.number);
    m_work.database().run("UPDATE outbox SET state = ?, ended_at = ? WHERE table_no = ? AND row_id = ? AND unit = ? AND state IN (?, ?, ?)", static_cast<int>(OutboxState::Done),
        toMs(m_work.now()), static_cast<int>(Table::Order), row->id(), static_cast<int>(Unit::CreateOrder), static_cast<int>(OutboxState::Claimed),
        static_cast<int>(OutboxState::Unknown), static_cast<int>(OutboxState::Stuck));
    if (const auto moved = m_work.orderEvent(*row, OrderEvent::PushConfirmed); !moved)
        m_work.openProblem(QStringLiteral("state"), m_account.id.value, Table::Order, row->id(), {}, moved.error().what);
    for (const QString &other : fact.doubles) {
        m_followUps.push_back(CancelOrder {fact.order, other, QStringLiteral("double"), {}});
        m_work.openProblem(QStringLiteral("order.double"), m_account.id.value, Table::Order, row->id(), other,
            Sentence::tr("Order %1 was found twice in %2. The later one (%3) is being cancelled there; check its stock.").arg(row->text(order::number)).arg(m_account.name).arg(other));
    }
}

void Applier::on(const ShopOrderSeen &fact)
{
    Statement &select = m_work.database().query("SELECT id FROM orders WHERE shop_account = ? AND shop_order = ?", m_account.id.value, fact.remoteOrder);
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    Row *row = m_work.rows().get(Table::Order, id);
    if (!row)
        return;
    const bool news = row->text(order::shopState) != fact.rawState;
    row->set(order::shopState, fact.rawState);
    if (fact.cancelled && news && static_cast<OrderState>(row->number(order::state)) != OrderState::Cancelled)
        (void)m_work.orderEvent(*row, OrderEvent::CancelledInShop);
    if (fact.refunded && fact.refunded->minor() != 0 && news)
        m_work.openProblem(QStringLiteral("order.refunded"), m_account.id.value, Table::Order, row->id(), {},
            Sentence::tr("The brand refunded %1 of order %2 in its shop. Refund the buyer at the marketplace too.").arg(fact.refunded->toText()).arg(row->text(order::number)));
}

void Applier::on(const OrderCancelled &fact)
{
    Row *row = orderOf(fact.order);
    if (!row)
        return;
    row->set(order::shopState, QStringLiteral("cancelled"));
    m_work.database().run("UPDATE outbox SET state = ?, ended_at = ? WHERE table_no = ? AND row_id = ? AND unit = ? AND state IN (?, ?, ?)", static_cast<int>(OutboxState::Done),
        toMs(m_work.now()), static_cast<int>(Table::Order), row->id(), static_cast<int>(Unit::CancelOrder), static_cast<int>(OutboxState::Claimed),
        static_cast<int>(OutboxState::Unknown), static_cast<int>(OutboxState::Stuck));
    endReservationsAfter(m_work, row->id(), m_readBegan);
}

void Applier::on(const OrderAmended &fact)
{
    if (Row *row = orderOf(fact.order))
        m_work.database().run("UPDATE outbox SET state = ?, ended_at = ? WHERE table_no = ? AND row_id = ? AND unit = ? AND state IN (?, ?)", static_cast<int>(OutboxState::Done),
            toMs(m_work.now()), static_cast<int>(Table::Order), row->id(), static_cast<int>(Unit::AmendOrder), static_cast<int>(OutboxState::Claimed), static_cast<int>(OutboxState::Unknown));
}

void Applier::on(const LabelFetched &fact)
{
    Row *row = orderOf(fact.order);
    if (!row)
        return;
    if (!fact.waybill.isEmpty())
        row->set(order::waybill, fact.waybill);
    if (!fact.carrier.isEmpty())
        row->set(order::carrier, fact.carrier);
    if (fact.document.isEmpty())
        return;
    // The state flips only in the transaction that stores the file.
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(fact.document, QCryptographicHash::Sha256).toHex());
    const qint64 document = m_work.database().insert("INSERT INTO personal (order_id, content) VALUES (?, ?) RETURNING id", row->id(), fact.document);
    m_work.database().run("INSERT INTO labels (order_id, kind, layout, sha256, document, mime, state_as_of, created_at) VALUES (?, 1, '', ?, ?, ?, ?, ?)", row->id(), hash, document, fact.mime,
        toMs(m_readBegan), toMs(m_work.now()));
    row->set(order::labels, row->number(order::labels) + 1);
}

void Applier::on(const HandOverDone &fact)
{
    Row *row = orderOf(fact.order);
    if (!row)
        return;
    if (!fact.waybill.isEmpty())
        row->set(order::waybill, fact.waybill);
    if (!fact.carrier.isEmpty())
        row->set(order::carrier, fact.carrier);
    row->set(order::handedOver, qint64(1));
    m_work.database().run("UPDATE outbox SET state = ?, ended_at = ? WHERE table_no = ? AND row_id = ? AND unit = ? AND state IN (?, ?)", static_cast<int>(OutboxState::Done), toMs(m_work.now()),
        static_cast<int>(Table::Order), row->id(), static_cast<int>(Unit::HandOver), static_cast<int>(OutboxState::Claimed), static_cast<int>(OutboxState::Unknown));
    if (const auto moved = m_work.orderEvent(*row, OrderEvent::HandOverAccepted); !moved)
        m_work.openProblem(QStringLiteral("state"), m_account.id.value, Table::Order, row->id(), {}, moved.error().what);
}

} // namespace sampan
