// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/row_dialogs.h"

#include "core/accounts/overview.h"
#include "core/catalogue/listings.h"
#include "ui/pages/ask_dialog.h"
#include "ui/pages/row_actions.h"
#include "ui/table/table_tab.h"
#include "ui/theme/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QPointer>

namespace sampan::ui {

namespace {
    class ListOn {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::ListOn)
    };

    // The SKUs of the selected variants, or of all variants of the selected products.
    QStringList skusOf(Database &database, Table table, const std::vector<qint64> &ids)
    {
        QStringList skus;
        for (qint64 id : ids) {
            Statement &select = database.query(table == Table::Product ? "SELECT sku FROM variants WHERE product_id = ? ORDER BY id" : "SELECT sku FROM variants WHERE id = ?", id);
            while (select.step())
                skus.append(select.text(0));
            select.reset();
        }
        return skus;
    }

    // One that was taken off the shelf goes back on; one that is listed stays as it is.
    Result<> listOne(Work &work, qint64 account, const QString &sku)
    {
        const auto made = makeListing(work, account, sku);
        if (made)
            return {};
        if (made.error().code != ErrorCode::Conflict)
            return tl::unexpected(made.error());
        Statement &find = work.database().query("SELECT l.id FROM listings l JOIN variants v ON v.id = l.variant_id WHERE l.account_id = ? AND v.sku = ?", account, sku);
        const qint64 id = find.step() ? find.integer(0) : 0;
        find.reset();
        Row *row = work.rows().get(Table::Listing, id);
        const bool delisted = row && static_cast<ListingState>(row->number(listing::contentState)) == ListingState::Delisted;
        return delisted ? relistListing(work, *row) : tl::unexpected(made.error());
    }

    Later<Result<RowsDone>> listAll(Services &services, Table table, std::vector<qint64> ids, qint64 account)
    {
        return services.workspace.writer().submit(Urgency::Person, [&context = services.workspace.context(), actor = services.actor, table, ids = std::move(ids), account](Database &database) -> Result<RowsDone> {
            RowsDone done;
            Work work(database, context, Cause::Edit, actor);
            for (const QString &sku : skusOf(database, table, ids)) {
                if (const auto listed = listOne(work, account, sku); listed)
                    ++done.done;
                else
                    done.refused.emplace_back(sku, listed.error().what);
                if (work.rows().size() > 2000)
                    work.settle();
            }
            const CommitResult result = work.finish();
            done.commit = result.commit;
            done.touched = result.touched;
            return done;
        });
    }
}

void askListOn(Desk &desk, TableTab &tab)
{
    const Table table = tab.spec().view->table;
    const std::vector<qint64> ids = tab.view().selectedIds();
    const auto rows = static_cast<qint64>(ids.size());
    const QString what = table == Table::Product ? counted(rows, ListOn::tr("1 product"), ListOn::tr("%1 products")) : counted(rows, ListOn::tr("1 variant"), ListOn::tr("%1 variants"));
    auto *dialog = new AskDialog(ListOn::tr("List %1 on a marketplace").arg(what),
        ListOn::tr("Each variant gets a listing in the state NEW, with the price and the stock that the rules give. Nothing leaves before you approve and queue it."), ListOn::tr("List them"), tab.window());
    auto *accounts = new QComboBox(dialog);
    dialog->form()->addRow(ListOn::tr("Marketplace"), accounts);
    dialog->setReady(false);
    desk.services.workspace.reader().submit([](Database &database) -> Result<std::vector<AccountOverview>> { return accountOverviews(database); }).then(dialog, [dialog, accounts](const Result<std::vector<AccountOverview>> &all) {
        for (const AccountOverview &account : all.value_or(std::vector<AccountOverview>())) {
            if (account.role == AccountRole::Marketplace)
                accounts->addItem(account.name, account.id);
        }
        dialog->setReady(accounts->count() > 0);
        if (accounts->count() == 0)
            dialog->warn(ListOn::tr("There is no marketplace account yet. Add one first."));
    });
    dialog->onDone([&desk, tab = QPointer(&tab), table, ids, accounts] {
        const QString name = accounts->currentText();
        if (!tab)
            return true;
        listAll(desk.services, table, ids, accounts->currentData().toLongLong()).then(tab.data(), [&desk, tab, name](const Result<RowsDone> &done) {
            const auto said = [name](int n) { return counted(n, ListOn::tr("1 listing made on %2."), ListOn::tr("%1 listings made on %2.")).replace(QStringLiteral("%2"), name); };
            if (done && done->refused.empty())
                desk.say({Notice::Kind::Good, said(done->done), ListOn::tr("Show the listings"), [&desk, name] { desk.go(QStringLiteral("listings"), name, {}); }});
            else
                sayDone(desk, done, said, tab->window());
        });
        return true;
    });
    dialog->open();
}

} // namespace sampan::ui
