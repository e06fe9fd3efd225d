// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/table_writer.h"
#include "core/files/xlsx_cells.h"
#include "tests/files/made_xlsx.h"
#include "tests/files/table_text.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sampan;

class TestXlsx : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void readsTheNamedSheet();
    void knowsGapsAndNumbers();
    void countsFrom1904();
    void refusesBombs();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void writesAndReadsBack();
    void writesFormulasAsText();
    void leavesNothingBehind();
    void saysThatACellIsTooLong();
    void plainNumbers_data();
    void plainNumbers();
    void dateFormats_data();
    void dateFormats();
};

void TestXlsx::readsCells_data()
{
    QTest::addColumn<QByteArray>("cells");
    QTest::addColumn<QString>("row");
    const auto row = [](const char *name, const char *cells, const char *text) { QTest::addRow("%s", name) << QByteArray(cells) << QString::fromUtf8(text); };
    row("shared texts", "<c r='A2' t='s'><v>0</v></c><c r='B2' t='s'><v>1</v></c>", "2: ชาอู่หลง|rich text");
    row("a text in place", "<c r='A2' t='inlineStr'><is><t>here</t></is></c>", "2: here");
    row("the result of a formula", "<c r='A2' t='str'><f>A1&amp;\"x\"</f><v>done</v></c>", "2: done");
    row("numbers", "<c r='A2'><v>12.5</v></c><c r='B2'><v>1250</v></c>", "2: 12.5|1250");
    row("the noise of binary fractions", "<c r='A2'><v>12.499999999999998</v></c><c r='B2'><v>0.30000000000000004</v></c>", "2: 12.5|0.3");
    row("a barcode as a number", "<c r='A2'><v>9312345678907</v></c><c r='B2'><v>9.312345678907E+12</v></c>", "2: 9312345678907|9312345678907");
    row("a date by a built-in format", "<c r='A2' s='1'><v>46350</v></c>", "2: 2026-11-24");
    row("a date by a format of its own", "<c r='A2' s='2'><v>46350.5</v></c>", "2: 2026-11-24T12:00:00");
    row("a format that only looks like a date", "<c r='A2' s='3'><v>46350</v></c>", "2: 46350");
    row("flags", "<c r='A2' t='b'><v>1</v></c><c r='B2' t='b'><v>0</v></c>", "2: yes|no");
    row("escaped characters", "<c r='A2' t='inlineStr'><is><t>a_x000D_b_x005F_x000D_</t></is></c>", "2: a^b_x000D_");
    row("cells without names follow each other", "<c><v>1</v></c><c><v>2</v></c>", "2: 1|2");
    row("a gap", "<c r='A2'><v>1</v></c><c r='D2'><v>4</v></c>", "2: 1|||4");
    row("an error of the spreadsheet", "<c r='A2'><v>1</v></c><c r='B2' t='e'><v>#N/A</v></c>", "2: 1|#N/A !2,2 The cell holds the error #N/A of the spreadsheet.");
    row("a text that is missing", "<c r='A2' t='s'><v>99</v></c>", "2: 99 !2,1 The cell names a text that the file does not hold. The file is damaged.");
    row("a number that is none", "<c r='A2'><v>abc</v></c>", "2: abc !2,1 “abc” is not a number, although the file says so.");
    row("beyond the last column", "<c r='A2'><v>1</v></c><c r='ZZZZ2'><v>4</v></c>", "2: 1 !2,0 The row has a cell beyond the last column of a sheet (“ZZZZ2”).");
}

void TestXlsx::readsCells()
{
    QFETCH(QByteArray, cells);
    QFETCH(QString, row);
    MadeXlsx book;
    book.sheets = {{"Sheet", "<row r='1'><c r='A1' t='inlineStr'><is><t>sku</t></is></c></row><row r='2'>" + cells + "</row>"}};
    QCOMPARE(rowsOf(book.bytes()), QStringList({QStringLiteral("1: sku"), row}));
}

void TestXlsx::readsTheNamedSheet()
{
    MadeXlsx book;
    book.sheets = {{"Notes", "<row><c><v>1</v></c></row>", true}, {"Prices", "<row><c><v>2</v></c></row>"}};
    QCOMPARE(rowsOf(book.bytes()), QStringList {QStringLiteral("1: 2")}); // the first that is not hidden
    ReadOptions options;
    options.sheet = QStringLiteral("Notes");
    QCOMPARE(rowsOf(book.bytes(), options), QStringList {QStringLiteral("1: 1")});
    options.sheet = QStringLiteral("None");
    QCOMPARE(rowsOf(book.bytes(), options), QStringList {QStringLiteral("error: The file has no sheet “None”. It has: Notes, Prices.")});
}

void TestXlsx::knowsGapsAndNumbers()
{
    MadeXlsx book;
    book.sheets = {{"S", "<row r='3'><c><v>1</v></c></row><row r='4'></row><row r='9'><c t='inlineStr'><is><t>12</t></is></c></row>"}};
    auto reader = openTable(deviceOf(book.bytes()));
    QVERIFY(reader);
    FileRow row;
    QVERIFY(*(*reader)->next(row));
    QCOMPARE(row.line, 3);
    QVERIFY(row.cells[0].isNumber);
    QVERIFY(*(*reader)->next(row));
    QCOMPARE(row.line, 9);
    QVERIFY(!row.cells[0].isNumber);
    QVERIFY(!*(*reader)->next(row));
    QVERIFY((*reader)->restart());
    QVERIFY(*(*reader)->next(row));
    QCOMPARE(row.line, 3);
}

void TestXlsx::countsFrom1904()
{
    MadeXlsx book;
    book.from1904 = true;
    book.sheets = {{"S", "<row><c s='1'><v>44888</v></c></row>"}};
    QCOMPARE(rowsOf(book.bytes()), QStringList {QStringLiteral("1: 2026-11-24")});
    QCOMPARE(dateText(1, false).value(), QStringLiteral("1900-01-01"));
    QCOMPARE(dateText(61, false).value(), QStringLiteral("1900-03-01"));
    QVERIFY(!dateText(-1, false));
    QVERIFY(!dateText(1e9, false));
}

void TestXlsx::refusesBombs()
{
    MadeXlsx book;
    book.sheets = {{"S", "<row><c t='inlineStr'><is><t>" + QByteArray(80 * 1024 * 1024, 'x') + "</t></is></c></row>"}};
    const QStringList rows = rowsOf(book.bytes());
    QCOMPARE(rows.size(), 1);
    QVERIFY2(rows[0].contains(QStringLiteral("unpacks to far more")), qPrintable(rows[0].left(200)));
    MadeXlsx entities;
    entities.prologue = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'>]>";
    entities.sheets = {{"S", "<row><c t='inlineStr'><is><t>&a;</t></is></c></row>"}};
    QVERIFY(rowsOf(entities.bytes()).back().contains(QStringLiteral("document type")));
}

void TestXlsx::refusesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    MadeXlsx book;
    book.sheets = {{"S", QByteArray("<row><c><v>1</v></c></row>").repeated(3000)}};
    const QByteArray good = book.bytes();
    QTest::addRow("cut in the middle") << good.first(good.size() / 2);
    QByteArray flipped = good;
    const qsizetype at = flipped.indexOf("sheet1.xml") + 60;
    for (qsizetype i = at; i < at + 20; ++i)
        flipped[i] = static_cast<char>(~flipped[i]);
    QTest::addRow("damaged inside a sheet") << flipped;
    MadeXlsx unclosed;
    unclosed.sheets = {{"S", "<row><c><v>1"}};
    QTest::addRow("XML that ends early") << unclosed.bytes();
    QTest::addRow("a ZIP of something else") << MadeXlsx::zip({{"hello.txt", "hello"}});
}

void TestXlsx::refusesWhatIsBroken()
{
    QFETCH(QByteArray, bytes);
    const QStringList rows = rowsOf(bytes);
    QVERIFY(!rows.isEmpty());
    QVERIFY2(rows.back().startsWith(QStringLiteral("error: ")), qPrintable(rows.back()));
}

void TestXlsx::writesAndReadsBack()
{
    QTemporaryDir folder;
    const std::vector<std::vector<FileCell>> table {{{QStringLiteral("sku")}, {QStringLiteral("price")}, {QStringLiteral("text")}},
        {{QStringLiteral("00123")}, {QStringLiteral("12.5"), true}, {QStringLiteral("ชาอู่หลง & <tea> 乌龙茶")}},
        {{QStringLiteral("A,\"B\"")}, {QStringLiteral("1234567890.12"), true}, {QStringLiteral("one\ntwo")}},
        {{QStringLiteral("_x000D_")}, {QStringLiteral("123456789012345678"), true}, {QStringLiteral(" blanks at the ends ")}}, {{QStringLiteral("'tis")}, {}, {QStringLiteral("CR\r\nLF\ttab")}}};
    for (const QString &name : {QStringLiteral("t.xlsx"), QStringLiteral("t.csv")}) {
        const QString path = folder.filePath(name);
        auto writer = writeTable(path);
        QVERIFY(writer);
        for (const auto &row : table)
            QVERIFY((*writer)->write(row));
        QVERIFY(!QFile::exists(path)); // not before it is complete
        QVERIFY((*writer)->finish());
        auto reader = openTable(path);
        QVERIFY(reader);
        FileRow row;
        for (const auto &expected : table) {
            QVERIFY(*(*reader)->next(row));
            QVERIFY(!row.fault);
            for (size_t i = 0; i < expected.size(); ++i)
                QCOMPARE(i < row.cells.size() ? row.cells[i].text : QString(), expected[i].text);
        }
        QVERIFY(!*(*reader)->next(row));
    }
}

void TestXlsx::writesFormulasAsText()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.xlsx"));
    {
        auto writer = writeTable(path);
        const std::vector<FileCell> row {{QStringLiteral("=cmd|' /C calc'!A0"), false}};
        QVERIFY((*writer)->write(row));
        QVERIFY((*writer)->finish());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(rowsOf(file.readAll()), QStringList {QStringLiteral("1: =cmd|' /C calc'!A0")});
}

void TestXlsx::leavesNothingBehind()
{
    QTemporaryDir folder;
    for (const QString &name : {QStringLiteral("a.xlsx"), QStringLiteral("a.csv")}) {
        auto writer = writeTable(folder.filePath(name));
        const std::vector<FileCell> row {{QStringLiteral("x"), false}};
        QVERIFY((*writer)->write(row));
        writer->reset();
        QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    }
    QVERIFY(!writeTable(folder.filePath(QStringLiteral("a.txt"))));
    QVERIFY(!writeTable(QStringLiteral("/no/such/folder/a.csv")));
    QVERIFY(!writeTable(QStringLiteral("/no/such/folder/a.xlsx")));
}

void TestXlsx::saysThatACellIsTooLong()
{
    QTemporaryDir folder;
    auto writer = writeTable(folder.filePath(QStringLiteral("a.xlsx")));
    const std::vector<FileCell> row {{QString(40000, u'x'), false}};
    const auto written = (*writer)->write(row);
    QVERIFY(!written);
    QVERIFY(written.error().what.english().startsWith(QStringLiteral("The text in row 1, column 1 is longer than the 32,767 characters")));
}

void TestXlsx::plainNumbers_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("plain");
    for (const auto &[stored, plain] : {std::pair("1", "1"), std::pair("-1.50", "-1.5"), std::pair("1E3", "1000"), std::pair("1.5e-3", "0.0015"), std::pair("0.1", "0.1"), std::pair("-0", "-0"),
             std::pair("0.0", "0"), std::pair("123456789012345678", "123456789012345678"), std::pair("1e300", ""), std::pair("nan", ""), std::pair("", ""), std::pair("1,5", ""), std::pair("100.0", "100")})
        QTest::addRow("%s", *stored ? stored : "empty") << QString::fromLatin1(stored) << QString::fromLatin1(plain);
}

void TestXlsx::plainNumbers()
{
    QFETCH(QString, stored);
    QTEST(plainNumber(stored).value_or(QString()), "plain");
}

void TestXlsx::dateFormats_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("date");
    for (const auto &[code, date] : {std::pair("dd/mm/yyyy", true), std::pair("[$-41E]d mmmm yyyy", true), std::pair("h:mm", true), std::pair("General", false), std::pair("0.00", false),
             std::pair("#,##0.00 \"dollars\"", false), std::pair("[Red]0", false), std::pair("0\\d", false), std::pair("0.00E+00", false), std::pair("@", false), std::pair("0;d", false)})
        QTest::addRow("%s", code) << QString::fromLatin1(code) << date;
}

void TestXlsx::dateFormats()
{
    QFETCH(QString, code);
    QTEST(isDateFormat(code), "date");
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "test_xlsx.moc"
