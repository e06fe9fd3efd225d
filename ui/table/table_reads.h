// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"
#include "ui/table/row_cache.h"

#include <QObject>

#include <set>

namespace sampan::ui {

using Ids = std::shared_ptr<const std::vector<qint64>>;

/// Rows that were asked for.
struct LoadedRows {
    std::vector<LoadedRowPtr> rows;
    std::vector<qint64> gone; ///< no longer there
};
/// In the reader's thread. `columns`: which to read.
LoadedRows loadRows(Database &database, const ChangeContext &context, const Actor &actor, const ViewSpec &view, const std::vector<qint64> &ids, const std::vector<int> &columns);

/// What became of a list that is kept while rows of it change.
struct ListDrift {
    int changed = 0; ///< rows that somebody else changed, or that would be in the list now
    std::set<qint64> unmatched; ///< rows of the list that match no longer
};

/// The reads of one table: its ids in display order, the rows around what is seen, and whether a list that is kept still
/// fits. Each kind has its own channel of the workspace's reader, where a newer request stops the older one; answers to
/// older requests are dropped here by their number. Lives in the window's thread.
class TableReads final : public QObject {
    Q_OBJECT
public:
    TableReads(Workspace &workspace, Actor actor, const ViewSpec &view, QObject *parent = nullptr);

    void setColumns(std::vector<int> columns) { m_columns = std::move(columns); }
    const std::vector<int> &columns() const { return m_columns; }

    /// The first rows at once, then all ids. Answers: idsArrived, twice for a long list.
    void askIds(const ViewQuery &query);
    /// All ids again, for a list that is shown.
    void askIdsAgain(const ViewQuery &query);
    /// Answers: rowsArrived.
    void askRows(std::vector<qint64> ids);
    /// Answers: driftArrived. `others`: rows that somebody else changed; `ours`: that we did.
    void askDrift(const ViewQuery &query, const Ids &ids, std::vector<qint64> others, std::vector<qint64> ours);

    /// How long the last reading of all ids took.
    Milliseconds lastDuration() const { return m_duration; }

Q_SIGNALS:
    void idsArrived(const sampan::ui::Ids &ids, bool complete, const sampan::ui::LoadedRows &rows);
    void idsFailed(const sampan::Sentence &why);
    void rowsArrived(const sampan::ui::LoadedRows &rows);
    void driftArrived(const sampan::ui::ListDrift &drift);

private:
    void askAll(const ViewQuery &query, quint64 number);

    Workspace &m_workspace;
    Actor m_actor;
    const ViewSpec &m_view;
    std::vector<int> m_columns;
    int m_idsChannel;
    int m_rowsChannel;
    int m_driftChannel;
    quint64 m_idsNumber = 0;
    quint64 m_rowsNumber = 0;
    quint64 m_driftNumber = 0;
    Milliseconds m_duration {0};
};

} // namespace sampan::ui
