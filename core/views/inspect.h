// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "core/sync/request.h"
#include "core/views/view.h"

namespace sampan {

/// One change in a row's history, newest first.
struct HistoryEntry {
    CommitId commit;
    Instant at {};
    QString actor;
    Cause cause = Cause::Edit;
    QString note;
    int kind = 0;          ///< 0 edited, 1 made, 2 removed
    bool observed = false; ///< what the other side said
    struct Cell {
        FieldNo field = 0;
        QString before, after; ///< as text; buyers' values masked or "erased"
    };
    std::vector<Cell> cells;
};
std::vector<HistoryEntry> historyOf(Database &database, Table table, qint64 row, int most = 200);

/// One line of an explanation: what, and its value.
struct WhyLine {
    Sentence what;
    QString value;
};
/// Why a cell is as it is: the inputs and rules that made a price or a stock figure, the moves that led to a state.
Result<std::vector<WhyLine>> whyOf(Database &database, const ChangeContext &context, Table table, qint64 row, const Field &field);

/// What we and the other side believe of a field of the row.
struct BeliefLine {
    FieldNo field = 0;
    QString ours, agreed, theirs;
};
std::vector<BeliefLine> beliefsOf(Database &database, Table table, qint64 row);

/// An exchange about the row, newest first.
struct WireLine {
    ExchangeId id;
    Instant sentAt {};
    QString task, step, method, path;
    int state = 0;
    int status = 0;
    Sentence reason;
};
std::vector<WireLine> wireOf(Database &database, Table table, qint64 row, int most = 100);

/// What may happen next to a row of a state table: the event's name, and why not if it may not.
struct NextLine {
    QString event;
    QString to;
    Sentence refusal; ///< empty if it may happen
};
std::vector<NextLine> nextOf(Database &database, const ChangeContext &context, Table table, qint64 row);

} // namespace sampan
