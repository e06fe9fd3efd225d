// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/simkit/fault_dice.h"

#include <QTest>

using sim::ContentFault;
using sim::FaultDice;
using sim::Faults;

class TestFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromText_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<Faults>("faults");
        const auto row = [](const char *name, const char *spec, std::optional<Faults> faults) {
            QTest::newRow(name) << QString::fromLatin1(spec) << faults.has_value() << faults.value_or(Faults{});
        };
        row("off", "off", Faults{});
        row("moderate", "moderate", Faults{0.05, 0.03, 0.02, 0.03, 0.02, 300, 1});
        row("every key", "slow=0.05,cut=0.03,5xx=0.04,lost=0.02,throttle=0.01,seed=7,slowms=250",
            Faults{0.05, 0.04, 0.01, 0.03, 0.02, 250, 7});
        row("one key", "lost=1", Faults{.lostAnswer = 1});
        row("blanks around", " cut = 0.5 , seed = 9 ", Faults{.cut = 0.5, .seed = 9});
        row("empty", "", std::nullopt);
        row("unknown word", "heavy", std::nullopt);
        row("unknown key", "late=0.1", std::nullopt);
        row("share above one", "cut=1.1", std::nullopt);
        row("negative share", "slow=-0.1", std::nullopt);
        row("no number", "slow=often", std::nullopt);
        row("negative time", "slowms=-1", std::nullopt);
        row("trailing comma", "slow=0.1,", std::nullopt);
    }

    void fromText()
    {
        QFETCH(QString, spec);
        QFETCH(bool, valid);
        QFETCH(Faults, faults);
        const auto read = Faults::fromText(spec);
        QCOMPARE(read.has_value(), valid);
        if (valid)
            QVERIFY(*read == faults);
    }

    void sharesAreKept()
    {
        FaultDice dice(Faults{.slow = 0.05, .serverError = 0.03, .throttled = 0.02, .seed = 11});
        for (int i = 0; i < 20000; ++i)
            dice.roll();
        const auto near = [&dice](ContentFault::Kind kind, double share) {
            const double made = static_cast<double>(dice.made(kind)) / 20000;
            return made > share * 0.8 && made < share * 1.2;
        };
        QVERIFY(near(ContentFault::Kind::Slow, 0.05));
        QVERIFY(near(ContentFault::Kind::ServerError, 0.03));
        QVERIFY(near(ContentFault::Kind::Throttled, 0.02));
    }

    void sameSeedSameFaults()
    {
        const Faults faults{.slow = 0.2, .serverError = 0.2, .throttled = 0.2, .seed = 5};
        FaultDice one(faults);
        FaultDice other(faults);
        for (int i = 0; i < 200; ++i)
            QVERIFY(one.roll() == other.roll());
        one.setFaults(faults);
        other.setFaults(faults);
        QVERIFY(one.roll() == other.roll());
    }

    void queuedFaultsComeFirst()
    {
        FaultDice dice(Faults{});
        const ContentFault down{ContentFault::Kind::ServerError, 503, true, 0};
        dice.queue(down);
        QVERIFY(dice.roll() == down);
        QVERIFY(dice.roll() == ContentFault{});
        QCOMPARE(dice.made(ContentFault::Kind::ServerError), 1U);
    }

    void offMakesNone()
    {
        FaultDice dice(Faults{});
        for (int i = 0; i < 1000; ++i)
            QVERIFY(dice.roll() == ContentFault{});
    }

    void everyServerErrorHappens()
    {
        FaultDice dice(Faults{.serverError = 1});
        std::array<int, 3> pages{};
        std::array<int, 3> objects{};
        for (int i = 0; i < 200; ++i) {
            const ContentFault fault = dice.roll();
            const size_t index = fault.status == 500 ? 0 : fault.status == 502 ? 1 : 2;
            ++(fault.html ? pages : objects).at(index);
        }
        for (size_t i = 0; i < 3; ++i)
            QVERIFY(pages.at(i) > 10 && objects.at(i) > 10);
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "test_faults.moc"
