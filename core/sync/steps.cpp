// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/steps.h"

#include "core/change/approvals.h"
#include "core/sync/apply.h"
#include "core/sync/lease.h"

#include <QHostAddress>
#include <QUrl>

namespace sampan {

void RunCounts::add(const RunCounts &other)
{
    products += other.products;
    orders += other.orders;
    changed += other.changed;
    sent += other.sent;
    refused += other.refused;
}

namespace {
    bool isReading(const Task &task)
    {
        return std::holds_alternative<PullProducts>(task) || std::holds_alternative<PullOrders>(task) || std::holds_alternative<ReadItems>(task) || std::holds_alternative<ReadOrders>(task)
            || std::holds_alternative<SweepIds>(task) || std::holds_alternative<PullCategories>(task) || std::holds_alternative<PullAttributes>(task) || std::holds_alternative<WhoAmI>(task);
    }

    std::vector<OutboxId> openRows(Database &database, OperationId operation)
    {
        std::vector<OutboxId> rows;
        Statement &select = database.query("SELECT id FROM outbox WHERE operation_id = ? AND state IN (?, ?) ORDER BY id", operation.value, static_cast<int>(OutboxState::Claimed),
            static_cast<int>(OutboxState::Unknown));
        while (select.step())
            rows.push_back(OutboxId(select.integer(0)));
        select.reset();
        return rows;
    }

    // The last look before something leaves: is it still what was approved?
    std::optional<Sentence> notAsApproved(Database &database, OperationId operation)
    {
        for (OutboxId row : openRows(database, operation)) {
            if (const auto approved = checkOutboxHash(database, row); !approved)
                return approved.error().what;
        }
        return std::nullopt;
    }

    int countRows(Database &database, OperationId operation, OutboxState state)
    {
        Statement &select = database.query("SELECT count(*) FROM outbox WHERE operation_id = ? AND state = ?", operation.value, static_cast<int>(state));
        const int count = select.step() ? static_cast<int>(select.integer(0)) : 0;
        select.reset();
        return count;
    }

    void setRows(Database &database, OperationId operation, OutboxState from, OutboxState to)
    {
        database.run("UPDATE outbox SET state = ? WHERE operation_id = ? AND state = ?", static_cast<int>(to), operation.value, static_cast<int>(from));
    }

    QString accountName(Database &database, AccountId id)
    {
        Statement &select = database.query("SELECT name FROM accounts WHERE id = ?", id.value);
        const QString name = select.step() ? select.text(0) : QString();
        select.reset();
        return name;
    }

    // A simulator on this computer says that it is one; then nobody waits for it as for a real shop.
    void noteSimulator(Work &work, const AccountFacts &account, const Answer &answer)
    {
        if (account.practice || answer.header(u"X-Sampan-Practice").isEmpty() || !QHostAddress(QUrl(account.url).host()).isLoopback())
            return;
        if (Row *row = work.rows().get(Table::Account, account.id.value))
            row->set(account::practice, qint64(1));
    }

    // Of a stream, the last page ends the run.
    void noteStreams(Work &work, const AccountFacts &account, const Task &task, bool more)
    {
        if (more)
            return;
        // What could not be read can be read again; of another stream that says nothing.
        if (isReading(task))
            work.closeAccountProblem(QStringLiteral("read"), account.id.value, nameOf(task));
        QStringList streams;
        if (std::holds_alternative<PullOrders>(task))
            streams = {QStringLiteral("orders")};
        else if (std::holds_alternative<PullProducts>(task))
            streams = {QStringLiteral("products"), QStringLiteral("stock"), QStringLiteral("prices"), QStringLiteral("status")};
        for (const QString &stream : streams)
            work.database().run("UPDATE schedules SET good_at = ? WHERE account_id = ? AND stream = ?", toMs(work.now()), account.id.value, stream);
        if (!streams.isEmpty())
            noteReachable(work, account, true, {});
    }

    void readBack(Work &work, const AccountFacts &account, const StoredOperation &stored, const std::vector<Item> &items)
    {
        const auto batch = static_cast<size_t>(std::max(1, account.connector->info().capabilities.readBatch));
        for (size_t at = 0; at < items.size(); at += batch) {
            const std::vector<Item> part(items.begin() + static_cast<qsizetype>(at), items.begin() + static_cast<qsizetype>(std::min(items.size(), at + batch)));
            insertOperation(work.database(), account.id, ReadItems {part}, stored.priority, work.now());
        }
    }

    void endDone(Work &work, const AccountFacts &account, const StoredOperation &stored, const Done &done, Applier &applier)
    {
        bool more = false;
        for (const Task &task : done.followUps) {
            more = more || task.index() == stored.operation.task.index();
            insertOperation(work.database(), account.id, task, stored.priority, work.now());
        }
        for (const Task &task : applier.followUps())
            insertOperation(work.database(), account.id, task, Priority::Cancel, work.now());
        readBack(work, account, stored, applier.toReadBack());
        setOperationState(work.database(), stored.operation.id, OperationState::Done, work.now());
        setRows(work.database(), stored.operation.id, OutboxState::Claimed, OutboxState::Done);
        setRows(work.database(), stored.operation.id, OutboxState::Unknown, OutboxState::Done);
        noteStreams(work, account, stored.operation.task, more);
    }

    // What was only taken in hand, and of which nothing was said yet, can be edited and withdrawn while nothing leaves.
    void giveBackUnstarted(Database &database, AccountId account, Instant now, const Sentence &why)
    {
        std::vector<OperationId> unstarted;
        Statement &select = database.query("SELECT o.id FROM operations o WHERE o.account_id = ? AND o.state = ?"
                                           " AND EXISTS (SELECT 1 FROM outbox x WHERE x.operation_id = o.id AND x.state = ?)"
                                           " AND NOT EXISTS (SELECT 1 FROM exchanges e WHERE e.operation_id = o.id AND e.in_talk = 1)",
            account.value, static_cast<int>(OperationState::Open), static_cast<int>(OutboxState::Claimed));
        while (select.step())
            unstarted.push_back(OperationId(select.integer(0)));
        select.reset();
        for (OperationId id : unstarted) {
            setRows(database, id, OutboxState::Claimed, OutboxState::Waiting);
            setOperationState(database, id, OperationState::Refused, now, why);
        }
    }

    void endRefused(Work &work, const AccountFacts &account, const StoredOperation &stored, const Refused &refused, const Completed *completed)
    {
        Database &database = work.database();
        const bool signIn = refused.kind == AnswerClass::AuthRevoked || refused.kind == AnswerClass::AuthExpired || refused.kind == AnswerClass::Permission;
        if (signIn || std::holds_alternative<RenewToken>(stored.operation.task)) {
            // Nothing is wrong with what waits; it leaves once somebody has signed in again.
            if (completed && countRows(database, stored.operation.id, OutboxState::Unknown) > 0) {
                // What may have happened there must still be found out, from where it stands.
                database.run("UPDATE exchanges SET in_talk = 0 WHERE id = ?", completed->id.value);
                database.run("UPDATE operations SET facts_of = ? WHERE id = ?", static_cast<int>(stored.talk.size()) - 1, stored.operation.id.value);
                parkOperation(database, stored.operation.id, work.now());
            } else {
                setRows(database, stored.operation.id, OutboxState::Claimed, OutboxState::Waiting);
                setOperationState(database, stored.operation.id, OperationState::Refused, work.now(), refused.reason);
            }
            giveBackUnstarted(database, account.id, work.now(), refused.reason);
            return pauseAccount(work, account.id, QStringLiteral("signin"), refused.reason);
        }
        setOperationState(database, stored.operation.id, OperationState::Refused, work.now(), refused.reason);
        if (const auto rows = openRows(database, stored.operation.id); !rows.empty())
            refuseOutboxRows(work, account, rows, refused.reason);
        else if (const auto *push = std::get_if<CreateOrder>(&stored.operation.task)) {
            if (Row *row = work.rows().get(Table::Order, push->order.value)) {
                row->set(order::returnNote, refused.reason.english());
                (void)work.orderEvent(*row, OrderEvent::PushRefused);
            }
        }
        if (std::holds_alternative<CreateOrder>(stored.operation.task)) {
            // The order says so itself.
        } else if (isReading(stored.operation.task)) {
            work.openProblem(QStringLiteral("read"), account.id.value, Table::None, 0, stored.name, refused.reason);
        } else {
            for (const auto &[table, row] : rowsOf(stored.operation.task)) {
                if (table == static_cast<int>(Table::Order))
                    work.openProblem(QStringLiteral("refused"), account.id.value, Table::Order, row, stored.name, refused.reason);
            }
        }
    }

    void endStuck(Work &work, const AccountFacts &account, const StoredOperation &stored, const AskPerson &ask)
    {
        setRows(work.database(), stored.operation.id, OutboxState::Claimed, OutboxState::Stuck);
        setRows(work.database(), stored.operation.id, OutboxState::Unknown, OutboxState::Stuck);
        setOperationState(work.database(), stored.operation.id, OperationState::Stuck, work.now(), ask.what);
        const auto rows = rowsOf(stored.operation.task);
        if (std::holds_alternative<RenewToken>(stored.operation.task))
            return pauseAccount(work, account.id, QStringLiteral("signin"), ask.what);
        const auto [table, row] = rows.empty() ? std::pair(0, qint64(0)) : rows.front();
        work.openProblem(QStringLiteral("stuck"), account.id.value, static_cast<Table>(table), row, QString::number(stored.operation.id.value), ask.what);
    }
}

void pauseAccount(Work &work, AccountId id, const QString &kind, const Sentence &why)
{
    if (Row *row = work.rows().get(Table::Account, id.value)) {
        row->set(account::paused, qint64(1));
        row->set(account::pauseReason, why.english());
    }
    work.openProblem(kind, id.value, Table::Account, id.value, {}, why);
}

void noteReachable(Work &work, const AccountFacts &account, bool reachable, const Sentence &why)
{
    if (reachable) {
        work.closeAccountProblems(QStringLiteral("unreachable"), account.id.value);
    } else {
        work.openProblem(QStringLiteral("unreachable"), account.id.value, Table::None, 0, {}, why);
    }
}

Result<StepOutcome> writeStep(Database &database, const ChangeContext &context, const Step &step)
{
    StepOutcome outcome;
    const StoredOperation &stored = step.operation;
    const AccountId accountId = stored.operation.account;
    if (const auto held = Lease::check(database, accountId.value, step.fence); !held) {
        outcome.leaseLost = true;
        return outcome;
    }
    Work work(database, context, isReading(stored.operation.task) ? Cause::Pull : Cause::Send, Actor::engine(accountName(database, accountId)));
    const AccountFacts *account = work.account(accountId.value);
    if (!account || !account->connector)
        return fail(ErrorCode::NotFound, Sentence::tr("The account is gone."));
    const Instant readBegan = step.completed ? step.completed->exchange.sentAt : work.now();
    if (step.completed) {
        const Completed &completed = *step.completed;
        completeExchange(database, completed.id, stored, completed.send, completed.state, completed.inTalk, completed.exchange.answer, completed.verdict, completed.exchange.answeredAt);
        noteSimulator(work, *account, completed.exchange.answer);
        if (completed.state == ExchangeState::Unknown && completed.inTalk)
            setRows(database, stored.operation.id, OutboxState::Claimed, OutboxState::Unknown);
    }
    const bool wrote = step.completed && step.completed->send.effect != RequestEffect::Read;
    Applier applier(work, *account, readBegan, wrote ? step.completed->exchange.answeredAt : readBegan);
    applier.apply(step.facts);
    database.run("UPDATE operations SET facts_of = ? WHERE id = ?", static_cast<int>(stored.talk.size()), stored.operation.id.value);
    if (step.next) {
        if (const Done *done = std::get_if<Done>(&*step.next))
            endDone(work, *account, stored, *done, applier);
        else if (const Refused *refused = std::get_if<Refused>(&*step.next))
            endRefused(work, *account, stored, *refused, step.completed ? &*step.completed : nullptr);
        else if (const AskPerson *ask = std::get_if<AskPerson>(&*step.next))
            endStuck(work, *account, stored, *ask);
    }
    if (step.parkUntil)
        parkOperation(database, stored.operation.id, *step.parkUntil);
    const Send *begins = step.beginNext && step.next ? std::get_if<Send>(&*step.next) : nullptr;
    if (begins && begins->effect != RequestEffect::Read && !step.exempt) {
        outcome.held = !maySend(database, accountId);
        if (const auto changed = outcome.held ? std::nullopt : notAsApproved(database, stored.operation.id)) {
            endRefused(work, *account, stored, {AnswerClass::Invalid, *changed}, nullptr);
            for (const auto &[table, row] : rowsOf(stored.operation.task))
                work.openProblem(QStringLiteral("hash"), accountId.value, static_cast<Table>(table), row, {}, *changed);
            outcome.ended = true;
        }
    }
    const CommitResult result = work.finish();
    outcome.counts = {applier.products(), applier.orders(), static_cast<int>(result.touched.size()), countRows(database, stored.operation.id, OutboxState::Done),
        countRows(database, stored.operation.id, OutboxState::Refused)};
    if (!step.next || !std::holds_alternative<Done>(*step.next))
        outcome.counts.sent = outcome.counts.refused = 0;
    if (step.next && std::holds_alternative<Refused>(*step.next))
        outcome.counts.refused = countRows(database, stored.operation.id, OutboxState::Refused);
    outcome.touched = result.touched;
    if (begins && !outcome.held && !outcome.ended) {
        outcome.begunAt = context.clock.now();
        outcome.begun = insertExchange(database, stored, *begins, step.fence, outcome.begunAt, step.quiet);
    }
    return outcome;
}

} // namespace sampan
