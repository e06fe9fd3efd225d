// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "ui/drafts/draft_file.h"

namespace sampan::ui {

/// What of an earlier run's drafts is still to be saved.
struct RecoveredDrafts {
    std::vector<DraftPtr> drafts;
    std::vector<CellAt> dropped; ///< saved already, or the same as what is stored
};

/// Looks at every draft: one that a journaled save wrote is dropped; one whose cell was changed meanwhile shows theirs; one
/// whose row is gone stays, to be copied. In the reader's thread.
RecoveredDrafts recoverDrafts(Database &database, const LeftDrafts &left);

/// Cells that may not hold what was typed, for a reason that only the workspace knows: a state, a right, a step of prices,
/// a SKU that is taken. In the reader's thread.
std::vector<std::pair<DraftPtr, Sentence>> checkDrafts(Database &database, const ChangeContext &context, const Actor &actor, const std::vector<DraftPtr> &drafts);

} // namespace sampan::ui
