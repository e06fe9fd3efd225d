// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"
#include "tests/kit/verify.h"

#include <QRandomGenerator>

#include <limits>

using namespace sampan;

class TestDecimal : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("digits");
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("printed");
        QTest::newRow("plain") << "12.5" << qint64(125) << 1 << "12.5";
        QTest::newRow("zeros at the end") << "1.500" << qint64(15) << 1 << "1.5";
        QTest::newRow("zeros in front") << "000.50" << qint64(5) << 1 << "0.5";
        QTest::newRow("plus") << "+3" << qint64(3) << 0 << "3";
        QTest::newRow("negative") << "-0.25" << qint64(-25) << 2 << "-0.25";
        QTest::newRow("minus nothing") << "-0.00" << qint64(0) << 0 << "0";
        QTest::newRow("point at the end") << "5." << qint64(5) << 0 << "5";
        QTest::newRow("point in front") << ".5" << qint64(5) << 1 << "0.5";
        QTest::newRow("blanks") << " 2 " << qint64(2) << 0 << "2";
        QTest::newRow("18 digits") << "123456789012345678" << qint64(123456789012345678) << 0 << "123456789012345678";
        QTest::newRow("18 after the point") << "0.000000000000000001" << qint64(1) << 18 << "0.000000000000000001";
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(qint64, digits);
        QFETCH(int, scale);
        QFETCH(QString, printed);
        const auto number = Decimal::parse(text);
        VERIFY_GOOD(number);
        QCOMPARE(number->digits(), digits);
        QCOMPARE(number->scale(), scale);
        QCOMPARE(number->toText(), printed);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", ".", "-", "+", "--5", "1-", "1,5", "1e3", "0x10", "NaN", "1 000",
                 "1234567890123456789", "0.0000000000000000001", "1.2.3"})
            QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        VERIFY_FAILS(Decimal::parse(text), ErrorCode::Invalid);
    }

    void printsWhatItParses()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 2000; ++i) {
            const Decimal number(
                random.bounded(-999'999'999'999'999'999LL, 999'999'999'999'999'999LL), random.bounded(19));
            QCOMPARE(Decimal::parse(number.toText()).value(), number);
        }
    }

    void multipliesAndDivides_data()
    {
        QTest::addColumn<qint64>("a");
        QTest::addColumn<qint64>("b");
        QTest::addColumn<qint64>("c");
        QTest::addColumn<qint64>("result");
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QTest::newRow("exact") << qint64(6) << qint64(7) << qint64(2) << qint64(21);
        QTest::newRow("half up") << qint64(5) << qint64(1) << qint64(2) << qint64(3);
        QTest::newRow("half down when negative") << qint64(-5) << qint64(1) << qint64(2) << qint64(-3);
        QTest::newRow("negative divisor") << qint64(5) << qint64(1) << qint64(-2) << qint64(-3);
        QTest::newRow("odd divisor, below half") << qint64(1) << qint64(1) << qint64(3) << qint64(0);
        QTest::newRow("odd divisor, above half") << qint64(2) << qint64(1) << qint64(3) << qint64(1);
        QTest::newRow("wide on the way") << most << most << most << most;
    }
    void multipliesAndDivides()
    {
        QFETCH(qint64, a);
        QFETCH(qint64, b);
        QFETCH(qint64, c);
        QFETCH(qint64, result);
        QCOMPARE(multiplyDivide(a, b, c).value(), result);
    }

    void refusesToOverflowOrDivideByZero()
    {
        VERIFY_FAILS(multiplyDivide(std::numeric_limits<qint64>::max(), 2, 1), ErrorCode::Full);
        VERIFY_FAILS(multiplyDivide(std::numeric_limits<qint64>::min(), -1, 1), ErrorCode::Full);
        VERIFY_FAILS(multiplyDivide(1, 1, 0), ErrorCode::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "test_decimal.moc"
