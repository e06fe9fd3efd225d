// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drafts/draft_recovery.h"

#include "core/change/commit.h"

namespace sampan::ui {

namespace {
    bool wasWritten(Database &database, qint64 commit, const CellAt &at)
    {
        Statement &select = database.query("SELECT cells FROM journal WHERE commit_id = ? AND table_no = ? AND row_id = ?", commit, static_cast<int>(at.table), at.row);
        bool written = false;
        while (!written && select.step()) {
            const auto cells = unpackCells(select.blob(0)).value_or(std::vector<CellChange>());
            written = std::any_of(cells.begin(), cells.end(), [&](const CellChange &cell) { return cell.field == at.field; });
        }
        select.reset();
        return written;
    }

    Value storedValue(Rows &rows, const Row &row, const Draft &draft)
    {
        const Value &value = row.value(draft.at.field);
        const bool personal = fieldOf(draft.at.table, draft.at.field).type == FieldType::Personal;
        return personal ? Value(rows.personalText(value)) : value;
    }
}

RecoveredDrafts recoverDrafts(Database &database, const LeftDrafts &left)
{
    std::vector<CellAt> written;
    for (const LeftDrafts::Batch &batch : left.batches) {
        Statement &find = database.query("SELECT id FROM commits WHERE draft_batch = ?", batch.name);
        const qint64 commit = find.step() ? find.integer(0) : 0;
        find.reset();
        for (const CellAt &at : batch.cells) {
            if (commit != 0 && wasWritten(database, commit, at))
                written.push_back(at);
        }
    }
    RecoveredDrafts recovered;
    Rows rows(database);
    for (const DraftPtr &draft : left.drafts) {
        const Row *row = rows.get(draft->at.table, draft->at.row);
        if (!row) {
            Draft gone = *draft;
            gone.gone = true;
            recovered.drafts.push_back(std::make_shared<const Draft>(std::move(gone)));
            continue;
        }
        const Value stored = storedValue(rows, *row, *draft);
        const bool done = std::find(written.begin(), written.end(), draft->at) != written.end() || (draft->wrong.isEmpty() && sameCell(stored, draft->value));
        if (done) {
            recovered.dropped.push_back(draft->at);
            continue;
        }
        Draft now = *draft;
        now.theirs = sameCell(stored, draft->base) ? std::nullopt : std::optional(stored);
        recovered.drafts.push_back(std::make_shared<const Draft>(std::move(now)));
    }
    return recovered;
}

std::vector<std::pair<DraftPtr, Sentence>> checkDrafts(Database &database, const ChangeContext &context, const Actor &actor, const std::vector<DraftPtr> &drafts)
{
    std::vector<std::pair<DraftPtr, Sentence>> wrong;
    Work work(database, context, Cause::Edit, actor);
    for (const DraftPtr &draft : drafts) {
        Row *row = work.rows().get(draft->at.table, draft->at.row);
        if (!row) {
            wrong.emplace_back(draft, Sentence::tr("The row is gone. Copy what you typed before you discard it."));
            continue;
        }
        const Field &field = fieldOf(draft->at.table, draft->at.field);
        if (const auto may = mayEdit(work, *row, field); !may)
            wrong.emplace_back(draft, may.error().what);
        else if (const auto checked = checkCell(work, *row, field, draft->value); !checked)
            wrong.emplace_back(draft, checked.error().what);
    }
    return wrong;
}

} // namespace sampan::ui
