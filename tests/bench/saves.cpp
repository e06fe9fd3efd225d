// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/figure.h"

#include "app/common/session.h"
#include "core/change/commit.h"

#include <sqlite3.h>

#include <atomic>
#include <thread>

namespace sampan::bench {

namespace {
    ChangeSet titles(const Session &session, Plain &plain, qint64 cells, const QString &ending)
    {
        ChangeSet changes {Cause::Paste, session.actor(), QStringLiteral("bench"), {}, {}, {}};
        plain.rows(QStringLiteral("SELECT id, title FROM products ORDER BY id LIMIT %1").arg(cells).toUtf8().constData(), [&](sqlite3_stmt *row) {
            const QString before = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 1)));
            changes.edits.push_back({{Table::Product, sqlite3_column_int64(row, 0), product::title}, before, before + ending});
        });
        return changes;
    }

    double save(Session &session, const ChangeSet &changes)
    {
        return timed([&] {
            const auto done = session.write([&](Database &database) -> Result<CommitResult> { return commit(database, session.context(), changes); });
            if (!done || !done->refusals.empty() || !done->conflicts.empty())
                qFatal("the save failed");
        });
    }

    // The same rows by the C API: the cell, its search texts, one journal row each.
    double savePlain(Plain &plain, const ChangeSet &changes)
    {
        sqlite3_stmt *update = nullptr, *search = nullptr, *journal = nullptr, *variants = nullptr;
        sqlite3_prepare_v2(plain.handle(), "UPDATE products SET title = ?, edited_at = ? WHERE id = ?", -1, &update, nullptr);
        sqlite3_prepare_v2(plain.handle(), "INSERT INTO search (table_no, row_id, folded) VALUES (?, ?, ?) ON CONFLICT (table_no, row_id) DO UPDATE SET folded = excluded.folded", -1, &search, nullptr);
        sqlite3_prepare_v2(plain.handle(), "INSERT INTO journal (commit_id, table_no, row_id, kind, cells) VALUES (1, ?, ?, 0, ?)", -1, &journal, nullptr);
        sqlite3_prepare_v2(plain.handle(), "SELECT id FROM variants WHERE product_id = ?", -1, &variants, nullptr);
        const double time = timed([&] {
            plain.run("BEGIN IMMEDIATE");
            for (const CellEdit &edit : changes.edits) {
                const QByteArray title = edit.value.text().toUtf8();
                const QByteArray cells = edit.base.text().toUtf8() + title;
                sqlite3_bind_text(update, 1, title.constData(), static_cast<int>(title.size()), SQLITE_STATIC);
                sqlite3_bind_int64(update, 2, 1);
                sqlite3_bind_int64(update, 3, edit.at.row);
                sqlite3_step(update);
                sqlite3_reset(update);
                sqlite3_bind_int64(variants, 1, edit.at.row);
                const qint64 variant = sqlite3_step(variants) == SQLITE_ROW ? sqlite3_column_int64(variants, 0) : 0;
                sqlite3_reset(variants);
                for (const auto &[table, row] : {std::pair(Table::Product, edit.at.row), std::pair(Table::Variant, variant)}) {
                    sqlite3_bind_int(search, 1, static_cast<int>(table));
                    sqlite3_bind_int64(search, 2, row);
                    sqlite3_bind_text(search, 3, title.constData(), static_cast<int>(title.size()), SQLITE_STATIC);
                    sqlite3_step(search);
                    sqlite3_reset(search);
                }
                sqlite3_bind_int(journal, 1, static_cast<int>(Table::Product));
                sqlite3_bind_int64(journal, 2, edit.at.row);
                sqlite3_bind_blob(journal, 3, cells.constData(), static_cast<int>(cells.size()), SQLITE_STATIC);
                sqlite3_step(journal);
                sqlite3_reset(journal);
            }
            plain.run("COMMIT");
        });
        for (sqlite3_stmt *statement : {update, search, journal, variants})
            sqlite3_finalize(statement);
        return time;
    }

    // One row by the person, while four engines write pages as fast as the queue lets them.
    void savesAmongPulls(Session &session, Plain &plain, qint64 products)
    {
        const auto onePerson = [&](int i) { return save(session, titles(session, plain, 1, QStringLiteral("~%1").arg(i))); };
        std::vector<double> alone, among;
        for (int i = 0; i < 50; ++i)
            alone.push_back(onePerson(i));
        std::atomic<bool> stop {false};
        std::vector<std::thread> engines;
        for (int engine = 0; engine < 4; ++engine) {
            engines.emplace_back([&, engine] {
                for (int page = 0; !stop; ++page) {
                    ChangeSet changes {Cause::Pull, Actor::engine(QStringLiteral("bench")), {}, {}, {}, {}};
                    for (int i = 0; i < 100; ++i) {
                        const qint64 id = 10 + (engine * 1009 + page * 100 + i) % (products - 10);
                        changes.edits.push_back({{Table::Variant, id, variant::safetyStock}, Value(), qint64(page % 7)});
                    }
                    session.workspace().writer().submit(Urgency::Engine, [&session, changes](Database &database) -> Result<CommitResult> { return commit(database, session.context(), changes); }).waitForFinished();
                }
            });
        }
        for (int i = 0; i < 200; ++i)
            among.push_back(onePerson(100 + i));
        stop = true;
        for (std::thread &engine : engines)
            engine.join();
        std::sort(alone.begin(), alone.end());
        std::sort(among.begin(), among.end());
        print("a person's one-row save among four pulling accounts, p99", products, among[among.size() * 99 / 100], alone[alone.size() * 99 / 100]);
    }
}

void benchSaves(const QString &path, qint64 products)
{
    Session session(*WorkspaceAddress::parse(path), [] { return QByteArray(); });
    if (const auto opened = session.open(); !opened)
        qFatal("%s", qPrintable(opened.error().what.text()));
    Plain plain(path);
    const qint64 cells = std::min<qint64>(100000, products);
    const double changed = save(session, titles(session, plain, cells, QStringLiteral(" *")));
    const double changedPlain = savePlain(plain, titles(session, plain, cells, QStringLiteral(" +")));
    print("save changed cells", cells, changed, changedPlain);

    const ChangeSet same = titles(session, plain, cells, QString());
    const double nothing = best(3, [&] { save(session, same); });
    const double reading = best(3, [&] {
        sqlite3_stmt *select = nullptr;
        sqlite3_prepare_v2(plain.handle(), "SELECT * FROM products WHERE id = ?", -1, &select, nullptr);
        for (const CellEdit &edit : same.edits) {
            sqlite3_bind_int64(select, 1, edit.at.row);
            if (sqlite3_step(select) != SQLITE_ROW)
                qFatal("a row is gone");
            sqlite3_reset(select);
        }
        sqlite3_finalize(select);
    });
    print("save where nothing changed", cells, nothing, reading);
    savesAmongPulls(session, plain, products);
}

} // namespace sampan::bench
