// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace sampan {

/// A crash leaves no image of this program's memory behind: credentials are in it. First thing in main().
void leaveNoCoreFile();

} // namespace sampan
