// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/commit.h"

namespace sampan {

/// What an undo would do, for the dialog that asks.
struct UndoPreview {
    int cells = 0;
    int rows = 0;
    QStringList systems; ///< accounts that were told of the change already, and will be told again
    std::vector<Sentence> cannot; ///< what can't be taken back, and what to do instead
};
Result<UndoPreview> previewUndo(Database &database, CommitId commit);

/// Restores the cells of intent that the commit changed; those edited since are conflicts in the answer. States move by
/// the event Undone, derived cells are computed again. What was sent already becomes a new change: approved at once if
/// the actor may approve (the question was their approval), else it waits.
/// NotFound if there is no such commit; Refused if it was undone already or holds nothing of ours.
Result<CommitResult> undoCommit(Database &database, const ChangeContext &context, const Actor &actor, CommitId commit);

} // namespace sampan
