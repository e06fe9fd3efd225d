// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/aside.h"

#include <QTest>

#include <thread>

#include "tests/kit/patience.h"

using namespace sampan;

class TestLater : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesOnceHoweverTheThreadsMeet();
    void comesInTheThreadOfTheContext();
    void isNotDeliveredToWhoIsGone();
    void isGivenUpWithItsPromise();
    void isThereAtOnce();
};

// Attached at the very moment the value comes: neither lost nor told twice.
void TestLater::comesOnceHoweverTheThreadsMeet()
{
    constexpr int times = 4000;
    std::atomic<int> turn {0};
    std::vector<Promised<int>> promises(times);
    std::thread keeper([&] {
        for (int i = 0; i < times; ++i) {
            while (turn.load() < i) { }
            promises[static_cast<size_t>(i)].keep(i);
        }
    });
    std::vector<int> told(times, 0);
    QObject context;
    for (int i = 0; i < times; ++i) {
        turn = i;
        promises[static_cast<size_t>(i)].later().then(&context, [&told, i](int value) { told[static_cast<size_t>(i)] += value == i ? 1 : 100; });
    }
    keeper.join();
    QTRY_COMPARE(std::count(told.begin(), told.end(), 1), times);
}

void TestLater::comesInTheThreadOfTheContext()
{
    QObject context;
    std::thread::id where;
    runAside([] { return 7; }).then(&context, [&](int) { where = std::this_thread::get_id(); });
    QTRY_VERIFY(where != std::thread::id());
    QCOMPARE(where, std::this_thread::get_id());
}

void TestLater::isNotDeliveredToWhoIsGone()
{
    Promised<int> promised;
    bool told = false;
    {
        QObject context;
        promised.later().then(&context, [&](int) { told = true; });
        promised.keep(1); // on its way already
    }
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestLater::isGivenUpWithItsPromise()
{
    Later<int> later;
    QObject context;
    bool told = false;
    {
        Promised<int> promised;
        later = promised.later();
        later.then(&context, [&](int) { told = true; });
        QVERIFY(!later.isFinished());
    }
    QVERIFY(later.isFinished());
    QVERIFY(later.isCanceled());
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void TestLater::isThereAtOnce()
{
    QCOMPARE(Later<int>::ready(3).result(), 3);
    Promised<int> promised;
    std::thread keeper([promised] { promised.keep(5); });
    QCOMPARE(promised.later().result(), 5);
    keeper.join();
}

QTEST_GUILESS_MAIN(TestLater)
#include "test_later.moc"
