// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace sampan {

/// What `work` says, run in a child process that has no more rights than anybody: root may write everywhere, and tests
/// run as root too. Run in this process if it is not root's.
QString asNobody(const std::function<QString()> &work);

} // namespace sampan
