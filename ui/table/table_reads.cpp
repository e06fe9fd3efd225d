// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_reads.h"

#include "core/change/commit.h"

#include <QElapsedTimer>

#include <unordered_set>

namespace sampan::ui {

namespace {
    constexpr qint64 firstIds = 200;
    constexpr size_t firstRows = 60;

    // Orders may be typed in or not by their state; of everything else the column decides.
    std::vector<std::pair<int, Sentence>> locksOf(Work &work, const ViewSpec &view, const ViewRow &row, const std::vector<int> &columns)
    {
        std::vector<std::pair<int, Sentence>> locks;
        for (int index : columns) {
            const ViewColumn &column = view.columns[static_cast<size_t>(index)];
            Row *edited = column.editTable == Table::None ? nullptr : work.rows().get(column.editTable, editRow(view, column, row));
            if (!edited)
                continue;
            if (const auto may = mayEdit(work, *edited, fieldOf(column.editTable, column.editField)); !may)
                locks.emplace_back(index, may.error().what);
        }
        return locks;
    }

    struct FirstIds {
        Ids ids;
        LoadedRows rows;
    };
}

LoadedRows loadRows(Database &database, const ChangeContext &context, const Actor &actor, const ViewSpec &view, const std::vector<qint64> &ids, const std::vector<int> &columns)
{
    LoadedRows loaded;
    const bool lockable = view.table == Table::Order || view.table == Table::OrderLine;
    Work work(database, context, Cause::Edit, actor);
    size_t next = 0;
    for (ViewRow &row : readRows(database, view, ids, columns)) {
        for (; next < ids.size() && ids[next] != row.id; ++next)
            loaded.gone.push_back(ids[next]);
        ++next;
        auto keep = std::make_shared<LoadedRow>();
        if (lockable)
            keep->locks = locksOf(work, view, row, columns);
        keep->row = std::move(row);
        loaded.rows.push_back(std::move(keep));
    }
    for (; next < ids.size(); ++next)
        loaded.gone.push_back(ids[next]);
    return loaded;
}

TableReads::TableReads(Workspace &workspace, Actor actor, const ViewSpec &view, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_actor(std::move(actor))
    , m_view(view)
    , m_idsChannel(workspace.reader().newChannel())
    , m_rowsChannel(workspace.reader().newChannel())
    , m_driftChannel(workspace.reader().newChannel())
{
}

void TableReads::askIds(const ViewQuery &query)
{
    const quint64 number = ++m_idsNumber;
    m_workspace.reader()
        .newest(m_idsChannel,
            [&context = m_workspace.context(), actor = m_actor, &view = m_view, query, columns = m_columns](Database &database) -> Result<FirstIds> {
                auto ids = readIds(database, view, query, firstIds);
                if (!ids)
                    return tl::unexpected(ids.error());
                FirstIds first;
                first.rows = loadRows(database, context, actor, view, {ids->begin(), ids->begin() + static_cast<qsizetype>(std::min(ids->size(), firstRows))}, columns);
                first.ids = std::make_shared<const std::vector<qint64>>(std::move(*ids));
                return first;
            })
        .then(this, [this, number, query](const Result<FirstIds> &first) {
            if (number != m_idsNumber)
                return;
            if (!first) {
                Q_EMIT idsFailed(first.error().what);
                return;
            }
            const bool complete = static_cast<qint64>(first->ids->size()) < firstIds;
            Q_EMIT idsArrived(first->ids, complete, first->rows);
            if (!complete && number == m_idsNumber)
                askAll(query, number);
        });
}

void TableReads::askIdsAgain(const ViewQuery &query)
{
    askAll(query, ++m_idsNumber);
}

void TableReads::askAll(const ViewQuery &query, quint64 number)
{
    struct AllIds {
        Ids ids;
        qint64 milliseconds = 0;
    };
    m_workspace.reader()
        .newest(m_idsChannel,
            [&view = m_view, query](Database &database) -> Result<AllIds> {
                QElapsedTimer timer;
                timer.start();
                auto ids = readIds(database, view, query);
                if (!ids)
                    return tl::unexpected(ids.error());
                return AllIds {std::make_shared<const std::vector<qint64>>(std::move(*ids)), timer.elapsed()};
            })
        .then(this, [this, number](const Result<AllIds> &all) {
            if (number != m_idsNumber)
                return;
            if (!all) {
                Q_EMIT idsFailed(all.error().what);
                return;
            }
            m_duration = Milliseconds(all->milliseconds);
            Q_EMIT idsArrived(all->ids, true, {});
        });
}

void TableReads::askRows(std::vector<qint64> ids)
{
    const quint64 number = ++m_rowsNumber;
    m_workspace.reader()
        .newest(m_rowsChannel,
            [&context = m_workspace.context(), actor = m_actor, &view = m_view, ids = std::move(ids), columns = m_columns](Database &database) -> Result<LoadedRows> {
                return loadRows(database, context, actor, view, ids, columns);
            })
        .then(this, [this, number](const Result<LoadedRows> &rows) {
            if (number == m_rowsNumber && rows)
                Q_EMIT rowsArrived(*rows);
        });
}

void TableReads::askDrift(const ViewQuery &query, const Ids &ids, std::vector<qint64> others, std::vector<qint64> ours)
{
    const quint64 number = ++m_driftNumber;
    m_workspace.reader()
        .newest(m_driftChannel,
            [&view = m_view, query, ids, others = std::move(others), ours = std::move(ours)](Database &database) -> Result<ListDrift> {
                std::vector<qint64> touched = others;
                touched.insert(touched.end(), ours.begin(), ours.end());
                const auto matching = matchingIds(database, view, query, touched);
                if (!matching)
                    return tl::unexpected(matching.error());
                const std::unordered_set<qint64> fits(matching->begin(), matching->end());
                const std::unordered_set<qint64> asked(touched.begin(), touched.end());
                std::unordered_set<qint64> listed;
                for (qint64 id : *ids) {
                    if (asked.contains(id))
                        listed.insert(id);
                }
                ListDrift drift;
                for (qint64 id : others)
                    drift.changed += listed.contains(id) || fits.contains(id);
                for (qint64 id : listed) {
                    if (!fits.contains(id))
                        drift.unmatched.insert(id);
                }
                return drift;
            })
        .then(this, [this, number](const Result<ListDrift> &drift) {
            if (number == m_driftNumber && drift)
                Q_EMIT driftArrived(*drift);
        });
}

} // namespace sampan::ui
