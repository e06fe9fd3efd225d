// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/problem_commands.h"

#include "core/catalogue/drift.h"
#include "ui/pages/account_commands.h"
#include "ui/pages/ask_dialog.h"
#include "ui/pages/row_actions.h"
#include "ui/pages/sign_in_dialog.h"
#include "ui/table/table_tab.h"
#include "ui/theme/words.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sampan::ui {

namespace {
class ProblemCommands {
    Q_DECLARE_TR_FUNCTIONS(sampan::ui::ProblemCommands)
};

QString textOfCell(const TableTab &tab, const LoadedRow &row, const char *column)
{
    const int at = columnIndex(*tab.spec().view, column);
    return at < 0 ? QString() : textOf(*tab.spec().view, at, row.row);
}

qint64 accountOf(const Desk &desk, const QString &name)
{
    const auto &all = desk.accounts.accounts();
    const auto found
        = std::find_if(all.begin(), all.end(), [&](const AccountOverview &each) { return each.name == name; });
    return found == all.end() ? 0 : found->id;
}

// `ids`: of listings.
void openSettle(Desk &desk, TableTab &tab, const std::vector<qint64> &ids)
{
    const auto rows = static_cast<qint64>(ids.size());
    auto *dialog = new AskDialog(ProblemCommands::tr("Changed there by somebody else"),
        counted(rows,
            ProblemCommands::tr("1 listing was changed at the marketplace, outside Sampan. Which value shall stand?"),
            ProblemCommands::tr(
                "%1 listings were changed at the marketplace, outside Sampan. Which values shall stand?")),
        ProblemCommands::tr("Settle it"), tab.window());
    auto *theirs = new QRadioButton(ProblemCommands::tr("Theirs: it becomes ours, and both sides agree"), dialog);
    auto *ours = new QRadioButton(ProblemCommands::tr("Ours: it waits for approval, and is then sent again"), dialog);
    theirs->setChecked(true);
    dialog->content()->addWidget(theirs);
    dialog->content()->addWidget(ours);
    dialog->onDone([&desk, tab = QPointer(&tab), ids, ours] {
        const DriftAnswer answer = ours->isChecked() ? DriftAnswer::SendOurs : DriftAnswer::TakeTheirs;
        if (!tab)
            return true;
        doOnRows(desk.services, *viewNamed(u"listings"), ids, Cause::Settle, {}, [answer](Work &work, Row &row) {
            return settleDrift(work, row, answer);
        }).then(tab.data(), [&desk, tab](const Result<RowsDone> &done) {
            sayDone(
                desk, done,
                [](int n) {
                    return counted(n, ProblemCommands::tr("1 listing is settled."),
                        ProblemCommands::tr("%1 listings are settled."));
                },
                tab->window());
        });
        return true;
    });
    dialog->open();
}
} // namespace

void askSettle(Desk &desk, TableTab &tab)
{
    const ViewSpec &view = *tab.spec().view;
    desk.services.workspace.reader()
        .submit([&view, ids = tab.view().selectedIds()](
                    Database &database) -> Result<std::vector<qint64>> { return actionRowsOf(database, view, ids); })
        .then(&tab, [&desk, &tab](const Result<std::vector<qint64>> &ids) {
            if (ids && !ids->empty())
                openSettle(desk, tab, *ids);
        });
}

void goToRow(Desk &desk, Table table, const QString &key)
{
    // A key is ACCOUNT:NUMBER or ACCOUNT:SKU; the search looks for the last part.
    const QString word = key.section(u':', -1);
    ViewQuery query;
    const auto is = [&](const char *column, const QString &text) {
        query.filters.push_back({QString::fromLatin1(column), ViewFilter::How::Is, text});
    };
    switch (table) {
    case Table::Order:
        is("number", key.section(u':', 1, 1));
        return desk.go(QStringLiteral("orders"), QStringLiteral("orders"), query);
    case Table::Listing:
        is("sku", word);
        return desk.go(QStringLiteral("listings"), QStringLiteral("listings"), query);
    case Table::Variant:
        is("sku", word);
        return desk.go(QStringLiteral("products"), QStringLiteral("variants"), query);
    case Table::Account:
        return desk.go(QStringLiteral("accounts"), {}, {});
    default:
        return desk.go(QStringLiteral("products"), QStringLiteral("products"), ViewQuery{{}, word, {}, false});
    }
}

void mendProblem(Desk &desk, TableTab &tab)
{
    const QModelIndex current = tab.view().currentIndex();
    const LoadedRow *row = current.isValid() ? tab.model().loadedRow(current.row()) : nullptr;
    if (!row)
        return;
    const QString kind = textOfCell(tab, *row, "kind");
    const qint64 account = accountOf(desk, textOfCell(tab, *row, "account"));
    const RowRef about = tab.currentRow();
    if (kind == u"signin" && account != 0 && desk.services.secrets)
        askSignIn(desk, account, tab.window());
    else if (kind == u"drift")
        openSettle(desk, tab, {about.row});
    else if (about.row != 0 && about.table != Table::None && about.table != Table::Account)
        goToRow(desk, about.table, textOfCell(tab, *row, "key"));
    else if (account != 0)
        runAccounts(desk, {AccountId(account)});
}

} // namespace sampan::ui
