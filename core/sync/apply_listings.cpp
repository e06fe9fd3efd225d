// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/drift.h"
#include "core/catalogue/listings.h"
#include "core/orders/order_rules.h"
#include "core/sync/apply.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace sampan {

Row *Applier::findListing(const ListingSeen &seen)
{
    if (Row *known = findShopListing(seen.remoteItem, seen.remoteVariant))
        return known;
    const qint64 variantId = variantForSku(m_work, m_account.id.value, seen.sku);
    if (variantId == 0) {
        if (m_account.role == AccountRole::Marketplace)
            m_work.database().run("INSERT INTO strangers (account_id, remote_item, remote_variant, sku, title, seen_at) VALUES (?, ?, ?, ?, ?, ?)"
                                  " ON CONFLICT (account_id, remote_item, remote_variant) DO UPDATE SET sku = excluded.sku, title = excluded.title, seen_at = excluded.seen_at",
                m_account.id.value, seen.remoteItem, seen.remoteVariant, seen.sku, seen.title.value_or(QString()), toMs(m_readBegan));
        return nullptr;
    }
    Statement &select = m_work.database().query("SELECT id FROM listings WHERE account_id = ? AND variant_id = ?", m_account.id.value, variantId);
    const qint64 id = select.step() ? select.integer(0) : 0;
    select.reset();
    Row *row = m_work.rows().get(Table::Listing, id);
    if (row && !row->text(listing::remoteItem).isEmpty()) {
        m_work.openProblem(QStringLiteral("listing.double"), m_account.id.value, Table::Listing, id, seen.remoteVariant,
            Sentence::tr("%1 is listed twice on %2: as %3 and as %4. Take one of them off there.").arg(seen.sku).arg(m_account.name).arg(row->text(listing::remoteItem)).arg(seen.remoteItem));
        return nullptr;
    }
    if (!row) {
        // Found there, never listed from here: adopted as it stands.
        const Row *item = m_work.rows().get(Table::Variant, variantId);
        row = &m_work.rows().create(Table::Listing,
            {{listing::account, m_account.id.value}, {listing::variant, variantId}, {listing::product, item->number(variant::product)}, {listing::title, seen.title.value_or(QString())},
                {listing::description, seen.description.value_or(QString())}, {listing::category, seen.category.value_or(QString())}, {listing::currency, m_account.currency.code()},
                {listing::price, seen.price ? Value(seen.price->minor()) : Value()}, {listing::pricePinned, qint64(seen.price ? 1 : 0)},
                {listing::stock, seen.stock ? Value(*seen.stock) : Value()}, {listing::remoteItem, seen.remoteItem}, {listing::remoteVariant, seen.remoteVariant}});
        row->set(listing::stamp, contentStamp(m_work, *row));
        constexpr auto live = static_cast<qint64>(ListingState::Live);
        for (FieldNo state : {listing::contentState, listing::priceState, listing::stockState, listing::state})
            row->set(state, live);
        return row;
    }
    row->set(listing::remoteItem, seen.remoteItem);
    row->set(listing::remoteVariant, seen.remoteVariant);
    // What is there now is what is agreed; ours stays and waits for approval where it differs.
    const auto agree = [&](FieldNo field, const Value &theirs) { row->setBelief(field, {theirs, theirs, theirs, false, 0}); };
    if (seen.title)
        agree(listing::title, *seen.title);
    if (seen.price)
        agree(listing::price, seen.price->minor());
    if (seen.stock)
        agree(listing::stock, *seen.stock);
    for (Aspect aspect : listingAspects)
        (void)m_work.listingEvent(*row, aspect, ListingEvent::LiveThere);
    return row;
}

void Applier::confirmed(Row &row, Aspect aspect)
{
    Statement &more = m_work.database().query("SELECT 1 FROM outbox WHERE table_no = ? AND row_id = ? AND unit = ? AND state IN (?, ?) LIMIT 1", static_cast<int>(Table::Listing), row.id(),
        static_cast<int>(unitOf(aspect)), static_cast<int>(OutboxState::Waiting), static_cast<int>(OutboxState::Claimed));
    const bool moreQueued = more.step();
    more.reset();
    (void)m_work.listingEvent(row, aspect, ListingEvent::LiveThere, moreQueued ? quint32(MoreQueued) : 0);
}

// What cancelled orders gave back to the marketplace's own count: no more than this is explained by them.
qint64 Applier::cancelledThere(const Row &row)
{
    Statement &select = m_work.database().query("SELECT coalesce(sum(l.quantity), 0) FROM order_lines l JOIN orders o ON o.id = l.order_id WHERE o.account_id = ? AND l.variant_id = ? AND o.state = ?",
        m_account.id.value, row.number(listing::variant), static_cast<int>(OrderState::Cancelled));
    const qint64 quantity = select.step() ? select.integer(0) : 0;
    select.reset();
    return quantity;
}

void Applier::drifted(Row &row, FieldNo field)
{
    row.set(listing::drift, qint64(1));
    m_work.openProblem(QStringLiteral("drift"), m_account.id.value, Table::Listing, row.id(), QString::fromLatin1(fieldOf(Table::Listing, field).name),
        Sentence::tr("%1 was changed at %2 by somebody else. Take their value, or send ours again.").arg(QString::fromUtf8(fieldOf(Table::Listing, field).title)).arg(m_account.name));
}

// When the reading of this cell began, ms. An answer that reads back what it has just taken read it after that.
qint64 Applier::readBegan(const Row &row, FieldNo field) const
{
    const bool readBack = m_account.connector->info().capabilities.answersWithValues && m_acceptedCells.contains({row.id(), field});
    return toMs(readBack ? m_acceptedAt : m_readBegan);
}

// A field that we send: a reading confirms our last push, or shows that somebody changed it there.
void Applier::mergeOut(Row &row, FieldNo field, Aspect aspect, const Value &theirs)
{
    const Value ours = row.value(field);
    const Merge merge = mergeReading(ours, row.beliefs().of(field, ours), theirs, readBegan(row, field));
    if (merge.outcome == MergeOutcome::TooOld)
        return;
    if (merge.outcome == MergeOutcome::Nothing && !row.beliefs().find(field))
        return;
    Belief belief = merge.belief;
    if (merge.outcome == MergeOutcome::TakeTheirs) {
        // Nobody here wanted that: drift, settled by a person. What they take for their own orders is no drift.
        const bool soldThere = aspect == Aspect::Stock && theirs.number() <= ours.number() + cancelledThere(row);
        belief = row.beliefs().of(field, ours);
        belief.theirs = theirs;
        if (!soldThere)
            drifted(row, field);
    } else if (merge.outcome == MergeOutcome::Conflict && aspect != Aspect::Stock && !m_work.inFlight(Table::Listing, row.id(), unitOf(aspect))) {
        drifted(row, field); // changed on both sides: nothing of it leaves until a person has chosen
    }
    row.setBelief(field, belief);
    if (merge.outcome == MergeOutcome::Confirmed) {
        if (!isDrifted(row)) {
            row.set(listing::drift, qint64(0));
            m_work.closeProblems(QStringLiteral("drift"), Table::Listing, row.id());
        }
        if (aspect != Aspect::Content)
            confirmed(row, aspect);
    }
}

void Applier::on(const ListingSeen &fact)
{
    Row *row = findListing(fact);
    if (!row)
        return;
    const bool shop = m_account.role == AccountRole::Shop;
    if (fact.price) {
        if (shop)
            seePrice(*row, fact.price->minor());
        else
            mergeOut(*row, listing::price, Aspect::Price, fact.price->minor());
    }
    if (fact.stock) {
        if (shop)
            seeShopStock(*row, *fact.stock);
        else
            mergeOut(*row, listing::stock, Aspect::Stock, *fact.stock);
    }
    if (shop)
        return;
    if (fact.title)
        mergeOut(*row, listing::title, Aspect::Content, *fact.title);
    if (fact.category)
        mergeOut(*row, listing::category, Aspect::Content, *fact.category);
    row->set(listing::remoteState, fact.rawState);
    if (!fact.state)
        return;
    static constexpr ListingEvent events[] = {ListingEvent::AcceptedThere, ListingEvent::LiveThere, ListingEvent::RejectedThere, ListingEvent::DelistedThere, ListingEvent::DelistedThere};
    const ListingEvent event = events[static_cast<size_t>(*fact.state)];
    row->set(listing::reason, event == ListingEvent::RejectedThere ? fact.reason : QString());
    if (m_work.inFlight(Table::Listing, row->id(), Unit::Content) && event != ListingEvent::RejectedThere)
        return; // read while we are still sending: the answer of the sending decides
    if (event == ListingEvent::LiveThere)
        confirmed(*row, Aspect::Content);
    else
        (void)m_work.listingEvent(*row, Aspect::Content, event);
    if (event == ListingEvent::RejectedThere)
        m_work.openProblem(QStringLiteral("rejected"), m_account.id.value, Table::Listing, row->id(), {},
            Sentence::tr("%1 rejected %2: %3").arg(m_account.name).arg(row->text(listing::title)).arg(fact.reason.isEmpty() ? fact.rawState : fact.reason));
    else
        m_work.closeProblems(QStringLiteral("rejected"), Table::Listing, row->id());
}

void Applier::on(const RemoteIdLearned &fact)
{
    if (Row *row = m_work.rows().get(Table::Listing, fact.listing.value)) {
        row->set(listing::remoteItem, fact.remoteItem);
        row->set(listing::remoteVariant, fact.remoteVariant);
    }
}

void Applier::on(const ImageSent &fact)
{
    m_work.database().run("INSERT INTO images_there (account_id, product_id, image, remote_id) VALUES (?, ?, ?, ?)"
                          " ON CONFLICT (account_id, product_id, image) DO UPDATE SET remote_id = excluded.remote_id",
        m_account.id.value, fact.product.value, fact.image, fact.remoteId);
}

void Applier::endOutbox(qint64 id, bool accepted, const Sentence &reason)
{
    Database &database = m_work.database();
    Statement &select = database.query("SELECT table_no, row_id, unit, intent FROM outbox WHERE id = ?", id);
    if (!select.step())
        return;
    const auto table = static_cast<Table>(select.integer(0));
    const qint64 rowId = select.integer(1);
    const auto unit = static_cast<Unit>(select.integer(2));
    const QString intent = select.text(3);
    select.reset();
    database.run("UPDATE outbox SET state = ?, ended_at = ?, reason = ? WHERE id = ?", static_cast<int>(accepted ? OutboxState::Done : OutboxState::Refused), toMs(m_work.now()), reason.toStored(), id);
    Row *row = table == Table::Listing ? m_work.rows().get(Table::Listing, rowId) : nullptr;
    if (!row)
        return;
    const Aspect aspect = unit == Unit::Price ? Aspect::Price : unit == Unit::Stock ? Aspect::Stock : Aspect::Content;
    if (!accepted) {
        row->set(listing::reason, reason.english());
        (void)m_work.listingEvent(*row, aspect, ListingEvent::SendRefused);
        m_work.openProblem(QStringLiteral("refused"), m_account.id.value, Table::Listing, rowId, {}, reason);
        return;
    }
    m_work.closeProblems(QStringLiteral("refused"), Table::Listing, rowId);
    const QJsonObject sent = QJsonDocument::fromJson(intent.toUtf8()).object();
    const auto believe = [&](FieldNo field, const Value &value) {
        Belief belief = row->beliefs().of(field, row->value(field));
        belief.agreedOurs = value;
        belief.confirming = true;
        belief.sentAt = toMs(m_acceptedAt);
        row->setBelief(field, belief);
        m_acceptedCells.emplace(row->id(), field);
    };
    if (unit == Unit::Price) {
        const auto currency = Currency::fromCode(row->text(listing::currency));
        const auto price = currency.and_then([&](Currency c) { return Money::parse(sent.value(QStringLiteral("price")).toString().section(u' ', 0, 0), c); });
        if (price)
            believe(listing::price, price->minor());
    } else if (unit == Unit::Stock) {
        believe(listing::stock, sent.value(QStringLiteral("stock")).toString().toLongLong());
    } else if (unit == Unit::Content) {
        believe(listing::title, sent.value(QStringLiteral("title")).toString());
        believe(listing::category, sent.value(QStringLiteral("category")).toString());
        // Not read back by every system: what was accepted counts as agreed.
        const auto agree = [&](FieldNo field, const Value &value) { row->setBelief(field, {value, value, value, false, toMs(m_acceptedAt)}); };
        agree(listing::description, sent.value(QStringLiteral("description")).toString());
        agree(listing::attributes, sent.value(QStringLiteral("attributes")).toString());
        agree(listing::stamp, sent.value(QStringLiteral("stamp")).toString());
    }
}

void Applier::on(const ItemAccepted &fact)
{
    for (OutboxId id : fact.outbox) {
        endOutbox(id.value, true, {});
        Statement &select = m_work.database().query("SELECT row_id, unit FROM outbox WHERE id = ? AND table_no = ?", id.value, static_cast<int>(Table::Listing));
        const bool listed = select.step();
        const qint64 rowId = listed ? select.integer(0) : 0;
        const auto unit = listed ? static_cast<Unit>(select.integer(1)) : Unit::None;
        select.reset();
        Row *row = m_work.rows().get(Table::Listing, rowId);
        if (!row)
            continue;
        if (unit == Unit::Content && fact.inReview)
            (void)m_work.listingEvent(*row, Aspect::Content, ListingEvent::AcceptedThere);
        m_accepted.insert(rowId);
    }
}

void Applier::on(const ItemRefused &fact)
{
    for (OutboxId id : fact.outbox)
        endOutbox(id.value, false, fact.reason);
}

} // namespace sampan
