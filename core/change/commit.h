// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// The one way to change anything: validates, compares with the stored rows (unchanged cells drop out; a cell that
/// moved underneath is a conflict and is not written), writes, moves states, journals and derives what must go out.
/// Refused cells are in the answer; the others go in. Personal cells are given and compared as text.
CommitResult commit(Database &database, const ChangeContext &context, const ChangeSet &changes);

/// The parts of it, for those that add to a change under way.
void applyNewRows(Work &work, const std::vector<NewRow> &rows, std::map<qint64, qint64> &realIds);
void applyEdit(Work &work, const CellEdit &edit);

/// Whether this person may change rows of the table at all.
Result<> mayTouch(const Actor &actor, Table table);
/// Whether this person may type in the cell, as the row is now.
Result<> mayEdit(Work &work, Row &row, const Field &field);

/// Whether the value may stand in the cell, whatever the state: required, limits, the channel's price step, a SKU that
/// another product has.
/// The answer is the value in its canonical form.
Result<Value> checkCell(Work &work, const Row &row, const Field &field, const Value &value);
/// Whether the row, with `value` in `field`, would be there twice. For a new row: with any cell of its own.
Result<> checkKeys(Work &work, const Row &row, FieldNo field, const Value &value);
/// A cell by which rows are told apart.
bool isKey(Table table, FieldNo field);

} // namespace sampan
