// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/forward_clock.h"
#include "tests/kit/movable_clock.h"

#include <QTest>

using namespace sampan;

/// Somebody, or a time server, sets the computer's clock.
class TestForwardClock : public QObject {
    Q_OBJECT
    MovableClock m_computer;

private Q_SLOTS:
    void init()
    {
        m_computer.jumpTo(instantFromMs(1795501800000));
    }

    void isTheComputersWhileNobodySetsIt()
    {
        const ForwardClock clock(m_computer);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(clock.now(), m_computer.now());
            m_computer.advance(Seconds(7));
        }
    }

    void setBackItGoesOnMoreSlowlyUntilTheOtherHasCaughtUp()
    {
        const ForwardClock clock(m_computer);
        const Instant before = clock.now();
        m_computer.jumpTo(before - Minutes(60));
        QCOMPARE(clock.now(), before);
        m_computer.advance(Minutes(20));
        QCOMPARE(clock.now(), before + Minutes(10));
        m_computer.advance(Minutes(100));
        QCOMPARE(clock.now(), m_computer.now());
        m_computer.advance(Seconds(1));
        QCOMPARE(clock.now(), m_computer.now());
    }

    void isNotHeldUpByBeingAskedOften()
    {
        const ForwardClock clock(m_computer);
        const Instant before = clock.now();
        m_computer.jumpTo(before - Minutes(60));
        for (int i = 0; i < 10000; ++i) {
            m_computer.advance(Milliseconds(1));
            QVERIFY(clock.now() <= before + Milliseconds(i));
        }
        QCOMPARE(clock.now(), before + Milliseconds(5000));
    }

    void setForthItFollows()
    {
        const ForwardClock clock(m_computer);
        const Instant before = clock.now();
        m_computer.jumpTo(before + Minutes(60));
        QCOMPARE(clock.now(), before + Minutes(60));
        m_computer.jumpTo(before);
        QCOMPARE(clock.now(), before + Minutes(60));
    }

    void goesOnWhereAnEarlierRunEnded()
    {
        const Instant latest = m_computer.now() + Minutes(30);
        const ForwardClock clock(m_computer, latest);
        QCOMPARE(clock.now(), latest);
    }
};

QTEST_GUILESS_MAIN(TestForwardClock)
#include "test_forward_clock.moc"
