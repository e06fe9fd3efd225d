// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// What follows from a row's changed cells: prices from rates and rules, stock from readings and reservations, listing
/// texts from their product. Called until nothing changes any more; must be safe to call twice for one row.
void deriveFrom(Work &work, Row &row);

/// The folded text that searches look through, if the row has one and it changed (or is said to be `stale`).
std::optional<QString> searchTextOf(Work &work, Row &row, bool stale);

QString variantSearchText(const QString &sku, const QString &title, const QString &option, const QString &barcode);

/// A person's change of an order line, which is an edit of its order.
bool lineEdited(const Row &line);

// One for each table, in catalogue/ and orders/.
void deriveFromProduct(Work &work, Row &product);
void deriveFromVariant(Work &work, Row &variant);
void deriveFromListing(Work &work, Row &listing);
void deriveFromOrderLine(Work &work, Row &line);
void deriveFromSettings(Work &work, Row &row); ///< rates, rules, maps, policies

} // namespace sampan
