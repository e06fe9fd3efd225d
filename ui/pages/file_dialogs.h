// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

class QWidget;

namespace sampan::ui {

class TableTab;

/// Asks for a CSV or XLSX file, and opens its import, which shows first what it would do.
void askImport(Desk &desk, QWidget *window);
/// Writes the table as it is filtered and sorted into a file, with progress.
void askExport(Desk &desk, TableTab &tab);

} // namespace sampan::ui
