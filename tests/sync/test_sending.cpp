// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/accounts/accounts.h"
#include "tests/kit/engine_test.h"
#include "tests/sync/small_system.h"
#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestSending : public EngineTest {
    Q_OBJECT

    void prepare() override
    {
        EngineTest::prepare();
        small = std::make_unique<SmallScene>(*space);
    }
    void stage(qint64 account, AccountStage stage)
    {
        space->inWork([&](Work &work) {
            work.rows().get(Table::Account, account)->set(account::stage, static_cast<qint64>(stage));
        });
    }
    void unpause(qint64 account)
    {
        space->inWork([&](Work &work) { must(setPaused(work, *work.rows().get(Table::Account, account), false)); });
    }
    std::unique_ptr<SmallScene> small;

private Q_SLOTS:
    void nothingLeavesWhile_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("all sending is on hold") << u"hold"_s;
        QTest::newRow("the account only watches") << u"watch"_s;
        QTest::newRow("the account is paused") << u"pause"_s;
    }
    void nothingLeavesWhile()
    {
        QFETCH(QString, what);
        const auto set = [&](bool on) {
            if (what == u"hold")
                writeSetting(space->db(), u"hold"_s, on ? u"on"_s : u"off"_s);
            else if (what == u"watch")
                stage(small->scene.shop, on ? AccountStage::Watch : AccountStage::Active);
            else
                space->inWork([&](Work &work) {
                    must(setPaused(work, *work.rows().get(Table::Account, small->scene.shop), on));
                });
        };
        space->connectors().shop().streams = {u"orders"_s};
        small->server.answer
            = [](const Received &request) { return Reply{200, request.method == "POST" ? "77" : "{}"}; };
        const qint64 order = small->waitingOrder();
        set(true);
        SyncBench bench(*space);
        bench.start();
        bench.kick();
        if (what != u"pause")
            QTRY_COMPARE(small->server.count("GET", u"/pull-orders"), 1); // it reads
        QTRY_VERIFY(bench.state(small->scene.shop)
            == (what == u"pause" ? AccountStatus::State::Paused : AccountStatus::State::Idle));
        QCOMPARE(small->server.count("POST", u"/"), 0);
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Waiting});
        set(false);
        bench.kick();
        QTRY_COMPARE(space->orderState(order), OrderState::Synced);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("POST", u"/orders"), 1);
    }

    void aFailureThatMayPass_data()
    {
        QTest::addColumn<RequestEffect>("effect");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("sent");
        QTest::newRow("a reading, 503") << RequestEffect::Read << 503 << 2;
        QTest::newRow("a reading, 429") << RequestEffect::Read << 429 << 2;
        QTest::newRow("an absolute value, 503") << RequestEffect::Repeatable << 503 << 2;
        QTest::newRow("an absolute value, 429") << RequestEffect::Repeatable << 429 << 2;
        QTest::newRow("an absolute value, no answer") << RequestEffect::Repeatable << 0 << 2;
        QTest::newRow("what must not happen twice, 503") << RequestEffect::Once << 503 << 1;
        QTest::newRow("what must not happen twice, no answer") << RequestEffect::Once << 0 << 1;
        // They say that it was not even looked at.
        QTest::newRow("what must not happen twice, 429") << RequestEffect::Once << 429 << 2;
    }
    void aFailureThatMayPass()
    {
        QFETCH(RequestEffect, effect);
        QFETCH(int, status);
        QFETCH(int, sent);
        const bool reading = effect == RequestEffect::Read;
        small->system.priceEffect = effect;
        space->connectors().marketplace().streams = {u"orders"_s};
        int asked = 0;
        small->server.answer = [&](const Received &request) -> Reply {
            if (!request.is(reading ? "GET" : "PUT", reading ? u"/pull-orders" : u"/prices") || ++asked > 1)
                return {};
            return status == 0 ? Reply{.manner = Reply::Manner::Close} : Reply{status, "{}"};
        };
        if (!reading)
            small->waitingPrice();
        SyncBench bench(*space);
        bench.start();
        if (reading)
            bench.kick();
        if (effect == RequestEffect::Once && sent == 1) {
            QTRY_COMPARE(outboxStates(*space), std::vector{OutboxState::Unknown});
            QTRY_COMPARE(operationStates(*space), std::vector{OperationState::Open});
            QCOMPARE(asked, 1);
            small->passQuietTime();
            bench.kick();
        }
        QTRY_VERIFY(asked >= sent && space->number("SELECT count(*) FROM operations WHERE state <> 2") == 0);
        QVERIFY(bench.stop());
        QCOMPARE(asked, sent);
        QCOMPARE(small->server.count("GET", u"/find/"), effect == RequestEffect::Once && sent == 1 ? 1 : 0);
        if (!reading)
            QCOMPARE(outboxStates(*space), std::vector{OutboxState::Done});
    }

    // While the answer is under way time passes; what was read before the push was taken says nothing.
    void whatTheAnswerItselfReadBack_data()
    {
        QTest::addColumn<bool>("answersWithValues");
        QTest::addColumn<int>("reads");
        QTest::newRow("is not asked again") << true << 0;
        QTest::newRow("is asked where answers only repeat what was sent") << false << 1;
    }
    void whatTheAnswerItselfReadBack()
    {
        QFETCH(bool, answersWithValues);
        QFETCH(int, reads);
        space->connectors().marketplace().answersWithValues = answersWithValues;
        small->server.answer = [&](const Received &) {
            space->clock().advance(Seconds(1));
            return Reply();
        };
        const qint64 listing = small->waitingPrice();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(outboxStates(*space), std::vector{OutboxState::Done});
        QTRY_COMPARE(small->server.count("GET", u"/read-items"), reads);
        QTRY_COMPARE(bench.state(small->scene.market), AccountStatus::State::Idle);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("GET", u"/read-items"), reads);
        QCOMPARE(space->state(listing, Aspect::Price), answersWithValues ? ListingState::Live : ListingState::Queue);
    }

    void aRevokedKeyPausesTheAccount()
    {
        bool revoked = true;
        small->server.answer = [&](const Received &) { return revoked ? Reply{403, "{}"} : Reply(); };
        const qint64 listing = small->waitingPrice();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(bench.state(small->scene.market), AccountStatus::State::Paused);
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Waiting});
        QCOMPARE(space->problems(), QStringList({u"signin"_s}));
        bench.kick();
        QTRY_COMPARE(bench.state(small->scene.market), AccountStatus::State::Paused);
        QCOMPARE(small->server.count("PUT", u"/prices"), 1);
        QVERIFY(bench.state(small->scene.shop) == AccountStatus::State::Idle); // others go on
        revoked = false;
        unpause(small->scene.market);
        bench.kick();
        QTRY_COMPARE(space->state(listing, Aspect::Price), ListingState::Live);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("PUT", u"/prices"), 2);
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Done});
    }

    void anExpiredTokenIsRenewedOnce()
    {
        small->server.answer = [&](const Received &request) -> Reply {
            if (request.is("POST", u"/token"))
                return {200, "second"};
            return small->server.count("POST", u"/token") == 0 ? Reply{401, "{}"} : Reply();
        };
        const qint64 listing = small->waitingPrice();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(space->state(listing, Aspect::Price), ListingState::Live);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("POST", u"/token"), 1);
        QCOMPARE(small->server.count("PUT", u"/prices"), 2);
    }

    void aFreshTokenThatIsRefusedIsNotRenewedAgain()
    {
        small->server.answer = [&](const Received &request) {
            return request.is("POST", u"/token") ? Reply{200, "second"} : Reply{401, "{}"};
        };
        small->waitingPrice();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(bench.state(small->scene.market), AccountStatus::State::Paused);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("POST", u"/token"), 1);
        QCOMPARE(small->server.count("PUT", u"/prices"), 2);
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Waiting});
    }

    void aLostTokenAsksForAPerson()
    {
        bool lost = true;
        small->server.answer = [&](const Received &request) {
            if (request.is("POST", u"/token") && lost)
                return Reply{.manner = Reply::Manner::Close};
            return lost ? Reply{401, "{}"} : Reply();
        };
        const qint64 listing = small->waitingPrice();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(bench.state(small->scene.market), AccountStatus::State::Paused);
        QCOMPARE(small->server.count("POST", u"/token"), 1);
        QCOMPARE(outboxStates(*space), std::vector{OutboxState::Waiting});
        QVERIFY(space->problems().contains(u"signin"_s));
        lost = false;
        unpause(small->scene.market);
        bench.kick();
        QTRY_COMPARE(space->state(listing, Aspect::Price), ListingState::Live);
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("PUT", u"/prices"), 2);
    }

    void whatIsNotWhatWasApprovedIsNotSent()
    {
        const qint64 listing = small->waitingPrice();
        space->db().run("UPDATE outbox SET intent = replace(intent, '25000', '2500')");
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(outboxStates(*space), std::vector{OutboxState::Refused});
        QTRY_COMPARE(bench.state(small->scene.market), AccountStatus::State::Idle);
        QVERIFY(bench.stop());
        QVERIFY(small->server.received().empty());
        QVERIFY(space->problems().contains(u"hash"_s));
        QCOMPARE(space->state(listing, Aspect::Price), ListingState::Rejected);
    }

    void aRefusalEndsIt()
    {
        small->server.answer = [](const Received &) { return Reply{422, "Too cheap."}; };
        const qint64 listing = small->waitingPrice();
        SyncBench bench(*space);
        bench.start();
        QTRY_COMPARE(outboxStates(*space), std::vector{OutboxState::Refused});
        bench.kick();
        QVERIFY(bench.stop());
        QCOMPARE(small->server.count("PUT", u"/prices"), 1);
        QVERIFY(space->state(listing, Aspect::Price) != ListingState::Queue);
        QVERIFY(space->problems().contains(u"refused"_s));
    }
};

QTEST_GUILESS_MAIN(TestSending)
#include "test_sending.moc"
