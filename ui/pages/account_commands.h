// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/accounts_watch.h"
#include "ui/shell/services.h"

namespace sampan::ui {

class TableTab;

// What is done with accounts. Each returns at once and says how it ended.

void runAccounts(Desk &desk, const std::vector<AccountId> &accounts, bool full = false); ///< all if none are named
void setAccountPaused(Desk &desk, qint64 account, bool paused);
/// Asks first: from then on it sends what is approved.
void askStartSending(Desk &desk, const AccountOverview &account, QWidget *window);
void setAccountWatching(Desk &desk, qint64 account);
/// Asks first; its history stays.
void askRemove(Desk &desk, const AccountOverview &account, QWidget *window);
void setHold(Desk &desk, bool hold);

/// Their commands. `chosen`: the account that they are about, if there is one.
void addAccountCommands(Desk &desk, AccountsWatch &accounts, std::function<std::optional<qint64>()> chosen, QWidget *window);
/// An account's card: what there is to say, and what can be done with it.
void openAccountCard(Desk &desk, AccountsWatch &accounts, qint64 account, const QPoint &at, QWidget *window);

} // namespace sampan::ui
