// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/aside.h"
#include "core/storage/workspace.h"


namespace sampan::ui {

/// Reads something long with a connection of its own, as of one moment, so that neither the window nor the tables wait.
/// read(Database &) -> Result<T> runs in a thread of the pool.
template <typename Read>
auto readAside(const Workspace &workspace, Read read) -> Later<std::invoke_result_t<Read, Database &>>
{
    using R = std::invoke_result_t<Read, Database &>;
    return runAside([address = workspace.address(), read = std::move(read)]() -> R {
        auto database = Database::open(address, Database::Access::ReadOnly);
        if (!database)
            return tl::unexpected(database.error());
        if (!(*database)->begin((*database)->dialect().beginRead()))
            return tl::unexpected(*(*database)->error());
        R result = read(**database);
        if ((*database)->failed())
            result = tl::unexpected(*(*database)->error());
        (*database)->rollback();
        return result;
    });
}

} // namespace sampan::ui
