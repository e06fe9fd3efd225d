// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

#include <QPointer>

class QWidget;

namespace sampan::ui {

class TableTab;

/// Import and export, other workspaces, practice.
void addFileCommands(Desk &desk, std::function<TableTab *()> current, QWidget *window);

} // namespace sampan::ui
