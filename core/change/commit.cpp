// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/commit.h"

#include "core/catalogue/listings.h"
#include "core/change/ours.h"
#include "core/orders/order_rules.h"

namespace sampan {

namespace {
    // Rows are written every so often, so that a paste of 100,000 cells needs little memory.
    constexpr size_t chunk = 2000;

    Value storedText(Work &work, const Row &row, const Field &field)
    {
        return field.type == FieldType::Personal ? Value(work.rows().personalText(row.value(field.number))) : row.value(field.number);
    }

    bool same(const Value &a, const Value &b)
    {
        return a == b || (a.isNull() && b.isText() && b.text().isEmpty()) || (b.isNull() && a.isText() && a.text().isEmpty());
    }

    Result<> mayEdit(Work &work, Row &row, const Field &field)
    {
        if (work.actor().role == PersonRole::Viewer)
            return fail(ErrorCode::Refused, Sentence::tr("You may look, but not edit."));
        const bool settings = row.table() != Table::Product && row.table() != Table::Variant && row.table() != Table::Listing && row.table() != Table::Order && row.table() != Table::OrderLine;
        if (settings && work.actor().role < PersonRole::Approver)
            return fail(ErrorCode::Refused, Sentence::tr("Settings are changed by an approver or an administrator."));
        if (field.role == FieldRole::Observation)
            return fail(ErrorCode::Refused, Sentence::tr("%1 is read from the other side and cannot be typed.").arg(QString::fromUtf8(field.title)));
        if (field.role != FieldRole::Intent)
            return fail(ErrorCode::Refused, Sentence::tr("%1 is computed and cannot be typed.").arg(QString::fromUtf8(field.title)));
        if (row.table() == Table::Order)
            return mayEditOrder(work, row, field.number);
        if (row.table() == Table::OrderLine) {
            Row *parent = work.rows().get(Table::Order, row.number(orderLine::order));
            return parent ? mayEditOrder(work, *parent, std::nullopt) : fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
        }
        return {};
    }

    void setCell(Work &work, Row &row, const Field &field, const Value &value)
    {
        if (field.type == FieldType::Personal) {
            setOurs(row, field.number, work.rows().personalReference(row.id(), value.text()));
            return;
        }
        setOurs(row, field.number, value);
        // A typed price is pinned; an emptied one follows its rule again. The same for stock.
        if (row.table() == Table::Listing && field.number == listing::price)
            row.set(listing::pricePinned, qint64(value.isNull() ? 0 : 1));
        if (row.table() == Table::Listing && field.number == listing::stock)
            row.set(listing::stockPinned, qint64(value.isNull() ? 0 : 1));
        if (row.table() == Table::OrderLine)
            row.set(orderLine::editedAt, toMs(work.now()));
    }
}

void applyEdit(Work &work, const CellEdit &edit)
{
    const TableSpec &spec = specOf(edit.at.table);
    if (edit.at.table == Table::None || edit.at.field >= spec.fields.size())
        return work.refuse(edit.at, Sentence::tr("There is no such field."));
    const Field &field = spec.fields[edit.at.field];
    Row *row = work.rows().get(edit.at.table, edit.at.row);
    if (!row)
        return work.refuse(edit.at, Sentence::tr("The row is gone. Copy what you typed before you discard it."));
    const Value stored = storedText(work, *row, field);
    if (same(stored, edit.value))
        return;
    if (const auto may = mayEdit(work, *row, field); !may)
        return work.refuse(edit.at, may.error().what);
    const auto checked = checkCell(work, *row, field, edit.value);
    if (!checked)
        return work.refuse(edit.at, checked.error().what);
    if (same(stored, *checked))
        return;
    if (!same(stored, edit.base))
        return work.conflict({edit.at, edit.base, *checked, stored});
    setCell(work, *row, field, *checked);
}

void applyNewRows(Work &work, const std::vector<NewRow> &rows, std::map<qint64, qint64> &realIds)
{
    for (const NewRow &wanted : rows) {
        std::vector<std::pair<FieldNo, Value>> cells = wanted.cells;
        for (auto &[field, value] : cells) {
            // A reference to a row of the same change.
            if (fieldOf(wanted.table, field).type == FieldType::Reference && value.number() < 0)
                value = realIds[value.number()];
        }
        Row &row = work.rows().create(wanted.table, cells);
        realIds[wanted.temporary] = row.id();
        work.result().madeRows.emplace_back(wanted.temporary, row.id());
    }
}

CommitResult commit(Database &database, const ChangeContext &context, const ChangeSet &changes)
{
    Work work(database, context, changes.cause, changes.actor, changes.note, changes.draftBatch);
    std::map<qint64, qint64> realIds;
    applyNewRows(work, changes.rows, realIds);
    for (CellEdit edit : changes.edits) {
        if (database.failed())
            break;
        if (edit.at.row < 0)
            edit.at.row = realIds[edit.at.row];
        applyEdit(work, edit);
        if (work.rows().size() >= chunk)
            work.settle();
    }
    // An accepted draft batch leaves its mark even when every cell was the same already, or it would be offered again.
    if (!changes.draftBatch.isEmpty())
        work.commit();
    return work.finish();
}

} // namespace sampan
