// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/writer.h"
#include "tests/kit/engine_test.h"

#include <QSignalSpy>

#include <atomic>
#include <future>

#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
    // A job that waits in the writer's thread until the test lets it go on.
    class Gate {
    public:
        void open() { m_open.set_value(); }
        void wait() { m_future.wait(); }

    private:
        std::promise<void> m_open;
        std::shared_future<void> m_future = m_open.get_future().share();
    };

    Result<qint64> addOne(Database &database, qint64 brand)
    {
        const QString contact = database.run("SELECT contact FROM brands WHERE id = ?", brand).text(0);
        const qint64 next = contact.toLongLong() + 1;
        database.run("UPDATE brands SET contact = ? WHERE id = ?", QString::number(next), brand);
        return next;
    }
}

class TestWriter : public EngineTest {
    Q_OBJECT
    Announcer m_announcer;

private Q_SLOTS:
    void servesThePersonFirst()
    {
        Writer writer(space->address(), m_announcer);
        VERIFY_GOOD(writer.open());
        Gate gate;
        std::mutex mutex;
        QStringList order;
        const auto job = [&](const QString &name) {
            return [&, name](Database &) -> Result<int> {
                const std::lock_guard lock(mutex);
                order.append(name);
                return 1;
            };
        };
        std::atomic<bool> held {false};
        auto first = writer.submit(Urgency::Background, [&](Database &) -> Result<int> { held = true; gate.wait(); return 0; });
        QTRY_VERIFY(held); // else the first of the others may be taken before the last is there
        std::vector<Later<Result<int>>> waiting {writer.submit(Urgency::Background, job(u"background"_s)), writer.submit(Urgency::Engine, job(u"engine 1"_s)),
            writer.submit(Urgency::Engine, job(u"engine 2"_s)), writer.submit(Urgency::Person, job(u"person"_s))};
        QVERIFY(writer.waiting() >= 4);
        gate.open();
        for (auto &future : waiting)
            VERIFY_GOOD(future.result());
        QCOMPARE(order, QStringList({u"person"_s, u"engine 1"_s, u"engine 2"_s, u"background"_s}));
        QCOMPARE(writer.waiting(), 0);
    }

    void keepsWhatWentWellOnly()
    {
        const qint64 brand = space->brand();
        Writer writer(space->address(), m_announcer);
        VERIFY_GOOD(writer.open());
        VERIFY_GOOD(writer.submit(Urgency::Person, [&](Database &db) { return addOne(db, brand); }).result());
        // Refused by the job itself.
        const auto refused = writer.submit(Urgency::Person, [&](Database &db) -> Result<qint64> {
            must(addOne(db, brand));
            return fail(ErrorCode::Refused, Sentence::tr("No."));
        }).result();
        VERIFY_FAILS(refused, ErrorCode::Refused);
        // Failed in the database, although the job says it went well.
        const auto failed = writer.submit(Urgency::Person, [&](Database &db) -> Result<qint64> {
            must(addOne(db, brand));
            db.run("INSERT INTO brands (name, currency, time_zone) SELECT name, currency, time_zone FROM brands");
            return 7;
        }).result();
        QVERIFY(!failed);
        QCOMPARE(space->cell(Table::Brand, brand, brand::contact), Value(u"1"_s));
        VERIFY_GOOD(writer.submit(Urgency::Person, [&](Database &db) { return addOne(db, brand); }).result());
        QCOMPARE(space->cell(Table::Brand, brand, brand::contact), Value(u"2"_s));
    }

    void twoProgramsCountOnOneRow()
    {
        // On PostgreSQL one of two that read and write the same row loses and runs again; on SQLite they take turns.
        const qint64 brand = space->brand();
        constexpr int each = 25;
        std::atomic<int> runs = 0;
        {
            Writer one(space->address(), m_announcer);
            Writer two(space->address(), m_announcer);
            VERIFY_GOOD(one.open());
            VERIFY_GOOD(two.open());
            std::vector<Later<Result<qint64>>> done;
            for (int i = 0; i < each; ++i) {
                for (Writer *writer : {&one, &two})
                    done.push_back(writer->submit(Urgency::Engine, [&](Database &db) { ++runs; return addOne(db, brand); }));
            }
            for (auto &future : done)
                VERIFY_GOOD(future.result());
        }
        QCOMPARE(space->cell(Table::Brand, brand, brand::contact), Value(QString::number(2 * each)));
        QVERIFY(runs >= 2 * each);
    }

    void runsAgainAfterAnotherChangedTheRow()
    {
        if (currentEngine() == Engine::Sqlite)
            return;
        const qint64 brand = space->brand();
        Writer writer(space->address(), m_announcer);
        VERIFY_GOOD(writer.open());
        int runs = 0;
        const auto done = writer.submit(Urgency::Person, [&](Database &db) -> Result<qint64> {
            ++runs;
            const QString before = db.run("SELECT contact FROM brands WHERE id = ?", brand).text(0);
            if (runs == 1) {
                // Somebody else is quicker.
                const auto other = must(Database::open(space->address(), Database::Access::ReadWrite));
                other->begin(other->dialect().beginWrite());
                other->run("UPDATE brands SET contact = 'theirs' WHERE id = ?", brand);
                must(other->commit());
            }
            db.run("UPDATE brands SET contact = ? WHERE id = ?", before + u"+mine"_s, brand);
            return runs;
        }).result();
        VERIFY_GOOD(done);
        QCOMPARE(runs, 2);
        QCOMPARE(space->cell(Table::Brand, brand, brand::contact), Value(u"theirs+mine"_s));
    }

    void manyThreads()
    {
        const qint64 brand = space->brand();
        {
            Writer writer(space->address(), m_announcer);
            VERIFY_GOOD(writer.open());
            std::vector<std::thread> threads;
            for (int t = 0; t < 8; ++t) {
                threads.emplace_back([&] {
                    for (int i = 0; i < 20; ++i)
                        writer.submit(static_cast<Urgency>(i % 3), [&](Database &db) { return addOne(db, brand); });
                });
            }
            for (std::thread &thread : threads)
                thread.join();
        } // what was submitted is done when the writer is gone
        QCOMPARE(space->cell(Table::Brand, brand, brand::contact), Value(u"160"_s));
    }

    void announcesWhatWasCommitted()
    {
        const qint64 brand = space->brand();
        Announcer announcer; // its own: what other tests committed is still on its way to theirs
        QSignalSpy changed(&announcer, &Announcer::changed);
        QSignalSpy moved(&announcer, &Announcer::workMoved);
        Writer writer(space->address(), announcer);
        VERIFY_GOOD(writer.open());
        ChangeSet changes;
        changes.actor = space->actor;
        changes.edits = {space->edit(Table::Brand, brand, brand::contact, u"Ann"_s)};
        VERIFY_GOOD(writer.submit(Urgency::Person, [&](Database &db) -> Result<CommitResult> { return commit(db, space->context(), changes); }).result());
        QTRY_COMPARE(changed.count(), 1);
        const auto rows = changed.takeFirst().at(0).value<Announcer::Touched>();
        QVERIFY(rows == Announcer::Touched({{Table::Brand, brand}}));
        QTRY_COMPARE(moved.count(), 1);
        // What failed is not announced.
        QVERIFY(!writer.submit(Urgency::Person, [](Database &) -> Result<int> { return fail(ErrorCode::Refused, Sentence::tr("No.")); }).result());
        VERIFY_GOOD(writer.submit(Urgency::Person, [](Database &) -> Result<int> { return 1; }).result());
        QTRY_COMPARE(moved.count(), 2);
        QCOMPARE(changed.count(), 0);
    }

    void saysWhyItCannotOpen()
    {
        WorkspaceAddress nowhere;
        nowhere.path = u"/no/such/folder/a.sampan"_s;
        Writer writer(nowhere, m_announcer);
        VERIFY_FAILS(writer.open(), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestWriter)
#include "test_writer.moc"
