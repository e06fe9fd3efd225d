// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace sampan::bench {

/// WORKSPACE BEGAN: the program's own start on a workspace; prints what was seen as JSON, times in ms since BEGAN (of
/// the monotonic clock), memory in MB.
int runStart(const QStringList &arguments);
/// FOLDER PRODUCTS: a window over a new workspace while a shop of so many products is read, and while as many cells are
/// saved.
int runStall(const QStringList &arguments);

} // namespace sampan::bench
