// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/drafts/draft_store.h"
#include "ui/table/cell_format.h"
#include "ui/table/cell_look.h"
#include "ui/table/table_reads.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <set>

namespace sampan::ui {

/// A text for a cell, as typed or pasted.
struct CellText {
    int row = 0;
    int column = 0;
    QString text;
};

/// A table over the ids of its rows, in display order: eight bytes a row, whatever it shows. Rows are read around what is
/// seen, in the reader's thread. Cells that are typed become drafts. While an editor is open, cells are pending or the list
/// is kept for another reason, the ids stay; rows that match no longer are dimmed, and isDrifting() says that there is
/// something to refresh. Model columns are the columns of the view, shown or not.
class TableModel final : public QAbstractTableModel, public CellSource {
    Q_OBJECT
public:
    TableModel(Workspace &workspace, Actor actor, DraftStore &drafts, const ViewSpec &view, QString origin, QObject *parent = nullptr);

    const ViewSpec &view() const { return m_view; }
    const ViewQuery &query() const { return m_query; }
    const QString &origin() const { return m_origin; }
    CellFormat format() const { return {m_locale, m_workspace.clock().now()}; }
    DraftStore &drafts() const { return m_drafts; }

    /// Which rows; read at once. The same query reads again.
    void setQuery(const ViewQuery &query);
    /// Reads the list again; what was kept is given up.
    void refresh();
    /// Which columns are read; the others are empty.
    void setShownColumns(const std::vector<int> &columns);
    /// The rows that are seen, so that those around them are read first.
    void setWindow(int first, int last);

    /// Whether any cell of the row is pending.
    bool isPending(int row) const;

    bool hasRows() const { return m_ids && !m_ids->empty(); }
    bool isComplete() const { return m_complete; } ///< all ids are here
    bool isRead() const { return m_ids != nullptr; }
    qint64 idAt(int row) const { return (*m_ids)[static_cast<size_t>(row)]; }
    int rowOf(qint64 id, int near = 0) const; ///< -1 if it is not in the list
    const Ids &ids() const { return m_ids; }
    const LoadedRow *loadedRow(int row) const; ///< null if it is not here; asks for it

    /// The list stays as it is, although rows of it change, until it is read again. `ours`: rows whose change is expected.
    void keepList(const std::vector<qint64> &ours = {});
    void setEditorOpen(bool open);
    bool isKept() const;
    int changedRows() const { return m_drift.changed; }

    CellLook look(const QModelIndex &index) const override;
    bool isEditable(const QModelIndex &index) const override;
    FieldType typeAt(const QModelIndex &index) const override { return m_view.columns[static_cast<size_t>(index.column())].type; }
    QString titleAt(const QModelIndex &index) const override { return fieldWord(m_view.columns[static_cast<size_t>(index.column())].title); }
    const Draft *draftAt(const QModelIndex &index) const;
    Sentence lockReason(const QModelIndex &index) const; ///< why a cell cannot be typed in
    QString typedTextAt(const QModelIndex &index) const;

    /// One step of undo. Rows that are not here are read first; `done` is called when the drafts are there, with the cells
    /// that could not be typed in.
    void write(const QString &action, const std::vector<CellText> &cells, std::function<void(int locked)> done = {});
    /// As they stand in the editor, drafts too, of any rows; in the reader's thread.
    Later<Result<std::vector<QStringList>>> texts(const std::vector<int> &rows, const std::vector<int> &columns) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void aboutToChangeIds();
    void idsChanged();
    void queryFailed(const sampan::Sentence &why);
    void drifted();
    void rowsLoaded();

private:
    void takeIds(const Ids &ids, bool complete, const LoadedRows &rows);
    void takeRows(const LoadedRows &rows);
    void changed(const Announcer::Touched &touched);
    void everythingChanged();
    void want(int row) const;
    void readWanted();
    void readWindowAgain();
    void checkDrift();
    void repaint();
    std::optional<CellAt> cellAt(int column, const ViewRow &row) const;
    enum class Lock { None, Gone, Column, Viewer, Unread, NothingThere, State };
    Lock lockOf(const QModelIndex &index, const Sentence **state = nullptr) const;

    Workspace &m_workspace;
    Actor m_actor;
    DraftStore &m_drafts;
    const ViewSpec &m_view;
    QString m_origin;
    QLocale m_locale;
    TableReads m_reads;
    ViewQuery m_query;
    Ids m_ids;
    bool m_complete = false;
    mutable RowCache m_cache;
    std::set<qint64> m_gone;
    mutable std::pair<int, int> m_wanted {-1, -1};
    std::pair<int, int> m_window {0, 60};
    mutable QTimer m_readSoon;
    QTimer m_readListSoon;
    QTimer m_checkSoon;
    bool m_editorOpen = false;
    bool m_keep = false;
    std::set<qint64> m_ours; ///< rows whose change is expected
    std::set<qint64> m_touchedOurs, m_touchedOthers; ///< since the list was read
    bool m_touchedMany = false; ///< too many to look at each
    ListDrift m_drift;
};

/// The draft that a text makes of a cell; nothing if it cannot be typed in.
std::optional<Draft> draftFor(const ViewSpec &view, int column, const LoadedRow &row, const QString &text, const QLocale &locale, const QString &origin);
/// The column that names a row: its SKU, number or name.
int labelColumn(const ViewSpec &view);

} // namespace sampan::ui
