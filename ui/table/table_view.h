// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/cell_delegate.h"
#include "ui/table/table_model.h"
#include "ui/table/tsv.h"

#include <QTableView>

namespace sampan::ui {

/// A block of cells: from visual column to visual column, of rows that follow each other.
struct CellBlock {
    int top = 0, left = 0; ///< left: place among the shown columns
    int rows = 0, columns = 0;

    bool isEmpty() const { return rows <= 0 || columns <= 0; }
};

/// A table that is worked in by keyboard: typing, F2 or a double click edits; Enter goes down, Tab right, Shift back, Esc
/// cancels only this cell, Delete clears; what is typed over a selection goes into all of it; blocks are copied, filled and
/// pasted. Current cell, selection and scroll stay with the rows they were on, by id, when the list is read again.
class TableView final : public QTableView {
    Q_OBJECT
public:
    TableView(const Theme &theme, TableModel &model, QWidget *parent = nullptr);

    TableModel &table() const { return m_model; }

    /// Ids of the rows that any selected cell is in, in the order shown.
    std::vector<qint64> selectedIds() const;
    int selectedRowCount() const;
    CellBlock selectedBlock() const; ///< the smallest one around the selection
    std::vector<int> shownColumns() const; ///< model columns, in the order they are shown

    // Commands.
    void copy();
    void clearCells();
    void fillDown();
    void fillRight();
    void toggleFlag();
    void selectWholeRows();
    /// Writes the block as one step, from the selection's first cell, repeated if the selection is a multiple of it.
    void writeBlock(const QString &action, const TextBlock &block, const CellBlock &to);
    /// Takes an open editor's text into the drafts.
    void commitEditor();
    bool isEditing() const { return state() == EditingState; }

    /// Qt's own reads every row.
    void keyboardSearch(const QString &) override { }

Q_SIGNALS:
    void currentCellChanged();
    void selectionCountChanged(int rows);
    /// Somebody tried to type where they may not.
    void locked(const sampan::Sentence &why);
    void editing(bool open);
    void copied(int cells);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void move(CellMove to);
    void enter(const QModelIndex &index, const QString &text);
    void tellWindow();
    void keepPlace();
    void restorePlace();
    std::vector<CellText> selectedCells(const std::function<QString(int row, int column)> &text) const;

    TableModel &m_model;
    bool m_stay = false;
    struct Place {
        qint64 current = 0;
        int column = 0;
        qint64 top = 0;
        int offset = 0;
        int row = 0, topRow = 0;
        std::vector<qint64> selected;
        std::vector<int> columns; ///< of the selection; empty: whole rows
        bool all = false;
    } m_place;
};

} // namespace sampan::ui
