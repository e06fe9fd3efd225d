// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/account_commands.h"

#include "core/accounts/accounts.h"
#include "ui/pages/account_wizard.h"
#include "ui/pages/ask_dialog.h"
#include "ui/pages/sign_in_dialog.h"
#include "ui/shell/commands.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QMenu>

namespace sampan::ui {

namespace {
    class AccountCommands {
        Q_DECLARE_TR_FUNCTIONS(sampan::ui::AccountCommands)
    };

    // Changes an account as one commit of the person; says how it ended.
    void change(Desk &desk, qint64 account, std::function<Result<>(Work &, Row &)> how, const QString &said)
    {
        Services &services = desk.services;
        services.workspace.writer()
            .submit(Urgency::Person,
                [&context = services.workspace.context(), actor = services.actor, account, how = std::move(how)](Database &database) -> Result<CommitResult> {
                    Work work(database, context, Cause::Settings, actor);
                    Row *row = work.rows().get(Table::Account, account);
                    const Result<> done = row ? how(work, *row) : fail(ErrorCode::NotFound, Sentence::tr("The row is gone."));
                    if (!done)
                        return tl::unexpected(done.error());
                    return work.finish();
                })
            .then(&desk.commands, [&desk, said](const Result<CommitResult> &done) { desk.say(done ? Notice {Notice::Kind::Good, said, {}, {}} : Notice {Notice::Kind::Failed, done.error().what.text(), {}, {}}); });
    }
}

void runAccounts(Desk &desk, const std::vector<AccountId> &accounts, bool full)
{
    if (!desk.services.sync)
        return;
    RunRequest request;
    request.full = full;
    desk.services.sync->run(accounts, request);
    desk.hint(AccountCommands::tr("Reading what changed, and sending what is due."));
}

void setAccountPaused(Desk &desk, qint64 account, bool paused)
{
    const QString why = AccountCommands::tr("paused by hand");
    change(desk, account, [paused, why](Work &work, Row &row) { return setPaused(work, row, paused, why); }, paused ? AccountCommands::tr("Paused: it neither reads nor sends.") : AccountCommands::tr("It works again."));
}

void setAccountWatching(Desk &desk, qint64 account)
{
    change(desk, account, [](Work &work, Row &row) { return setStage(work, row, AccountStage::Watch); }, AccountCommands::tr("It only reads from now on."));
}

void askStartSending(Desk &desk, const AccountOverview &account, QWidget *window)
{
    auto *dialog = new AskDialog(AccountCommands::tr("Start sending to %1").arg(account.name),
        AccountCommands::tr("From now on what is approved and queued leaves for %1. Orders that were placed before now are history and are never pushed.").arg(account.name), AccountCommands::tr("Start sending"), window);
    dialog->onDone([&desk, id = account.id, name = account.name] {
        change(desk, id, [](Work &work, Row &row) { return setStage(work, row, AccountStage::Active); }, AccountCommands::tr("%1 gets what is approved from now on.").arg(name));
        return true;
    });
    dialog->open();
}

void askRemove(Desk &desk, const AccountOverview &account, QWidget *window)
{
    auto *dialog = new AskDialog(AccountCommands::tr("Remove %1").arg(account.name),
        AccountCommands::tr("It goes out of every list, and nothing is read or sent for it any more. Its history stays in the journal."), AccountCommands::tr("Remove the account"), window);
    dialog->onDone([&desk, id = account.id, name = account.name] {
        change(desk, id, [](Work &work, Row &row) { return removeAccount(work, row); }, AccountCommands::tr("%1 was removed.").arg(name));
        return true;
    });
    dialog->open();
}

void setHold(Desk &desk, bool hold)
{
    desk.services.workspace.writer()
        .submit(Urgency::Person,
            [hold](Database &database) -> Result<bool> {
                writeSetting(database, QStringLiteral("hold"), hold ? QStringLiteral("on") : QStringLiteral("off"));
                return true;
            })
        .then(&desk.commands, [&desk, hold](const Result<bool> &done) {
            if (!done)
                desk.say({Notice::Kind::Failed, done.error().what.text(), {}, {}});
            else
                desk.hint(hold ? AccountCommands::tr("All sending is held.") : AccountCommands::tr("Sending goes on."));
        });
}

void addAccountCommands(Desk &desk, AccountsWatch &accounts, std::function<std::optional<qint64>()> chosen, QWidget *window)
{
    Commands &commands = desk.commands;
    const bool sync = desk.services.sync != nullptr;
    const auto account = [chosen, &accounts]() -> const AccountOverview * {
        const auto id = chosen();
        return id ? accounts.find(*id) : nullptr;
    };
    if (desk.services.secrets) {
        commands.add({"account.add", Menu::Accounts, AccountCommands::tr("Add an account…"), QStringLiteral("plus"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [&desk, window] { openAccountWizard(desk, window); }});
        commands.add({"account.sign-in", Menu::Accounts, AccountCommands::tr("Sign in again…"), QStringLiteral("lock"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I), [&desk, chosen, window] { askSignIn(desk, *chosen(), window); }, [account] { return account() != nullptr; }});
    }
    if (sync) {
        commands.add({"account.run-all", Menu::Accounts, AccountCommands::tr("Read and send now"), QStringLiteral("refresh"), QKeySequence(Qt::Key_F6), [&desk] { runAccounts(desk, {}); }, [&accounts] { return !accounts.accounts().empty(); }, true});
        commands.add({"account.run", Menu::Accounts, AccountCommands::tr("Read and send this account now"), {}, QKeySequence(Qt::SHIFT | Qt::Key_F6), [&desk, chosen] { runAccounts(desk, {AccountId(*chosen())}); }, [account] { return account() && !account()->paused; }});
        commands.add({"account.run-full", Menu::Accounts, AccountCommands::tr("Read everything of this account again"), {}, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F6), [&desk, chosen] { runAccounts(desk, {AccountId(*chosen())}, true); }, [account] { return account() && !account()->paused; }});
    }
    commands.add({"account.pause", Menu::Accounts, AccountCommands::tr("Pause this account"), QStringLiteral("pause"), QKeySequence(Qt::Key_F7), [&desk, chosen] { setAccountPaused(desk, *chosen(), true); }, [account] { return account() && !account()->paused; }, true});
    commands.add({"account.resume", Menu::Accounts, AccountCommands::tr("Let this account work again"), QStringLiteral("play"), QKeySequence(Qt::SHIFT | Qt::Key_F7), [&desk, chosen] { setAccountPaused(desk, *chosen(), false); }, [account] { return account() && account()->paused; }});
    commands.add({"account.start", Menu::Accounts, AccountCommands::tr("Start sending to this account…"), QStringLiteral("queue"), QKeySequence(Qt::Key_F8), [&desk, account, window] { askStartSending(desk, *account(), window); }, [account] { return account() && account()->watch; }});
    commands.add({"account.watch", Menu::Accounts, AccountCommands::tr("Only read this account"), QStringLiteral("eye"), QKeySequence(Qt::SHIFT | Qt::Key_F8), [&desk, chosen] { setAccountWatching(desk, *chosen()); }, [account] { return account() && !account()->watch; }});
    commands.add({"account.remove", Menu::Accounts, AccountCommands::tr("Remove this account…"), QStringLiteral("cancel"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F8), [&desk, account, window] { askRemove(desk, *account(), window); }, [account] { return account() != nullptr; }});
    commands.add({"hold.toggle", Menu::Accounts, AccountCommands::tr("Hold all sending, or let it go on"), QStringLiteral("hold"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [&desk, &accounts] { setHold(desk, !accounts.isHeld()); }, {}, true});
}

void openAccountCard(Desk &desk, AccountsWatch &accounts, qint64 id, const QPoint &at, QWidget *window)
{
    const AccountOverview *account = accounts.find(id);
    if (!account)
        return;
    auto *menu = new QMenu(window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &line : accounts.lines(*account))
        menu->addAction(line)->setEnabled(false);
    menu->addSeparator();
    if (desk.services.sync && !account->paused)
        menu->addAction(desk.theme.icon(QStringLiteral("refresh")), AccountCommands::tr("Read and send now"), menu, [&desk, id] { runAccounts(desk, {AccountId(id)}); });
    if (account->paused)
        menu->addAction(desk.theme.icon(QStringLiteral("play")), AccountCommands::tr("Let it work again"), menu, [&desk, id] { setAccountPaused(desk, id, false); });
    else
        menu->addAction(desk.theme.icon(QStringLiteral("pause")), AccountCommands::tr("Pause"), menu, [&desk, id] { setAccountPaused(desk, id, true); });
    if (account->watch)
        menu->addAction(desk.theme.icon(QStringLiteral("queue")), AccountCommands::tr("Start sending…"), menu, [&desk, copy = *account, window] { askStartSending(desk, copy, window); });
    else
        menu->addAction(desk.theme.icon(QStringLiteral("eye")), AccountCommands::tr("Only read"), menu, [&desk, id] { setAccountWatching(desk, id); });
    menu->addSeparator();
    if (account->problems > 0)
        menu->addAction(desk.theme.icon(QStringLiteral("problems")), AccountCommands::tr("Show its problems"), menu, [&desk] { desk.go(QStringLiteral("problems"), {}, {}); });
    menu->addAction(desk.theme.icon(QStringLiteral("schedules")), AccountCommands::tr("Show its schedules"), menu, [&desk] { desk.go(QStringLiteral("schedules"), {}, {}); });
    menu->popup(at);
}

} // namespace sampan::ui
