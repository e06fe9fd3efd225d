// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/command.h"

namespace sampan::ctl {

std::span<const Command> paperCommands()
{
    return {};
}

} // namespace sampan::ctl
