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

/// What would wait in the outbox if it were queued now.
struct WouldWait {
    Table table = Table::None;
    qint64 row = 0;
    Unit unit = Unit::None;
    QString intent;
};

/// The tasks that would fulfil these, for a preview. Nothing is claimed or written.
std::vector<OutboxTask> tasksFor(Work &work, const AccountFacts &account, const std::vector<WouldWait> &rows);

/// What waits in the account's outbox, made into tasks: batches by the connector's keys and sizes, a product with all its
/// listed variants, an order each. At most `most` tasks; lanes in `busy` are left alone. A row that is not what was
/// approved is refused here and a problem says so.
std::vector<OutboxTask> tasksFromOutbox(Work &work, const AccountFacts &account, int most, const std::set<QString> &busy);

} // namespace sampan
