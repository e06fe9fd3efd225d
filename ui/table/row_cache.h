// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/sentence.h"
#include "core/views/view.h"

#include <memory>
#include <unordered_map>

namespace sampan::ui {

/// A row as the reader's thread brought it.
struct LoadedRow {
    ViewRow row;
    std::vector<std::pair<int, Sentence>> locks; ///< columns that may not be typed in now, and why
};
using LoadedRowPtr = std::shared_ptr<const LoadedRow>;

/// The rows that were shown last, by id: what scrolls out of sight is forgotten in the order of its last use, half of it
/// at a time. Keeps between `most` / 2 and `most` rows.
class RowCache {
public:
    explicit RowCache(size_t most = 6000)
        : m_half(most / 2)
    {
    }

    /// Null if it is not here.
    const LoadedRow *find(qint64 id)
    {
        if (const auto young = m_young.find(id); young != m_young.end())
            return young->second.get();
        const auto old = m_old.find(id);
        if (old == m_old.end())
            return nullptr;
        LoadedRowPtr row = old->second;
        m_old.erase(old);
        return keep(id, std::move(row));
    }
    bool contains(qint64 id) const { return m_young.contains(id) || m_old.contains(id); }
    void insert(LoadedRowPtr row)
    {
        const qint64 id = row->row.id;
        m_old.erase(id);
        keep(id, std::move(row));
    }
    void erase(qint64 id)
    {
        m_young.erase(id);
        m_old.erase(id);
    }
    void clear()
    {
        m_young.clear();
        m_old.clear();
    }
    template <typename Each> void forEach(Each each) const
    {
        for (const auto &[id, row] : m_young)
            each(*row);
        for (const auto &[id, row] : m_old)
            each(*row);
    }

private:
    using Map = std::unordered_map<qint64, LoadedRowPtr>;
    const LoadedRow *keep(qint64 id, LoadedRowPtr row)
    {
        if (m_young.size() >= m_half) {
            m_old = std::move(m_young);
            m_young = {};
        }
        return (m_young[id] = std::move(row)).get();
    }

    size_t m_half;
    Map m_young;
    Map m_old;
};

} // namespace sampan::ui
