// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/number_style.h"
#include "tests/files/table_text.h"

#include <QTest>

using namespace sampan;

class TestNumberStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
};

void TestNumberStyle::reads_data()
{
    QTest::addColumn<QStringList>("file"); // all cells that are seen
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char *name, const Words &file, const Words::Word &cell, const Words::Word &plain) { QTest::addRow("%s", name) << QStringList(file) << QString(cell) << QString(plain); };
    const QString two = QStringLiteral("no");
    row("a whole number", {"12"}, "12", "12");
    row("a decimal point", {"12.50"}, "12.50", "12.50");
    row("a decimal comma", {"12,50"}, "12,50", "12.50");
    row("one digit after a comma", {"12,5"}, "12,5", "12.5");
    row("points group, a comma divides", {"1.234,50"}, "1.234,50", "1234.50");
    row("commas group, a point divides", {"1,234.50"}, "1,234.50", "1234.50");
    row("several groups", {"1.234.567"}, "1.234.567", "1234567");
    row("blanks group", {"1 234,50"}, "1 234,50", "1234.50");
    row("Swiss apostrophes", {"1'234.50"}, "1'234.50", "1234.50");
    row("less than one", {"0,125"}, "0,125", "0.125");
    row("negative", {"-12,50"}, "-12,50", "-12.50");
    row("a comma alone can be either", {"1,234", "12"}, "1,234", two);
    row("a point alone can be either", {"150.000", "12"}, "150.000", two);
    row("the file says that commas divide", {"1.234", "9,99"}, "1.234", "1234");
    row("the file says that points divide", {"1,234", "9.99"}, "1,234", "1234");
    row("the file has both: the comma is refused", {"12,50", "9.99"}, "12,50", two);
    row("the file has both: the point is read", {"12,50", "9.99"}, "9.99", "9.99");
    row("the file has both: what can be either is refused", {"12,50", "9.99"}, "1,234", two);
    row("units tell too", {"0,5 kg"}, "1.500", "1500");
    row("groups of two are no number", {"1,23,45"}, "1,23,45", two);
    row("words are no number", {"cheap"}, "cheap", two);
    row("two decimal marks", {"1.2.3"}, "1.2.3", two);
    row("nothing", {}, "", two);
}

void TestNumberStyle::reads()
{
    QFETCH(QStringList, file);
    QFETCH(QString, cell);
    QFETCH(QString, plain);
    NumberStyle style;
    for (qsizetype i = 0; i < file.size(); ++i)
        style.see(file[i], i + 2);
    const auto read = style.plain(cell, false);
    if (plain == QStringLiteral("no")) {
        QVERIFY(!read);
        QVERIFY(!read.error().what.english().isEmpty());
    } else {
        QVERIFY2(read, read ? "" : qPrintable(read.error().what.english()));
        QCOMPARE(*read, plain);
    }
}

QTEST_GUILESS_MAIN(TestNumberStyle)
#include "test_number_style.moc"
