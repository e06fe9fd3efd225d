// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/accounts_watch.h"

namespace sampan::ui {

/// How an account is, in a line of Today, with the button for what it needs next. The row is the caller's.
QWidget *makeAccountRow(Desk &desk, const AccountOverview &account, QWidget *parent);
/// What the row says, to know whether it must be made again.
QString accountRowWords(const Desk &desk, const AccountOverview &account);

} // namespace sampan::ui
