// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/planner.h"

#include "core/storage/workspace.h"
#include "core/sync/outbox_tasks.h"

namespace sampan {

namespace {
    bool laneIsOpen(Database &database, AccountId account, const Task &task)
    {
        const QString lanes = lanesOf(task).join(u' ');
        Statement &select = database.query("SELECT 1 FROM operations WHERE account_id = ? AND lanes = ? AND state IN (?, ?) LIMIT 1", account.value, lanes,
            static_cast<int>(OperationState::Open), static_cast<int>(OperationState::Running));
        const bool open = select.step();
        select.reset();
        return open && !lanes.isEmpty();
    }

    QString cursorOf(Database &database, AccountId account, const QString &stream)
    {
        Statement &select = database.query("SELECT cursor FROM cursors WHERE account_id = ? AND stream = ?", account.value, stream);
        const QString cursor = select.step() ? select.text(0) : QString();
        select.reset();
        return cursor;
    }

    bool any(Database &database, const char *sql, AccountId account)
    {
        Statement &select = database.query(sql, account.value);
        const bool found = select.step();
        select.reset();
        return found;
    }

    void add(Database &database, AccountId account, const Task &task, Priority priority, Instant now, const QString &run)
    {
        if (!laneIsOpen(database, account, task))
            insertOperation(database, account, task, priority, now, {}, run);
    }

    std::set<QString> busyLanes(Database &database, AccountId account)
    {
        std::set<QString> lanes;
        Statement &select = database.query("SELECT lanes FROM operations WHERE account_id = ? AND state IN (?, ?, ?)", account.value, static_cast<int>(OperationState::Open),
            static_cast<int>(OperationState::Running), static_cast<int>(OperationState::Stuck));
        while (select.step()) {
            for (const QString &lane : select.text(0).split(u' ', Qt::SkipEmptyParts))
                lanes.insert(lane);
        }
        select.reset();
        return lanes;
    }

    void fillFromOutbox(Work &work, const AccountFacts &account, int most)
    {
        Database &database = work.database();
        for (const OutboxTask &task : tasksFromOutbox(work, account, most, busyLanes(database, account.id))) {
            const OperationId id = insertOperation(database, account.id, task.task, task.priority, work.now());
            for (OutboxId row : task.rows)
                database.run("UPDATE outbox SET state = ?, operation_id = ?, tries = tries + 1 WHERE id = ?", static_cast<int>(OutboxState::Claimed), id.value, row.value);
        }
    }

    // What a marketplace wants to know of categories is read when it is first needed.
    void addCategoryReads(Database &database, const AccountFacts &account, const RunRequest &request, Instant now)
    {
        if (!account.connector->info().capabilities.needsCategory)
            return;
        if (request.full || !any(database, "SELECT 1 FROM remote_categories WHERE account_id = ? LIMIT 1", account.id))
            add(database, account.id, PullCategories {}, Priority::Catalogue, now, request.run);
        QStringList unread;
        Statement &select = database.query("SELECT DISTINCT m.category FROM category_maps m WHERE m.account_id = ? AND m.category <> '' AND NOT EXISTS"
                                           " (SELECT 1 FROM remote_attributes r WHERE r.account_id = m.account_id AND r.category = m.category)",
            account.id.value);
        while (select.step())
            unread.append(select.text(0));
        select.reset();
        for (const QString &category : unread)
            insertOperation(database, account.id, PullAttributes {category, {}}, Priority::Catalogue, now, {}, request.run);
    }
}

void requestStreams(Database &database, const AccountFacts &account, const RunRequest &request, Instant now)
{
    if (!account.connector)
        return;
    const Capabilities &can = account.connector->info().capabilities;
    const QStringList streams = request.streams.isEmpty() ? can.streams : request.streams;
    const auto wants = [&](const char *name) { return streams.contains(QLatin1StringView(name)) && can.streams.contains(QLatin1StringView(name)); };
    if (!account.currency.isValid())
        add(database, account.id, WhoAmI {}, Priority::Person, now, request.run);
    if (wants("orders"))
        add(database, account.id, PullOrders {cursorOf(database, account.id, QStringLiteral("orders")), {}}, Priority::Orders, now, request.run);
    if (wants("products") || wants("stock") || wants("prices") || wants("status")) {
        const QString cursor = request.full ? QString() : cursorOf(database, account.id, QStringLiteral("products"));
        add(database, account.id, PullProducts {cursor, {}, request.full}, Priority::Catalogue, now, request.run);
        if (request.full && account.role == AccountRole::Shop)
            add(database, account.id, SweepIds {}, Priority::Background, now, request.run);
        addCategoryReads(database, account, request, now);
    }
}

void tryNow(Database &database, AccountId account, Instant now)
{
    database.run("UPDATE operations SET due_at = ? WHERE account_id = ? AND state = ? AND due_at > ? AND ? = (SELECT e.verdict"
                 " FROM exchanges e WHERE e.operation_id = operations.id ORDER BY e.id DESC LIMIT 1)"
                 " AND NOT EXISTS (SELECT 1 FROM exchanges u WHERE u.operation_id = operations.id AND u.state = ?)",
        toMs(now), account.value, static_cast<int>(OperationState::Open), toMs(now),
        static_cast<int>(AnswerClass::Transient), static_cast<int>(ExchangeState::Unknown));
}

QStringList dueStreams(Database &database, const AccountFacts &account, Instant now)
{
    QStringList due;
    std::vector<std::pair<qint64, qint64>> moved;
    Statement &select = database.query("SELECT id, stream, every FROM schedules WHERE account_id = ? AND paused = 0 AND next_at <= ?", account.id.value, toMs(now));
    while (select.step()) {
        due.append(select.text(1));
        moved.emplace_back(select.integer(0), select.integer(2));
    }
    select.reset();
    for (const auto &[id, every] : moved) {
        // A little apart, so that accounts do not all ask in the same second.
        const qint64 jitter = every * 1000 / 20 * (id % 5) / 5;
        database.run("UPDATE schedules SET next_at = ?, started_at = ? WHERE id = ?", toMs(now) + every * 1000 + jitter, toMs(now), id);
    }
    return due;
}

void insertSchedules(Work &work, const AccountFacts &account)
{
    if (!account.connector)
        return;
    static const QMap<QString, qint64> seconds {{QStringLiteral("orders"), 120}, {QStringLiteral("stock"), 300}, {QStringLiteral("prices"), 900}, {QStringLiteral("products"), 900},
        {QStringLiteral("status"), 600}, {QStringLiteral("tracking"), 1800}};
    for (const QString &stream : account.connector->info().capabilities.streams)
        work.rows().create(Table::Schedule, {{schedule::account, account.id.value}, {schedule::stream, stream}, {schedule::every, seconds.value(stream, 900)}});
}

bool maySend(Database &database, AccountId account)
{
    if (readSetting(database, QStringLiteral("hold")) == u"on")
        return false;
    Statement &select = database.query("SELECT 1 FROM accounts WHERE id = ? AND stage = ? AND paused = 0 AND removed = 0", account.value, static_cast<qint64>(AccountStage::Active));
    const bool may = select.step();
    select.reset();
    return may;
}

std::vector<StoredOperation> claimNext(Work &work, const AccountFacts &account, int most)
{
    Database &database = work.database();
    if (most <= 0 || !account.connector)
        return {};
    const bool sends = maySend(database, account.id);
    Statement &ready = database.query("SELECT count(*) FROM operations WHERE account_id = ? AND state = ? AND due_at <= ?", account.id.value, static_cast<int>(OperationState::Open), toMs(work.now()));
    const qint64 ahead = ready.step() ? ready.integer(0) : 0;
    ready.reset();
    if (sends && ahead < 3 * most)
        fillFromOutbox(work, account, most);
    struct Candidate {
        qint64 id;
        QStringList lanes;
    };
    std::vector<Candidate> candidates;
    std::set<QString> used;
    Statement &running = database.query("SELECT lanes FROM operations WHERE account_id = ? AND state = ?", account.id.value, static_cast<int>(OperationState::Running));
    while (running.step()) {
        for (const QString &lane : running.text(0).split(u' ', Qt::SkipEmptyParts))
            used.insert(lane);
    }
    running.reset();
    // Lanes are held in the order of the operations' numbers, also by those that wait for their time.
    std::map<QString, qint64> firstOfLane;
    Statement &open = database.query("SELECT id, lanes, due_at FROM operations WHERE account_id = ? AND state = ? ORDER BY priority, id", account.id.value, static_cast<int>(OperationState::Open));
    while (open.step()) {
        const qint64 id = open.integer(0);
        const QStringList lanes = open.text(1).split(u' ', Qt::SkipEmptyParts);
        for (const QString &lane : lanes) {
            auto &first = firstOfLane[lane];
            first = first == 0 ? id : std::min(first, id);
        }
        if (open.integer(2) <= toMs(work.now()))
            candidates.push_back({id, lanes});
    }
    open.reset();
    // A token that is being renewed comes before all else: what would go out now would be refused. So does what is learned of
    // the account itself: without its currency no price can be read.
    for (const QString &barrier : {QStringLiteral("token"), QStringLiteral("account")}) {
        if (!firstOfLane.contains(barrier) && !used.contains(barrier))
            continue;
        std::erase_if(candidates, [&](const Candidate &candidate) { return !candidate.lanes.contains(barrier); });
        break;
    }
    std::vector<StoredOperation> claimed;
    for (const Candidate &candidate : candidates) {
        if (static_cast<int>(claimed.size()) >= most)
            break;
        const bool free = std::all_of(candidate.lanes.begin(), candidate.lanes.end(), [&](const QString &lane) { return !used.contains(lane) && firstOfLane[lane] == candidate.id; });
        if (!free)
            continue;
        auto stored = readOperation(database, OperationId(candidate.id));
        if (!stored) {
            setOperationState(database, OperationId(candidate.id), OperationState::Refused, work.now(), stored.error().what);
            continue;
        }
        used.insert(candidate.lanes.begin(), candidate.lanes.end());
        const int version = account.connector->info().version;
        if (stored->connectorVersion != 0 && stored->connectorVersion != version) {
            // Words of an older connector: only that something may have been sent is kept, and found out again.
            std::erase_if(stored->talk, [](const Exchange &exchange) { return exchange.outcome != Exchange::Outcome::Unknown; });
            stored->factsOf = 0;
        }
        stored->connectorVersion = version;
        database.run("UPDATE operations SET state = ?, connector_version = ? WHERE id = ?", static_cast<int>(OperationState::Running), version, candidate.id);
        claimed.push_back(std::move(*stored));
    }
    return claimed;
}

Backlog backlogOf(Database &database, AccountId account, Instant now)
{
    Backlog backlog;
    // What stands behind one that waits for its time waits as long.
    std::map<QString, Instant> waits;
    const auto waitsUntil = [&](const QStringList &lanes, Instant due) {
        for (const QString &lane : lanes + QStringList{QStringLiteral("token"), QStringLiteral("account")}) {
            if (const auto found = waits.find(lane); found != waits.end())
                due = std::max(due, found->second);
        }
        return due;
    };
    Statement &open = database.query("SELECT state, due_at, lanes FROM operations WHERE account_id = ? AND state IN (?, ?)"
                                     " ORDER BY CASE WHEN lanes IN ('token', 'account') THEN 0 ELSE 1 END, id",
        account.value, static_cast<int>(OperationState::Open), static_cast<int>(OperationState::Running));
    while (open.step()) {
        const QStringList lanes = open.text(2).split(u' ', Qt::SkipEmptyParts);
        const bool running = static_cast<OperationState>(open.integer(0)) == OperationState::Running;
        const Instant due = running ? now : waitsUntil(lanes, instantFromMs(open.integer(1)));
        if (due > now) {
            for (const QString &lane : lanes)
                waits[lane] = due;
            ++backlog.later;
            backlog.nextDue = backlog.nextDue == Instant() ? due : std::min(backlog.nextDue, due);
        } else {
            ++backlog.open;
        }
    }
    open.reset();
    Statement &outbox = database.query("SELECT state, count(*) FROM outbox WHERE account_id = ? AND state IN (?, ?, ?, ?) GROUP BY state", account.value, static_cast<int>(OutboxState::Waiting),
        static_cast<int>(OutboxState::Claimed), static_cast<int>(OutboxState::Unknown), static_cast<int>(OutboxState::Stuck));
    while (outbox.step()) {
        const int count = static_cast<int>(outbox.integer(1));
        switch (static_cast<OutboxState>(outbox.integer(0))) {
        case OutboxState::Unknown:
            backlog.unknown += count;
            break;
        case OutboxState::Stuck:
            backlog.stuck += count;
            break;
        default:
            backlog.waiting += count;
        }
    }
    outbox.reset();
    return backlog;
}

} // namespace sampan
