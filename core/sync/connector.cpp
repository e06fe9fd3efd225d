// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/connector.h"

namespace sampan {

QString Connector::batchKey(const Task &, const Item &) const
{
    return {};
}

std::vector<Request> Connector::preview(const Operation &operation, const AccountView &account, Instant now) const
{
    const Decision first = step(operation, {}, account, now);
    if (const Send *send = std::get_if<Send>(&first.next))
        return {send->request};
    return {};
}

} // namespace sampan
