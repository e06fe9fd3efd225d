// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/test_workspace.h"

namespace sampan {

TestWorkspace::TestWorkspace(Engine engine, std::vector<std::unique_ptr<Connector>> more)
    : m_place(engine, TestDatabase::Reused)
    , m_connectors(std::move(more))
    , m_context{m_connectors.registry(), m_clock}
    , m_db(m_place.open())
{
}

Result<CommitResult> TestWorkspace::tryCommit(const ChangeSet &changes)
{
    m_db->begin(m_db->dialect().beginWrite());
    CommitResult result = sampan::commit(*m_db, m_context, changes);
    return m_db->commit().map([&] { return std::move(result); });
}

CommitResult TestWorkspace::commit(const ChangeSet &changes)
{
    return must(tryCommit(changes));
}

CommitResult TestWorkspace::undo(CommitId commit)
{
    m_db->begin(m_db->dialect().beginWrite());
    CommitResult result = must(undoCommit(*m_db, m_context, actor, commit));
    must(m_db->commit());
    return result;
}

CommitResult TestWorkspace::type(Table table, qint64 row, FieldNo field, const Value &value)
{
    ChangeSet changes;
    changes.actor = actor;
    changes.edits = {edit(table, row, field, value)};
    return commit(changes);
}

CellEdit TestWorkspace::edit(Table table, qint64 row, FieldNo field, const Value &value)
{
    const bool isPersonal = fieldOf(table, field).type == FieldType::Personal;
    return {{table, row, field}, isPersonal ? Value(personal(row, field)) : cell(table, row, field), value};
}

CommitResult TestWorkspace::inWork(const std::function<void(Work &)> &work, Cause cause)
{
    m_db->begin(m_db->dialect().beginWrite());
    Work under(*m_db, m_context, cause, actor);
    work(under);
    CommitResult result = under.finish();
    must(m_db->commit());
    return result;
}

Result<> TestWorkspace::act(const std::function<Result<>(Work &)> &action, Cause cause)
{
    // As the writer does: what was refused leaves nothing behind.
    m_db->begin(m_db->dialect().beginWrite());
    Work under(*m_db, m_context, cause, actor);
    const Result<> done = action(under);
    if (!done && !m_db->failed()) {
        m_db->rollback();
        return done;
    }
    under.finish();
    return m_db->commit();
}

Result<> TestWorkspace::approve(qint64 listing, std::vector<Aspect> aspects)
{
    return act([&](Work &work) { return approveListing(work, *work.rows().get(Table::Listing, listing), aspects, {}); },
        Cause::Approval);
}

Result<> TestWorkspace::queue(qint64 listing)
{
    return act([&](Work &work) { return queueListing(work, *work.rows().get(Table::Listing, listing)); }, Cause::Queue);
}

Result<> TestWorkspace::approveOrder(qint64 order)
{
    return act([&](Work &work) { return sampan::approveOrder(work, *work.rows().get(Table::Order, order), {}); },
        Cause::Approval);
}

Result<> TestWorkspace::queueOrder(qint64 order)
{
    return act(
        [&](Work &work) { return sampan::queueOrder(work, *work.rows().get(Table::Order, order)); }, Cause::Queue);
}

Result<> TestWorkspace::cancelOrder(qint64 order, const QString &reason)
{
    return act([&](Work &work) { return sampan::cancelOrder(work, *work.rows().get(Table::Order, order), reason); },
        Cause::Edit);
}

Result<> TestWorkspace::orderEvent(qint64 order, OrderEvent event, Cause cause)
{
    return act([&](Work &work) { return work.orderEvent(*work.rows().get(Table::Order, order), event); }, cause);
}

Result<> TestWorkspace::listingEvent(qint64 listing, Aspect aspect, ListingEvent event, quint32 guards)
{
    return act(
        [&](Work &work) { return work.listingEvent(*work.rows().get(Table::Listing, listing), aspect, event, guards); },
        Cause::Send);
}

void TestWorkspace::claim(qint64 outbox, OutboxState state)
{
    m_db->begin(m_db->dialect().beginWrite());
    m_db->run("UPDATE outbox SET state = ? WHERE id = ?", static_cast<int>(state), outbox);
    must(m_db->commit());
}

Value TestWorkspace::cell(Table table, qint64 row, FieldNo field)
{
    Rows rows(*m_db);
    const Row *found = rows.get(table, row);
    return found ? found->value(field) : Value();
}

QString TestWorkspace::personal(qint64 order, FieldNo field)
{
    Rows rows(*m_db);
    return rows.personalText(rows.get(Table::Order, order)->value(field));
}

Beliefs TestWorkspace::beliefs(Table table, qint64 row)
{
    Rows rows(*m_db);
    return rows.get(table, row)->beliefs();
}

ListingState TestWorkspace::state(qint64 listing, Aspect aspect)
{
    return static_cast<ListingState>(cell(Table::Listing, listing, stateFieldOf(aspect)).number());
}

ListingState TestWorkspace::shownState(qint64 listing)
{
    return static_cast<ListingState>(cell(Table::Listing, listing, listing::state).number());
}

OrderState TestWorkspace::orderState(qint64 order)
{
    return static_cast<OrderState>(cell(Table::Order, order, order::state).number());
}

std::vector<qint64> TestWorkspace::lines(qint64 order)
{
    std::vector<qint64> ids;
    Statement &select = m_db->query("SELECT id FROM order_lines WHERE order_id = ? ORDER BY id", order);
    while (select.step())
        ids.push_back(select.integer(0));
    select.reset();
    return ids;
}

std::vector<JournalRow> TestWorkspace::journalRows(CommitId commit)
{
    std::vector<JournalRow> rows;
    Statement &select = m_db->query(
        "SELECT table_no, row_id, kind, cells FROM journal WHERE commit_id = ? ORDER BY id", commit.value);
    while (select.step())
        rows.push_back({static_cast<Table>(select.integer(0)), select.integer(1), static_cast<int>(select.integer(2)),
            unpackCells(select.blob(3)).value()});
    select.reset();
    return rows;
}

std::vector<OutboxRow> TestWorkspace::outbox()
{
    std::vector<OutboxRow> rows;
    Statement &select = m_db->query(
        "SELECT id, account_id, table_no, row_id, unit, state, priority, lane, intent FROM outbox ORDER BY id");
    while (select.step())
        rows.push_back({select.integer(0), select.integer(1), static_cast<Table>(select.integer(2)), select.integer(3),
            static_cast<Unit>(select.integer(4)), static_cast<OutboxState>(select.integer(5)), select.integer(6),
            select.text(7), select.text(8)});
    select.reset();
    return rows;
}

std::vector<OutboxRow> TestWorkspace::waiting()
{
    std::vector<OutboxRow> rows = outbox();
    std::erase_if(rows, [](const OutboxRow &row) { return row.state != OutboxState::Waiting; });
    return rows;
}

qint64 TestWorkspace::number(const char *sql)
{
    Statement &select = m_db->query(sql);
    const qint64 number = select.step() ? select.integer(0) : -1;
    select.reset();
    return number;
}

QStringList TestWorkspace::problems()
{
    QStringList kinds;
    Statement &select = m_db->query("SELECT kind FROM problems WHERE closed_at IS NULL ORDER BY id");
    while (select.step())
        kinds.append(select.text(0));
    select.reset();
    return kinds;
}

QStringList TestWorkspace::problemWords(const QString &kind)
{
    QStringList words;
    Statement &select
        = m_db->query("SELECT about, sentence FROM problems WHERE kind = ? AND closed_at IS NULL ORDER BY id", kind);
    while (select.step())
        words.append(select.text(0) + QStringLiteral(": ") + Sentence::fromStored(select.text(1)).english());
    select.reset();
    return words;
}

QStringList dump(Database &database)
{
    const bool lite = database.dialect().engine() == Engine::Sqlite;
    const auto names = [&](const QString &sql) {
        QStringList found;
        Statement &select = database.query(sql);
        while (select.step())
            found.append(select.text(0));
        select.reset();
        return found;
    };
    QStringList lines;
    for (const QString &table : names(lite ? QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table' AND "
                                                            "name NOT IN ('sqlite_sequence') ORDER BY name")
                                           : QStringLiteral("SELECT tablename FROM pg_tables WHERE schemaname = "
                                                            "current_schema() ORDER BY tablename COLLATE \"C\""))) {
        const QStringList columns
            = names(lite ? QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(table)
                         : QStringLiteral("SELECT attname FROM pg_attribute WHERE attrelid = '%1'::regclass "
                                          "AND attnum > 0 AND NOT attisdropped ORDER BY attnum")
                               .arg(table));
        QStringList rows;
        Statement &select
            = database.query(QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), table));
        while (select.step()) {
            QStringList cells;
            for (int i = 0; i < columns.size(); ++i)
                cells.append(select.isNull(i) ? QStringLiteral("none")
                                              : QString::fromLatin1(select.blob(i).toPercentEncoding(" ,:;-/{}\"&@|")));
            rows.append(QStringLiteral("%1: %2").arg(table, cells.join(QStringLiteral(" | "))));
        }
        select.reset();
        rows.sort();
        lines += rows;
    }
    return lines;
}

} // namespace sampan
