// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/later.h"
#include "core/change/work.h"
#include "core/views/view.h"
#include "ui/shell/services.h"


namespace sampan::ui {

class TableTab;

/// What is done to each selected row, in one change; what is refused is said, the others go on.
using RowAction = std::function<Result<>(Work &, Row &)>;

struct RowsDone {
    CommitId commit;
    int done = 0;
    std::vector<std::pair<QString, Sentence>> refused; ///< key, why
    std::vector<std::pair<Table, qint64>> touched;
};

/// The rows that are approved and sent for the rows of a view: listings of prices, the shop's item of a stock line, the order
/// of a line. None if its rows are nothing of the kind.
Table actionTableOf(const ViewSpec &view);
/// Their ids for these rows of the view, each once. In the reader's or the writer's thread.
std::vector<qint64> actionRowsOf(Database &database, const ViewSpec &view, const std::vector<qint64> &ids);

/// In the writer's thread, as one transaction of a person.
Later<Result<RowsDone>> doOnRows(Services &services, const ViewSpec &view, std::vector<qint64> ids, Cause cause, const QString &note, RowAction action);

/// The same for the selected rows of a tab, which stay in its list; says how it ended. `said`: the words for so many done.
void doOnSelection(Desk &desk, TableTab &tab, Cause cause, const QString &note, RowAction action, std::function<QString(int)> said);
/// Says how it ended: what was refused can be looked at.
void sayDone(const Desk &desk, const Result<RowsDone> &done, const std::function<QString(int)> &said, QWidget *window);

} // namespace sampan::ui
