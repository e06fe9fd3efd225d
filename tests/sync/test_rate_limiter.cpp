// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/rate_limiter.h"

#include <QTest>

using namespace sampan;

class RateLimiterTest : public QObject {
    Q_OBJECT

    // How long a client needs that always waits exactly as it is told.
    static Milliseconds timeFor(RateLimiter &limiter, int requests)
    {
        Milliseconds now(1000);
        const Milliseconds begin = now;
        for (int i = 0; i < requests; ++i) {
            for (Milliseconds wait = limiter.waitFor(QStringLiteral("b"), 1, now); wait.count() > 0; wait = limiter.waitFor(QStringLiteral("b"), 1, now))
                now += wait;
            limiter.spend(QStringLiteral("b"), 1, now);
        }
        return now - begin;
    }

private Q_SLOTS:
    void aTokenBucketAllowsItsBurstAndThenItsRate()
    {
        RateLimiter limiter({{QStringLiteral("b"), 10, Milliseconds(1000), false}});
        QCOMPARE(timeFor(limiter, 10), Milliseconds(0));
        const Milliseconds more = timeFor(limiter, 100);
        QVERIFY2(more >= Milliseconds(10000) && more <= Milliseconds(10500), qPrintable(QString::number(more.count())));
    }

    void aFixedWindowIsGivenBackAtOnce()
    {
        RateLimiter limiter({{QStringLiteral("b"), 5, Milliseconds(1000), true}});
        const Milliseconds time = timeFor(limiter, 20);
        QVERIFY2(time >= Milliseconds(3000) && time <= Milliseconds(4000), qPrintable(QString::number(time.count())));
    }

    void neverMoreThanTheWindowAllows()
    {
        RateLimiter limiter({{QStringLiteral("b"), 7, Milliseconds(1000), true}});
        Milliseconds now(12345);
        std::vector<Milliseconds> sent;
        for (int i = 0; i < 100; ++i) {
            while (limiter.waitFor(QStringLiteral("b"), 1, now).count() > 0)
                now += Milliseconds(1);
            limiter.spend(QStringLiteral("b"), 1, now);
            sent.push_back(now);
        }
        for (size_t i = 7; i < sent.size(); ++i)
            QVERIFY(sent[i] - sent[i - 7] >= Milliseconds(1000) || sent[i].count() / 1000 != sent[i - 7].count() / 1000);
    }

    // Theirs is the clock that counts, and it starts when the first request is there, not when it was thought of.
    void aWindowBeginsWhenItsFirstRequestLeaves()
    {
        RateLimiter limiter({{QStringLiteral("b"), 1, Milliseconds(1000), true}});
        QCOMPARE(limiter.waitFor(QStringLiteral("b"), 1, Milliseconds(5000)), Milliseconds(0));
        limiter.spend(QStringLiteral("b"), 1, Milliseconds(5400));
        QVERIFY(limiter.waitFor(QStringLiteral("b"), 1, Milliseconds(6399)).count() > 0);
        QCOMPARE(limiter.waitFor(QStringLiteral("b"), 1, Milliseconds(6450)), Milliseconds(0));
    }

    void whatIsAboutToLeaveIsTaken_data()
    {
        QTest::addColumn<bool>("fixedWindow");
        QTest::newRow("token bucket") << false;
        QTest::newRow("fixed window") << true;
    }
    void whatIsAboutToLeaveIsTaken()
    {
        QFETCH(bool, fixedWindow);
        RateLimiter limiter({{QStringLiteral("b"), 2, Milliseconds(1000), fixedWindow}});
        const Milliseconds now(100);
        QCOMPARE(limiter.waitFor(QStringLiteral("b"), 1, now), Milliseconds(0));
        limiter.reserve(QStringLiteral("b"), 1);
        QCOMPARE(limiter.waitFor(QStringLiteral("b"), 1, now), Milliseconds(0));
        limiter.reserve(QStringLiteral("b"), 1);
        QVERIFY(limiter.waitFor(QStringLiteral("b"), 1, now).count() > 0);
        // It did not leave: another may.
        limiter.giveBack(QStringLiteral("b"), 1);
        QCOMPARE(limiter.waitFor(QStringLiteral("b"), 1, now), Milliseconds(0));
    }

    void theyAskedForAPause()
    {
        RateLimiter limiter({{QStringLiteral("b"), 10, Milliseconds(1000), false}});
        limiter.pause(QStringLiteral("b"), Milliseconds(5000));
        QCOMPARE(limiter.waitFor(QStringLiteral("b"), 1, Milliseconds(1000)), Milliseconds(4000));
        QCOMPARE(limiter.waitFor(QStringLiteral("b"), 1, Milliseconds(5000)), Milliseconds(0));
        // Also of a bucket that nobody declared.
        limiter.pause(QStringLiteral("other"), Milliseconds(2000));
        QCOMPARE(limiter.waitFor(QStringLiteral("other"), 1, Milliseconds(1500)), Milliseconds(500));
        limiter.spend(QStringLiteral("other"), 1, Milliseconds(2000));
        QCOMPARE(limiter.waitFor(QStringLiteral("other"), 1, Milliseconds(2001)), Milliseconds(0));
    }

    void anUnknownBucketIsFree()
    {
        RateLimiter limiter({});
        QCOMPARE(limiter.waitFor(QStringLiteral("x"), 100, Milliseconds(1)), Milliseconds(0));
    }
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "test_rate_limiter.moc"
