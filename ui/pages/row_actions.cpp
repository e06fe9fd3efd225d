// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/row_actions.h"

#include "core/views/keys.h"
#include "ui/pages/refusals_dialog.h"
#include "ui/table/table_tab.h"
#include "ui/theme/words.h"

#include <QCoreApplication>

namespace sampan::ui {

namespace {
    class RowActions {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::RowActions)
    };
    constexpr size_t chunk = 2000;

}

Table actionTableOf(const ViewSpec &view)
{
    for (Table table : {Table::Order, Table::Listing}) {
        const bool linked = std::any_of(view.rows.begin(), view.rows.end(), [table](const ViewLink &link) { return link.table == table; });
        if (view.table == table || linked)
            return table;
    }
    return Table::None;
}

std::vector<qint64> actionRowsOf(Database &database, const ViewSpec &view, const std::vector<qint64> &ids)
{
    const Table table = actionTableOf(view);
    if (table == Table::None || view.table == table)
        return ids;
    std::vector<qint64> rows;
    for (size_t link = 0; link < view.rows.size(); ++link) {
        if (view.rows[link].table != table)
            continue;
        for (const ViewRow &row : readRows(database, view, ids, {0})) {
            if (row.rows[link] != 0 && std::find(rows.begin(), rows.end(), row.rows[link]) == rows.end())
                rows.push_back(row.rows[link]);
        }
    }
    return rows;
}

Later<Result<RowsDone>> doOnRows(Services &services, const ViewSpec &view, std::vector<qint64> ids, Cause cause, const QString &note, RowAction action)
{
    const Table table = actionTableOf(view) == Table::None ? view.table : actionTableOf(view);
    return services.workspace.writer().submit(Urgency::Person,
        [&context = services.workspace.context(), actor = services.actor, &view, ids = std::move(ids), cause, note, action = std::move(action), table](Database &database) -> Result<RowsDone> {
            RowsDone done;
            Work work(database, context, cause, actor, note);
            const auto refuse = [&](qint64 id, const Sentence &why) { done.refused.emplace_back(keyOf(database, table, id), why); };
            for (qint64 id : actionRowsOf(database, view, ids)) {
                Row *row = work.rows().get(table, id);
                const Result<> moved = row ? action(work, *row) : fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
                if (moved)
                    ++done.done;
                else
                    refuse(id, moved.error().what);
                if (work.rows().size() > chunk)
                    work.settle();
            }
            const CommitResult result = work.finish();
            for (const CellRefusal &refusal : result.refusals)
                refuse(refusal.at.row, refusal.why);
            done.commit = result.commit;
            done.touched = result.touched;
            return done;
        });
}

void sayDone(const Desk &desk, const Result<RowsDone> &done, const std::function<QString(int)> &said, QWidget *window)
{
    if (!done) {
        desk.say({Notice::Kind::Failed, done.error().what.text(), {}, {}});
        return;
    }
    if (done->refused.empty()) {
        desk.say({Notice::Kind::Good, said(done->done), {}, {}});
        return;
    }
    if (done->done == 0 && done->refused.size() == 1) {
        desk.say({Notice::Kind::Failed, QStringLiteral("%1: %2").arg(done->refused.front().first, done->refused.front().second.text()), {}, {}});
        return;
    }
    const QString refused = counted(static_cast<qint64>(done->refused.size()), RowActions::tr("1 was refused."), RowActions::tr("%1 were refused."));
    const QString text = said(done->done) + u' ' + refused;
    desk.say({Notice::Kind::Failed, text, RowActions::tr("Show them"), [refused = done->refused, window] { (new RefusalsDialog(refused, window))->open(); }});
}

void doOnSelection(Desk &desk, TableTab &tab, Cause cause, const QString &note, RowAction action, std::function<QString(int)> said)
{
    std::vector<qint64> ids = tab.view().selectedIds();
    if (ids.empty())
        return;
    tab.model().keepList(ids);
    doOnRows(desk.services, *tab.spec().view, std::move(ids), cause, note, std::move(action)).then(&tab, [&desk, &tab, said = std::move(said)](const Result<RowsDone> &done) { sayDone(desk, done, said, tab.window()); });
}

} // namespace sampan::ui
