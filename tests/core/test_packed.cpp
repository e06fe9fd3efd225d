// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/change/beliefs.h"
#include "core/change/packed_cells.h"
#include "tests/kit/verify.h"

#include <QRandomGenerator>

#include <limits>

using namespace sampan;

namespace {
Value randomValue(QRandomGenerator &random)
{
    switch (random.bounded(5)) {
    case 0:
        return {};
    case 1:
        return static_cast<qint64>(random.generate64());
    case 2:
        return qint64(random.bounded(-100, 100));
    case 3:
        return QString(random.bounded(300), QChar(u'茶'));
    default:
        return QStringLiteral("");
    }
}
} // namespace

class TestPacked : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void packsCellsAndBack()
    {
        QRandomGenerator random(5);
        for (int i = 0; i < 1000; ++i) {
            std::vector<CellChange> cells(static_cast<size_t>(random.bounded(6)));
            for (CellChange &cell : cells)
                cell = {static_cast<FieldNo>(random.bounded(0x10000)), randomValue(random), randomValue(random)};
            QVERIFY(unpackCells(packCells(cells)) == cells);
        }
    }

    void keepsEdges()
    {
        for (qint64 number : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(0),
                 qint64(-1), qint64(63), qint64(64), qint64(-64), qint64(-65)}) {
            const std::vector<CellChange> cells{{7, number, QStringLiteral("a") + QChar(0) + QStringLiteral("b")}};
            QVERIFY(unpackCells(packCells(cells)) == cells);
        }
        QVERIFY(unpackCells(QByteArray()).value().empty());
        // A typical typed price takes few bytes.
        QVERIFY(packCells({{7, qint64(125000), qint64(129000)}}).size() <= 9);
    }

    void tellsADamagedPackFromAWholeOne()
    {
        const QByteArray whole = packCells({{7, qint64(125000), QStringLiteral("words")}, {300, Value(), qint64(-5)}});
        for (qsizetype length = 1; length < whole.size(); ++length) {
            const auto cut = unpackCells(whole.left(length));
            QVERIFY(!cut || cut->size() == 1); // only the end of a cell is an end
        }
        QVERIFY(!unpackCells(QByteArray("\x07\x03", 2))); // no such kind of value
        QVERIFY(!unpackCells(QByteArray("\x07\x00\x02\xff\xff\xff\xff\x7f", 8))); // a text longer than all there is
        QVERIFY(!unpackCells(QByteArray(11, '\xff'))); // a number without an end
    }

    void survivesNoise()
    {
        QRandomGenerator random(9);
        for (int i = 0; i < 20000; ++i) {
            QByteArray bytes(random.bounded(40), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = static_cast<char>(random.bounded(random.bounded(2) == 0 ? 4 : 256));
            if (const auto cells = unpackCells(bytes))
                QVERIFY(cells->size() <= static_cast<size_t>(bytes.size()));
            const Beliefs beliefs = Beliefs::unpack(bytes);
            QCOMPARE(Beliefs::unpack(beliefs.pack()), beliefs);
        }
    }

    void packsBeliefsAndBack()
    {
        QRandomGenerator random(6);
        for (int i = 0; i < 500; ++i) {
            Beliefs beliefs;
            for (int n = random.bounded(5); n > 0; --n)
                beliefs.set(static_cast<FieldNo>(random.bounded(60)),
                    {randomValue(random), randomValue(random), randomValue(random), random.bounded(2) == 1,
                        random.bounded(1'000'000'000'000LL)},
                    QStringLiteral("ours"));
            QCOMPARE(Beliefs::unpack(beliefs.pack()), beliefs);
        }
        QVERIFY(Beliefs().pack().isEmpty());
    }

    void dropsABeliefThatSaysNothing()
    {
        Beliefs beliefs;
        const Value ours = qint64(5);
        beliefs.set(7, {ours, ours, ours, false, 12}, ours);
        QVERIFY(beliefs.isEmpty());
        beliefs.set(7, {ours, ours, ours, true, 12}, ours);
        QVERIFY(!beliefs.isEmpty());
        beliefs.set(7, {ours, ours, ours, false, 12}, ours);
        QVERIFY(beliefs.isEmpty());
        QCOMPARE(beliefs.of(7, ours), (Belief{ours, ours, ours, false, 0}));
    }

    void merges_data()
    {
        QTest::addColumn<qint64>("ours");
        QTest::addColumn<Belief>("belief");
        QTest::addColumn<qint64>("theirs");
        QTest::addColumn<MergeOutcome>("outcome");
        QTest::addColumn<Belief>("after");
        const auto v = [](qint64 number) { return Value(number); };
        QTest::newRow("nothing new") << qint64(1) << Belief{v(1), v(1), v(1), false, 0} << qint64(1)
                                     << MergeOutcome::Nothing << Belief{v(1), v(1), v(1), false, 0};
        QTest::newRow("they rewrote it when we agreed, and still do")
            << qint64(1) << Belief{v(1), v(100), v(100), false, 0} << qint64(100) << MergeOutcome::Nothing
            << Belief{v(1), v(100), v(100), false, 0};
        QTest::newRow("only ours changed") << qint64(2) << Belief{v(1), v(1), v(1), false, 0} << qint64(1)
                                           << MergeOutcome::Nothing << Belief{v(1), v(1), v(1), false, 0};
        QTest::newRow("only theirs changed") << qint64(1) << Belief{v(1), v(1), v(1), false, 0} << qint64(3)
                                             << MergeOutcome::TakeTheirs << Belief{v(3), v(3), v(3), false, 0};
        QTest::newRow("both to the same") << qint64(3) << Belief{v(1), v(1), v(1), false, 0} << qint64(3)
                                          << MergeOutcome::BothSame << Belief{v(3), v(3), v(3), false, 0};
        QTest::newRow("both, apart") << qint64(2) << Belief{v(1), v(1), v(1), false, 0} << qint64(3)
                                     << MergeOutcome::Conflict << Belief{v(1), v(1), v(3), false, 0};
        QTest::newRow("confirms what was sent") << qint64(2) << Belief{v(2), v(1), v(1), true, 1000} << qint64(2)
                                                << MergeOutcome::Confirmed << Belief{v(2), v(2), v(2), false, 1000};
        QTest::newRow("confirms it in their words")
            << qint64(2) << Belief{v(2), v(1), v(1), true, 1000} << qint64(200) << MergeOutcome::Confirmed
            << Belief{v(2), v(200), v(200), false, 1000};
        QTest::newRow("confirms although ours moved on")
            << qint64(9) << Belief{v(2), v(1), v(1), true, 1000} << qint64(2) << MergeOutcome::Confirmed
            << Belief{v(2), v(2), v(2), false, 1000};
        QTest::newRow("began before the push") << qint64(2) << Belief{v(2), v(1), v(1), true, 3000} << qint64(1)
                                               << MergeOutcome::TooOld << Belief{v(2), v(1), v(1), true, 3000};
        QTest::newRow("began before an older push") << qint64(1) << Belief{v(1), v(1), v(1), false, 3000} << qint64(7)
                                                    << MergeOutcome::TooOld << Belief{v(1), v(1), v(1), false, 3000};
    }
    void merges()
    {
        QFETCH(qint64, ours);
        QFETCH(Belief, belief);
        QFETCH(qint64, theirs);
        QFETCH(MergeOutcome, outcome);
        QFETCH(Belief, after);
        const Merge merge = mergeReading(ours, belief, theirs, 2000);
        QCOMPARE(static_cast<int>(merge.outcome), static_cast<int>(outcome));
        QVERIFY(merge.belief == after);
    }
};

QTEST_APPLESS_MAIN(TestPacked)
#include "test_packed.moc"
