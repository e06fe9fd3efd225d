// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

// What may not be written is refused cell by cell, in words; the rest of the change goes in, and nothing of the refused
// cell is anywhere.
class TestRefusals : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;
    std::map<Table, qint64> m_rows;

    void prepare() override
    {
        EngineTest::prepare();
        m_scene = space->scene();
        const qint64 orderId = space->order(m_scene.market, {.number = u"1"_s, .lines = {{u"TEA-1"_s, 5, 5000, 0, 2}}});
        m_rows = {{Table::Brand, m_scene.brand}, {Table::Account, m_scene.market}, {Table::Product, m_scene.tea.product}, {Table::Variant, m_scene.tea.variants[0]},
            {Table::Listing, space->listing(m_scene.market, u"TEA-1"_s)}, {Table::Order, orderId}, {Table::OrderLine, space->lines(orderId)[0]},
            {Table::Rate, 1}, {Table::PriceRule, space->priceRule(m_scene.market, u"10"_s)}, {Table::Policy, space->policy(m_scene.market, Aspect::Price)}};
        space->inWork([&](Work &work) {
            m_rows[Table::Schedule] = work.rows().create(Table::Schedule, {{schedule::account, m_scene.market}, {schedule::stream, u"orders"_s}, {schedule::every, qint64(60)}}).id();
        });
        space->brand(u"Other brand"_s);
    }

private Q_SLOTS:
    void aValue_data()
    {
        QTest::addColumn<Table>("table");
        QTest::addColumn<int>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, Table table, FieldNo field, const Value &value, const char *says) {
            QTest::newRow(name) << table << int(field) << value << QString::fromUtf8(says);
        };
        row("an empty title", Table::Product, product::title, u""_s, "must not be empty");
        row("a title beyond all measure", Table::Product, product::title, QString(2001, u'x'), "longer than 2,000");
        row("a number where text belongs", Table::Product, product::title, qint64(5), "must be text");
        row("text where a number belongs", Table::Variant, variant::weight, u"heavy"_s, "must be a number");
        row("a negative weight", Table::Variant, variant::weight, qint64(-1), "negative");
        row("a negative cost", Table::Variant, variant::cost, qint64(-1), "negative");
        row("a cost beyond all money", Table::Variant, variant::cost, qint64(1'000'000'000'000'001), "too large");
        row("negative safety stock", Table::Variant, variant::safetyStock, qint64(-3), "negative");
        row("a SKU that another product has", Table::Variant, variant::sku, u"tea-2"_s, "TEA-2");
        row("no SKU", Table::Variant, variant::sku, u""_s, "SKU is empty");
        row("a SKU of 101 characters", Table::Variant, variant::sku, QString(101, u'x'), "longer than 100");
        row("a SKU with a line feed", Table::Variant, variant::sku, u"TEA\n1"_s, "control character");
        row("no country", Table::Variant, variant::origin, u"Australia"_s, "two letters");
        row("what the shop says", Table::Variant, variant::shopPrice, qint64(1), "cannot be typed");
        row("what is computed", Table::Variant, variant::reserved, qint64(1), "cannot be typed");
        row("a price of nothing", Table::Listing, listing::price, qint64(0), "more than zero");
        row("a negative price", Table::Listing, listing::price, qint64(-100), "negative");
        row("a state", Table::Listing, listing::priceState, qint64(5), "cannot be typed");
        row("whose listing it is", Table::Listing, listing::variant, qint64(2), "cannot be typed");
        row("negative stock", Table::Listing, listing::stock, qint64(-1), "negative");
        row("a flag of two", Table::Listing, listing::pricePinned, qint64(2), "yes or no");
        row("fewer than are cancelled", Table::OrderLine, orderLine::quantity, qint64(1), "cancelled already");
        row("a line without a SKU", Table::OrderLine, orderLine::sku, u""_s, "must not be empty");
        row("no currency", Table::Brand, brand::currency, u"dollars"_s, "not a currency");
        row("no time zone", Table::Brand, brand::timeZone, u"Sydney"_s, "not a time zone");
        row("a name that another brand has", Table::Brand, brand::name, u"Other brand"_s, "Other brand");
        row("a name that another account has", Table::Account, account::name, u"shop"_s, "shop");
        row("a stage that is none", Table::Account, account::stage, qint64(7), "stage");
        row("a rate of nothing", Table::Rate, rate::rate, u"0"_s, "above zero");
        row("a negative rate", Table::Rate, rate::rate, u"-1"_s, "above zero");
        row("a rate in words", Table::Rate, rate::rate, u"ten"_s, "not a number");
        row("a markup in words", Table::PriceRule, priceRule::markup, u"a lot"_s, "not a number");
        row("an empty markup", Table::PriceRule, priceRule::markup, u""_s, "must not be empty");
        row("a negative step", Table::PriceRule, priceRule::step, qint64(-5), "negative");
        row("a largest step in words", Table::Policy, policy::largestStep, u"10 percent"_s, "not a number");
        row("a schedule without a pause", Table::Schedule, schedule::every, qint64(0), "at least one second");
        row("a schedule that runs backwards", Table::Schedule, schedule::every, qint64(-60), "negative");
    }
    void aValue()
    {
        QFETCH(Table, table);
        QFETCH(int, field);
        QFETCH(Value, value);
        QFETCH(QString, says);
        const QStringList before = dump(space->db());
        const CommitResult result = space->type(table, m_rows.at(table), static_cast<FieldNo>(field), value);
        QCOMPARE(result.refusals.size(), 1);
        const QString why = result.refusals[0].why.english();
        QVERIFY2(why.contains(says, Qt::CaseInsensitive), qPrintable(why));
        QVERIFY(!result.commit);
        QCOMPARE(dump(space->db()), before);
    }

    void aPriceOffTheChannelsStep()
    {
        space->connectors().marketplace().priceStep = u"100"_s;
        CommitResult result = space->type(Table::Listing, m_rows[Table::Listing], listing::price, qint64(12'345'00));
        QCOMPARE(result.refusals.size(), 1);
        QVERIFY(result.refusals[0].why.english().contains(u"100.00 IDR"));
        result = space->type(Table::Listing, m_rows[Table::Listing], listing::price, qint64(12'300'00));
        QVERIFY(result.refusals.empty());
    }

    void oneSkuTwiceInOnePaste()
    {
        ChangeSet paste;
        paste.actor = space->actor;
        for (qint64 id : m_scene.tea.variants)
            paste.edits.push_back(space->edit(Table::Variant, id, variant::sku, u"SAME"_s));
        CommitResult result = space->commit(paste);
        QCOMPARE(result.refusals.size(), 1);
        QCOMPARE(result.refusals[0].at.row, m_scene.tea.variants[1]);
        QCOMPARE(space->cell(Table::Variant, m_scene.tea.variants[0], variant::sku), Value(u"SAME"_s));
        QCOMPARE(space->cell(Table::Variant, m_scene.tea.variants[0], variant::skuKey), Value(u"same"_s));
        QCOMPARE(space->cell(Table::Variant, m_scene.tea.variants[1], variant::sku), Value(u"TEA-2"_s));
        // A SKU that became free in the same paste can be taken.
        paste.edits = {space->edit(Table::Variant, m_scene.tea.variants[1], variant::sku, u"NEW-2"_s), space->edit(Table::Variant, m_scene.tea.variants[0], variant::sku, u"TEA-2"_s)};
        result = space->commit(paste);
        QVERIFY(result.refusals.empty());
        QCOMPARE(space->cell(Table::Variant, m_scene.tea.variants[0], variant::skuKey), Value(u"tea-2"_s));
    }

    void aPerson_data()
    {
        QTest::addColumn<PersonRole>("role");
        QTest::addColumn<Table>("table");
        QTest::addColumn<bool>("may");
        QTest::newRow("a viewer, a product") << PersonRole::Viewer << Table::Product << false;
        QTest::newRow("a viewer, an order") << PersonRole::Viewer << Table::Order << false;
        QTest::newRow("an editor, a product") << PersonRole::Editor << Table::Product << true;
        QTest::newRow("an editor, a listing") << PersonRole::Editor << Table::Listing << true;
        QTest::newRow("an editor, an order") << PersonRole::Editor << Table::Order << true;
        QTest::newRow("an editor, a brand") << PersonRole::Editor << Table::Brand << false;
        QTest::newRow("an editor, a rate") << PersonRole::Editor << Table::Rate << false;
        QTest::newRow("an editor, a policy") << PersonRole::Editor << Table::Policy << false;
        QTest::newRow("an editor, an account") << PersonRole::Editor << Table::Account << false;
        QTest::newRow("an approver, a rate") << PersonRole::Approver << Table::Rate << true;
        QTest::newRow("an approver, a policy") << PersonRole::Approver << Table::Policy << true;
    }
    void aPerson()
    {
        QFETCH(PersonRole, role);
        QFETCH(Table, table);
        QFETCH(bool, may);
        const std::map<Table, std::pair<FieldNo, Value>> cells {{Table::Product, {product::tags, u"x"_s}}, {Table::Order, {order::note, u"x"_s}}, {Table::Listing, {listing::title, u"x"_s}},
            {Table::Brand, {brand::contact, u"x"_s}}, {Table::Rate, {rate::source, u"x"_s}}, {Table::Policy, {policy::active, qint64(0)}}, {Table::Account, {account::paused, qint64(1)}}};
        space->actor.role = role;
        const CommitResult result = space->type(table, m_rows.at(table), cells.at(table).first, cells.at(table).second);
        QCOMPARE(result.refusals.empty(), may);
    }

    void aViewerDoesNothingElseEither()
    {
        const qint64 listed = m_rows[Table::Listing];
        const qint64 orderId = m_rows[Table::Order];
        const CommitResult edit = space->type(Table::Product, m_scene.tea.product, product::title, u"Edited"_s);
        VERIFY_GOOD(space->approve(listed));
        const QStringList before = dump(space->db());
        space->actor.role = PersonRole::Viewer;
        VERIFY_FAILS(space->approve(listed), ErrorCode::Refused);
        VERIFY_FAILS(space->queue(listed), ErrorCode::Refused);
        VERIFY_FAILS(space->approveOrder(orderId), ErrorCode::Refused);
        VERIFY_FAILS(space->queueOrder(orderId), ErrorCode::Refused);
        VERIFY_FAILS(space->cancelOrder(orderId), ErrorCode::Refused);
        VERIFY_FAILS(space->act([&](Work &work) -> Result<> { return makeListing(work, m_scene.market, u"TEA-2"_s).map([](qint64) { }); }, Cause::Edit), ErrorCode::Refused);
        VERIFY_FAILS(undoCommit(space->db(), space->context(), space->actor, edit.commit), ErrorCode::Refused);
        ChangeSet rows;
        rows.actor = space->actor;
        rows.rows = {{Table::Product, -1, {{product::brand, m_scene.brand}, {product::title, u"New"_s}}}};
        QCOMPARE(space->commit(rows).refusals.size(), 1);
        QCOMPARE(dump(space->db()), before);
    }

    void anEditorDoesNotApprove()
    {
        const qint64 listed = m_rows[Table::Listing];
        space->actor.role = PersonRole::Editor;
        VERIFY_FAILS(space->approve(listed), ErrorCode::Refused);
        VERIFY_FAILS(space->approveOrder(m_rows[Table::Order]), ErrorCode::Refused);
        VERIFY_FAILS(space->cancelOrder(m_rows[Table::Order]), ErrorCode::Refused);
        VERIFY_FAILS(space->act([&](Work &work) { return returnListing(work, *work.rows().get(Table::Listing, listed), u"no"_s); }, Cause::Approval), ErrorCode::Refused);
        VERIFY_FAILS(space->act([&](Work &work) { return returnOrder(work, *work.rows().get(Table::Order, m_rows[Table::Order]), u"no"_s); }, Cause::Approval), ErrorCode::Refused);
        QCOMPARE(space->number("SELECT count(*) FROM approvals"), 0);
    }
};

QTEST_GUILESS_MAIN(TestRefusals)
#include "test_refusals.moc"
