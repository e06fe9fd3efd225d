// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/commands.h"
#include "ui/shell/services.h"

namespace sampan::ui {

class TableTab;

/// The commands that work on the current table: editing, filters, and what is done with rows.
void addTableCommands(Desk &desk, std::function<TableTab *()> current);

} // namespace sampan::ui
