// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/files/made_xlsx.h"
#include "tests/files/table_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sampan;

/// Whatever a file holds, reading it ends, with rows or a sentence. The seeds are fixed: a failure comes again.
class TestReaderFuzz : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anyBytes();
    void anyLetters();
    void mutatedCsv();
    void mutatedXlsx();
    void readingTwiceIsTheSame();
};

namespace {
    void read(const QByteArray &bytes)
    {
        ReadOptions options;
        options.largestCell = 2000;
        options.largestRow = 5000;
        options.mostCells = 200;
        auto reader = openTable(deviceOf(bytes), options);
        if (!reader) {
            QVERIFY(!reader.error().what.english().isEmpty());
            return;
        }
        FileRow row;
        qint64 last = 0;
        for (qsizetype count = 0; count <= bytes.size() + 2; ++count) {
            const auto more = (*reader)->next(row);
            if (!more || !*more)
                return;
            QVERIFY(row.line >= last || (*reader)->format().kind == FileFormat::Kind::Xlsx);
            QVERIFY(!row.fault || row.fault->line >= row.line);
            last = row.line;
        }
        QFAIL("more rows than bytes");
    }

    QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
    {
        const int changes = random.bounded(1, 12);
        for (int i = 0; i < changes && !bytes.isEmpty(); ++i) {
            const qsizetype at = random.bounded(static_cast<int>(bytes.size()));
            switch (random.bounded(4)) {
            case 0:
                bytes[at] = static_cast<char>(random.bounded(256));
                break;
            case 1:
                bytes.remove(at, random.bounded(1, 40));
                break;
            case 2:
                bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(1, 40)));
                break;
            default:
                bytes.insert(at, QByteArray::fromRawData("\"\0\r\n,;\xff\xfe", 8).mid(random.bounded(8), 1));
                break;
            }
        }
        return bytes;
    }
}

void TestReaderFuzz::anyBytes()
{
    QRandomGenerator random(20261124);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes(random.bounded(1, 400), Qt::Uninitialized);
        for (char &c : bytes)
            c = static_cast<char>(random.bounded(256));
        read(bytes);
    }
}

void TestReaderFuzz::anyLetters()
{
    QRandomGenerator random(7);
    const QByteArray letters("\"\"\"\",,;;\t|\r\n\n\n a1'=\0\xe0\xb8\x8a\xff", 25);
    for (int i = 0; i < 20000; ++i) {
        QByteArray bytes;
        const int size = random.bounded(1, 120);
        for (int k = 0; k < size; ++k)
            bytes += letters[random.bounded(static_cast<int>(letters.size()))];
        read(bytes);
    }
}

void TestReaderFuzz::mutatedCsv()
{
    QRandomGenerator random(11);
    QByteArray good = "sku,title,price\r\n";
    for (int i = 0; i < 30; ++i)
        good += "A" + QByteArray::number(i) + ",\"Tea, \"\"loose\"\"\nleaf\",12.50\r\n";
    for (int i = 0; i < 5000; ++i)
        read(mutated(good, random));
}

void TestReaderFuzz::mutatedXlsx()
{
    QRandomGenerator random(13);
    MadeXlsx book;
    book.sheets = {{"S", QByteArray("<row><c t='s'><v>0</v></c><c s='2'><v>46350.5</v></c><c t='inlineStr'><is><t>x</t></is></c></row>").repeated(20)}};
    const QByteArray good = book.bytes();
    for (int i = 0; i < 3000; ++i)
        read(mutated(good, random));
}

void TestReaderFuzz::readingTwiceIsTheSame()
{
    QRandomGenerator random(17);
    const QByteArray letters("\"\"\",;\n\nab\r", 10);
    for (int i = 0; i < 3000; ++i) {
        QByteArray bytes;
        for (int k = 0; k < 60; ++k)
            bytes += letters[random.bounded(static_cast<int>(letters.size()))];
        auto reader = openTable(deviceOf(bytes));
        if (!reader)
            continue;
        const QStringList first = rowsOf(**reader);
        QVERIFY((*reader)->restart());
        QCOMPARE(rowsOf(**reader), first);
    }
}

QTEST_GUILESS_MAIN(TestReaderFuzz)
#include "test_reader_fuzz.moc"
