// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/currency.h"
#include "tests/kit/verify.h"

using namespace sampan;

class TestCurrency : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knows_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("digits");
        QTest::newRow("dollar") << "AUD" << "AUD" << 2;
        QTest::newRow("lower case") << "idr" << "IDR" << 2;
        QTest::newRow("blanks") << " thb " << "THB" << 2;
        QTest::newRow("dong") << "VND" << "VND" << 0;
        QTest::newRow("yen") << "JPY" << "JPY" << 0;
        QTest::newRow("dinar") << "KWD" << "KWD" << 3;
        QTest::newRow("first of its list") << "AED" << "AED" << 2;
        QTest::newRow("last of its list") << "ZMW" << "ZMW" << 2;
        QTest::newRow("last without digits") << "XPF" << "XPF" << 0;
    }
    void knows()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(int, digits);
        const auto currency = Currency::fromCode(typed);
        VERIFY_GOOD(currency);
        QCOMPARE(currency->code(), code);
        QCOMPARE(currency->exponent(), digits);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("empty") << "";
        QTest::newRow("sign") << "$";
        QTest::newRow("not a currency") << "XXX";
        QTest::newRow("two letters") << "AU";
        QTest::newRow("four letters") << "AUDX";
        QTest::newRow("across two entries of the list") << "ED ";
        QTest::newRow("blank inside") << "A D";
        QTest::newRow("sharp s, which is SS in capitals") << QStringLiteral("ßp");
        QTest::newRow("full width") << QStringLiteral("ＡＵＤ");
        QTest::newRow("no Latin at all") << QStringLiteral("บาท");
    }
    void refuses()
    {
        QFETCH(QString, typed);
        VERIFY_FAILS(Currency::fromCode(typed), ErrorCode::Invalid);
    }

    void isNothingByDefault()
    {
        QVERIFY(!Currency().isValid());
        QVERIFY(Currency().code().isEmpty());
        QVERIFY(Currency() != Currency::fromCode(u"AUD").value());
    }
};

QTEST_APPLESS_MAIN(TestCurrency)
#include "test_currency.moc"
