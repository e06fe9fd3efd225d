// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/fold.h"
#include "tests/kit/verify.h"

#include <QRandomGenerator>

using namespace sampan;

class TestFold : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("ASCII") << "Green TEA 250g" << "green tea 250g";
        QTest::newRow("Vietnamese with marks") << QStringLiteral("Cà phê ĐẶC biệt") << "ca phe dac biet";
        QTest::newRow("Vietnamese without") << "ca phe dac biet" << "ca phe dac biet";
        QTest::newRow("Vietnamese, decomposed")
            << QStringLiteral("Ca\u0300 phe\u0302 \u0110a\u0323\u0306c") << "ca phe dac";
        QTest::newRow("horn and hook") << QStringLiteral("Phở Hưng Yên") << "pho hung yen";
        QTest::newRow("small d with stroke") << QStringLiteral("đường") << "duong";
        QTest::newRow("Polish") << QStringLiteral("ŁÓDŹ") << "lodz";
        QTest::newRow("Danish") << QStringLiteral("Smørrebrød") << "smorrebrod";
        QTest::newRow("Turkish capital I with a dot") << QStringLiteral("İzmir") << "izmir";
        QTest::newRow("Thai keeps its marks")
            << QStringLiteral("น้ำชา") << QStringLiteral("น้ำชา").normalized(QString::NormalizationForm_KD);
        QTest::newRow("Han") << QStringLiteral("绿茶") << QStringLiteral("绿茶");
        QTest::newRow("full width") << QStringLiteral("ＴＥＡ－１２") << "tea-12";
        QTest::newRow("half width kana") << QStringLiteral("ｶﾞ")
                                         << QStringLiteral("ガ").normalized(QString::NormalizationForm_KD);
        QTest::newRow("ligature") << QStringLiteral("ﬁne") << "fine";
        QTest::newRow("white space of every kind") << QStringLiteral("  a\t\nb \u00a0\u3000 c  ") << "a b c";
        QTest::newRow("empty") << "" << "";
        QTest::newRow("only blanks") << " \t " << "";
        QTest::newRow("beyond the basic plane") << QStringLiteral("\U0001F375 Tea") << QStringLiteral("\U0001F375 tea");
        QTest::newRow("per cent and underscore are letters") << "50%_off" << "50%_off";
    }
    void folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(foldForSearch(text), folded);
        QCOMPARE(foldForSearch(foldForSearch(text)), folded); // folded text stays as it is
    }

    void finds_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::newRow("without marks") << QStringLiteral("Trà Ô Long Đài Loan") << "tra o long dai";
        QTest::newRow("with marks") << "tra o long" << QStringLiteral("TRÀ Ô");
        QTest::newRow("one Han letter") << QStringLiteral("乌龙茶 250克") << QStringLiteral("茶");
        QTest::newRow("two Thai letters") << QStringLiteral("ชาอู่หลง") << QStringLiteral("ชา");
        QTest::newRow("Thai with its marks") << QStringLiteral("ชาอู่หลง") << QStringLiteral("อู่");
        QTest::newRow("half width typed") << QStringLiteral("ＴＥＡ") << "te";
    }
    void finds()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        QVERIFY(foldForSearch(stored).contains(foldForSearch(typed)));
    }

    void takesAnyText()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 3000; ++i) {
            QString text(random.bounded(12), Qt::Uninitialized);
            for (QChar &c : text)
                c = QChar(static_cast<char16_t>(random.bounded(0x10000))); // lone surrogates too
            const QString folded = foldForSearch(text);
            QVERIFY(!folded.startsWith(u' ') && !folded.endsWith(u' '));
        }
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "test_fold.moc"
