// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/change/work.h"

namespace sampan {

/// The hash that binds an approval to what was approved: account, row, unit, the canonical intent, and who approved.
QString intentHash(qint64 account, Table table, qint64 row, Unit unit, const QString &approver, const QString &intent);

/// Who approves: a person by name, or a policy with its version.
struct Approver {
    QString name;
    qint64 policy = 0;
    qint64 policyVersion = 0;
};
Approver approverOf(const Actor &actor);
Approver approverOf(const AccountFacts::Policy &policy);

/// Keeps an approval of `intent` (canonical text); an open one of the same unit is closed.
qint64 insertApproval(Work &work, qint64 account, Table table, qint64 row, Unit unit, const Approver &approver, const QString &intent, const QString &note);

/// Puts `intent` in the outbox under the open approval of the unit. Refused if there is none, or if it was given for
/// something else than `intent`. A waiting row of the same unit is withdrawn: the newer one takes its place.
Result<OutboxId> putInOutbox(Work &work, qint64 account, Table table, qint64 row, Unit unit, Priority priority, const QString &lane, const QString &intent);

/// Whether the row still is what was approved. Checked just before sending.
Result<> checkOutboxHash(Database &database, OutboxId outbox);

} // namespace sampan
