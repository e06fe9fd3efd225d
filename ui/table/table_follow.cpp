// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_model.h"

namespace sampan::ui {

// How a table follows what is committed: rows that were touched are read again; the list is read again unless it is kept.

namespace {
    constexpr size_t mostTouched = 20000; ///< beyond it everything is looked at again
}

bool TableModel::isKept() const
{
    if (m_keep || m_editorOpen)
        return true;
    if (m_view.table != Table::None && m_drafts.hasTable(m_view.table))
        return true;
    return std::any_of(m_view.rows.begin(), m_view.rows.end(), [this](const ViewLink &link) { return m_drafts.hasTable(link.table); });
}

void TableModel::keepList(const std::vector<qint64> &ours)
{
    m_keep = true;
    m_ours.insert(ours.begin(), ours.end());
}

void TableModel::setEditorOpen(bool open)
{
    m_editorOpen = open;
}

void TableModel::changed(const Announcer::Touched &touched)
{
    if (m_view.table == Table::None || !m_ids)
        return; // workMoved says the same
    std::span<const std::pair<Table, qint64>> own;
    bool linked = false;
    bool related = false;
    for (auto at = touched.begin(); at != touched.end();) {
        const Table table = at->first;
        const auto end = std::upper_bound(at, touched.end(), std::pair(table, std::numeric_limits<qint64>::max()));
        const bool isLinked = std::any_of(m_view.rows.begin(), m_view.rows.end(), [table](const ViewLink &link) { return link.table == table; });
        if (table == m_view.table)
            own = {at, end};
        else if (isLinked)
            linked = true;
        else
            related = true; // shown through a join: a product's title beside its listing
        at = end;
    }
    const auto isTouched = [&touched](Table table, qint64 id) { return std::binary_search(touched.begin(), touched.end(), std::pair(table, id)); };
    std::vector<qint64> stale;
    m_cache.forEach([&](const LoadedRow &row) {
        bool hit = isTouched(m_view.table, row.row.id);
        for (size_t i = 0; !hit && i < m_view.rows.size(); ++i)
            hit = isTouched(m_view.rows[i].table, row.row.rows[i]);
        if (hit)
            stale.push_back(row.row.id);
    });
    // What is seen is read again in its place, so that it never blinks; the rest when it is seen.
    if (related || !stale.empty()) {
        std::set<qint64> seen;
        for (int row = std::max(0, m_window.first - 10); row <= std::min(rowCount() - 1, m_window.second + 10); ++row)
            seen.insert(idAt(row));
        for (qint64 id : stale) {
            if (!seen.contains(id))
                m_cache.erase(id);
        }
        readWindowAgain();
    }
    if (own.empty() && !linked)
        return;
    if (!isKept()) {
        if (!m_readListSoon.isActive())
            m_readListSoon.start(std::clamp<int>(static_cast<int>(m_reads.lastDuration().count()) * 20, 200, 5000));
        return;
    }
    const auto note = [this](qint64 id) {
        const bool ours = m_ours.contains(id) || m_drafts.hasRow(m_view.table, id);
        (ours ? m_touchedOurs : m_touchedOthers).insert(id);
    };
    m_touchedMany = m_touchedMany || own.size() > mostTouched;
    if (!m_touchedMany) {
        for (const auto &[table, id] : own)
            note(id);
        for (qint64 id : stale)
            note(id);
    }
    if (!m_checkSoon.isActive())
        m_checkSoon.start();
}

void TableModel::everythingChanged()
{
    if (!m_ids)
        return;
    readWindowAgain();
    if (!isKept() && !m_readListSoon.isActive())
        m_readListSoon.start(std::clamp<int>(static_cast<int>(m_reads.lastDuration().count()) * 20, 200, 5000));
}

void TableModel::checkDrift()
{
    if (!isKept() || m_touchedMany || m_touchedOurs.size() + m_touchedOthers.size() > mostTouched) {
        m_reads.askIdsAgain(m_query);
        return;
    }
    m_reads.askDrift(m_query, m_ids, {m_touchedOthers.begin(), m_touchedOthers.end()}, {m_touchedOurs.begin(), m_touchedOurs.end()});
}

} // namespace sampan::ui
