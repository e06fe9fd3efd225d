// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/instant.h"
#include "core/base/result.h"
#include "core/change/fields.h"

#include <QString>

#include <vector>

namespace sampan {

/// Why a change was made. Numbers are stored; append only.
enum class Cause : int { Edit, Paste, Import, Rule, Pull, Undo, Approval, Queue, Send, Settings, Settle, Label };

enum class PersonRole { Viewer, Editor, Approver, Administrator };

/// Who makes a change: a person, or the part of the program that acts for one.
struct Actor {
    QString name;
    PersonRole role = PersonRole::Administrator;

    /// The engine, acting for an account.
    static Actor engine(const QString &account) { return {QStringLiteral("sync:") + account, PersonRole::Administrator}; }
    bool operator==(const Actor &) const = default;
};

/// One cell to change. `base` is what the person saw when they typed.
struct CellEdit {
    CellAt at;
    Value base;
    Value value;

    bool operator==(const CellEdit &) const = default;
};

/// A row to make. Other edits may name it by its (negative) temporary number.
struct NewRow {
    Table table = Table::None;
    qint64 temporary = 0;
    std::vector<std::pair<FieldNo, Value>> cells;
};

/// A typed cell, a paste, an import, a rule, a pull, an undo: each is a list of cells with a cause and an actor.
struct ChangeSet {
    Cause cause = Cause::Edit;
    Actor actor;
    QString note;
    QString draftBatch; ///< of the drafts that become this commit; empty otherwise
    std::vector<NewRow> rows;
    std::vector<CellEdit> edits;
};

/// A cell that was not written: refused by a rule, a state or a right.
struct CellRefusal {
    CellAt at;
    Sentence why;
};

/// A cell that somebody else changed meanwhile. Not written; a person settles it.
struct CellConflict {
    CellAt at;
    Value base, mine, theirs;
};

struct CommitResult {
    CommitId commit; ///< none if nothing was to be written
    int rows = 0;
    int cells = 0;
    std::vector<CellRefusal> refusals;
    std::vector<CellConflict> conflicts;
    std::vector<std::pair<qint64, qint64>> madeRows; ///< temporary number, real id
    std::vector<std::pair<Table, qint64>> touched;   ///< every row that changed, for those who show them
};

} // namespace sampan
