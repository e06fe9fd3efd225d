// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/row_dialogs.h"

#include "core/change/undo.h"
#include "core/views/keys.h"
#include "ui/pages/ask_dialog.h"
#include "ui/pages/row_actions.h"
#include "ui/table/table_tab.h"
#include "ui/theme/words.h"

#include <QCoreApplication>
#include <QPointer>

namespace sampan::ui {

namespace {
    class UndoCommit {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::UndoCommit)
    };

    void undo(Desk &desk, TableTab &tab, CommitId commit)
    {
        Services &services = desk.services;
        services.workspace.writer()
            .submit(Urgency::Person,
                [&context = services.workspace.context(), actor = services.actor, commit](Database &database) -> Result<RowsDone> {
                    const auto result = undoCommit(database, context, actor, commit);
                    if (!result)
                        return tl::unexpected(result.error());
                    RowsDone done {result->commit, result->cells, {}, result->touched};
                    for (const CellRefusal &refusal : result->refusals)
                        done.refused.emplace_back(keyOf(database, refusal.at.table, refusal.at.row), refusal.why);
                    for (const CellConflict &conflict : result->conflicts)
                        done.refused.emplace_back(keyOf(database, conflict.at.table, conflict.at.row),
                            Sentence::tr("%1 was edited again since, and stays as it is.").arg(QCoreApplication::translate("Field", fieldOf(conflict.at.table, conflict.at.field).title)));
                    return done;
                })
            .then(&tab, [&desk, &tab](const Result<RowsDone> &done) {
                sayDone(desk, done, [](int n) { return counted(n, UndoCommit::tr("Undone: 1 cell is as it was."), UndoCommit::tr("Undone: %1 cells are as they were.")); }, tab.window());
            });
    }

    QString question(const UndoPreview &preview)
    {
        if (preview.cells == 0)
            return UndoCommit::tr("Nothing that you typed or decided is in this change, so there is nothing to take back.");
        const QString cells = counted(preview.cells, UndoCommit::tr("1 cell"), UndoCommit::tr("%1 cells"));
        const QString rows = counted(preview.rows, UndoCommit::tr("in 1 row"), UndoCommit::tr("in %1 rows"));
        QStringList lines {UndoCommit::tr("%1 %2 will be as before. Cells that were edited since stay as they are.").arg(cells, rows)};
        if (!preview.systems.isEmpty())
            lines.append(UndoCommit::tr("%1 has been told of this change and will be told again: your answer is the approval.").arg(preview.systems.join(QStringLiteral(", "))));
        return lines.join(QStringLiteral("\n\n"));
    }
}

void askUndo(Desk &desk, TableTab &journal)
{
    const std::vector<qint64> ids = journal.view().selectedIds();
    if (ids.size() != 1)
        return;
    const CommitId commit(ids.front());
    desk.services.workspace.reader().submit([commit](Database &database) -> Result<UndoPreview> { return previewUndo(database, commit); }).then(&journal, [&desk, &journal, commit](const Result<UndoPreview> &preview) {
        if (!preview) {
            desk.say({Notice::Kind::Failed, preview.error().what.text(), {}, {}});
            return;
        }
        auto *dialog = new AskDialog(UndoCommit::tr("Undo change %1").arg(QLocale().toString(commit.value)), question(*preview), UndoCommit::tr("Undo this change"), journal.window());
        dialog->setReady(preview->cells > 0);
        QStringList cannot;
        for (const Sentence &sentence : preview->cannot)
            cannot.append(sentence.text());
        if (!cannot.isEmpty())
            dialog->warn(UndoCommit::tr("Cannot be taken back:") + u'\n' + cannot.join(u'\n'));
        dialog->onDone([&desk, tab = QPointer(&journal), commit] {
            if (tab)
                undo(desk, *tab, commit);
            return true;
        });
        dialog->open();
    });
}

} // namespace sampan::ui
