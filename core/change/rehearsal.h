// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/commit.h"

namespace sampan {

/// What a change would do, found out by doing it in a transaction that the caller rolls back: so it says exactly what a
/// save would, in the words of the same rules.
struct Rehearsal {
    /// How rows move by one edit: listings or orders, by the state that is shown.
    struct Move {
        Table table = Table::None;
        int from = 0;
        int to = 0;
        int rows = 0;
    };
    struct Edit {
        bool gone = false;
        Value stored; ///< the cell as it is now; buyers' values as text
        std::vector<Move> moves;
    };
    CommitResult result;
    std::vector<Edit> edits; ///< one for each of the change's
    int following = 0;       ///< rows that change because of it and are not named in it
};

Rehearsal rehearse(Database &database, const ChangeContext &context, const ChangeSet &changes);

} // namespace sampan
