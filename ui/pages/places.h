// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

namespace sampan::ui {

/// The places of the window: tables first, settings below. Others may be added before the window is made.
std::vector<Place> tablePlaces();

} // namespace sampan::ui
