// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"
#include "core/change/beliefs.h"
#include "core/change/packed_cells.h"
#include "core/storage/database.h"

#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

namespace sampan {

class Rows;

/// A row as it was read and as it shall be. Owned by Rows.
class Row {
public:
    Table table() const { return m_table; }
    qint64 id() const { return m_id; }
    bool isNew() const { return m_new; }
    bool isRemoved() const { return m_removed; }

    const Value &value(FieldNo field) const;    ///< as it shall be
    const Value &original(FieldNo field) const; ///< as it was read
    void set(FieldNo field, const Value &value);
    bool changed(FieldNo field) const;
    bool anyChanged() const;

    qint64 number(FieldNo field) const { return value(field).number(); }
    QString text(FieldNo field) const { return value(field).text(); }
    bool flag(FieldNo field) const { return number(field) != 0; }

    const Beliefs &beliefs() const { return m_beliefs; }
    void setBelief(FieldNo field, const Belief &belief);
    void eraseBelief(FieldNo field);

private:
    friend class Rows;
    const std::vector<Value> &originals() const { return m_original.empty() ? m_values : m_original; }

    Rows *m_rows = nullptr;
    Table m_table = Table::None;
    qint64 m_id = 0;
    bool m_new = false;
    bool m_removed = false;
    bool m_longRead = false;
    bool m_queued = false;
    std::vector<Value> m_original; ///< empty: as m_values
    std::vector<Value> m_values;
    Beliefs m_beliefs;
    QByteArray m_beliefsRead;
};

/// The rows that one transaction touches: read once, changed in memory, written once. Belongs to that transaction.
class Rows {
public:
    explicit Rows(Database &database);

    /// Null if there is no such row.
    Row *get(Table table, qint64 id);
    /// The row if it was read or made already, else null.
    Row *loaded(Table table, qint64 id) const;
    /// Inserts at once, to have the id; cells not named get the column's default.
    Row &create(Table table, const std::vector<std::pair<FieldNo, Value>> &cells);

    /// A row as it would be made, to be checked first.
    Row draft(Table table, const std::vector<std::pair<FieldNo, Value>> &cells);

    /// Writes the row's cells now, for the statements that look for them: its keys, or settings that others follow.
    /// It is journaled with the others.
    void store(Row &row);

    /// Deletes it when the rows are written. What refers to it must be gone by then.
    void remove(Row &row);
    /// Makes a removed row again, with its old id.
    Row &restore(Table table, qint64 id, const std::vector<std::pair<FieldNo, Value>> &cells);

    /// Rows whose cells were set since the last call; each once, in order.
    std::vector<Row *> takeTouched();

    struct Written {
        Row *row = nullptr;
        std::vector<CellChange> cells;        ///< intent, derived, state
        std::vector<CellChange> observations;
    };
    /// Writes what changed and forgets all rows. The answer is what the journal needs; its rows live until the next
    /// call of this object.
    std::vector<Written> flush();

    Database &database() { return m_database; }
    size_t size() const { return m_rows.size(); }

    /// The text of a personal cell (its value is a reference), and a reference for a text.
    QString personalText(const Value &reference);
    bool isErased(const Value &reference); ///< the buyer's data was erased, as it must be after a time
    Value personalReference(qint64 order, const QString &text);

private:
    friend class Row;
    struct Key {
        Table table;
        qint64 id;
        bool operator==(const Key &) const = default;
    };
    struct Hash {
        size_t operator()(const Key &key) const { return qHash(key.id, static_cast<size_t>(key.table)); }
    };

    void readLong(Row &row);
    void touch(Row &row);
    const QByteArray &selectFor(Table table, bool longTexts);
    const QByteArray &updateFor(Table table, quint64 columns, bool withBeliefs);
    void write(Row &row, std::vector<Written> &written);
    Row &insert(Table table, const std::vector<std::pair<FieldNo, Value>> &cells, qint64 id);

    Database &m_database;
    std::deque<Row> m_storage;
    std::unordered_map<Key, Row *, Hash> m_rows;
    std::vector<Row *> m_touched;
    std::deque<Row> m_flushed;
};

/// The SQL that reads a table's cells in field order, without the long texts or with them alone.
QByteArray selectColumns(Table table, bool longTexts);

} // namespace sampan
