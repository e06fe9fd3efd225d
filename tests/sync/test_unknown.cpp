// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accounts.h"
#include "tests/kit/engine_test.h"
#include "tests/sync/small_system.h"
#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

// A request that must not happen twice, and whose answer is lost: it is found out by reading once nobody can still be
// working on it, and only then decided.
class TestUnknown : public EngineTest {
    Q_OBJECT

    void prepare() override
    {
        EngineTest::prepare();
        small = std::make_unique<SmallScene>(*space);
    }
    std::unique_ptr<SmallScene> small;

private Q_SLOTS:
    void aLostAnswerIsFoundOut_data()
    {
        QTest::addColumn<bool>("executed");
        QTest::newRow("it was done") << true;
        QTest::newRow("it was not done") << false;
    }
    void aLostAnswerIsFoundOut()
    {
        QFETCH(bool, executed);
        int orders = 0;
        small->server.answer = [&](const Received &request) -> Reply {
            if (request.is("POST", u"/orders")) {
                const bool first = small->server.count("POST", u"/orders") == 1;
                orders += !first || executed;
                return first ? Reply{.manner = Reply::Manner::Close} : Reply{201, "77"};
            }
            return {200, orders > 0 ? "77" : "none"};
        };
        const qint64 order = small->waitingOrder();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(outboxStates(*space), std::vector{OutboxState::Unknown});
        QTRY_COMPARE(operationStates(*space), std::vector{OperationState::Open});
        // They may still be at it: nothing is asked, nothing is sent again.
        bench.kick();
        QTRY_COMPARE(bench.state(small->scene.shop), AccountStatus::State::Waiting);
        QCOMPARE(small->server.received().size(), size_t(1));
        QCOMPARE(space->orderState(order), OrderState::Queue);

        small->passQuietTime();
        bench.kick();
        QTRY_COMPARE(space->orderState(order), OrderState::Synced);
        QVERIFY(bench.stop());
        QCOMPARE(orders, 1);
        QCOMPARE(small->server.count("POST", u"/orders"), executed ? 1 : 2);
        QCOMPARE(small->server.count("GET", u"/find/"), 1);
        const auto talk = exchanges(*space);
        QCOMPARE(talk[0].state, ExchangeState::Unknown);
        QVERIFY(talk[1].sentAt >= talk[0].quietUntil);
        QCOMPARE(space->cell(Table::Order, order, order::shopOrder), Value(u"77"_s));
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Done});
    }

    void aClockThatIsSetEndsNoQuietTime_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("an hour forth") << 1;
        QTest::newRow("an hour back") << -1;
    }
    void aClockThatIsSetEndsNoQuietTime()
    {
        QFETCH(int, hours);
        small->server.answer = [&](const Received &request) -> Reply {
            return request.method == "POST" ? Reply{.manner = Reply::Manner::Close} : Reply{200, "77"};
        };
        const qint64 order = small->waitingOrder();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(outboxStates(*space), std::vector{OutboxState::Unknown});
        QTRY_COMPARE(operationStates(*space), std::vector{OperationState::Open});
        space->clock().jumpTo(space->clock().now() + std::chrono::hours(hours));
        bench.kick();
        space->clock().advance(Seconds(5));
        bench.kick();
        QTRY_COMPARE(bench.state(small->scene.shop), AccountStatus::State::Waiting);
        QTest::qWait(100);
        QCOMPARE(small->server.received().size(), size_t(1));
        // Set back, it is found out after twice the time at most, not after an hour.
        for (int i = 0; i < 2; ++i)
            small->passQuietTime();
        bench.kick();
        QTRY_COMPARE(space->orderState(order), OrderState::Synced);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("POST", u"/orders"), 1);
    }

    void whatADeadProgramLeftInSendingIsFoundOut()
    {
        small->server.answer = [&](const Received &request) -> Reply {
            return request.method == "POST" ? Reply{.manner = Reply::Manner::Silence} : Reply{200, "88"};
        };
        const qint64 order = small->waitingOrder();
        {
            SyncBench killed(*space);
            killed.start();
            QTRY_COMPARE(small->server.count("POST", u"/orders"), 1);
        }
        QCOMPARE(exchanges(*space).at(0).state, ExchangeState::Sending);
        // Its process is gone.
        space->db().run("UPDATE leases SET holder = ?", Lease::thisProcess().section(u' ', 0, 2) + u" 0"_s);
        SyncBench next(*space);
        next.start();
        QTRY_COMPARE(exchanges(*space).at(0).state, ExchangeState::Unknown);
        QTRY_COMPARE(outboxStates(*space), std::vector{OutboxState::Unknown});
        QTRY_COMPARE(next.state(small->scene.shop), AccountStatus::State::Waiting);
        QCOMPARE(small->server.received().size(), size_t(1));
        small->passQuietTime();
        next.kick();
        QTRY_COMPARE(space->orderState(order), OrderState::Synced);
        QVERIFY(next.stop());
        QCOMPARE(small->server.count("POST", u"/orders"), 1);
    }

    void aDatabaseThatDoesNotTakeTheAnswer()
    {
        if (currentEngine() != Engine::Sqlite)
            QSKIP("The refusal is made with a trigger in SQLite's language.");
        small->server.answer = [&](const Received &request) -> Reply {
            return request.method == "POST" ? Reply{201, "77"} : Reply{200, "77"};
        };
        const qint64 order = small->waitingOrder();
        space->db().run("CREATE TRIGGER refusal BEFORE UPDATE ON orders BEGIN SELECT RAISE(ABORT, 'damaged'); END");
        SyncBench bench(*space);
        bench.start();
        QTRY_VERIFY(small->server.count("POST", u"/orders") == 1 && bench.state(small->scene.shop) == AccountStatus::State::Waiting);
        space->db().run("DROP TRIGGER refusal");
        // As after a crash: what they did is found out, and not done again.
        QTRY_COMPARE_WITH_TIMEOUT(outboxStates(*space), std::vector{OutboxState::Unknown}, 20000);
        small->passQuietTime();
        bench.kick();
        QTRY_COMPARE(space->orderState(order), OrderState::Synced);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("POST", u"/orders"), 1);
    }

    void revokedWhileItIsBeingFoundOut()
    {
        bool revoked = true;
        small->server.answer = [&](const Received &request) -> Reply {
            if (request.method == "POST")
                return {.manner = Reply::Manner::Close};
            return revoked ? Reply{403, "{}"} : Reply{200, "99"};
        };
        const qint64 order = small->waitingOrder();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(outboxStates(*space), std::vector{OutboxState::Unknown});
        QTRY_COMPARE(operationStates(*space), std::vector{OperationState::Open});
        small->passQuietTime();
        bench.kick();
        QTRY_COMPARE(space->cell(Table::Account, small->scene.shop, account::paused), Value(qint64(1)));
        QVERIFY(space->problems().contains(u"signin"_s));
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Unknown}); // still not known
        // Somebody signs in again: it goes on where it was, and is not created a second time.
        revoked = false;
        space->inWork(
            [&](Work &work) { must(setPaused(work, *work.rows().get(Table::Account, small->scene.shop), false)); });
        bench.kick();
        QTRY_COMPARE(space->orderState(order), OrderState::Synced);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("POST", u"/orders"), 1);
    }

    void changedBehindOurBackWhileUnknown()
    {
        small->server.answer = [&](const Received &request) -> Reply {
            return request.method == "POST" ? Reply{.manner = Reply::Manner::Close} : Reply{200, "none"};
        };
        const qint64 order = small->waitingOrder();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(operationStates(*space), std::vector{OperationState::Open});
        space->db().run("UPDATE outbox SET intent = intent || ' '");
        small->passQuietTime();
        bench.kick();
        // It is not there, so it would be made again; but it is no longer what was approved.
        QTRY_VERIFY(space->problems().contains(u"hash"_s));
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("POST", u"/orders"), 1);
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Refused});
        QCOMPARE(operationStates(*space), std::vector{OperationState::Refused});
        QCOMPARE(exchanges(*space).at(1).state, ExchangeState::Answered);
        QVERIFY(space->orderState(order) != OrderState::Queue);
    }

    void onHoldWhileUnknown()
    {
        small->server.answer = [&](const Received &request) -> Reply {
            if (request.method == "POST")
                return small->server.count("POST", u"/orders") == 1 ? Reply{.manner = Reply::Manner::Close}
                                                                    : Reply{201, "55"};
            return {200, "none"};
        };
        const qint64 order = small->waitingOrder();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(operationStates(*space), std::vector{OperationState::Open});
        writeSetting(space->db(), u"hold"_s, u"on"_s);
        small->passQuietTime();
        bench.kick();
        // Finding out goes on; sending does not.
        QTRY_COMPARE(small->server.count("GET", u"/find/"), 1);
        QTRY_COMPARE(operationStates(*space), std::vector{OperationState::Open});
        QCOMPARE(small->server.count("POST", u"/orders"), 1);
        writeSetting(space->db(), u"hold"_s, u"off"_s);
        small->passQuietTime();
        bench.kick();
        QTRY_COMPARE(space->orderState(order), OrderState::Synced);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("POST", u"/orders"), 2);
    }
};

QTEST_GUILESS_MAIN(TestUnknown)
#include "test_unknown.moc"
