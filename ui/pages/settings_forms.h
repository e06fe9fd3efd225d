// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/services.h"

class QWidget;

namespace sampan::ui {

/// Whether rows of the view can be added by a form here: brands, rates, category maps.
bool canAddTo(const char *view);
/// Opens the form. What is added is one commit; what is refused is said in the form. `done`: with the new row's name.
void askAdd(Desk &desk, const char *view, QWidget *window, std::function<void(const QString &)> done = {});

} // namespace sampan::ui
