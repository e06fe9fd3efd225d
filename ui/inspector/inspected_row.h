// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "core/views/inspect.h"

namespace sampan::ui {

/// A row with all its fields, as the inspector shows it.
struct InspectedRow {
    struct Line {
        FieldNo field = 0;
        FieldType type = FieldType::Text;
        Value value; ///< buyers' values as text
        QString named; ///< of a reference: what it refers to
        Sentence lock; ///< why it cannot be typed in; empty if it can
        bool differs = false; ///< from what was agreed, or they from it
        Value agreed, theirs;
    };
    bool found = false;
    Table table = Table::None;
    qint64 row = 0;
    Currency currency;
    std::vector<Line> lines;
    std::vector<NextLine> next;
};

/// In the reader's thread.
InspectedRow inspectRow(Database &database, const ChangeContext &context, const Actor &actor, Table table, qint64 row);

} // namespace sampan::ui
