// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fold.h"
#include "tests/bench/figures.h"
#include "tests/bench/plain.h"
#include "tests/bench/scene.h"

#include <sqlite3.h>

namespace sampan::bench {

namespace {
ChangeSet titles(const Session &session, Plain &plain, qint64 cells, const QString &ending)
{
    ChangeSet changes{Cause::Paste, session.actor(), QStringLiteral("bench"), {}, {}, {}};
    plain.rows(QStringLiteral("SELECT id, title FROM products ORDER BY id LIMIT %1").arg(cells).toUtf8(),
        [&](sqlite3_stmt *row) {
            const QString before = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 1)));
            changes.edits.push_back(
                {{Table::Product, sqlite3_column_int64(row, 0), product::title}, before, before + ending});
        });
    return changes;
}

// What the commit writes for each title, made beforehand: the cells, both search texts, the journal's cells.
struct TitleRow {
    qint64 product = 0, variant = 0;
    QByteArray title, beliefs, productWords, variantWords, cells;
};
std::vector<TitleRow> titleRows(Plain &plain, const ChangeSet &changes)
{
    std::vector<TitleRow> rows;
    for (const CellEdit &edit : changes.edits) {
        TitleRow &row = rows.emplace_back();
        row.product = edit.at.row;
        row.title = edit.value.text().toUtf8();
        Beliefs beliefs;
        beliefs.set(product::title, {edit.base, edit.base, edit.base, false, 0}, edit.value);
        row.beliefs = beliefs.pack();
        row.cells = packCells({{product::title, edit.base, edit.value}});
    }
    size_t at = 0;
    plain.rows(
        "SELECT p.id, v.id, v.sku, p.category FROM products p JOIN variants v ON v.product_id = p.id ORDER BY p.id",
        [&](sqlite3_stmt *found) {
            if (at >= rows.size())
                return;
            TitleRow &row = rows[at++];
            row.variant = sqlite3_column_int64(found, 1);
            const QString title = QString::fromUtf8(row.title);
            row.variantWords = foldForSearch(
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(found, 2))) + u' ' + title)
                                   .toUtf8();
            row.productWords = foldForSearch(
                title + u' ' + QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(found, 3))))
                                   .toUtf8();
        });
    return rows;
}

Time savePlain(Plain &plain, const std::vector<TitleRow> &rows)
{
    PlainStatement commit(plain, "INSERT INTO commits (at, actor, cause, rows, cells) VALUES (1, 'bench', 1, ?, ?)");
    PlainStatement update(plain, "UPDATE products SET title = ?, edited_at = ?, beliefs = ? WHERE id = ?");
    PlainStatement search(plain,
        "INSERT INTO search (table_no, row_id, folded) VALUES (?, ?, ?) ON CONFLICT (table_no, row_id) DO UPDATE SET "
        "folded = excluded.folded");
    PlainStatement journal(
        plain, "INSERT INTO journal (commit_id, table_no, row_id, kind, cells) VALUES (?, ?, ?, 0, ?)");
    return timed([&] {
        plain.run("BEGIN IMMEDIATE");
        const auto count = static_cast<qint64>(rows.size());
        (commit << count << count);
        const qint64 id = commit.run();
        for (const TitleRow &row : rows) {
            (update.text(row.title) << 1).blob(row.beliefs) << row.product;
            update.run();
            (search << static_cast<qint64>(Table::Product) << row.product).text(row.productWords).run();
            (search << static_cast<qint64>(Table::Variant) << row.variant).text(row.variantWords).run();
            (journal << id << static_cast<qint64>(Table::Product) << row.product).blob(row.cells).run();
        }
        plain.run("COMMIT");
    });
}
} // namespace

void benchSave(const QString &path, qint64 products)
{
    const auto session = openSession(path);
    Plain plain(path);
    const qint64 cells = std::min<qint64>(100000, products);
    Time ours, yardstick;
    for (int round = 0; round < 3; ++round) {
        const Time here = commitTimed(*session, titles(*session, plain, cells, QStringLiteral(" *")));
        ours = round == 0 ? here : Time::least(ours, here);
        const Time there = savePlain(plain, titleRows(plain, titles(*session, plain, cells, QStringLiteral(" +"))));
        yardstick = round == 0 ? there : Time::least(yardstick, there);
    }
    print({"save changed cells: titles", cells, ours, yardstick, "at most 2 times"});

    const ChangeSet same = titles(*session, plain, cells, QString());
    const Time nothing = best(3, [&] { commitTimed(*session, same); });
    const Time reading = best(3, [&] {
        PlainStatement select(plain, "SELECT * FROM products WHERE id = ?");
        plain.run("BEGIN");
        for (const CellEdit &edit : same.edits) {
            select << edit.at.row;
            if (!select.readRow())
                qFatal("a row is gone");
        }
        plain.run("COMMIT");
    });
    print({"save where nothing changed", cells, nothing, reading, "at most 1.5 times"});
}

} // namespace sampan::bench
