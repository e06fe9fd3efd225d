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
        }
        select.reset();
        return rows;
    }

    Result<> mayUndo(Database &database, CommitId commit)
    {
        Statement &select = database.query("SELECT undone_by, cause FROM commits WHERE id = ?", commit.value);
        if (!select.step())
            return fail(ErrorCode::NotFound, Sentence::tr("There is no change number %1.").arg(commit.value));
        const bool undone = !select.isNull(0);
        const auto cause = static_cast<Cause>(select.integer(1));
        select.reset();
        if (undone)
            return fail(ErrorCode::Refused, Sentence::tr("Change %1 was undone already.").arg(commit.value));
        if (cause == Cause::Pull || cause == Cause::Send)
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

    bool restores(Work &work, const JournalRow &row, const CellChange &cell)
    {
        if (fieldOf(row.table, cell.field).role != FieldRole::Intent)
            return false;
        if (!isDerivedHere(row, cell.field))
            return true;
        const Row *now = work.rows().get(row.table, row.row);
        return now && now->flag(cell.field == listing::price ? listing::pricePinned : listing::stockPinned);
    }

    void noteStates(Work &work, const JournalRow &row)
    {
        for (const CellChange &cell : row.cells) {
            if (row.table == Table::Order && cell.field == order::state && cell.before.number() == static_cast<qint64>(OrderState::New))
                work.cameFromNew(Table::Order, row.row, Aspect::None);
            for (Aspect aspect : listingAspects) {
                if (row.table == Table::Listing && cell.field == stateFieldOf(aspect) && cell.before.number() == static_cast<qint64>(ListingState::New))
                    work.cameFromNew(Table::Listing, row.row, aspect);
            }
        }
    }

    Result<> mayRemove(Database &database, const Row &row)
    {
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
        if (row.table() == Table::Account || row.table() == Table::Brand || row.table() == Table::Order)
            return fail(ErrorCode::Refused, Sentence::tr("It has a history and cannot be removed by undo."));
        return {};
    }

    void removeRow(Work &work, const JournalRow &made)
    {
        Row *row = work.rows().get(made.table, made.row);
        if (!row)
            return;
        if (const auto may = mayRemove(work.database(), *row); !may)
            return work.refuse({made.table, made.row, 0}, may.error().what);
        if (made.table == Table::Product) {
            Statement &left = work.database().query("SELECT 1 FROM variants WHERE product_id = ? LIMIT 1", made.row);
            const bool any = left.step();
            left.reset();
            if (any)
                return work.refuse({made.table, made.row, 0}, Sentence::tr("The product is listed or ordered and cannot be removed."));
        }
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
                for (Aspect aspect : listingAspects) {
                    if (journaled.table == Table::Listing && cell.field == stateFieldOf(aspect))
                        moved = work.listingEvent(*row, aspect, ListingEvent::Undone);
                }
                if (!moved)
                    work.refuse({journaled.table, journaled.row, cell.field}, moved.error().what);
            }
        }
    }

    // An undo of what was sent is its own approval, for a person who may give one.
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
                const bool ours = std::any_of(journaled.cells.begin(), journaled.cells.end(), [&](const CellChange &cell) {
                    const Field &field = fieldOf(Table::Listing, cell.field);
                    return field.role == FieldRole::Intent && field.aspect == aspect;
                });
                if (ours && static_cast<ListingState>(row->number(stateFieldOf(aspect))) == ListingState::Update)
                    waiting.push_back(aspect);
            }
            if (waiting.empty())
                continue;
            if (const auto approved = approveListing(work, *row, waiting, {}); !approved) {
                work.refuse({Table::Listing, journaled.row, 0}, approved.error().what);
                continue;
            }
            if (const auto queued = queueListing(work, *row); !queued)
                work.refuse({Table::Listing, journaled.row, 0}, queued.error().what);
        }
    }
}

Result<UndoPreview> previewUndo(Database &database, const ChangeContext &context, CommitId commit)
{
    if (const auto may = mayUndo(database, commit); !may)
        return tl::unexpected(may.error());
    Q_UNUSED(context);
    UndoPreview preview;
    for (const JournalRow &row : journalOf(database, commit)) {
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
    if (const auto may = mayUndo(database, commit); !may)
        return tl::unexpected(may.error());
    const std::vector<JournalRow> rows = journalOf(database, commit);
    Work work(database, context, Cause::Undo, actor);
    work.setUndoes(commit);
    work.commit();
    for (const JournalRow &row : rows)
        noteStates(work, row);
    for (const JournalRow &row : rows) {
        if (row.kind == RemovedRow && !work.rows().get(row.table, row.row)) {
            work.rows().restore(row.table, row.row, row.cells);
            continue;
        }
        for (const CellChange &cell : row.cells) {
            if (!restores(work, row, cell))
                continue;
            const Field &field = fieldOf(row.table, cell.field);
            const bool personal = field.type == FieldType::Personal;
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
