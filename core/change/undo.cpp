// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/undo.h"

#include "core/catalogue/listings.h"

#include <set>

namespace sampan {

namespace {
    enum JournalKind { EditedRow = 0, CreatedRow = 1, RemovedRow = 2 };

    struct JournalRow {
        Table table = Table::None;
        qint64 row = 0;
        int kind = 0;
        std::vector<CellChange> cells;
    };

    std::vector<JournalRow> journalOf(Database &database, CommitId commit)
    {
        std::vector<JournalRow> rows;
        Statement &select = database.query("SELECT table_no, row_id, kind, cells FROM journal WHERE commit_id = ? ORDER BY id", commit.value);
        while (select.step()) {
            JournalRow &row = rows.emplace_back();
            row.table = static_cast<Table>(select.integer(0));
            row.row = select.integer(1);
            row.kind = static_cast<int>(select.integer(2));
            row.cells = unpackCells(select.blob(3)).value_or(std::vector<CellChange>());
            std::erase_if(row.cells, [&](const CellChange &cell) { return cell.field >= specOf(row.table).fields.size(); });
        }
        select.reset();
        return rows;
    }

    Result<> mayUndo(Database &database, CommitId commit, const std::vector<JournalRow> &rows)
    {
        Statement &select = database.query("SELECT undone_by, cause FROM commits WHERE id = ?", commit.value);
        if (!select.step())
            return fail(ErrorCode::NotFound, Sentence::tr("There is no change number %1.").arg(commit.value));
        const bool undone = !select.isNull(0);
        const auto cause = static_cast<Cause>(select.integer(1));
        select.reset();
        if (undone)
            return fail(ErrorCode::Refused, Sentence::tr("Change %1 was undone already.").arg(commit.value));
        if (cause == Cause::Pull || cause == Cause::Send || rows.empty())
            return fail(ErrorCode::Refused, Sentence::tr("Change %1 is what the other side said; there is nothing of ours to undo in it.").arg(commit.value));
        return {};
    }

    // A price that a rule derived is derived again; only a pinned one is restored.
    bool isDerivedHere(const JournalRow &row, FieldNo field)
    {
        if (row.table != Table::Listing || (field != listing::price && field != listing::stock))
            return false;
        const FieldNo pin = field == listing::price ? listing::pricePinned : listing::stockPinned;
        return std::none_of(row.cells.begin(), row.cells.end(), [&](const CellChange &cell) { return cell.field == pin; });
    }

    // A pin and its value are one: where the value was typed again since, the pin stays with it.
    bool valueMovedOn(const Row &now, const JournalRow &row, FieldNo pin)
    {
        const FieldNo value = pin == listing::pricePinned ? listing::price : listing::stock;
        const auto cell = std::find_if(row.cells.begin(), row.cells.end(), [&](const CellChange &c) { return c.field == value; });
        return cell != row.cells.end() && now.value(value) != cell->after && now.value(value) != cell->before;
    }

    bool restores(Work &work, const JournalRow &row, const CellChange &cell)
    {
        if (fieldOf(row.table, cell.field).role != FieldRole::Intent)
            return false;
        const Row *now = work.rows().get(row.table, row.row);
        if (now && row.table == Table::Listing && (cell.field == listing::pricePinned || cell.field == listing::stockPinned))
            return !valueMovedOn(*now, row, cell.field);
        if (!isDerivedHere(row, cell.field))
            return true;
        return now && now->flag(cell.field == listing::price ? listing::pricePinned : listing::stockPinned);
    }

    bool wasEditedSince(Database &database, const JournalRow &row, CommitId commit, Aspect aspect)
    {
        // Of an order also its lines. The causes of the other side are no edits; what was undone, and undos, neither.
        Statement &select = database.query("SELECT j.table_no, j.cells FROM journal j JOIN commits c ON c.id = j.commit_id WHERE j.commit_id > ? AND c.undone_by IS NULL AND c.undoes IS NULL"
                                           " AND c.cause NOT IN (?, ?) AND ((j.table_no = ? AND j.row_id = ?) OR (j.table_no = ? AND j.row_id IN (SELECT id FROM order_lines WHERE order_id = ?)))",
            commit.value, static_cast<int>(Cause::Pull), static_cast<int>(Cause::Send), static_cast<int>(row.table), row.row, static_cast<int>(Table::OrderLine),
            row.table == Table::Order ? row.row : 0);
        bool edited = false;
        while (!edited && select.step()) {
            for (const CellChange &cell : unpackCells(select.blob(1)).value_or(std::vector<CellChange>())) {
                const Field &field = fieldOf(static_cast<Table>(select.integer(0)), cell.field);
                edited = edited || (field.role == FieldRole::Intent && (aspect == Aspect::None || field.aspect == aspect));
            }
        }
        select.reset();
        return edited;
    }

    void noteStates(Work &work, const JournalRow &row, CommitId commit)
    {
        for (const CellChange &cell : row.cells) {
            if (row.table == Table::Order && cell.field == order::state && cell.before.number() == static_cast<qint64>(OrderState::New)
                && !wasEditedSince(work.database(), row, commit, Aspect::None))
                work.cameFromNew(Table::Order, row.row, Aspect::None);
            for (Aspect aspect : listingAspects) {
                if (row.table == Table::Listing && cell.field == stateFieldOf(aspect) && cell.before.number() == static_cast<qint64>(ListingState::New)
                    && !wasEditedSince(work.database(), row, commit, aspect))
                    work.cameFromNew(Table::Listing, row.row, aspect);
            }
        }
    }

    // Makes a removed row again, unless something took its place or what it belongs to is gone.
    void restoreRow(Work &work, const JournalRow &removed)
    {
        std::vector<std::pair<FieldNo, Value>> cells;
        for (const CellChange &cell : removed.cells)
            cells.emplace_back(cell.field, cell.before);
        const Row draft = work.rows().draft(removed.table, cells);
        const bool homeless = (removed.table == Table::Variant && !work.rows().get(Table::Product, draft.number(variant::product)))
            || (removed.table == Table::Listing && !work.rows().get(Table::Variant, draft.number(listing::variant)));
        if (homeless)
            return work.refuse({removed.table, removed.row, 0}, Sentence::tr("The row that it belongs to was not made."));
        if (const auto free = checkKeys(work, draft, 0, draft.value(0)); !free)
            return work.refuse({removed.table, removed.row, 0}, free.error().what);
        work.rows().restore(removed.table, removed.row, cells);
    }

    Result<> mayRemove(Work &work, const Row &row)
    {
        Database &database = work.database();
        if (const auto may = mayTouch(work.actor(), row.table()); !may)
            return may;
        if (row.table() == Table::Listing && !row.text(listing::remoteItem).isEmpty())
            return fail(ErrorCode::Refused, Sentence::tr("The listing exists at the marketplace already. Delist it instead."));
        const auto used = [&](const char *sql) {
            Statement &select = database.query(sql, row.id());
            const bool any = select.step();
            select.reset();
            return any;
        };
        if (row.table() == Table::Variant && (used("SELECT 1 FROM listings WHERE variant_id = ? LIMIT 1") || used("SELECT 1 FROM order_lines WHERE variant_id = ? LIMIT 1")))
            return fail(ErrorCode::Refused, Sentence::tr("The product is listed or ordered and cannot be removed."));
        if (row.table() == Table::Product && used("SELECT 1 FROM variants WHERE product_id = ? LIMIT 1"))
            return fail(ErrorCode::Refused, Sentence::tr("The product is listed or ordered and cannot be removed."));
        if (row.table() == Table::Account || row.table() == Table::Brand || row.table() == Table::Order)
            return fail(ErrorCode::Refused, Sentence::tr("It has a history and cannot be removed by undo."));
        return {};
    }

    void removeRow(Work &work, const JournalRow &made)
    {
        Row *row = work.rows().get(made.table, made.row);
        if (!row)
            return;
        if (const auto may = mayRemove(work, *row); !may)
            return work.refuse({made.table, made.row, 0}, may.error().what);
        work.withdraw(made.table, made.row, Unit::Content, WithdrawApproval | WithdrawOutbox);
        work.withdraw(made.table, made.row, Unit::Price, WithdrawApproval | WithdrawOutbox);
        work.withdraw(made.table, made.row, Unit::Stock, WithdrawApproval | WithdrawOutbox);
        work.database().run("DELETE FROM search WHERE table_no = ? AND row_id = ?", static_cast<int>(made.table), made.row);
        work.rows().remove(*row);
        work.settle(); // children must be gone before their parent is looked at
    }

    // An approval or a queueing changed no cell of intent: its states move back by the same event.
    void undoMoves(Work &work, const std::vector<JournalRow> &rows)
    {
        for (const JournalRow &journaled : rows) {
            const bool onlyStates = std::none_of(journaled.cells.begin(), journaled.cells.end(), [&](const CellChange &cell) { return fieldOf(journaled.table, cell.field).role == FieldRole::Intent; });
            Row *row = onlyStates && journaled.kind == EditedRow ? work.rows().get(journaled.table, journaled.row) : nullptr;
            if (!row)
                continue;
            for (const CellChange &cell : journaled.cells) {
                if (row->value(cell.field) != cell.after)
                    continue; // it has moved on since
                Result<> moved;
                if (journaled.table == Table::Order && cell.field == order::state)
                    moved = work.orderEvent(*row, OrderEvent::Undone);
                if (journaled.table == Table::Order && cell.field == order::amended && cell.before.number() != 0) {
                    // The approval of an amendment: it waits for one again.
                    moved = work.inFlight(Table::Order, row->id(), Unit::AmendOrder) ? fail(ErrorCode::Refused, Sentence::tr("It is being sent right now. Wait for the answer."))
                                                                                     : work.orderEvent(*row, OrderEvent::Undone, OnlyAmendable);
                    if (moved)
                        row->set(order::amended, cell.before);
                }
                for (Aspect aspect : listingAspects) {
                    if (journaled.table == Table::Listing && cell.field == stateFieldOf(aspect))
                        moved = work.listingEvent(*row, aspect, ListingEvent::Undone);
                }
                if (!moved)
                    work.refuse({journaled.table, journaled.row, cell.field}, moved.error().what);
            }
        }
    }

    // Whether all that differs from what they have is what this undo restored, and what it undid is what they have: then
    // the question whether to undo was the approval. An edit that nobody approved does not leave with it.
    bool undoesWhatWasSent(const Row &row, Aspect aspect, const std::vector<CellChange> &undone)
    {
        bool any = false;
        for (const auto &[field, belief] : row.beliefs().entries()) {
            if (fieldOf(Table::Listing, field).aspect != aspect || belief.agreedOurs == row.value(field))
                continue;
            const auto cell = std::find_if(undone.begin(), undone.end(), [f = field](const CellChange &c) { return c.field == f; });
            if (cell == undone.end() || cell->after != belief.agreedOurs || cell->before != row.value(field))
                return false;
            any = true;
        }
        return any;
    }

    void approveWhatWasSent(Work &work, const std::vector<JournalRow> &rows)
    {
        if (work.actor().role < PersonRole::Approver)
            return;
        for (const JournalRow &journaled : rows) {
            Row *row = journaled.table == Table::Listing ? work.rows().get(Table::Listing, journaled.row) : nullptr;
            if (!row || row->text(listing::remoteItem).isEmpty())
                continue;
            std::vector<Aspect> waiting;
            for (Aspect aspect : listingAspects) {
                if (static_cast<ListingState>(row->number(stateFieldOf(aspect))) == ListingState::Update && undoesWhatWasSent(*row, aspect, journaled.cells))
                    waiting.push_back(aspect);
            }
            if (waiting.empty())
                continue;
            auto sent = approveListing(work, *row, waiting, {});
            for (size_t i = 0; sent && i < waiting.size(); ++i)
                sent = work.listingEvent(*row, waiting[i], ListingEvent::Queued);
            if (!sent)
                work.refuse({Table::Listing, journaled.row, 0}, sent.error().what);
        }
    }
}

Result<UndoPreview> previewUndo(Database &database, CommitId commit)
{
    const std::vector<JournalRow> rows = journalOf(database, commit);
    if (const auto may = mayUndo(database, commit, rows); !may)
        return tl::unexpected(may.error());
    UndoPreview preview;
    for (const JournalRow &row : rows) {
        const auto ours = std::count_if(row.cells.begin(), row.cells.end(), [&](const CellChange &cell) { return fieldOf(row.table, cell.field).role == FieldRole::Intent; });
        preview.cells += static_cast<int>(ours);
        preview.rows += ours > 0 || row.kind == CreatedRow ? 1 : 0;
    }
    Statement &systems = database.query("SELECT DISTINCT a.name FROM outbox o JOIN accounts a ON a.id = o.account_id JOIN journal j ON j.table_no = o.table_no AND j.row_id = o.row_id"
                                        " WHERE j.commit_id = ? AND o.state = ? AND o.commit_id >= ? ORDER BY a.name",
        commit.value, static_cast<int>(OutboxState::Done), commit.value);
    while (systems.step())
        preview.systems.append(systems.text(0));
    systems.reset();
    Statement &orders = database.query("SELECT r.number FROM journal j JOIN orders r ON r.id = j.row_id WHERE j.commit_id = ? AND j.table_no = ? AND r.shop_order <> ''", commit.value, static_cast<int>(Table::Order));
    while (orders.step())
        preview.cannot.push_back(Sentence::tr("Order %1 is in the shop already. Cancel it instead.").arg(orders.text(0)));
    orders.reset();
    return preview;
}

Result<CommitResult> undoCommit(Database &database, const ChangeContext &context, const Actor &actor, CommitId commit)
{
    const std::vector<JournalRow> rows = journalOf(database, commit);
    if (const auto may = mayUndo(database, commit, rows); !may)
        return tl::unexpected(may.error());
    Work work(database, context, Cause::Undo, actor);
    work.setUndoes(commit);
    if (actor.role == PersonRole::Viewer)
        return fail(ErrorCode::Refused, Sentence::tr("You may look, but not edit."));
    for (const JournalRow &row : rows)
        noteStates(work, row, commit);
    // Children were removed before their parents.
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->kind == RemovedRow && !work.rows().get(row->table, row->row))
            restoreRow(work, *row);
    }
    for (const JournalRow &row : rows) {
        for (const CellChange &cell : row.cells) {
            if (row.kind != EditedRow || !restores(work, row, cell))
                continue;
            const bool personal = fieldOf(row.table, cell.field).type == FieldType::Personal;
            if (personal && (work.rows().isErased(cell.before) || work.rows().isErased(cell.after))) {
                work.refuse({row.table, row.row, cell.field}, Sentence::tr("The buyer's data was erased, so it cannot be brought back."));
                continue;
            }
            const auto text = [&](const Value &value) { return personal ? Value(work.rows().personalText(value)) : value; };
            applyEdit(work, {{row.table, row.row, cell.field}, text(cell.after), text(cell.before)});
        }
        if (work.rows().size() >= 2000)
            work.settle();
    }
    undoMoves(work, rows);
    work.settle();
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (row->kind == CreatedRow)
            removeRow(work, *row);
    }
    approveWhatWasSent(work, rows);
    return work.finish();
}

} // namespace sampan
