// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/files/table_text.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sampan;

class TestDelimitedReader : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void reportsWhatIsBroken_data();
    void reportsWhatIsBroken();
    void capsCellsAndRows();
    void losesNothingInLongFiles();
    void startsAgain();
    void findsTheFormat_data();
    void findsTheFormat();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void saysWhichFileIsMissing();
    void givesUpOnAFileOfOpenQuotes();
};

namespace {
    QByteArray utf16Le(const QString &text)
    {
        return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }
}

void TestDelimitedReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const Words &rows) { QTest::addRow("%s", name) << bytes << QStringList(rows); };
    row("commas", "a,b\n1,2\n", {"1: a|b", "2: 1|2"});
    row("no line end at the end", "a,b\n1,2", {"1: a|b", "2: 1|2"});
    row("CR LF", "a,b\r\n1,2\r\n", {"1: a|b", "2: 1|2"});
    row("CR alone", "a,b\r1,2\r", {"1: a|b", "2: 1|2"});
    row("line ends mixed", "a,b\r1,2\n3,4\r\n5,6", {"1: a|b", "2: 1|2", "3: 3|4", "4: 5|6"});
    row("blank lines are skipped and counted", "\n\na,b\n\n1,2\n \n,\n3,4\n", {"3: a|b", "5: 1|2", "8: 3|4"});
    row("empty cells", "a,b,c\n,,3\n1,,\n", {"1: a|b|c", "2: ||3", "3: 1||"});
    row("quotes", "a,b\n\"1,5\",\"x\"\"y\"\n", {"1: a|b", "2: 1,5|x\"y"});
    row("a line end in quotes", "a,b\n\"one\ntwo\",2\nx,y\n", {"1: a|b", "2: one~two|2", "4: x|y"});
    row("CR LF in quotes stays", "a,b\r\n\"one\r\ntwo\",2\r\n", {"1: a|b", "2: one^~two|2"});
    row("an empty cell in quotes", "a\n\"\"\nx\n", {"1: a", "3: x"});
    row("blanks outside quotes stay, after a closing quote not", "a,b\n  1 ,\"2\"  \n", {"1: a|b", "2:   1 |2"});
    row("a quote inside a plain cell", "a,b\n5\" screen,2\n", {"1: a|b", "2: 5\" screen|2"});
    row("semicolons", "a;b\n1,5;2\n", {"1: a|b", "2: 1,5|2"});
    row("tabs", "a\tb\n1,5\t2\n", {"1: a|b", "2: 1,5|2"});
    row("vertical bars", "a|b\n1,5|2\n", {"1: a|b", "2: 1,5|2"});
    row("the delimiter is named", "sep=;\na;b,c\n1;2\n", {"2: a|b,c", "3: 1|2"});
    row("commas in quoted headers do not count", "\"Name, local\";sku\nx;1\n", {"1: Name, local|sku", "2: x|1"});
    row("one column", "sku\nA\nB\n", {"1: sku", "2: A", "3: B"});
    row("UTF-8 with a mark", "\xef\xbb\xbf" "a,b\n1,2\n", {"1: a|b", "2: 1|2"});
    row("UTF-16 with semicolons", utf16Le(QStringLiteral("sku;ชื่อ\nA;ชา\n")), {"1: sku|ชื่อ", "2: A|ชา"});
    row("Windows-1252 with semicolons", "sku;nom\nA;Th\xe9\nB;\x80\n", {"1: sku|nom", "2: A|Thé", "3: B|€"});
    row("TIS-620 with semicolons", QByteArray("sku;") + QByteArray::fromHex("aad7e8cd0a") + "A;" + QByteArray::fromHex("aad2cdd9e8cbc5a7") + "\n", {"1: sku|ชื่อ", "2: A|ชาอู่หลง"});
    row("ragged rows come as they are", "a,b\n1\n1,2,3\n", {"1: a|b", "2: 1", "3: 1|2|3"});
}

void TestDelimitedReader::reads()
{
    QFETCH(QByteArray, bytes);
    QTEST(rowsOf(bytes), "rows");
}

void TestDelimitedReader::reportsWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("rows");
    const auto row = [](const char *name, const QByteArray &bytes, const Words &rows) { QTest::addRow("%s", name) << bytes << QStringList(rows); };
    const QString open = QStringLiteral("The quote that opens here is never closed.");
    const QString after = QStringLiteral("Text follows the closing quote of a cell. Double the quotes inside the cell.");
    row("a quote that is never closed costs its line only", "a,b\n1,\"x\n2,y\n3,z\n", {"1: a|b", QStringLiteral("2: 1|\"x !2,3 ") + open, "3: 2|y", "4: 3|z"});
    row("one in the last line", "a,b\n1,\"x", {"1: a|b", QStringLiteral("2: 1|\"x !2,3 ") + open});
    row("one after a good cell of two lines", "a,b\n\"1\n2\",\"x\n3,z\n", {"1: a|b", QStringLiteral("2: 1~2|\"x !3,4 ") + open, "4: 3|z"});
    row("text after a closing quote", "a,b\n\"x\"y,2\n3,4\n", {"1: a|b", QStringLiteral("2: xy|2 !2,4 ") + after, "3: 3|4"});
    row("a NUL byte", QByteArray("a,b\n1\0,2\n3,4\n", 13), {"1: a|b", QStringLiteral("2: 1") + QChar(0) + QStringLiteral("|2 !2,2 The row holds a NUL byte, which no text has. The file is damaged, or it is not a text file."), "3: 3|4"});
    row("a broken letter", QStringLiteral("a,b\nชา,กาแฟ\n").toUtf8() + "x\xff,1\n3,4\n",
        {"1: a|b", "2: ชา|กาแฟ", QStringLiteral("3: x\ufffd|1 !3,2 A character here cannot be read as UTF-8. The file is damaged, or its encoding is another one."), "4: 3|4"});
}

void TestDelimitedReader::reportsWhatIsBroken()
{
    QFETCH(QByteArray, bytes);
    QTEST(rowsOf(bytes), "rows");
}

void TestDelimitedReader::capsCellsAndRows()
{
    ReadOptions small;
    small.largestCell = 10;
    small.mostCells = 3;
    const QStringList rows = rowsOf("a,b\n12345678901,2\n\"12345678901\",2\n\"12345\n678901\",2\n1,2,3,4\n5,6\n", small);
    const QString tooLong = QStringLiteral("A cell is longer than 10 characters. Is a delimiter, a quote or a line end missing?");
    QCOMPARE(rows.size(), 7);
    QCOMPARE(rows[1], QStringLiteral("2:  !2,1 ") + tooLong);
    QCOMPARE(rows[2], QStringLiteral("3: \"123456789 !3,1 ") + tooLong);
    QVERIFY(rows[3].endsWith(tooLong));
    QVERIFY(rows[5].endsWith(QStringLiteral("The row has more than 3 cells.")));
    QCOMPARE(rows[6], QStringLiteral("7: 5|6"));
}

void TestDelimitedReader::losesNothingInLongFiles()
{
    // Longer than what is read at once, with cells across its edges.
    QByteArray bytes = "sku,title,note\n";
    QStringList expected {QStringLiteral("1: sku|title|note")};
    qint64 line = 2;
    for (int i = 0; i < 30000; ++i) {
        const QString title = QStringLiteral("ชาอู่หลง %1").arg(i);
        bytes += QStringLiteral("S%1,\"%2\",\"one\ntwo \"\"%1\"\"\"\r\n").arg(i).arg(title).toUtf8();
        expected.append(QStringLiteral("%1: S%2|%3|one~two \"%2\"").arg(line).arg(i).arg(title));
        line += 2;
    }
    QCOMPARE(rowsOf(bytes), expected);
}

void TestDelimitedReader::startsAgain()
{
    auto reader = openTable(deviceOf("sep=;\na;b\n1;2\n"));
    QVERIFY(reader);
    const QStringList first = rowsOf(**reader);
    QVERIFY((*reader)->restart());
    QCOMPARE(rowsOf(**reader), first);
    QCOMPARE((*reader)->done(), (*reader)->total());
}

void TestDelimitedReader::findsTheFormat_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addRow("commas") << QByteArray("a,b\n1,2\n") << QStringLiteral("CSV, UTF-8, separated by commas");
    QTest::addRow("a decimal comma in a file of semicolons") << QByteArray("sku;price;stock\nA;1,5;2\nB;2,5;3\n") << QStringLiteral("CSV, UTF-8, separated by semicolons");
    QTest::addRow("Windows-1252 with tabs") << QByteArray("a\tb\n1\t\xe9 b\n") << QStringLiteral("CSV, Windows-1252, separated by tabs");
    QTest::addRow("UTF-16 with bars") << utf16Le(QStringLiteral("a|b\n1|2\n")) << QStringLiteral("CSV, UTF-16 LE, separated by vertical bars");
}

void TestDelimitedReader::findsTheFormat()
{
    QFETCH(QByteArray, bytes);
    const auto reader = openTable(deviceOf(bytes));
    QVERIFY(reader);
    QTEST((*reader)->format().inWords().english(), "words");
}

void TestDelimitedReader::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::addRow("an empty file") << QByteArray() << QStringLiteral("The file is empty.");
    QTest::addRow("an old Excel file") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1xxxx") << QStringLiteral("This is an old Excel file (.xls) or one with a password. Save it as .xlsx or CSV without a password.");
    QTest::addRow("a PDF") << QByteArray("%PDF-1.4\n") << QStringLiteral("This is not a table. Choose a CSV or XLSX file.");
    QTest::addRow("half a ZIP") << QByteArray("PK\x03\x04 and no more") << QStringLiteral("The XLSX file is damaged: its table of contents is missing. Was it copied completely?");
}

void TestDelimitedReader::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    QCOMPARE(rowsOf(bytes), QStringList {QStringLiteral("error: ") + words});
}

void TestDelimitedReader::saysWhichFileIsMissing()
{
    QTemporaryDir folder;
    const auto missing = openTable(folder.filePath(QStringLiteral("none.csv")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(!openTable(folder.path()));
}

void TestDelimitedReader::givesUpOnAFileOfOpenQuotes()
{
    ReadOptions small;
    small.largestCell = 4;
    const QStringList rows = rowsOf(QByteArray("a,\"bcdefgh\n").repeated(3000), small);
    QVERIFY(rows.size() < 1100);
    QVERIFY(rows.back().startsWith(QStringLiteral("error: More than 1000 quotes")));
}

QTEST_GUILESS_MAIN(TestDelimitedReader)
#include "test_delimited_reader.moc"
