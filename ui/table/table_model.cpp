// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_model.h"

#include <numeric>

namespace sampan::ui {

namespace {
    constexpr int pageRows = 100;
}

TableModel::TableModel(Workspace &workspace, Actor actor, DraftStore &drafts, const ViewSpec &view, QString origin, QObject *parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_actor(actor)
    , m_drafts(drafts)
    , m_view(view)
    , m_origin(std::move(origin))
    , m_reads(workspace, actor, view)
{
    std::vector<int> all(view.columns.size());
    std::iota(all.begin(), all.end(), 0);
    std::erase_if(all, [&](int column) { return !view.columns[static_cast<size_t>(column)].shown; });
    setShownColumns(all);
    for (QTimer *timer : {&m_readSoon, &m_readListSoon, &m_checkSoon})
        timer->setSingleShot(true);
    m_checkSoon.setInterval(150);
    connect(&m_readSoon, &QTimer::timeout, this, &TableModel::readWanted);
    connect(&m_readListSoon, &QTimer::timeout, this, [this] {
        if (!isKept())
            m_reads.askIdsAgain(m_query);
    });
    connect(&m_checkSoon, &QTimer::timeout, this, &TableModel::checkDrift);
    connect(&m_reads, &TableReads::idsArrived, this, &TableModel::takeIds);
    connect(&m_reads, &TableReads::idsFailed, this, &TableModel::queryFailed);
    connect(&m_reads, &TableReads::rowsArrived, this, &TableModel::takeRows);
    connect(&m_reads, &TableReads::driftArrived, this, [this](const ListDrift &drift) {
        m_drift = drift;
        repaint();
        Q_EMIT drifted();
    });
    connect(&m_drafts, &DraftStore::changed, this, &TableModel::repaint);
    Announcer &announcer = workspace.announcer();
    connect(&announcer, &Announcer::changed, this, &TableModel::changed);
    connect(&announcer, &Announcer::changedElsewhere, this, &TableModel::everythingChanged);
    // Lists of our own work have no rows that are announced.
    if (view.table == Table::None)
        connect(&announcer, &Announcer::workMoved, this, &TableModel::everythingChanged);
}

void TableModel::setQuery(const ViewQuery &query)
{
    m_query = query;
    m_keep = false;
    m_readListSoon.stop();
    m_reads.askIds(query);
}

void TableModel::refresh()
{
    m_keep = false;
    readWindowAgain();
    m_reads.askIdsAgain(m_query);
}

void TableModel::setShownColumns(const std::vector<int> &columns)
{
    std::vector<int> read = columns;
    // What names the row, and the row that a line is about, is known whatever is shown.
    for (int column : {labelColumn(m_view), columnIndex(m_view, "table"), columnIndex(m_view, "row")}) {
        if (column >= 0 && std::find(read.begin(), read.end(), column) == read.end())
            read.push_back(column);
    }
    std::sort(read.begin(), read.end());
    if (read == m_reads.columns())
        return;
    m_reads.setColumns(read);
    m_cache.clear();
    repaint();
}

void TableModel::setWindow(int first, int last)
{
    m_window = {first, last};
    // A page more on either side is read before it is scrolled to.
    for (int row : {first - pageRows / 2, first, last, last + pageRows / 2}) {
        if (m_ids && row >= 0 && row < rowCount() && !m_cache.contains(idAt(row)) && !m_gone.contains(idAt(row)))
            want(row);
    }
}

int TableModel::rowOf(qint64 id, int near) const
{
    if (!m_ids)
        return -1;
    // Most rows stay near where they were.
    const auto from = m_ids->begin() + std::clamp<qsizetype>(near - 1000, 0, static_cast<qsizetype>(m_ids->size()));
    auto found = std::find(from, m_ids->end(), id);
    if (found == m_ids->end()) {
        found = std::find(m_ids->begin(), from, id);
        if (found == from)
            return -1;
    }
    return static_cast<int>(found - m_ids->begin());
}

const LoadedRow *TableModel::loadedRow(int row) const
{
    const LoadedRow *loaded = m_cache.find(idAt(row));
    if (!loaded && !m_gone.contains(idAt(row)))
        want(row);
    return loaded;
}

void TableModel::want(int row) const
{
    m_wanted = m_wanted.first < 0 ? std::pair(row, row) : std::pair(std::min(m_wanted.first, row), std::max(m_wanted.second, row));
    if (!m_readSoon.isActive())
        m_readSoon.start(0);
}

void TableModel::readWanted()
{
    const auto [first, last] = std::exchange(m_wanted, {-1, -1});
    if (!m_ids || first < 0)
        return;
    // Only what lies around the view: what was wanted while scrolling by is not read.
    const int from = std::max({0, std::min(first, m_window.first) / pageRows * pageRows, m_window.first - pageRows});
    const int to = std::min({rowCount() - 1, (std::max(last, m_window.second) / pageRows + 1) * pageRows - 1, m_window.second + pageRows});
    std::vector<qint64> ids;
    for (int row = from; row <= to; ++row) {
        if (!m_cache.contains(idAt(row)) && !m_gone.contains(idAt(row)))
            ids.push_back(idAt(row));
    }
    if (!ids.empty())
        m_reads.askRows(std::move(ids));
}

void TableModel::readWindowAgain()
{
    if (!m_ids || m_ids->empty())
        return;
    const int last = std::min(rowCount() - 1, m_window.second + 10);
    std::vector<qint64> ids;
    for (int row = std::clamp(m_window.first - 10, 0, last); row <= last; ++row)
        ids.push_back(idAt(row));
    m_reads.askRows(std::move(ids));
}

void TableModel::takeRows(const LoadedRows &rows)
{
    for (const LoadedRowPtr &row : rows.rows) {
        m_gone.erase(row->row.id);
        m_cache.insert(row);
    }
    for (qint64 id : rows.gone) {
        m_cache.erase(id);
        m_gone.insert(id);
    }
    repaint();
    Q_EMIT rowsLoaded();
}

void TableModel::takeIds(const Ids &ids, bool complete, const LoadedRows &rows)
{
    for (const LoadedRowPtr &row : rows.rows)
        m_cache.insert(row);
    Q_EMIT aboutToChangeIds();
    static const Ids none = std::make_shared<const std::vector<qint64>>();
    const std::vector<qint64> &before = m_ids ? *m_ids : *none;
    const auto mismatch = std::mismatch(before.begin(), before.end(), ids->begin(), ids->end());
    const auto prefix = mismatch.first - before.begin();
    const auto room = static_cast<qsizetype>(std::min(before.size(), ids->size())) - prefix;
    const auto tail = std::mismatch(before.rbegin(), before.rbegin() + room, ids->rbegin(), ids->rbegin() + room);
    const auto suffix = tail.first - before.rbegin();
    const auto removed = static_cast<int>(static_cast<qsizetype>(before.size()) - prefix - suffix);
    const auto added = static_cast<int>(static_cast<qsizetype>(ids->size()) - prefix - suffix);
    const auto at = static_cast<int>(prefix);
    const auto assign = [&] {
        m_ids = ids;
        m_complete = complete;
        m_gone.clear();
    };
    if (removed == 0 && added == 0) {
        assign();
        repaint();
    } else if (removed == 0) {
        beginInsertRows({}, at, at + added - 1);
        assign();
        endInsertRows();
    } else if (added == 0) {
        beginRemoveRows({}, at, at + removed - 1);
        assign();
        endRemoveRows();
    } else {
        beginResetModel();
        assign();
        endResetModel();
    }
    m_drift = {};
    m_touchedMany = false;
    m_touchedOurs.clear();
    m_touchedOthers.clear();
    m_ours.clear();
    Q_EMIT idsChanged();
    Q_EMIT drifted();
}

void TableModel::repaint()
{
    if (hasRows())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_ids ? 0 : static_cast<int>(m_ids->size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_view.columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const ViewColumn &column = m_view.columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return fieldWord(column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFigures(column.type) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace sampan::ui
