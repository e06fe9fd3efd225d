// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/stock.h"
#include "tests/kit/engine_test.h"

#include <QRandomGenerator>

using namespace sampan;
using namespace Qt::StringLiterals;

class TestStock : public EngineTest {
    Q_OBJECT
    TestWorkspace::Scene m_scene;
    qint64 m_listing = 0;

    void prepare() override
    {
        EngineTest::prepare();
        m_scene = space->scene(); // 10 on hand of each
        m_listing = space->listing(m_scene.market, u"TEA-1"_s);
    }
    qint64 variant() const { return m_scene.tea.variants[0]; }
    Value published() { return space->cell(Table::Listing, m_listing, listing::stock); }
    qint64 reserved() { return space->cell(Table::Variant, variant(), variant::reserved).number(); }
    void read(std::optional<qint64> onHand, Milliseconds begin = {})
    {
        space->inWork([&](Work &work) { readOnHand(work, *work.rows().get(Table::Variant, variant()), onHand, space->clock().now() + begin); });
    }

private Q_SLOTS:
    void isOnHandWithoutReservationsAndSafety()
    {
        QCOMPARE(published(), Value(qint64(10)));
        space->type(Table::Variant, variant(), variant::safetyStock, qint64(3));
        QCOMPARE(published(), Value(qint64(7)));
        space->order(m_scene.market, {.number = u"1"_s, .lines = {{u"TEA-1"_s, 5}}});
        QCOMPARE(published(), Value(qint64(2)));
        space->order(m_scene.market, {.number = u"2"_s, .lines = {{u"TEA-1"_s, 5}}});
        QCOMPARE(published(), Value(qint64(0))); // never below
        space->clock().advance(Minutes(1));
        read(100);
        QCOMPARE(published(), Value(qint64(87)));
    }

    void isNotPublishedWhereTheShopDoesNotCount()
    {
        read(std::nullopt, Minutes(1));
        QCOMPARE(published(), Value());
        VERIFY_FAILS(space->approve(m_listing, {Aspect::Stock}), ErrorCode::Refused);
        // A policy lets no "unlimited" through either, and what waits of the last number is withdrawn.
        space->clock().advance(Minutes(5));
        read(10);
        space->goLive(m_listing);
        space->policy(m_scene.market, Aspect::Stock);
        space->clock().advance(Minutes(5));
        read(4);
        QCOMPARE(space->waiting().size(), 1);
        read(std::nullopt, Minutes(5));
        QCOMPARE(published(), Value());
        QVERIFY(space->waiting().empty());
        QCOMPARE(space->state(m_listing, Aspect::Stock), ListingState::Update);
    }

    void aTypedStockIsPinned()
    {
        space->type(Table::Listing, m_listing, listing::stock, qint64(4));
        space->clock().advance(Minutes(1));
        read(50);
        QCOMPARE(published(), Value(qint64(4)));
        space->type(Table::Listing, m_listing, listing::stock, Value());
        QCOMPARE(published(), Value(qint64(50)));
        QCOMPARE(space->cell(Table::Listing, m_listing, listing::stockPinned), Value(qint64(0)));
    }

    void anOlderReadingChangesNothing()
    {
        space->order(m_scene.market);
        space->clock().advance(Minutes(10));
        read(8);
        read(99, -Minutes(5)); // began before, came later
        QCOMPARE(space->cell(Table::Variant, variant(), variant::onHand), Value(qint64(8)));
    }

    void aReservationFollowsItsLine()
    {
        const qint64 orderId = space->order(m_scene.market, {.number = u"1"_s, .lines = {{u"TEA-1"_s, 2}, {u"TEA-2"_s, 1}}});
        const auto lines = space->lines(orderId);
        QCOMPARE(reserved(), 2);
        space->type(Table::OrderLine, lines[0], orderLine::quantity, qint64(5));
        QCOMPARE(reserved(), 5);
        // Corrected to another product, and to one that nobody knows.
        space->type(Table::OrderLine, lines[0], orderLine::sku, u"TEA-2"_s);
        QCOMPARE(reserved(), 0);
        QCOMPARE(space->cell(Table::Variant, m_scene.tea.variants[1], variant::reserved), Value(qint64(6)));
        space->type(Table::OrderLine, lines[0], orderLine::sku, u"nobody knows"_s);
        QCOMPARE(space->cell(Table::OrderLine, lines[0], orderLine::variant), Value());
        QCOMPARE(space->cell(Table::Variant, m_scene.tea.variants[1], variant::reserved), Value(qint64(1)));
        space->type(Table::OrderLine, lines[0], orderLine::sku, u"tea-1"_s);
        QCOMPARE(reserved(), 5);
        // A part of it is cancelled there.
        space->inWork([&](Work &work) { work.rows().get(Table::OrderLine, lines[0])->set(orderLine::cancelled, qint64(3)); });
        QCOMPARE(reserved(), 2);
    }

    void historyReservesNothing()
    {
        space->order(m_scene.market, {.number = u"1"_s, .lines = {{u"TEA-1"_s, 2}}, .history = true});
        QCOMPARE(reserved(), 0);
    }

    void aCancelReleasesOnce()
    {
        const qint64 orderId = space->order(m_scene.market, {.number = u"1"_s, .lines = {{u"TEA-1"_s, 4}}});
        VERIFY_GOOD(space->cancelOrder(orderId));
        QCOMPARE(reserved(), 0);
        VERIFY_GOOD(space->orderEvent(orderId, OrderEvent::CancelledThere)); // they say so too
        QCOMPARE(reserved(), 0);
        QCOMPARE(published(), Value(qint64(10)));
    }

    void aPushedOrderReservesUntilItIsRead_data()
    {
        QTest::addColumn<bool>("takesStock");
        QTest::newRow("the shop takes the stock with the order") << true;
        QTest::newRow("the shop takes it when the goods go out") << false;
    }
    void aPushedOrderReservesUntilItIsRead()
    {
        QFETCH(bool, takesStock);
        space->connectors().shop().ordersTakeStock = takesStock;
        const qint64 orderId = space->order(m_scene.market, {.number = u"1"_s, .lines = {{u"TEA-1"_s, 4}}});
        VERIFY_GOOD(space->approveOrder(orderId));
        VERIFY_GOOD(space->queueOrder(orderId));
        space->claim(space->waiting()[0].id);
        space->clock().advance(Minutes(1));
        read(10); // while it is being sent
        QCOMPARE(published(), Value(qint64(6)));
        space->claim(space->outbox()[0].id, OutboxState::Done);
        VERIFY_GOOD(space->orderEvent(orderId, OrderEvent::PushConfirmed, Cause::Send));
        QCOMPARE(reserved(), 4);
        read(6, -Seconds(1)); // a reading that began before the shop confirmed says nothing of it
        QCOMPARE(reserved(), 4);
        space->clock().advance(Minutes(1));
        read(takesStock ? 6 : 10);
        QCOMPARE(reserved(), takesStock ? 0 : 4);
        QCOMPARE(published(), Value(qint64(6)));
        VERIFY_GOOD(space->orderEvent(orderId, OrderEvent::ShippedThere));
        space->clock().advance(Minutes(1));
        read(6);
        QCOMPARE(reserved(), 0); // exactly once
        QCOMPARE(published(), Value(qint64(6)));
    }

    void aCancelAfterThePushWaitsForTheReadingAfterIt()
    {
        const qint64 orderId = space->order(m_scene.market, {.number = u"1"_s, .lines = {{u"TEA-1"_s, 4}}});
        VERIFY_GOOD(space->approveOrder(orderId));
        VERIFY_GOOD(space->queueOrder(orderId));
        space->claim(space->waiting()[0].id, OutboxState::Done);
        VERIFY_GOOD(space->orderEvent(orderId, OrderEvent::PushConfirmed, Cause::Send));
        space->clock().advance(Minutes(1));
        VERIFY_GOOD(space->cancelOrder(orderId));
        read(6, -Seconds(30)); // began after the push, before the cancel: the shop still holds the four
        QCOMPARE(reserved(), 4);
        space->clock().advance(Minutes(1));
        read(10);
        QCOMPARE(reserved(), 0);
        QCOMPARE(published(), Value(qint64(10)));
    }

    void reservationsAddUp()
    {
        // Whatever happens to orders, what a variant reserves is the sum of its open reservations.
        QRandomGenerator random(31);
        std::vector<qint64> orders;
        for (int step = 0; step < 60; ++step) {
            const int what = random.bounded(6);
            if (what == 0 || orders.empty()) {
                orders.push_back(space->order(m_scene.market, {.number = QString::number(step), .lines = {{u"TEA-1"_s, random.bounded(1, 5)}, {u"TEA-2"_s, random.bounded(1, 3)}}}));
                continue;
            }
            const qint64 orderId = orders[static_cast<size_t>(random.bounded(static_cast<int>(orders.size())))];
            const qint64 line = space->lines(orderId)[static_cast<size_t>(random.bounded(2))];
            if (what == 1)
                space->type(Table::OrderLine, line, orderLine::quantity, qint64(random.bounded(1, 9)));
            else if (what == 2)
                space->type(Table::OrderLine, line, orderLine::sku, random.bounded(2) == 0 ? u"TEA-1"_s : u"TEA-2"_s);
            else if (what == 3)
                (void)space->cancelOrder(orderId);
            else if (what == 4 && space->approveOrder(orderId) && space->queueOrder(orderId))
                (void)space->orderEvent(orderId, OrderEvent::PushConfirmed, Cause::Send);
            else
                read(random.bounded(20), Seconds(step));
            space->clock().advance(Seconds(1));
            for (qint64 id : m_scene.tea.variants) {
                Statement &sum = space->db().query("SELECT coalesce(sum(quantity), 0) FROM reservations WHERE variant_id = ? AND open = 1", id);
                QVERIFY(sum.step());
                const qint64 open = sum.integer(0);
                sum.reset();
                QCOMPARE(space->cell(Table::Variant, id, variant::reserved), Value(open));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStock)
#include "test_stock.moc"
