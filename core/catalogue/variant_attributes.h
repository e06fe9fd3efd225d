// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// A listing's attributes in the marketplace's terms, "attribute=value;…": those of the product, and those that tell its
/// variants apart. The latter are taken from what is typed in the listing, else found by the words of the variant's option
/// ("Red / M"); a word that the marketplace has no value for takes a free one, and the option is shown beside it.
struct ListedAttributes {
    QString common;
    QString perVariant;

    bool operator==(const ListedAttributes &) const = default;
};
ListedAttributes listedAttributes(Work &work, const Row &listing);

/// Whether another variant of the product, on the same account, would be taken for this one.
bool looksLikeSibling(Work &work, const Row &listing);

} // namespace sampan
