// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

namespace sampan::ui {

class TableTab;

/// Does, or begins, what mends the current problem: signs in, reads again, settles what somebody changed there, or
/// opens the row that it belongs to.
void mendProblem(Desk &desk, TableTab &problems);
/// Their value or ours, for the selected listings that somebody changed at the marketplace.
void askSettle(Desk &desk, TableTab &listings);
/// Opens the place where a row is worked on, with only this row.
void goToRow(Desk &desk, Table table, const QString &key);

} // namespace sampan::ui
