// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/reader.h"
#include "tests/kit/engine_test.h"

#include <future>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
    // Takes seconds on both engines, unless it is interrupted.
    Result<qint64> slow(Database &database)
    {
        return database.run("WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < 3000000) SELECT count(*) FROM n").integer(0);
    }
    Result<qint64> quick(Database &database)
    {
        return database.run("SELECT count(*) FROM brands").integer(0);
    }
}

class TestReader : public EngineTest {
    Q_OBJECT
private Q_SLOTS:
    void reads()
    {
        space->brand();
        Reader reader(space->address());
        VERIFY_GOOD(reader.open());
        QCOMPARE(reader.submit(quick).result().value(), 1);
        const int channel = reader.newChannel();
        QVERIFY(channel != reader.newChannel());
        QCOMPARE(reader.newest(channel, quick).result().value(), 1);
        // What was committed meanwhile is there the next time.
        space->brand(u"Other"_s);
        QCOMPARE(reader.newest(channel, quick).result().value(), 2);
    }

    void theNewestDropsAndInterrupts()
    {
        Reader reader(space->address());
        VERIFY_GOOD(reader.open());
        const int table = reader.newChannel();
        std::promise<void> began;
        std::atomic<int> ran = 0;
        auto oldest = reader.newest(table, [&](Database &db) {
            ++ran;
            began.set_value();
            return slow(db);
        });
        began.get_future().wait();
        auto waiting = reader.newest(table, [&](Database &db) {
            ++ran;
            return quick(db);
        });
        auto newest = reader.newest(table, quick);
        newest.waitForFinished();
        VERIFY_GOOD(newest.result());
        oldest.waitForFinished();
        waiting.waitForFinished();
        QVERIFY(oldest.isCanceled());
        QVERIFY(waiting.isCanceled());
        QCOMPARE(ran, 1); // the one in between was never asked of the database
    }

    void otherTablesAreLeftAlone()
    {
        Reader reader(space->address());
        VERIFY_GOOD(reader.open());
        const int one = reader.newChannel();
        const int two = reader.newChannel();
        auto first = reader.newest(one, slow);
        auto second = reader.newest(two, quick);
        auto third = reader.newest(two, quick);
        QCOMPARE(first.result().value(), 3000000);
        second.waitForFinished();
        QVERIFY(second.isCanceled());
        VERIFY_GOOD(third.result());
    }

    void cancels()
    {
        Reader reader(space->address());
        VERIFY_GOOD(reader.open());
        const int table = reader.newChannel();
        std::promise<void> began;
        auto running = reader.newest(table, [&](Database &db) {
            began.set_value();
            return slow(db);
        });
        began.get_future().wait();
        reader.cancel(table);
        running.waitForFinished();
        QVERIFY(running.isCanceled());
        // Nothing is left of it.
        QCOMPARE(reader.newest(table, quick).result().value(), 0);
    }

    void anErrorIsOfThatRequestAlone()
    {
        Reader reader(space->address());
        VERIFY_GOOD(reader.open());
        const auto failed = reader.submit([](Database &db) -> Result<qint64> { return db.run("SELECT feathers FROM brands").integer(0); }).result();
        QVERIFY(!failed);
        const auto refused = reader.submit([](Database &db) -> Result<qint64> {
            db.run("DELETE FROM brands");
            return 1;
        }).result();
        VERIFY_FAILS(refused, ErrorCode::Refused);
        VERIFY_GOOD(reader.submit(quick).result());
    }

    void allStatementsSeeOneMoment()
    {
        Reader reader(space->address());
        VERIFY_GOOD(reader.open());
        const auto counts = reader.submit([&](Database &db) -> Result<std::pair<qint64, qint64>> {
            const qint64 before = quick(db).value();
            space->brand();
            return std::pair(before, quick(db).value());
        }).result();
        VERIFY_GOOD(counts);
        QCOMPARE(counts->first, 0);
        QCOMPARE(counts->second, 0);
        QCOMPARE(reader.submit(quick).result().value(), 1);
    }

    void endsWhatWaitsWhenItGoes()
    {
        Later<Result<qint64>> running;
        Later<Result<qint64>> waiting;
        {
            Reader reader(space->address());
            VERIFY_GOOD(reader.open());
            std::promise<void> began;
            running = reader.submit([&](Database &db) {
                began.set_value();
                return slow(db);
            });
            began.get_future().wait();
            waiting = reader.submit(quick);
        }
        QVERIFY(running.isFinished());
        QVERIFY(waiting.isFinished());
        QVERIFY(waiting.isCanceled());
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "test_reader.moc"
