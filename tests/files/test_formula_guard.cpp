// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/formula_guard.h"

#include <QTest>

using namespace sampan;

class TestFormulaGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void guards_data();
    void guards();
};

void TestFormulaGuard::guards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    for (const auto &[text, written] : {std::pair("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), std::pair("+61 2 5550 0199", "'+61 2 5550 0199"), std::pair("-5", "-5"), std::pair("+5.5", "+5.5"),
             std::pair("-5-3", "'-5-3"), std::pair("@SUM(A1)", "'@SUM(A1)"), std::pair("\tx", "'\tx"), std::pair("'=x", "''=x"), std::pair("''=x", "'''=x"), std::pair("'tis", "'tis"),
             std::pair("a=b", "a=b"), std::pair("", ""), std::pair("'", "'"), std::pair("＝1+1", "'＝1+1"), std::pair("-", "'-")})
        QTest::addRow("%s", *text ? text : "empty") << QString::fromUtf8(text) << QString::fromUtf8(written);
}

void TestFormulaGuard::guards()
{
    QFETCH(QString, text);
    QTEST(guarded(text), "written");
    QCOMPARE(unguarded(guarded(text)), text);
}

QTEST_GUILESS_MAIN(TestFormulaGuard)
#include "test_formula_guard.moc"
