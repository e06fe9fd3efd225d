// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/work.h"

#include "core/change/account_facts.h"
#include "core/change/derive.h"

namespace sampan {

Work::Work(Database &database, const ChangeContext &context, Cause cause, Actor actor, QString note, QString draftBatch)
    : m_database(database)
    , m_context(context)
    , m_rows(database)
    , m_cause(cause)
    , m_actor(std::move(actor))
    , m_note(std::move(note))
    , m_draftBatch(std::move(draftBatch))
    , m_now(context.clock.now())
{
}

CommitId Work::commit()
{
    if (!m_commit) {
        m_commit = CommitId(m_database.insert("INSERT INTO commits (at, actor, cause, note, undoes, draft_batch) VALUES (?, ?, ?, ?, ?, ?) RETURNING id", toMs(m_now),
            m_actor.name, static_cast<int>(m_cause), m_note, Value::of(m_undoes), m_draftBatch));
        m_result.commit = m_commit;
    }
    return m_commit;
}

const AccountFacts *Work::account(qint64 id)
{
    auto found = m_accounts.find(id);
    if (found == m_accounts.end())
        found = m_accounts.emplace(id, readAccountFacts(m_database, m_context.registry, id)).first;
    return found->second ? &*found->second : nullptr;
}

void Work::conflict(CellConflict conflict)
{
    m_result.conflicts.push_back(std::move(conflict));
}

void Work::derive()
{
    for (std::vector<Row *> touched = m_rows.takeTouched(); !touched.empty() && !m_database.failed(); touched = m_rows.takeTouched()) {
        for (Row *row : touched) {
            deriveFrom(*this, *row);
            m_seen.push_back(row);
        }
    }
}

void Work::moveStates()
{
    std::set<Row *> once;
    std::set<qint64> ordersWithEditedLines;
    std::vector<Row *> orders;
    for (Row *row : m_seen) {
        const bool hasState = row->table() == Table::Listing || row->table() == Table::Order || row->table() == Table::OrderLine;
        if (!hasState || row->isRemoved() || !once.insert(row).second)
            continue;
        if (row->table() == Table::Listing)
            listingMoved(*row);
        else if (row->table() == Table::Order)
            orders.push_back(row);
        else if (row->table() == Table::OrderLine && lineEdited(*row))
            ordersWithEditedLines.insert(row->number(orderLine::order));
    }
    for (Row *order : orders)
        orderMoved(*order, ordersWithEditedLines.erase(order->id()) > 0);
    for (qint64 id : ordersWithEditedLines) {
        if (Row *order = m_rows.get(Table::Order, id))
            orderMoved(*order, true);
    }
}

void Work::settle()
{
    derive();
    moveStates();
    derive(); // what the moves touched: shown states, search
    for (Row *row : m_seen)
        keepSearch(*row, m_searchStale.erase(row) > 0);
    for (Row *row : m_searchStale)
        keepSearch(*row, true);
    m_searchStale.clear();
    for (const Row *product : m_variantsStale)
        keepVariantsSearch(*product);
    m_variantsStale.clear();
    m_seen.clear();
    writeJournal(m_rows.flush());
}

CommitResult Work::finish()
{
    settle();
    if (m_commit) {
        m_database.run("UPDATE commits SET rows = ?, cells = ? WHERE id = ?", m_result.rows, m_result.cells, m_commit.value);
        if (m_undoes)
            m_database.run("UPDATE commits SET undone_by = ? WHERE id = ?", m_commit.value, m_undoes.value);
    }
    return std::move(m_result);
}

void Work::writeJournal(const std::vector<Rows::Written> &written)
{
    enum Kind { Edited = 0, Created = 1, Removed = 2 };
    for (const Rows::Written &entry : written) {
        const int table = static_cast<int>(entry.row->table());
        const qint64 id = entry.row->id();
        m_result.touched.emplace_back(entry.row->table(), id);
        if (entry.row->isNew() || !entry.cells.empty()) {
            const Kind kind = entry.row->isNew() ? Created : entry.row->isRemoved() ? Removed : Edited;
            Statement &insert = m_database.prepare("INSERT INTO journal (commit_id, table_no, row_id, kind, cells) VALUES (?, ?, ?, ?, ?)");
            insert.bind(0, commit().value);
            insert.bind(1, table);
            insert.bind(2, id);
            insert.bind(3, static_cast<int>(kind));
            if (entry.cells.empty())
                insert.bindNull(4);
            else
                insert.bind(4, packCells(entry.cells));
            insert.step();
            ++m_result.rows;
            m_result.cells += static_cast<int>(entry.cells.size());
        }
        if (!entry.observations.empty() && !entry.row->isNew()) {
            m_database.run("INSERT INTO sightings (commit_id, table_no, row_id, cells) VALUES (?, ?, ?, ?)", commit().value, table, id, packCells(entry.observations));
        }
    }
}

namespace {
    void writeSearchText(Database &database, Table table, qint64 row, const QString &folded)
    {
        database.run("INSERT INTO search (table_no, row_id, folded) VALUES (?, ?, ?) ON CONFLICT (table_no, row_id) DO UPDATE SET folded = excluded.folded", static_cast<int>(table), row, folded);
    }
}

void Work::keepSearch(Row &row, bool stale)
{
    const std::optional<QString> folded = row.isRemoved() ? std::nullopt : searchTextOf(*this, row, stale);
    if (folded)
        writeSearchText(m_database, row.table(), row.id(), *folded);
}

// Without reading the variants whole: only their words are needed.
void Work::keepVariantsSearch(const Row &product)
{
    const QString title = product.text(product::title);
    std::vector<std::pair<qint64, QString>> texts;
    Statement &select = m_database.query("SELECT id, sku, option, barcode FROM variants WHERE product_id = ?", product.id());
    while (select.step())
        texts.emplace_back(select.integer(0), variantSearchText(select.text(1), title, select.text(2), select.text(3)));
    select.reset();
    for (const auto &[id, folded] : texts) {
        if (Row *known = m_rows.loaded(Table::Variant, id))
            keepSearch(*known, true);
        else
            writeSearchText(m_database, Table::Variant, id, folded);
    }
}

void Work::withdraw(Table table, qint64 row, Unit unit, Effects effects)
{
    const int tableNo = static_cast<int>(table);
    const int unitNo = static_cast<int>(unit);
    if (effects & WithdrawApproval)
        m_database.run("UPDATE approvals SET open = 0 WHERE table_no = ? AND row_id = ? AND unit = ? AND open = 1", tableNo, row, unitNo);
    if (effects & WithdrawOutbox)
        m_database.run("UPDATE outbox SET state = ?, ended_at = ? WHERE table_no = ? AND row_id = ? AND unit = ? AND state = ?", static_cast<int>(OutboxState::Withdrawn),
            toMs(m_now), tableNo, row, unitNo, static_cast<int>(OutboxState::Waiting));
}

bool Work::inFlight(Table table, qint64 row, Unit unit)
{
    Statement &select = m_database.query("SELECT 1 FROM outbox WHERE table_no = ? AND row_id = ? AND unit = ? AND state IN (?, ?, ?) LIMIT 1", static_cast<int>(table), row,
        static_cast<int>(unit), static_cast<int>(OutboxState::Claimed), static_cast<int>(OutboxState::Unknown), static_cast<int>(OutboxState::Stuck));
    const bool flying = select.step();
    select.reset();
    return flying;
}

bool Work::hasProblem(const QString &kind, Table table, qint64 row)
{
    Statement &select = m_database.query("SELECT 1 FROM problems WHERE kind = ? AND table_no = ? AND row_id = ? AND closed_at IS NULL LIMIT 1", kind, static_cast<int>(table), row);
    const bool open = select.step();
    select.reset();
    return open;
}

void Work::openProblem(const QString &kind, qint64 account, Table table, qint64 row, const QString &about, const Sentence &what)
{
    const int tableNo = static_cast<int>(table);
    Statement &open = m_database.query("SELECT id FROM problems WHERE kind = ? AND table_no = ? AND row_id = ? AND coalesce(account_id, 0) = ? AND about = ? AND closed_at IS NULL", kind,
        tableNo, row, account, about);
    const qint64 id = open.step() ? open.integer(0) : 0;
    open.reset();
    if (id != 0)
        m_database.run("UPDATE problems SET sentence = ?, seen_at = ?, times = times + 1 WHERE id = ?", what.toStored(), toMs(m_now), id);
    else
        m_database.run("INSERT INTO problems (account_id, table_no, row_id, kind, about, sentence, opened_at, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            account ? Value(account) : Value(), tableNo, row, kind, about, what.toStored(), toMs(m_now), toMs(m_now));
}

void Work::closeProblems(const QString &kind, Table table, qint64 row)
{
    m_database.run("UPDATE problems SET closed_at = ? WHERE kind = ? AND table_no = ? AND row_id = ? AND closed_at IS NULL", toMs(m_now), kind, static_cast<int>(table), row);
}

void Work::closeAccountProblems(const QString &kind, qint64 account)
{
    m_database.run("UPDATE problems SET closed_at = ? WHERE kind = ? AND account_id = ? AND row_id = 0 AND closed_at IS NULL", toMs(m_now), kind, account);
}

void Work::closeAccountProblem(const QString &kind, qint64 account, const QString &about)
{
    m_database.run("UPDATE problems SET closed_at = ? WHERE kind = ? AND account_id = ? AND row_id = 0 AND about = ? AND closed_at IS NULL", toMs(m_now), kind, account, about);
}

} // namespace sampan
