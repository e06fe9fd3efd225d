// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"
#include "ui/table/filter_bar.h"
#include "ui/table/table_view.h"

class QStackedLayout;

namespace sampan::ui {

class EmptyState;

/// What a tab shows: a view with filters of its own.
struct TabSpec {
    QString key;   ///< "listings/JD": of its settings and of drafts typed in it
    QString title;
    const ViewSpec *view = nullptr;
    std::vector<ViewFilter> fixed = {}; ///< always on, and not shown as chips
    QStringList hidden = {};       ///< columns that say the same in every row
    QStringList first = {};        ///< columns that stand first, until a person moves them
    QString empty = {};            ///< what would be here
    QStringList emptyCommands = {}; ///< ids of the commands that bring it, those that exist
    QStringList commands = {};     ///< ids of those that are used most, above the table
    ViewQuery query = {};          ///< at first
    bool own = false;              ///< saved by the person, who may close it
};

/// A table with its filters, or what would be there. Columns, widths, filters and sorting come back as they were left.
class TableTab final : public QWidget {
    Q_OBJECT
public:
    TableTab(Desk &desk, const TabSpec &spec, QWidget *parent = nullptr);

    const TabSpec &spec() const { return m_spec; }
    TableModel &model() const { return *m_model; }
    TableView &view() const { return *m_view; }
    FilterBar &bar() const { return *m_bar; }

    /// Reads the table when it is first seen.
    void activate();
    /// Other filters and words; sorted as it was.
    void setQuery(const ViewQuery &query);
    /// Other filters of the tab itself: the lines of another order.
    void setFixed(const std::vector<ViewFilter> &fixed);
    RowRef currentRow() const;
    /// The listing or order that is approved and sent for a selected row; its id in `table`.
    std::vector<qint64> actionRows(Table table) const;
    void saveState();
    void resetColumns();

Q_SIGNALS:
    void currentRowChanged();

private:
    void restoreState();
    void defaultWidths();
    void runQuery(const ViewQuery &query);
    void sayShown();
    void headerMenu(const QPoint &at);
    void cellMenu(const QPoint &at);
    void sortBy(int column);
    void showEmpty();
    void showSort();
    QWidget *makeCommands();

    Desk &m_desk;
    TabSpec m_spec;
    TableModel *m_model;
    FilterBar *m_bar;
    TableView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QTimer m_saveSoon;
    bool m_active = false;
};

} // namespace sampan::ui
