// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/inspect.h"

#include "core/catalogue/listings.h"
#include "core/change/cell_text.h"
#include "core/change/packed_cells.h"

namespace sampan {

namespace {
    Currency rowCurrency(Rows &rows, Table table, qint64 id)
    {
        const TableSpec &spec = specOf(table);
        const Field *field = spec.currencyField ? fieldNamed(table, QString::fromLatin1(spec.currencyField)) : nullptr;
        const Row *row = field ? rows.get(table, id) : nullptr;
        return row ? Currency::fromCode(row->text(field->number)).value_or(Currency()) : Currency();
    }

    QString cellText(Rows &rows, const Field &field, const Value &value, Currency currency)
    {
        if (field.type == FieldType::Personal)
            return rows.personalText(value);
        return cellToText(field, value, currency);
    }

    void readEntries(Database &database, const char *sql, Table table, qint64 row, int most, bool observed, std::vector<HistoryEntry> &entries)
    {
        Rows rows(database);
        const Currency currency = rowCurrency(rows, table, row);
        struct Raw {
            HistoryEntry entry;
            QByteArray cells;
        };
        std::vector<Raw> raws;
        Statement &select = database.query(sql, static_cast<int>(table), row, most);
        while (select.step()) {
            Raw &raw = raws.emplace_back();
            raw.entry.commit = CommitId(select.integer(0));
            raw.entry.at = instantFromMs(select.integer(1));
            raw.entry.actor = select.text(2);
            raw.entry.cause = static_cast<Cause>(select.integer(3));
            raw.entry.note = select.text(4);
            raw.entry.kind = static_cast<int>(select.integer(5));
            raw.entry.observed = observed;
            raw.cells = select.blob(6);
        }
        select.reset();
        for (Raw &raw : raws) {
            for (const CellChange &cell : unpackCells(raw.cells).value_or(std::vector<CellChange>())) {
                if (cell.field >= specOf(table).fields.size())
                    continue;
                const Field &field = fieldOf(table, cell.field);
                raw.entry.cells.push_back({cell.field, cellText(rows, field, cell.before, currency), cellText(rows, field, cell.after, currency)});
            }
            entries.push_back(std::move(raw.entry));
        }
    }
}

std::vector<HistoryEntry> historyOf(Database &database, Table table, qint64 row, int most)
{
    std::vector<HistoryEntry> entries;
    readEntries(database,
        "SELECT c.id, c.at, c.actor, c.cause, c.note, j.kind, j.cells FROM journal j JOIN commits c ON c.id = j.commit_id WHERE j.table_no = ? AND j.row_id = ? ORDER BY j.id DESC LIMIT ?", table, row, most,
        false, entries);
    readEntries(database,
        "SELECT c.id, c.at, c.actor, c.cause, c.note, 0, s.cells FROM sightings s JOIN commits c ON c.id = s.commit_id WHERE s.table_no = ? AND s.row_id = ? ORDER BY s.id DESC LIMIT ?", table, row, most,
        true, entries);
    std::stable_sort(entries.begin(), entries.end(), [](const HistoryEntry &a, const HistoryEntry &b) { return a.commit > b.commit; });
    if (static_cast<int>(entries.size()) > most)
        entries.resize(static_cast<size_t>(most));
    return entries;
}

std::vector<BeliefLine> beliefsOf(Database &database, Table table, qint64 id)
{
    Rows rows(database);
    std::vector<BeliefLine> lines;
    const Row *row = rows.get(table, id);
    if (!row)
        return lines;
    const Currency currency = rowCurrency(rows, table, id);
    for (const Field &field : specOf(table).fields) {
        if (field.direction == Direction::None)
            continue;
        const Belief belief = row->beliefs().of(field.number, row->value(field.number));
        const auto text = [&](const Value &value) { return cellText(rows, field, value, currency); };
        lines.push_back({field.number, text(row->value(field.number)), text(belief.agreedTheirs), text(belief.theirs)});
    }
    return lines;
}

std::vector<WireLine> wireOf(Database &database, Table table, qint64 row, int most)
{
    std::vector<WireLine> lines;
    Statement &select = database.query("SELECT x.id, x.sent_at, p.name, x.step, x.method, x.path, x.state, x.status, x.reason FROM exchange_rows r JOIN exchanges x ON x.id = r.exchange_id"
                                       " JOIN operations p ON p.id = x.operation_id WHERE r.table_no = ? AND r.row_id = ? ORDER BY x.id DESC LIMIT ?",
        static_cast<int>(table), row, most);
    while (select.step()) {
        WireLine &line = lines.emplace_back();
        line.id = ExchangeId(select.integer(0));
        line.sentAt = instantFromMs(select.integer(1));
        line.task = select.text(2);
        line.step = select.text(3);
        line.method = select.text(4);
        line.path = select.text(5);
        line.state = static_cast<int>(select.integer(6));
        line.status = static_cast<int>(select.integer(7));
        line.reason = Sentence::fromStored(select.text(8));
    }
    select.reset();
    return lines;
}

std::vector<NextLine> nextOf(Database &database, const ChangeContext &context, Table table, qint64 id)
{
    // What a person can do; what the other side may say is not theirs to choose.
    static constexpr OrderEvent orderChoices[] = {OrderEvent::Edited, OrderEvent::Approved, OrderEvent::Returned, OrderEvent::Queued, OrderEvent::PushWithdrawn, OrderEvent::CancelledByUs};
    static constexpr ListingEvent listingChoices[] = {ListingEvent::Edited, ListingEvent::Approved, ListingEvent::Returned, ListingEvent::Queued, ListingEvent::Withdrawn, ListingEvent::Relisted};
    std::vector<NextLine> lines;
    Work work(database, context, Cause::Edit, {});
    Row *row = work.rows().get(table, id);
    if (!row || (table != Table::Order && table != Table::Listing))
        return lines;
    const bool isOrder = table == Table::Order;
    const StateTable &states = isOrder ? orderTable() : listingTable();
    // The state that is shown is that of one aspect: of that one it is told.
    Aspect aspect = Aspect::Content;
    for (Aspect each : listingAspects) {
        if (!isOrder && row->number(stateFieldOf(each)) == row->number(listing::state)) {
            aspect = each;
            break;
        }
    }
    const int state = static_cast<int>(row->number(isOrder ? FieldNo(order::state) : FieldNo(listing::state)));
    const quint32 guards = isOrder ? work.orderGuards(*row) : work.listingGuards(*row, aspect);
    const auto add = [&](int event) {
        NextLine &line = lines.emplace_back();
        line.event = QString::fromLatin1(states.events()[static_cast<size_t>(event)]);
        const auto move = states.on(state, event, guards);
        if (move)
            line.to = QString::fromLatin1(states.states()[static_cast<size_t>(move->to)]);
        else
            line.refusal = move.error().what;
    };
    if (isOrder) {
        for (OrderEvent event : orderChoices)
            add(static_cast<int>(event));
    } else {
        for (ListingEvent event : listingChoices)
            add(static_cast<int>(event));
    }
    return lines;
}

} // namespace sampan
