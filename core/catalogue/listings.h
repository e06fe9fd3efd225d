// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

#include <QJsonObject>

namespace sampan {

/// Makes the listing of a variant on a marketplace, with what the rules derive; state NEW. Conflict if there is one.
Result<qint64> makeListing(Work &work, qint64 account, const QString &sku);

/// The category that the account's map gives a product, with the map's attributes; empty if it gives none.
struct MappedCategory {
    QString category;
    QString attributes;
};
MappedCategory mappedCategory(Work &work, qint64 account, const QString &shopCategory);

/// What leaves for one aspect, as canonical JSON text: the thing that an approval is bound to.
QString listingIntent(Work &work, Row &listing, Aspect aspect);

/// What is missing before the aspect can be approved; empty if nothing is.
std::vector<Sentence> missingFor(Work &work, Row &listing, Aspect aspect);

/// Approves the named aspects of a listing (all that wait, if none is named). Refused with what is missing.
Result<> approveListing(Work &work, Row &listing, const std::vector<Aspect> &aspects, const QString &note);
/// Sends it back for changes.
Result<> returnListing(Work &work, Row &listing, const QString &note);
/// Puts what is approved into the outbox.
Result<> queueListing(Work &work, Row &listing);
/// Back on the shelf, for a listing that is DELISTED.
Result<> relistListing(Work &work, Row &listing);

FieldNo stateFieldOf(Aspect aspect);
inline constexpr Aspect listingAspects[] = {Aspect::Content, Aspect::Price, Aspect::Stock};

/// The hash of what a listing shows beside its own cells: images, attributes, weight, size, option of its product.
QString contentStamp(Work &work, const Row &listing);

} // namespace sampan
