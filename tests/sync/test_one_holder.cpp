// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/verify.h"
#include "tests/kit/engine_test.h"
#include "tests/sync/small_system.h"
#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

// Who may send for an account: one program at a time.
class TestOneHolder : public EngineTest {
    Q_OBJECT

    void prepare() override
    {
        EngineTest::prepare();
        small = std::make_unique<SmallScene>(*space);
        small->server.answer = [](const Received &) { return Reply{201, "77"}; };
    }
    void takeOver() { space->db().run("UPDATE leases SET holder = 'other boot 1 1', fence = fence + 1"); }
    std::unique_ptr<SmallScene> small;

private Q_SLOTS:
    void theSecondProgramSendsNothing()
    {
        SyncBench first(*space);
        first.start();
        QTRY_COMPARE(first.state(small->scene.shop), AccountStatus::State::Idle);
        QTRY_COMPARE(first.state(small->scene.market), AccountStatus::State::Idle);
        SyncBench second(*space);
        second.start();
        QTRY_COMPARE(second.state(small->scene.shop), AccountStatus::State::Elsewhere);
        QTRY_COMPARE(second.state(small->scene.market), AccountStatus::State::Elsewhere);
        const qint64 order = small->waitingOrder();
        second.kick();
        first.kick();
        QTRY_COMPARE(space->orderState(order), OrderState::Synced);
        QCOMPARE(second.clients(), 0);
        QCOMPARE(small->server.count("POST", u"/orders"), 1);
        // The first one quits; the second takes over by itself.
        QVERIFY(first.stop());
        QTRY_COMPARE_WITH_TIMEOUT(second.state(small->scene.shop), AccountStatus::State::Idle, 20000);
        const qint64 another = small->waitingOrder(u"1002"_s);
        second.kick();
        QTRY_COMPARE(space->orderState(another), OrderState::Synced);
        QVERIFY(second.stop());
        QCOMPARE(small->server.count("POST", u"/orders"), 2);
    }

    void whoeverLostItWritesNothing()
    {
        small->server.answer = [](const Received &) { return Reply{.manner = Reply::Manner::Silence}; };
        const qint64 order = small->waitingOrder();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(small->server.count("POST", u"/orders"), 1);
        takeOver();
        const QStringList before = dump(space->db());
        small->server.answerSilenced({201, "77"});
        QTRY_COMPARE(bench.state(small->scene.shop), AccountStatus::State::Elsewhere);
        QCOMPARE(dump(space->db()), before);
        QCOMPARE(space->orderState(order), OrderState::Queue);
        QCOMPARE(exchanges(*space).at(0).state, ExchangeState::Sending); // the new holder finds out
    }

    void whoeverLostItSendsNothing()
    {
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(bench.state(small->scene.shop), AccountStatus::State::Idle);
        takeOver();
        small->waitingOrder();
        bench.kick();
        QTRY_COMPARE(bench.state(small->scene.shop), AccountStatus::State::Elsewhere);
        QVERIFY(small->server.received().empty());
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Waiting});
    }

    void aHolderThatStandsStillIsReplaced()
    {
        Lease theirs(small->scene.shop, u"other boot 1 1"_s, space->clock());
        Lease ours(small->scene.shop, u"this boot 2 2"_s, space->clock());
        QCOMPARE(theirs.take(space->db()), Lease::Try::Taken);
        QCOMPARE(ours.take(space->db()), Lease::Try::OtherHolds);
        space->clock().advance(Lease::life - Seconds(1));
        QCOMPARE(theirs.take(space->db()), Lease::Try::Held);
        QCOMPARE(ours.take(space->db()), Lease::Try::OtherHolds); // it beat
        space->clock().advance(Lease::life - Seconds(1));
        QCOMPARE(ours.take(space->db()), Lease::Try::OtherHolds);
        QVERIFY(!theirs.lastsFor(Seconds(30)));
        space->clock().advance(Seconds(2));
        // Somebody sets the computer's clock back: that changes nothing.
        space->clock().jumpTo(space->clock().now() - Minutes(60));
        QVERIFY(!theirs.lastsFor(Seconds(0))); // it knows by itself
        QCOMPARE(ours.take(space->db()), Lease::Try::Taken);
        QVERIFY(ours.fence() > theirs.fence());
        QVERIFY(!Lease::check(space->db(), small->scene.shop, theirs.fence()));
        QVERIFY(Lease::check(space->db(), small->scene.shop, ours.fence()));
        QCOMPARE(theirs.take(space->db()), Lease::Try::OtherHolds);
        theirs.release(space->db()); // too late: it is no longer theirs
        QVERIFY(Lease::check(space->db(), small->scene.shop, ours.fence()));
        QCOMPARE(ours.take(space->db()), Lease::Try::Held);
    }
};

QTEST_GUILESS_MAIN(TestOneHolder)
#include "test_one_holder.moc"
