// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/listings.h"
#include "core/catalogue/pricing.h"
#include "core/catalogue/stock.h"
#include "core/change/approvals.h"
#include "core/change/commit.h"

namespace sampan {

namespace {
    std::span<const FieldNo> fieldsOf(Aspect aspect)
    {
        static constexpr FieldNo content[] = {listing::title, listing::category, listing::attributes, listing::description, listing::stamp};
        static constexpr FieldNo price[] = {listing::price};
        static constexpr FieldNo stock[] = {listing::stock};
        switch (aspect) {
        case Aspect::Price:
            return price;
        case Aspect::Stock:
            return stock;
        default:
            return content;
        }
    }

    bool aspectChanged(const Row &row, Aspect aspect)
    {
        for (FieldNo field : fieldsOf(aspect)) {
            if (row.changed(field))
                return true;
        }
        return false;
    }

    bool existsThere(const Row &row)
    {
        return !row.text(listing::remoteItem).isEmpty();
    }

    Priority priorityOf(const Row &row, Aspect aspect)
    {
        if (aspect == Aspect::Content)
            return Priority::Catalogue;
        if (aspect == Aspect::Price)
            return Priority::Prices;
        const Belief belief = row.beliefs().of(listing::stock, row.original(listing::stock));
        return row.number(listing::stock) < belief.agreedOurs.number() ? Priority::StockDown : Priority::Stock;
    }

    QString laneOf(const Row &row, Aspect aspect)
    {
        // Before it exists there, price and stock travel with the content.
        if (aspect == Aspect::Content || !existsThere(row))
            return QStringLiteral("product:%1").arg(row.number(listing::product));
        return (aspect == Aspect::Price ? QStringLiteral("price:%1") : QStringLiteral("stock:%1")).arg(row.id());
    }

    const AccountFacts::Policy *policyFor(const AccountFacts &account, const Row &row, Aspect aspect)
    {
        const auto found = account.policies.find(aspect);
        if (found == account.policies.end())
            return nullptr;
        if (aspect == Aspect::Price) {
            const Value agreed = row.beliefs().of(listing::price, row.original(listing::price)).agreedOurs;
            const bool lets = row.value(listing::price).isNumber()
                && withinPricePolicy(found->second, agreed.isNumber() ? std::optional(agreed.number()) : std::nullopt, row.number(listing::price));
            return lets ? &found->second : nullptr;
        }
        const bool lets = aspect == Aspect::Stock && row.value(listing::stock).isNumber() && withinStockPolicy(found->second, row.number(listing::stock));
        return lets ? &found->second : nullptr;
    }

    Result<OutboxId> queueAspect(Work &work, Row &row, Aspect aspect)
    {
        return putInOutbox(work, row.number(listing::account), Table::Listing, row.id(), unitOf(aspect), priorityOf(row, aspect), laneOf(row, aspect), listingIntent(work, row, aspect));
    }

    const QString onShelf = QStringLiteral("{\"shelf\":\"on\"}");

    Result<OutboxId> queueShelf(Work &work, Row &row)
    {
        return putInOutbox(work, row.number(listing::account), Table::Listing, row.id(), Unit::Shelf, Priority::Catalogue, QStringLiteral("product:%1").arg(row.number(listing::product)), onShelf);
    }
}

bool Work::oursDiffers(const Row &row, Aspect aspect)
{
    for (FieldNo field : fieldsOf(aspect)) {
        const Belief *belief = row.beliefs().find(field);
        if (belief && belief->agreedOurs != row.value(field))
            return true;
    }
    return false;
}

quint32 Work::listingGuards(Row &row, Aspect aspect)
{
    quint32 guards = 0;
    if (existsThere(row)) {
        guards |= ExistsThere;
        if (!oursDiffers(row, aspect))
            guards |= SameAsAgreed;
    }
    if (inFlight(Table::Listing, row.id(), unitOf(aspect)))
        guards |= InFlight;
    if (m_cameFromNew.contains({Table::Listing, row.id(), aspect}))
        guards |= CameFromNew;
    return guards;
}

Result<> Work::listingEvent(Row &row, Aspect aspect, ListingEvent event, quint32 moreGuards)
{
    const FieldNo stateField = stateFieldOf(aspect);
    const auto move = listingTable().on(static_cast<int>(row.number(stateField)), static_cast<int>(event), listingGuards(row, aspect) | moreGuards);
    if (!move)
        return tl::unexpected(move.error());
    if (move->effects & (WithdrawApproval | WithdrawOutbox))
        withdraw(Table::Listing, row.id(), unitOf(aspect), move->effects);
    if (move->effects & ApproveByPolicy) {
        const AccountFacts *facts = account(row.number(listing::account));
        const auto found = facts ? facts->policies.find(aspect) : std::map<Aspect, AccountFacts::Policy>::const_iterator();
        if (!facts || found == facts->policies.end())
            return fail(ErrorCode::Internal, Sentence::tr("No policy lets this through."));
        insertApproval(*this, facts->id.value, Table::Listing, row.id(), unitOf(aspect), approverOf(found->second), listingIntent(*this, row, aspect), {});
    }
    if (move->effects & PutInOutbox) {
        const auto queued = event == ListingEvent::Relisted ? queueShelf(*this, row) : queueAspect(*this, row, aspect);
        if (!queued)
            return tl::unexpected(queued.error());
    }
    if (move->effects & TouchEdited)
        row.set(listing::editedAt, toMs(m_now));
    row.set(stateField, static_cast<qint64>(move->to));
    const auto stateOf = [&](Aspect a) { return static_cast<ListingState>(row.number(stateFieldOf(a))); };
    row.set(listing::state, static_cast<qint64>(mostDemanding(stateOf(Aspect::Content), stateOf(Aspect::Price), stateOf(Aspect::Stock))));
    return {};
}

void Work::listingMoved(Row &row)
{
    if (row.isNew())
        return;
    const AccountFacts *facts = account(row.number(listing::account));
    for (Aspect aspect : listingAspects) {
        if (!aspectChanged(row, aspect))
            continue;
        ListingEvent event = ListingEvent::Edited;
        if (m_cause == Cause::Undo)
            event = ListingEvent::Undone;
        else if (facts && policyFor(*facts, row, aspect))
            event = ListingEvent::EditedWithinPolicy;
        if (const auto moved = listingEvent(row, aspect, event); !moved)
            openProblem(QStringLiteral("state"), row.number(listing::account), Table::Listing, row.id(), {}, moved.error().what);
    }
}

namespace {
    bool awaitsApproval(ListingState state)
    {
        return state == ListingState::New || state == ListingState::Edited || state == ListingState::Update;
    }
}

Result<> approveListing(Work &work, Row &row, const std::vector<Aspect> &aspects, const QString &note)
{
    if (work.actor().role < PersonRole::Approver)
        return fail(ErrorCode::Refused, Sentence::tr("You may edit, but not approve. Ask an approver."));
    std::vector<Aspect> wanted = aspects;
    if (wanted.empty()) {
        for (Aspect aspect : listingAspects) {
            if (awaitsApproval(static_cast<ListingState>(row.number(stateFieldOf(aspect)))))
                wanted.push_back(aspect);
        }
        if (wanted.empty())
            wanted.push_back(Aspect::Content); // for the table's own words
    }
    // All or none: first whether each may be approved.
    for (Aspect aspect : wanted) {
        const auto may = listingTable().on(static_cast<int>(row.number(stateFieldOf(aspect))), static_cast<int>(ListingEvent::Approved), work.listingGuards(row, aspect));
        if (!may)
            return tl::unexpected(may.error());
        if (const auto missing = missingFor(work, row, aspect); !missing.empty())
            return fail(ErrorCode::Refused, missing.front());
    }
    for (Aspect aspect : wanted) {
        if (const auto moved = work.listingEvent(row, aspect, ListingEvent::Approved); !moved)
            return moved;
        insertApproval(work, row.number(listing::account), Table::Listing, row.id(), unitOf(aspect), approverOf(work.actor()), listingIntent(work, row, aspect), note);
    }
    row.set(listing::returnNote, QStringLiteral(""));
    return {};
}

Result<> returnListing(Work &work, Row &row, const QString &note)
{
    if (work.actor().role < PersonRole::Approver)
        return fail(ErrorCode::Refused, Sentence::tr("You may edit, but not return. Ask an approver."));
    bool any = false;
    Result<> last;
    for (Aspect aspect : listingAspects) {
        const auto state = static_cast<ListingState>(row.number(stateFieldOf(aspect)));
        if (state == ListingState::Live || state == ListingState::InReview || state == ListingState::New)
            continue;
        last = work.listingEvent(row, aspect, ListingEvent::Returned);
        any = any || last;
    }
    if (!any)
        return last ? fail(ErrorCode::Refused, Sentence::tr("Nothing waits for approval here: it is the same on both sides.")) : last;
    row.set(listing::returnNote, note);
    return {};
}

Result<> queueListing(Work &work, Row &row)
{
    if (const auto may = mayTouch(work.actor(), Table::Listing); !may)
        return may;
    bool any = false;
    for (Aspect aspect : listingAspects) {
        if (static_cast<ListingState>(row.number(stateFieldOf(aspect))) != ListingState::Approved)
            continue;
        if (const auto moved = work.listingEvent(row, aspect, ListingEvent::Queued); !moved)
            return moved;
        any = true;
    }
    if (any)
        return {};
    return work.listingEvent(row, Aspect::Content, ListingEvent::Queued); // refused, in the table's words
}

Result<> relistListing(Work &work, Row &row)
{
    if (work.actor().role < PersonRole::Approver)
        return fail(ErrorCode::Refused, Sentence::tr("You may edit, but not approve. Ask an approver."));
    if (static_cast<ListingState>(row.number(listing::contentState)) == ListingState::Delisted)
        insertApproval(work, row.number(listing::account), Table::Listing, row.id(), Unit::Shelf, approverOf(work.actor()), onShelf, {});
    return work.listingEvent(row, Aspect::Content, ListingEvent::Relisted);
}

} // namespace sampan
