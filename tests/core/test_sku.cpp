// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/sku.h"
#include "tests/kit/verify.h"

using namespace sampan;
using namespace Qt::StringLiterals;

class TestSku : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatTheBrandWrites()
    {
        QCOMPARE(Sku::parse(u"  Tea-001/b ").value().text(), u"Tea-001/b"_s);
        QCOMPARE(Sku::parse(u"ชา-1").value().text(), QStringLiteral("ชา-1"));
        QCOMPARE(Sku::parse(QString(100, u'x')).value().text().size(), 100);
    }

    void isOneWithoutRegardToCase()
    {
        QCOMPARE(Sku::parse(u"TEA-1").value(), Sku::parse(u"tea-1").value());
        QCOMPARE(Sku::parse(u"TEA-1").value().key(), u"tea-1"_s);
        QVERIFY(!(Sku::parse(u"TEA-1").value() == Sku::parse(u"TEA-2").value()));
        // The same letters, composed and decomposed.
        QCOMPARE(Sku::parse(QStringLiteral("CAF\u00c9")).value(), Sku::parse(QStringLiteral("cafe\u0301")).value());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << "";
        QTest::newRow("blank") << "   ";
        QTest::newRow("too long") << QString(101, u'x');
        QTest::newRow("line feed inside") << "TEA\n1";
        QTest::newRow("tab inside") << "TEA\t1";
        QTest::newRow("zero byte") << QStringLiteral("TEA") + QChar(0) + QStringLiteral("1");
    }
    void refuses()
    {
        QFETCH(QString, text);
        VERIFY_FAILS(Sku::parse(text), ErrorCode::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestSku)
#include "test_sku.moc"
