// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/ours.h"

namespace sampan {

namespace {
    bool existsThere(const Row &row)
    {
        switch (row.table()) {
        case Table::Listing:
            return !row.text(listing::remoteItem).isEmpty();
        case Table::Product:
            return !row.text(product::sourceItem).isEmpty();
        case Table::Variant:
        case Table::Order:
        case Table::OrderLine:
            return true;
        default:
            return false;
        }
    }
}

void setOurs(Row &row, FieldNo field, const Value &value)
{
    const Value before = row.value(field);
    if (before == value)
        return;
    row.set(field, value);
    if (fieldOf(row.table(), field).direction == Direction::None)
        return;
    if (const Belief *belief = row.beliefs().find(field))
        row.setBelief(field, Belief(*belief)); // drops it if ours is the agreed value again
    else if (existsThere(row) && !row.isNew())
        row.setBelief(field, {before, before, before, false, 0});
}

} // namespace sampan
