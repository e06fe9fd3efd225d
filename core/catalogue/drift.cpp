// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/drift.h"

#include <set>

namespace sampan {

namespace {
bool hasDrifted(const Row &listing, FieldNo field, const Belief &belief)
{
    if (belief.confirming || belief.theirs == belief.agreedTheirs || fieldOf(Table::Listing, field).aspect == Aspect::None)
        return false;
    // What they sold for their own orders is no drift.
    return field != listing::stock || belief.theirs.number() >= listing.number(listing::stock);
}
}

bool isDrifted(const Row &listing)
{
    const auto &entries = listing.beliefs().entries();
    return std::any_of(entries.begin(), entries.end(), [&](const auto &entry) { return entry.first != listing::stock && hasDrifted(listing, entry.first, entry.second); });
}

Result<> settleDrift(Work &work, Row &listing, DriftAnswer answer)
{
    if (work.actor().role < PersonRole::Editor)
        return fail(ErrorCode::Refused, Sentence::tr("You may look, but not edit."));
    const std::map<FieldNo, Belief> entries = listing.beliefs().entries();
    std::set<Aspect> moved;
    bool any = false;
    for (const auto &[field, belief] : entries) {
        if (!hasDrifted(listing, field, belief))
            continue;
        any = true;
        if (answer == DriftAnswer::TakeTheirs) {
            listing.set(field, belief.theirs);
            listing.eraseBelief(field);
            // Else the rules would make it ours again.
            if (field == listing::price)
                listing.set(listing::pricePinned, qint64(1));
            if (field == listing::stock)
                listing.set(listing::stockPinned, qint64(1));
        } else {
            listing.setBelief(field, {belief.theirs, belief.theirs, belief.theirs, false, 0});
            moved.insert(fieldOf(Table::Listing, field).aspect);
        }
    }
    if (!any)
        return fail(ErrorCode::Refused, Sentence::tr("Nothing of this listing was changed there by somebody else."));
    for (Aspect aspect : moved) {
        if (const auto went = work.listingEvent(listing, aspect, ListingEvent::Edited); !went)
            return went;
    }
    listing.set(listing::drift, qint64(0));
    work.closeProblems(QStringLiteral("drift"), Table::Listing, listing.id());
    return {};
}

} // namespace sampan
