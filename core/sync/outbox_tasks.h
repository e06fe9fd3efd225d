// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"
#include "core/sync/operation.h"

namespace sampan {

/// A task that fulfils one or more waiting outbox rows.
struct OutboxTask {
    Task task;
    std::vector<OutboxId> rows;
    Priority priority = Priority::Catalogue;
};

/// What waits in the account's outbox, made into tasks: batches by the connector's keys and sizes, a product with all its
/// listed variants, an order each. At most `most` tasks; lanes in `busy` are left alone. A row that is not what was
/// approved is refused here and a problem says so.
std::vector<OutboxTask> tasksFromOutbox(Work &work, const AccountFacts &account, int most, const std::set<QString> &busy);

} // namespace sampan
