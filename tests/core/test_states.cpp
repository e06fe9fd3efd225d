// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/state/listing_states.h"
#include "core/state/order_states.h"
#include "tests/kit/state_matrix.h"
#include "tests/kit/verify.h"

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
    const QStringList listingGuards {u"ExistsThere"_s, u"SameAsAgreed"_s, u"InFlight"_s, u"CameFromNew"_s, u"MoreQueued"_s};
    const QStringList orderGuards {u"PushInFlight"_s, u"LabelExists"_s, u"IsHistory"_s, u"IsFrozen"_s, u"CancelKnown"_s, u"OnlyAmendable"_s, u"HasAmendment"_s, u"OrderCameFromNew"_s,
        u"WasEdited"_s, u"IsHeld"_s, u"StatusUnknown"_s};

    QString file(const QString &name)
    {
        return QStringLiteral(SAMPAN_TEST_DATA "/") + name;
    }
    int number(auto state)
    {
        return static_cast<int>(state);
    }
}

class TestStates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void listingsMoveAsWrittenByHand()
    {
        const StateMatrix matrix(file(u"listing_states.csv"_s), listingTable(), listingGuards);
        QCOMPARE(differences(listingTable(), matrix, static_cast<int>(listingGuards.size())), QStringList());
    }

    void ordersMoveAsWrittenByHand()
    {
        const StateMatrix matrix(file(u"order_states.csv"_s), orderTable(), orderGuards);
        QCOMPARE(differences(orderTable(), matrix, static_cast<int>(orderGuards.size())), QStringList());
    }

    void tablesAreWhole()
    {
        QCOMPARE(faults(listingTable(), number(ListingState::New), {}), QStringList());
        QCOMPARE(faults(orderTable(), number(OrderState::New), {number(OrderState::SuccessfullyProcessed), number(OrderState::Cancelled)}), QStringList());
    }

    void guardsHaveTheirPlaces()
    {
        QCOMPARE(1U << listingGuards.indexOf(u"InFlight"_s), quint32(InFlight));
        QCOMPARE(1U << listingGuards.indexOf(u"MoreQueued"_s), quint32(MoreQueued));
        QCOMPARE(1U << orderGuards.indexOf(u"PushInFlight"_s), quint32(PushInFlight));
        QCOMPARE(1U << orderGuards.indexOf(u"HasAmendment"_s), quint32(HasAmendment));
        QCOMPARE(1U << orderGuards.indexOf(u"StatusUnknown"_s), quint32(StatusUnknown));
        QCOMPARE(effectNames(ApproveByPolicy), u"ApproveByPolicy"_s);
        QCOMPARE(effectNames(EndReservationWhenRead), u"EndReservationWhenRead"_s);
    }

    void statesHaveNames()
    {
        for (int state = 0; state < 9; ++state)
            QCOMPARE(listingTable().stateNamed(nameOf(static_cast<ListingState>(state))), state);
        for (int state = 0; state < 8; ++state)
            QCOMPARE(orderTable().stateNamed(nameOf(static_cast<OrderState>(state))), state);
        QCOMPARE(nameOf(ListingState::InReview), u"IN_REVIEW"_s);
        QCOMPARE(nameOf(OrderState::SuccessfullyProcessed), u"SUCCESSFULLY_PROCESSED"_s);
        QCOMPARE(orderTable().stateNamed(u"queue"), number(OrderState::Queue));
        QCOMPARE(orderTable().stateNamed(u"gone"), -1);
    }

    void showsTheMostDemandingAspect_data()
    {
        QTest::addColumn<ListingState>("content");
        QTest::addColumn<ListingState>("price");
        QTest::addColumn<ListingState>("stock");
        QTest::addColumn<ListingState>("shown");
        using S = ListingState;
        QTest::newRow("all live") << S::Live << S::Live << S::Live << S::Live;
        QTest::newRow("a typed price on a live listing") << S::Live << S::Update << S::Live << S::Update;
        QTest::newRow("a rejected text beside a queued price") << S::Rejected << S::Queue << S::Live << S::Rejected;
        QTest::newRow("an edit beside what is new") << S::New << S::New << S::Edited << S::Edited;
        QTest::newRow("approved, but the price is not") << S::Approved << S::New << S::Approved << S::New;
        QTest::newRow("on its way") << S::InReview << S::Queue << S::Live << S::Queue;
        QTest::newRow("off the shelf, stock still counted") << S::Delisted << S::Live << S::Live << S::Delisted;
    }
    void showsTheMostDemandingAspect()
    {
        QFETCH(ListingState, content);
        QFETCH(ListingState, price);
        QFETCH(ListingState, stock);
        QTEST(mostDemanding(content, price, stock), "shown");
    }
};

QTEST_APPLESS_MAIN(TestStates)
#include "test_states.moc"
