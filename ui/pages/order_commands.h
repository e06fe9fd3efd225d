// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

namespace sampan::ui {

class TableTab;

// What is done with the selected orders beside approving. Each opens a dialog or returns at once.

void askLabels(Desk &desk, TableTab &orders);
void askVoidLabels(Desk &desk, TableTab &orders);
void askHandOver(Desk &desk, TableTab &orders);

} // namespace sampan::ui
