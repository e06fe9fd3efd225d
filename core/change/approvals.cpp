// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/approvals.h"

#include <QCryptographicHash>

namespace sampan {

QString intentHash(qint64 account, Table table, qint64 row, Unit unit, const QString &approver, const QString &intent)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QString head = QStringLiteral("%1|%2|%3|%4|%5|").arg(account).arg(static_cast<int>(table)).arg(row).arg(static_cast<int>(unit)).arg(approver);
    hash.addData(head.toUtf8());
    hash.addData(intent.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Approver approverOf(const Actor &actor)
{
    return {actor.name, 0, 0};
}

Approver approverOf(const AccountFacts::Policy &policy)
{
    return {QStringLiteral("policy:%1 v%2 of %3").arg(policy.id).arg(policy.version).arg(policy.setBy), policy.id, policy.version};
}

qint64 insertApproval(Work &work, qint64 account, Table table, qint64 row, Unit unit, const Approver &approver, const QString &intent, const QString &note)
{
    Database &database = work.database();
    const int unitNo = static_cast<int>(unit);
    const int tableNo = static_cast<int>(table);
    database.run("UPDATE approvals SET open = 0 WHERE table_no = ? AND row_id = ? AND unit = ? AND open = 1", tableNo, row, unitNo);
    const QString hash = intentHash(account, table, row, unit, approver.name, intent);
    return database.insert("INSERT INTO approvals (table_no, row_id, unit, hash, actor, policy_id, policy_version, note, commit_id, at, open)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING id",
        tableNo, row, unitNo, hash, approver.name, approver.policy ? Value(approver.policy) : Value(), approver.policy ? Value(approver.policyVersion) : Value(),
        note, work.commit().value, toMs(work.now()));
}

Result<OutboxId> putInOutbox(Work &work, qint64 account, Table table, qint64 row, Unit unit, Priority priority, const QString &lane, const QString &intent)
{
    Database &database = work.database();
    const int unitNo = static_cast<int>(unit);
    const int tableNo = static_cast<int>(table);
    Statement &open = database.query("SELECT id, hash, actor FROM approvals WHERE table_no = ? AND row_id = ? AND unit = ? AND open = 1 ORDER BY id DESC LIMIT 1", tableNo, row, unitNo);
    if (!open.step())
        return fail(ErrorCode::Refused, Sentence::tr("It was not approved."));
    const qint64 approval = open.integer(0);
    const QString hash = open.text(1);
    const QString actor = open.text(2);
    open.reset();
    if (intentHash(account, table, row, unit, actor, intent) != hash)
        return fail(ErrorCode::Refused, Sentence::tr("It changed after it was approved. Approve it again."));
    work.withdraw(table, row, unit, WithdrawOutbox);
    return OutboxId(database.insert("INSERT INTO outbox (account_id, table_no, row_id, unit, state, priority, lane, intent, hash, approval_id, commit_id, created_at)"
                                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        account, tableNo, row, unitNo, static_cast<int>(OutboxState::Waiting), static_cast<int>(priority), lane, intent, hash, approval, work.commit().value, toMs(work.now())));
}

Result<> checkOutboxHash(Database &database, OutboxId outbox)
{
    Statement &row = database.query("SELECT o.account_id, o.table_no, o.row_id, o.unit, o.intent, o.hash, a.hash, a.actor FROM outbox o"
                                    " JOIN approvals a ON a.id = o.approval_id WHERE o.id = ?",
        outbox.value);
    if (!row.step())
        return fail(ErrorCode::NotFound, Sentence::tr("It is no longer in the outbox."));
    const QString now = intentHash(row.integer(0), static_cast<Table>(row.integer(1)), row.integer(2), static_cast<Unit>(row.integer(3)), row.text(7), row.text(4));
    const bool same = now == row.text(5) && now == row.text(6);
    row.reset();
    if (!same)
        return fail(ErrorCode::Refused, Sentence::tr("What waits in the outbox is not what was approved. It is not sent; approve it again."));
    return {};
}

} // namespace sampan
