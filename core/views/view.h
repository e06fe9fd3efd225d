// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/currency.h"
#include "core/change/fields.h"
#include "core/storage/database.h"

#include <QString>

#include <span>
#include <vector>

namespace sampan {

/// A column of a table as people see it, in the window and on the command line: one line in a list.
struct ViewColumn {
    const char *id;     ///< in the command line, in files, in saved views
    const char *title;  ///< English, translated in the context "Field"
    const char *sql;    ///< an expression over the view's FROM
    FieldType type = FieldType::Text;
    Table editTable = Table::None; ///< the cell that an edit goes to; None: read only
    FieldNo editField = 0;
    const char *currency = nullptr;          ///< of Money: id of the column with its currency
    std::span<const char *const> words = {}; ///< of Choice: what its numbers mean
    bool shown = true; ///< in the table, without asking
};

/// Where an edit goes: for a table that the view edits, the expression with the row's id.
struct ViewLink {
    Table table;
    const char *sql;
};

/// A table as people see it. Views are data; adding a column is adding a line.
struct ViewSpec {
    const char *id;
    const char *title;
    Table table;        ///< what a row is, for keys, history and approvals; None for lists of our own work
    const char *from;   ///< FROM with its joins
    const char *rowId;  ///< expression of the row's id
    const char *where = ""; ///< always
    const char *search = nullptr; ///< condition with %1 for "row ids of table N whose search text matches", see query.cpp
    const char *sort = nullptr;   ///< column by which it is sorted at first; '-' before it: descending
    std::span<const ViewColumn> columns;
    std::span<const ViewLink> rows; ///< rows that its cells belong to, beside its own
    const char *searchOne = nullptr; ///< the same as `search` of one row alone: %1[id] for "the search text of row id of table 1 matches"
};

std::span<const ViewSpec> allViews();
const ViewSpec *viewNamed(QStringView id); ///< null if there is none
const ViewColumn *columnNamed(const ViewSpec &view, QAnyStringView id);
int columnIndex(const ViewSpec &view, QAnyStringView id); ///< -1 if there is none

/// Which rows, in which order.
struct ViewFilter {
    enum class How { Is, IsNot, Contains, Less, More, Empty, NotEmpty };
    QString column;
    How how = How::Is;
    QString text; ///< as typed: "LIVE", "12.50", "yes"

    bool operator==(const ViewFilter &) const = default;
};

struct ViewQuery {
    std::vector<ViewFilter> filters; ///< all must hold
    QString search;                  ///< words; each must be found
    QString sort;                    ///< column id; empty: the view's own
    bool descending = false;

    bool operator==(const ViewQuery &) const = default;
};

/// The ids of all rows that match, in order. Invalid for a column or a value that cannot be.
Result<std::vector<qint64>> readIds(Database &database, const ViewSpec &view, const ViewQuery &query, qint64 limit = -1);
Result<qint64> countRows(Database &database, const ViewSpec &view, const ViewQuery &query);
/// Those of `ids` that match, in no order.
Result<std::vector<qint64>> matchingIds(Database &database, const ViewSpec &view, const ViewQuery &query, std::span<const qint64> ids);

struct ViewRow {
    qint64 id = 0;
    std::vector<Value> cells;  ///< one for each column of the view; those not asked for are null
    std::vector<qint64> rows;  ///< ids by ViewSpec::rows

    bool operator==(const ViewRow &) const = default;
};

/// The rows of these ids, in their order; a row that is gone is left out. `columns`: which to read (empty: all).
std::vector<ViewRow> readRows(Database &database, const ViewSpec &view, std::span<const qint64> ids, const std::vector<int> &columns = {});

/// The row that an edit of this column goes to; 0 if the cell has none (a variant without a shop's item).
qint64 editRow(const ViewSpec &view, const ViewColumn &column, const ViewRow &row);

/// The currency of a Money cell.
Currency currencyOf(const ViewSpec &view, const ViewColumn &column, const ViewRow &row);
/// The cell as text without regard to locale: as in files and on the command line.
QString textOf(const ViewSpec &view, int column, const ViewRow &row);

} // namespace sampan
