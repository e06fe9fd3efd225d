// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/rehearsal.h"

#include <set>

namespace sampan {

namespace {
    using At = std::pair<Table, qint64>;

    qint64 numberOf(Database &database, const char *sql, qint64 id, qint64 otherwise)
    {
        Statement &select = database.query(sql, id);
        const qint64 number = select.step() ? select.integer(0) : otherwise;
        select.reset();
        return number;
    }

    // The listings or the order that show the state of what an edit touches.
    std::vector<At> rowsWithState(Database &database, const CellAt &at)
    {
        switch (at.table) {
        case Table::Listing:
        case Table::Order:
            return {{at.table, at.row}};
        case Table::OrderLine:
            return {{Table::Order, numberOf(database, "SELECT order_id FROM order_lines WHERE id = ?", at.row, 0)}};
        case Table::Product:
        case Table::Variant: {
            std::vector<At> rows;
            Statement &select = database.query(at.table == Table::Product ? "SELECT id FROM listings WHERE product_id = ?" : "SELECT id FROM listings WHERE variant_id = ?", at.row);
            while (select.step())
                rows.emplace_back(Table::Listing, select.integer(0));
            select.reset();
            return rows;
        }
        default:
            return {};
        }
    }

    int stateOf(Database &database, const At &row)
    {
        return static_cast<int>(numberOf(database, row.first == Table::Order ? "SELECT state FROM orders WHERE id = ?" : "SELECT state FROM listings WHERE id = ?", row.second, -1));
    }

    Rehearsal::Edit before(Database &database, const CellAt &at)
    {
        Rehearsal::Edit edit;
        Rows rows(database);
        const Row *row = rows.get(at.table, at.row);
        edit.gone = !row;
        if (row) {
            const bool personal = fieldOf(at.table, at.field).type == FieldType::Personal;
            edit.stored = personal ? Value(rows.personalText(row->value(at.field))) : row->value(at.field);
        }
        return edit;
    }
}

Rehearsal rehearse(Database &database, const ChangeContext &context, const ChangeSet &changes)
{
    Rehearsal rehearsal;
    std::vector<std::vector<At>> states;
    std::map<At, int> from;
    std::set<At> named;
    for (const CellEdit &edit : changes.edits) {
        rehearsal.edits.push_back(before(database, edit.at));
        named.emplace(edit.at.table, edit.at.row);
        for (const At &row : states.emplace_back(rowsWithState(database, edit.at)))
            from.try_emplace(row, stateOf(database, row));
    }
    rehearsal.result = commit(database, context, changes);
    std::map<At, int> to;
    for (const auto &[row, state] : from)
        to.emplace(row, stateOf(database, row));
    for (size_t i = 0; i < states.size(); ++i) {
        std::vector<Rehearsal::Move> &moves = rehearsal.edits[i].moves;
        for (const At &row : states[i]) {
            if (from[row] == to[row])
                continue;
            const auto same = std::find_if(moves.begin(), moves.end(), [&](const Rehearsal::Move &move) { return move.from == from[row] && move.to == to[row]; });
            if (same == moves.end())
                moves.push_back({row.first, from[row], to[row], 1});
            else
                ++same->rows;
        }
    }
    std::set<At> touched(rehearsal.result.touched.begin(), rehearsal.result.touched.end());
    rehearsal.following = static_cast<int>(std::count_if(touched.begin(), touched.end(), [&](const At &row) { return !named.contains(row); }));
    return rehearsal;
}

} // namespace sampan
