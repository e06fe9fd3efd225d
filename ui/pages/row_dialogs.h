// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

namespace sampan::ui {

class TableTab;

// The questions before something is done with the selected rows. Each opens a dialog and returns at once.

void askApprove(Desk &desk, TableTab &tab);
void askReturn(Desk &desk, TableTab &tab);
void queueSelected(Desk &desk, TableTab &tab);
void askCancelOrders(Desk &desk, TableTab &tab);
void askListOn(Desk &desk, TableTab &tab);
void askUndo(Desk &desk, TableTab &journal);

} // namespace sampan::ui
