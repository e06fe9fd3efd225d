// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/money.h"
#include "tests/kit/verify.h"

#include <QRandomGenerator>

#include <limits>
#include <numeric>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
Currency currency(const char *code)
{
    return Currency::fromCode(QString::fromLatin1(code)).value();
}
Money money(qint64 minor, const char *code)
{
    return Money::fromMinor(minor, currency(code)).value();
}
constexpr qint64 limit = 1'000'000'000'000'000;
} // namespace

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("cents") << "12.50" << "AUD" << qint64(1250);
        QTest::newRow("one digit after the point") << "12.5" << "AUD" << qint64(1250);
        QTest::newRow("whole") << "12" << "AUD" << qint64(1200);
        QTest::newRow("negative") << "-3" << "AUD" << qint64(-300);
        QTest::newRow("blanks at the ends") << "  7.00 " << "AUD" << qint64(700);
        QTest::newRow("more digits, all zeros") << "1.5000" << "AUD" << qint64(150);
        QTest::newRow("no minor unit") << "45000" << "VND" << qint64(45000);
        QTest::newRow("no minor unit, zeros after the point") << "45000.00" << "VND" << qint64(45000);
        QTest::newRow("three digits") << "0.125" << "KWD" << qint64(125);
        QTest::newRow("only after the point") << ".05" << "AUD" << qint64(5);
        QTest::newRow("the largest") << "10000000000000.00" << "AUD" << limit;
        QTest::newRow("the smallest") << "-10000000000000.00" << "AUD" << -limit;
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(qint64, minor);
        const auto parsed = Money::parse(text, Currency::fromCode(code).value());
        VERIFY_GOOD(parsed);
        QCOMPARE(parsed->minor(), minor);
        QCOMPARE(parsed->currency().code(), code);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<ErrorCode>("error");
        QTest::newRow("empty") << "" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("decimal comma") << "12,50" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("grouping") << "1,250.00" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("exponent") << "1e3" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("currency sign") << "$5" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("words") << "free" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("two points") << "1.2.3" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("only a sign") << "-" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("only a point") << "." << "AUD" << ErrorCode::Invalid;
        QTest::newRow("Arabic digits") << QStringLiteral("١٢") << "AUD" << ErrorCode::Invalid;
        QTest::newRow("half a cent") << "0.005" << "AUD" << ErrorCode::Invalid;
        QTest::newRow("part of a dong") << "10.5" << "VND" << ErrorCode::Invalid;
        QTest::newRow("beyond the limit") << "10000000000000.01" << "AUD" << ErrorCode::Full;
        QTest::newRow("far beyond") << "999999999999999999" << "AUD" << ErrorCode::Full;
        QTest::newRow("more digits than there are") << "1234567890123456789" << "AUD" << ErrorCode::Invalid;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        QFETCH(ErrorCode, error);
        VERIFY_FAILS(Money::parse(text, Currency::fromCode(code).value()), error);
    }

    void hasNoAmountWithoutACurrency()
    {
        VERIFY_FAILS(Money::fromMinor(1, Currency()), ErrorCode::Invalid);
        VERIFY_FAILS(Money::parse(u"1", Currency()), ErrorCode::Invalid);
    }

    void printsWhatItParses()
    {
        QRandomGenerator random(20261124);
        for (const char *code : {"AUD", "IDR", "VND", "KWD"}) {
            for (int i = 0; i < 500; ++i) {
                const Money amount = money(random.bounded(-limit, limit), code);
                QCOMPARE(Money::parse(amount.amount(), amount.currency()).value(), amount);
            }
        }
        QCOMPARE(money(-5, "AUD").amount(), u"-0.05"_s);
        QCOMPARE(money(0, "KWD").amount(), u"0.000"_s);
        QCOMPARE(money(-45000, "VND").toText(), u"-45000 VND"_s);
    }

    void splitsWithoutLoss()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const Money amount = money(random.bounded(-1'000'000LL, 1'000'000LL), "IDR");
            std::vector<qint64> weights(static_cast<size_t>(random.bounded(1, 9)));
            for (qint64 &weight : weights)
                weight = random.bounded(4) == 0 ? 0 : random.bounded(1'000'000'000LL);
            const std::vector<Money> parts = amount.split(weights);
            QCOMPARE(parts.size(), weights.size());
            Money sum = money(0, "IDR");
            for (size_t p = 0; p < parts.size(); ++p) {
                sum = sum + parts[p];
                // Nobody gets less than nothing, nor the wrong sign.
                QVERIFY(parts[p].minor() == 0 || (parts[p].minor() < 0) == (amount.minor() < 0));
            }
            QCOMPARE(sum, amount);
        }
    }

    void givesTheRemainderToTheLargest()
    {
        const std::vector<qint64> weights{1, 2, 0};
        const auto parts = money(1000, "AUD").split(weights);
        QCOMPARE(parts[0].minor(), 333);
        QCOMPARE(parts[1].minor(), 667);
        QCOMPARE(parts[2].minor(), 0);
        const std::vector<qint64> none{0, 0};
        QCOMPARE(money(5, "AUD").split(none)[0].minor() + money(5, "AUD").split(none)[1].minor(), 5);
        QVERIFY(money(5, "AUD").split({}).empty());
        // The largest amounts do not overflow on the way.
        const std::vector<qint64> huge{std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()};
        QCOMPARE(money(limit, "AUD").split(huge)[0].minor() + money(limit, "AUD").split(huge)[1].minor(), limit);
    }

    void converts_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("to");
        QTest::addColumn<qint64>("result");
        QTest::newRow("same digits") << qint64(1250) << "AUD" << "10000" << "IDR" << qint64(12500000);
        QTest::newRow("to fewer digits") << qint64(100) << "AUD" << "16250.5" << "VND" << qint64(16251);
        QTest::newRow("to more digits") << qint64(10) << "VND" << "0.0125" << "KWD" << qint64(125);
        QTest::newRow("half goes away from zero") << qint64(5) << "AUD" << "0.5" << "AUD" << qint64(3);
        QTest::newRow("half goes away from zero, negative") << qint64(-5) << "AUD" << "0.5" << "AUD" << qint64(-3);
        QTest::newRow("less than half") << qint64(1) << "AUD" << "0.49" << "AUD" << qint64(0);
        QTest::newRow("a rate with all the digits there are")
            << qint64(300000000000) << "KWD" << "0.000000000000010000" << "VND" << qint64(0);
        QTest::newRow("the same, large enough to show")
            << qint64(1000000000000000) << "KWD" << "0.000000000001500000" << "VND" << qint64(2);
    }
    void converts()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, from);
        QFETCH(QString, rate);
        QFETCH(QString, to);
        QFETCH(qint64, result);
        const auto converted = Money::fromMinor(minor, Currency::fromCode(from).value())
                                   ->converted(Decimal::parse(rate).value(), Currency::fromCode(to).value());
        VERIFY_GOOD(converted);
        QCOMPARE(converted->minor(), result);
        QCOMPARE(converted->currency().code(), to);
    }

    void convertsExactlyForEveryScale()
    {
        // Every scale of a rate, for every pair of minor units.
        for (const char *from : {"VND", "AUD", "KWD"}) {
            for (const char *to : {"VND", "AUD", "KWD"}) {
                for (int scale = 0; scale <= 18; ++scale) {
                    constexpr qint64 digits = 999'999'999'999'999'999;
                    const Decimal rate(digits, scale);
                    const int shift = scale + currency(from).exponent() - currency(to).exponent();
                    const auto converted = money(limit, from).converted(rate, currency(to));
                    long double expected = static_cast<long double>(digits) * static_cast<long double>(limit);
                    for (int i = 0; i < shift; ++i)
                        expected /= 10;
                    for (int i = 0; i > shift; --i)
                        expected *= 10;
                    if (expected > static_cast<long double>(limit)) {
                        VERIFY_FAILS(converted, ErrorCode::Full);
                        continue;
                    }
                    VERIFY_GOOD(converted);
                    QCOMPARE(converted->minor(), static_cast<qint64>(std::floor(expected + 0.5L)));
                }
            }
        }
    }

    void refusesWhatDoesNotFit()
    {
        VERIFY_FAILS(money(limit, "AUD").converted(Decimal(2, 0), currency("AUD")), ErrorCode::Full);
        VERIFY_FAILS(
            money(limit, "AUD").converted(Decimal(999'999'999'999'999'999, 0), currency("KWD")), ErrorCode::Full);
        VERIFY_FAILS(Money::fromMinor(limit + 1, currency("AUD")), ErrorCode::Full);
        VERIFY_FAILS(Money::fromMinor(std::numeric_limits<qint64>::min(), currency("AUD")), ErrorCode::Full);
    }

    void roundsToAStep_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<qint64>("rounded");
        QTest::newRow("on the step") << qint64(1500) << qint64(100) << qint64(1500);
        QTest::newRow("below half") << qint64(1549) << qint64(100) << qint64(1500);
        QTest::newRow("half") << qint64(1550) << qint64(100) << qint64(1600);
        QTest::newRow("negative half") << qint64(-1550) << qint64(100) << qint64(-1600);
        QTest::newRow("odd step") << qint64(11) << qint64(7) << qint64(14);
        QTest::newRow("no step") << qint64(1549) << qint64(0) << qint64(1549);
    }
    void roundsToAStep()
    {
        QFETCH(qint64, minor);
        QFETCH(qint64, step);
        QFETCH(qint64, rounded);
        QCOMPARE(money(minor, "IDR").roundedTo(step).minor(), rounded);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
