// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window_bench.h"
#include "ui/pages/sending_dialog.h"

#include <QLineEdit>

#include "tests/kit/patience.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestApproving : public QObject {
    Q_OBJECT

    std::unique_ptr<WindowBench> m_bench;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<WindowBench>(); }
    void cleanup() { m_bench.reset(); }

    void aListingGoesToTheOutboxByTwoCommands()
    {
        const qint64 listing = m_bench->stored.listing(m_bench->scene.market, u"TEA-1"_s);
        m_bench->open();
        ui::TableTab &listings = m_bench->tab(u"listings"_s, u"market"_s);
        m_bench->select(listings, {listing});
        m_bench->command("row.approve");
        QCOMPARE(m_bench->stored.shownState(listing), ListingState::New); // not before it is answered
        m_bench->agree();
        QTRY_COMPARE(m_bench->stored.shownState(listing), ListingState::Approved);
        QVERIFY(m_bench->stored.waiting().empty());
        m_bench->command("row.queue");
        QTRY_COMPARE(m_bench->stored.shownState(listing), ListingState::Queue);
        QVERIFY(!m_bench->stored.waiting().empty());
    }

    void returningNeedsANoteAndCarriesIt()
    {
        const qint64 listing = m_bench->stored.listing(m_bench->scene.market, u"TEA-1"_s);
        QVERIFY(m_bench->stored.approve(listing));
        m_bench->open();
        ui::TableTab &listings = m_bench->tab(u"listings"_s, u"market"_s);
        m_bench->select(listings, {listing});
        m_bench->command("row.return");
        QTRY_VERIFY(m_bench->dialog());
        m_bench->agree();
        QTest::qWait(50);
        QCOMPARE(m_bench->stored.shownState(listing), ListingState::Approved); // no note, no return
        m_bench->dialog()->findChild<QLineEdit *>()->setText(u"The title is in English"_s);
        m_bench->agree();
        QTRY_COMPARE(m_bench->stored.shownState(listing), ListingState::Edited);
        QCOMPARE(
            m_bench->stored.cell(Table::Listing, listing, listing::returnNote).text(), u"The title is in English"_s);
    }

    void anOrderGoesToTheShop()
    {
        const qint64 order = m_bench->stored.order(m_bench->scene.market);
        m_bench->open();
        ui::TableTab &orders = m_bench->tab(u"orders"_s, u"orders"_s);
        m_bench->select(orders, {order});
        m_bench->command("row.approve");
        m_bench->agree();
        QTRY_COMPARE(m_bench->stored.orderState(order), OrderState::Approved);
        m_bench->command("row.queue");
        QTRY_COMPARE(m_bench->stored.orderState(order), OrderState::Queue);
        QCOMPARE(m_bench->stored.waiting().size(), 1);
        QCOMPARE(m_bench->stored.waiting().front().unit, Unit::CreateOrder);
    }

    void whatWillBeSentIsShownAndChangesNothing()
    {
        const qint64 listing = m_bench->stored.listing(m_bench->scene.market, u"TEA-1"_s);
        m_bench->open();
        ui::TableTab &listings = m_bench->tab(u"listings"_s, u"market"_s);
        m_bench->select(listings, {listing});
        m_bench->command("row.preview");
        QTRY_VERIFY(qobject_cast<ui::SendingDialog *>(m_bench->dialog()));
        QCOMPARE(m_bench->stored.shownState(listing), ListingState::New);
        QVERIFY(m_bench->stored.outbox().empty());
    }

    void productsAreListedByACommand()
    {
        m_bench->open();
        ui::TableTab &products = m_bench->tab(u"products"_s, u"products"_s);
        m_bench->select(products, {m_bench->scene.tea.product});
        m_bench->command("row.list-on");
        QTRY_VERIFY(m_bench->dialog());
        QTRY_VERIFY([&] {
            const auto buttons = m_bench->dialog()->findChildren<QPushButton *>();
            return std::any_of(buttons.begin(), buttons.end(),
                [](const QPushButton *button) { return button->property("main").toBool() && button->isEnabled(); });
        }());
        m_bench->agree();
        QTRY_COMPARE(m_bench->stored.number("SELECT count(*) FROM listings WHERE state = 0"), qint64(2));
    }
};

QTEST_MAIN(TestApproving)
#include "test_approving.moc"
