// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/pricing.h"
#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestPrices : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;
    qint64 m_listing = 0;

    void prepare() override
    {
        EngineTest::prepare();
        m_scene = space->scene(); // 20.00 AUD in the shop, 10000 IDR for one AUD
        m_listing = space->listing(m_scene.market, u"TEA-1"_s);
    }
    qint64 variant() const { return m_scene.tea.variants[0]; }
    Value price() { return space->cell(Table::Listing, m_listing, listing::price); }

private Q_SLOTS:
    void followARule_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<qint64>("fixed");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<QString>("channelStep");
        QTest::addColumn<Value>("price");
        const auto idr = [](qint64 rupiah) { return Value(rupiah * 100); };
        QTest::newRow("nothing added") << "0" << qint64(0) << qint64(0) << "" << idr(200'000);
        QTest::newRow("markup") << "12.5" << qint64(0) << qint64(0) << "" << idr(225'000);
        QTest::newRow("fixed part") << "0" << qint64(5'000'00) << qint64(0) << "" << idr(205'000);
        QTest::newRow("a fixed part taken off") << "0" << qint64(-5'000'00) << qint64(0) << "" << idr(195'000);
        QTest::newRow("both, the markup first") << "10" << qint64(1'000'00) << qint64(0) << "" << idr(221'000);
        QTest::newRow("rounded to the rule's step") << "12.37" << qint64(0) << qint64(500'00) << "" << idr(224'500);
        QTest::newRow("half a step goes up") << "12.375" << qint64(0) << qint64(500'00) << "" << idr(225'000);
        QTest::newRow("rounded to the channel's step") << "12.3456" << qint64(0) << qint64(0) << "100" << idr(224'700);
        QTest::newRow("a step that is no multiple of the channel's") << "12.3456" << qint64(0) << qint64(150'00) << "100" << idr(224'600);
        QTest::newRow("a discount of all") << "-100" << qint64(0) << qint64(0) << "" << Value();
        QTest::newRow("less than nothing") << "0" << qint64(-300'000'00) << qint64(0) << "" << Value();
        QTest::newRow("rounded to nothing") << "-99.9" << qint64(0) << qint64(1'000'00) << "" << Value();
    }
    void followARule()
    {
        QFETCH(QString, markup);
        QFETCH(qint64, fixed);
        QFETCH(qint64, step);
        QFETCH(QString, channelStep);
        space->connectors().marketplace().priceStep = channelStep;
        space->priceRule(m_scene.market, markup, fixed, step);
        QTEST(price(), "price");
    }

    void areExplained()
    {
        space->priceRule(m_scene.market, u"10"_s, 100, 500);
        space->type(Table::Variant, variant(), variant::corePrice, qint64(2550));
        space->inWork([&](Work &work) {
            const auto why = derivePrice(work, *work.rows().get(Table::Variant, variant()), *work.account(m_scene.market));
            VERIFY_GOOD(why);
            QCOMPARE(why->base.toText(), u"25.50 AUD"_s);
            QVERIFY(why->fromCore);
            QCOMPARE(why->rate.toText(), u"10000"_s);
            QCOMPARE(why->rateDay, u"2026-11-01"_s);
            QCOMPARE(why->rateSource, u"test"_s);
            QCOMPARE(why->markup.toText(), u"10"_s);
            QCOMPARE(why->fixed, 100);
            QCOMPARE(why->step, 500);
            QCOMPARE(Value(why->price.minor()), price());
        });
    }

    void followTheirInputs()
    {
        QCOMPARE(price(), Value(qint64(20000000)));
        // A core price of ours goes before the shop's.
        space->type(Table::Variant, variant(), variant::corePrice, qint64(2500));
        QCOMPARE(price(), Value(qint64(25000000)));
        space->inWork([&](Work &work) { work.rows().get(Table::Variant, variant())->set(variant::shopPrice, qint64(9900)); });
        QCOMPARE(price(), Value(qint64(25000000)));
        space->type(Table::Variant, variant(), variant::corePrice, Value());
        QCOMPARE(price(), Value(qint64(99000000)));
        // A newer rate, then a corrected one, then a rate of tomorrow, which is not yet.
        const qint64 newer = space->rate(u"AUD"_s, u"IDR"_s, u"11000"_s, QDate(2026, 11, 20));
        QCOMPARE(price(), Value(qint64(108900000)));
        space->type(Table::Rate, newer, rate::rate, u"10500"_s);
        QCOMPARE(price(), Value(qint64(103950000)));
        space->rate(u"AUD"_s, u"IDR"_s, u"1"_s, QDate(2026, 11, 25));
        QCOMPARE(price(), Value(qint64(103950000)));
        // A rule, changed.
        const qint64 rule = space->priceRule(m_scene.market, u"10"_s);
        QCOMPARE(price(), Value(qint64(114345000)));
        space->type(Table::PriceRule, rule, priceRule::markup, u"20"_s);
        QCOMPARE(price(), Value(qint64(124740000)));
    }

    void changeInOneCommitWithTheirCause()
    {
        const qint64 other = space->listing(m_scene.market, u"TEA-2"_s);
        ChangeSet changes;
        changes.actor = space->actor;
        changes.edits = {space->edit(Table::Rate, 1, rate::rate, u"20000"_s)};
        const CommitResult result = space->commit(changes);
        QCOMPARE(price(), Value(qint64(40000000)));
        QCOMPARE(space->cell(Table::Listing, other, listing::price), Value(qint64(40000000)));
        QCOMPARE(space->journalRows(result.commit).size(), 3); // the rate and both listings
    }

    void aTypedPriceIsPinned()
    {
        space->type(Table::Listing, m_listing, listing::price, qint64(30000000));
        QVERIFY(space->cell(Table::Listing, m_listing, listing::pricePinned).number() == 1);
        space->rate(u"AUD"_s, u"IDR"_s, u"11000"_s, QDate(2026, 11, 20));
        space->priceRule(m_scene.market, u"50"_s);
        space->type(Table::Variant, variant(), variant::corePrice, qint64(1));
        QCOMPARE(price(), Value(qint64(30000000)));
    }

    void anEmptiedOrUnpinnedPriceFollowsAgain_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<Value>("value");
        QTest::newRow("emptied") << int(listing::price) << Value();
        QTest::newRow("unpinned") << int(listing::pricePinned) << Value(qint64(0));
    }
    void anEmptiedOrUnpinnedPriceFollowsAgain()
    {
        QFETCH(int, field);
        QFETCH(Value, value);
        space->type(Table::Listing, m_listing, listing::price, qint64(30000000));
        space->rate(u"AUD"_s, u"IDR"_s, u"11000"_s, QDate(2026, 11, 20));
        space->type(Table::Listing, m_listing, static_cast<FieldNo>(field), value);
        QCOMPARE(price(), Value(qint64(22000000)));
        QCOMPARE(space->cell(Table::Listing, m_listing, listing::pricePinned), Value(qint64(0)));
    }

    void emptyingADerivedPriceChangesNothing()
    {
        const CommitResult result = space->type(Table::Listing, m_listing, listing::price, Value());
        QCOMPARE(price(), Value(qint64(20000000)));
        QCOMPARE(result.cells, 0);
    }

    void areMissingWithoutTheirInputs()
    {
        const qint64 vnd = space->marketplace(m_scene.brand, u"market 2"_s);
        space->inWork([&](Work &work) { work.rows().get(Table::Account, vnd)->set(account::currency, u"VND"_s); });
        const qint64 listed = space->listing(vnd, u"TEA-1"_s);
        QCOMPARE(space->cell(Table::Listing, listed, listing::price), Value());
        const auto refused = space->approve(listed, {Aspect::Price});
        VERIFY_FAILS(refused, ErrorCode::Refused);
        QVERIFY(refused.error().what.english().contains(u"AUD to VND"));
        space->rate(u"AUD"_s, u"VND"_s, u"16250.5"_s);
        QCOMPARE(space->cell(Table::Listing, listed, listing::price), Value(qint64(325010))); // whole dong
    }

    void goWhenTheirInputsGo()
    {
        // What followed from a row that is gone follows from another one, or from none.
        ChangeSet changes;
        changes.actor = space->actor;
        changes.rows = {{Table::Rate, -1, {{rate::from, u"AUD"_s}, {rate::to, u"IDR"_s}, {rate::day, u"2026-11-20"_s}, {rate::rate, u"11000"_s}}},
            {Table::PriceRule, -2, {{priceRule::account, m_scene.market}, {priceRule::markup, u"10"_s}}}};
        const CommitResult made = space->commit(changes);
        QVERIFY(made.refusals.empty());
        QCOMPARE(price(), Value(qint64(24200000)));
        space->undo(made.commit);
        QCOMPARE(space->number("SELECT count(*) FROM rates") + space->number("SELECT count(*) FROM price_rules"), 1);
        QCOMPARE(price(), Value(qint64(20000000)));
    }

    void aShopsOwnListingFollowsNoRule()
    {
        space->priceRule(m_scene.shop, u"50"_s);
        space->type(Table::Variant, variant(), variant::corePrice, qint64(5000));
        QCOMPARE(space->number("SELECT price FROM listings WHERE account_id = 1 ORDER BY id LIMIT 1"), 2000);
    }

    void withinAPolicy_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<qint64>("floor");
        QTest::addColumn<qint64>("agreed");
        QTest::addColumn<qint64>("price");
        QTest::addColumn<bool>("within");
        QTest::newRow("exactly the step up") << "10" << qint64(0) << qint64(1000) << qint64(1100) << true;
        QTest::newRow("exactly the step down") << "10" << qint64(0) << qint64(1000) << qint64(900) << true;
        QTest::newRow("one beyond") << "10" << qint64(0) << qint64(1000) << qint64(1101) << false;
        QTest::newRow("a part of a unit beyond") << "10" << qint64(0) << qint64(1005) << qint64(1106) << false;
        QTest::newRow("a fine step") << "0.1" << qint64(0) << qint64(999) << qint64(1000) << false;
        QTest::newRow("a fine step, within") << "0.1002" << qint64(0) << qint64(999) << qint64(1000) << true;
        QTest::newRow("below the floor") << "50" << qint64(800) << qint64(1000) << qint64(799) << false;
        QTest::newRow("on the floor") << "50" << qint64(800) << qint64(1000) << qint64(800) << true;
        QTest::newRow("no step set") << "" << qint64(0) << qint64(1000) << qint64(99999) << true;
        QTest::newRow("nothing agreed yet") << "10" << qint64(0) << qint64(-1) << qint64(1000) << false;
        QTest::newRow("free of charge") << "" << qint64(0) << qint64(1000) << qint64(0) << false;
        QTest::newRow("less than nothing") << "" << qint64(0) << qint64(1000) << qint64(-5) << false;
        QTest::newRow("huge numbers") << "0.000000000000000001" << qint64(0) << qint64(1'000'000'000'000'000) << qint64(1) << false;
    }
    void withinAPolicy()
    {
        QFETCH(QString, step);
        QFETCH(qint64, floor);
        QFETCH(qint64, agreed);
        QFETCH(qint64, price);
        QFETCH(bool, within);
        AccountFacts::Policy policy;
        if (!step.isEmpty())
            policy.largestStep = Decimal::parse(step).value();
        if (floor > 0)
            policy.floor = floor;
        QCOMPARE(withinPricePolicy(policy, agreed < 0 ? std::nullopt : std::optional(agreed), price), within);
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "test_prices.moc"
