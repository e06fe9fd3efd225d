// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/approvals.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/scene.h"

#include <sqlite3.h>

namespace sampan::bench {

namespace {
ChangeSet prices(const Session &session, Plain &plain, qint64 cells)
{
    ChangeSet changes{Cause::Paste, session.actor(), QStringLiteral("bench"), {}, {}, {}};
    plain.rows(QStringLiteral("SELECT id, price FROM listings ORDER BY id LIMIT %1").arg(cells).toUtf8(),
        [&](sqlite3_stmt *row) {
            const qint64 before = sqlite3_column_int64(row, 1);
            changes.edits.push_back(
                {{Table::Listing, sqlite3_column_int64(row, 0), listing::price}, before, before + 100});
        });
    return changes;
}

// What the last commit wrote for each listing; the same once more is the yardstick.
struct PriceRow {
    qint64 listing = 0, price = 0;
    QByteArray beliefs, cells, hash, lane, intent;
};
std::vector<PriceRow> written(Plain &plain)
{
    std::vector<PriceRow> rows;
    const auto bytes = [](sqlite3_stmt *row, int column) {
        return QByteArray(
            static_cast<const char *>(sqlite3_column_blob(row, column)), sqlite3_column_bytes(row, column));
    };
    plain.rows("SELECT l.id, l.price, l.beliefs, j.cells, o.hash, o.lane, o.intent FROM listings l JOIN journal j ON "
               "j.table_no = 5 AND j.row_id = l.id"
               " JOIN outbox o ON o.table_no = 5 AND o.row_id = l.id WHERE j.commit_id = (SELECT max(id) FROM commits) "
               "AND o.commit_id = j.commit_id ORDER BY l.id",
        [&](sqlite3_stmt *row) {
            rows.push_back({sqlite3_column_int64(row, 0), sqlite3_column_int64(row, 1), bytes(row, 2), bytes(row, 3),
                bytes(row, 4), bytes(row, 5), bytes(row, 6)});
        });
    return rows;
}

Time pricesPlain(Plain &plain, qint64 shop, const std::vector<PriceRow> &rows)
{
    constexpr auto table = static_cast<qint64>(Table::Listing);
    constexpr auto unit = static_cast<qint64>(Unit::Price);
    constexpr auto queued = static_cast<qint64>(ListingState::Queue);
    const QByteArray approver = "policy:1 v1 of bench";
    PlainStatement commit(plain, "INSERT INTO commits (at, actor, cause, rows, cells) VALUES (1, 'bench', 1, ?, ?)");
    PlainStatement update(plain,
        "UPDATE listings SET price = ?, price_pinned = 1, state = ?, price_state = ?, edited_at = ?, beliefs = ? WHERE "
        "id = ?");
    PlainStatement close(
        plain, "UPDATE approvals SET open = 0 WHERE table_no = ? AND row_id = ? AND unit = ? AND open = 1");
    PlainStatement approve(plain,
        "INSERT INTO approvals (table_no, row_id, unit, hash, actor, policy_id, policy_version, commit_id, at, open) "
        "VALUES (?, ?, ?, ?, ?, 1, 1, ?, 1, 1)");
    PlainStatement withdraw(plain,
        "UPDATE outbox SET state = ?, ended_at = 1 WHERE table_no = ? AND row_id = ? AND unit = ? AND state = 0");
    PlainStatement queue(plain,
        "INSERT INTO outbox (account_id, table_no, row_id, unit, state, priority, lane, intent, hash, approval_id, "
        "commit_id, created_at) VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, 1)");
    PlainStatement journal(
        plain, "INSERT INTO journal (commit_id, table_no, row_id, kind, cells) VALUES (?, ?, ?, 0, ?)");
    return timed([&] {
        plain.run("BEGIN IMMEDIATE");
        const auto count = static_cast<qint64>(rows.size());
        commit << count << count;
        const qint64 id = commit.run();
        for (const PriceRow &row : rows) {
            (update << row.price + 100 << queued << queued << 1).blob(row.beliefs) << row.listing;
            update.run();
            (close << table << row.listing << unit).run();
            ((approve << table << row.listing << unit).text(row.hash).text(approver) << id);
            const qint64 approval = approve.run();
            (withdraw << static_cast<qint64>(OutboxState::Withdrawn) << table << row.listing << unit).run();
            ((queue << shop << table << row.listing << unit << static_cast<qint64>(Priority::Prices))
                    .text(row.lane)
                    .text(row.intent)
                    .text(row.hash)
                << approval << id)
                .run();
            (journal << id << table << row.listing).blob(row.cells).run();
        }
        plain.run("COMMIT");
    });
}
} // namespace

void benchSavePrices(const QString &path, qint64 products)
{
    const auto session = openSession(path);
    const AccountId shop = addShop(*session, QStringLiteral("HARBOUR"), QStringLiteral("https://shop.example"));
    const qint64 cells = std::min<qint64>(100000, products);
    putInShop(*session, shop, cells);
    Plain plain(path);
    Time ours, yardstick;
    for (int round = 0; round < 3; ++round) {
        const Time here = commitTimed(*session, prices(*session, plain, cells));
        ours = round == 0 ? here : Time::least(ours, here);
        const std::vector<PriceRow> rows = written(plain);
        if (static_cast<qint64>(rows.size()) != cells)
            qFatal("%d of %d prices wait in the outbox", static_cast<int>(rows.size()), static_cast<int>(cells));
        const Time there = pricesPlain(plain, shop.value, rows);
        yardstick = round == 0 ? there : Time::least(yardstick, there);
    }
    print({"save changed cells: prices approved by a policy, into the outbox", cells, ours, yardstick,
        "at most 2 times"});
}

} // namespace sampan::bench
