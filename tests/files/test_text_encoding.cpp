// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/files/table_text.h"

#include <QTest>

using namespace sampan;

Q_DECLARE_METATYPE(sampan::TextEncoding)

class TestTextEncoding : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void detects_data();
    void detects();
    void readsPieceByPiece_data();
    void readsPieceByPiece();
    void marksDamage_data();
    void marksDamage();
};

namespace {
    QByteArray utf16(const QString &text, bool bigEndian, bool mark)
    {
        QByteArray bytes;
        for (const QChar c : mark ? QChar(0xfeff) + text : text) {
            const auto low = static_cast<char>(c.unicode() & 0xff);
            const auto high = static_cast<char>(c.unicode() >> 8);
            bytes += bigEndian ? high : low;
            bytes += bigEndian ? low : high;
        }
        return bytes;
    }

    const QString thai = QStringLiteral("รหัส;ชื่อ\nA1;ชาอู่หลง\n");
    const QByteArray thaiBytes = QByteArray::fromHex("c3cbd1ca3baad7e8cd0a") + "A1;" + QByteArray::fromHex("aad2cdd9e8cbc5a7") + "\n";
}

void TestTextEncoding::detects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<int>("mark");
    QTest::addRow("plain ASCII") << QByteArray("sku,title\nA,B\n") << TextEncoding::Utf8 << 0;
    QTest::addRow("UTF-8 without a mark") << QStringLiteral("sku,title\nA,Cà phê\n").toUtf8() << TextEncoding::Utf8 << 0;
    QTest::addRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbfsku\n") << TextEncoding::Utf8 << 3;
    QTest::addRow("UTF-16 LE with a mark") << utf16(QStringLiteral("sku,title\n"), false, true) << TextEncoding::Utf16Le << 2;
    QTest::addRow("UTF-16 BE with a mark") << utf16(QStringLiteral("sku,title\n"), true, true) << TextEncoding::Utf16Be << 2;
    QTest::addRow("UTF-16 LE without a mark") << utf16(QStringLiteral("sku,title\nA,B\n"), false, false) << TextEncoding::Utf16Le << 0;
    QTest::addRow("UTF-16 BE, Chinese, without a mark") << utf16(QStringLiteral("编号,名称\nA,乌龙茶\nB,一\n"), true, false) << TextEncoding::Utf16Be << 0;
    QTest::addRow("UTF-16 LE, Thai, without a mark") << utf16(thai, false, false) << TextEncoding::Utf16Le << 0;
    QTest::addRow("UTF-16 LE with 上 in every row")
        << utf16(QStringLiteral("编号,名称\nA,上海上\nB,上\nC,上上\n"), false, false) << TextEncoding::Utf16Le << 0;
    QTest::addRow("plain text padded with NUL bytes")
        << QByteArray("sku,title\nA,B\0\0\nC,D\0\0\n", 22) << TextEncoding::Utf8 << 0;
    QTest::addRow("a NUL byte in plain text") << QByteArray("sku,title\nA\0B,C\n", 16) << TextEncoding::Utf8 << 0;
    QTest::addRow("French in Windows-1252") << QByteArray("sku;nom\nA;Th\xe9 cr\xe9\xe9 \x80 5\n") << TextEncoding::Windows1252 << 0;
    QTest::addRow("German in Windows-1252") << QByteArray("sku;Gr\xf6\xdf\x65\nA;f\xfcr\n") << TextEncoding::Windows1252 << 0;
    QTest::addRow("Thai in TIS-620") << thaiBytes << TextEncoding::Tis620 << 0;
    QTest::addRow("UTF-8 with one broken letter") << QStringLiteral("sku\nชาอู่หลง\n").toUtf8() + "\xe9\n" << TextEncoding::Utf8 << 0;
    QTest::addRow("UTF-8 that ends inside a letter") << QStringLiteral("sku\nชาอู่หลง\n").toUtf8() + "\xe0\xb8" << TextEncoding::Utf8 << 0;
}

void TestTextEncoding::detects()
{
    QFETCH(QByteArray, bytes);
    auto device = deviceOf(bytes);
    const auto detected = detectEncoding(*device);
    QVERIFY(detected);
    QTEST(detected->encoding, "encoding");
    QTEST(detected->mark, "mark");
    QCOMPARE(device->pos(), 0);
}

void TestTextEncoding::readsPieceByPiece_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    const QString mixed = QStringLiteral("Cà phê ชาอู่หลง 乌龙茶 𠀀 x");
    QTest::addRow("UTF-8") << mixed.toUtf8() << TextEncoding::Utf8 << mixed;
    QTest::addRow("UTF-16 LE") << utf16(mixed, false, false) << TextEncoding::Utf16Le << mixed;
    QTest::addRow("UTF-16 BE") << utf16(mixed, true, false) << TextEncoding::Utf16Be << mixed;
    QTest::addRow("Windows-1252") << QByteArray("\x80 \x93Th\xe9\x94 \x8e") << TextEncoding::Windows1252 << QStringLiteral("€ “Thé” Ž");
    QTest::addRow("TIS-620") << thaiBytes << TextEncoding::Tis620 << thai;
    QTest::addRow("what Windows-874 adds") << QByteArray("\x80\x85\xa1\xdf\xfb") << TextEncoding::Tis620 << QStringLiteral("€…ก฿๛");
}

void TestTextEncoding::readsPieceByPiece()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, text);
    for (qsizetype piece = 1; piece <= bytes.size(); ++piece) {
        TextDecoder decoder(encoding);
        QString decoded;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            decoded += decoder.decode(bytes.mid(at, piece), at + piece >= bytes.size());
        QCOMPARE(decoded, text);
        QVERIFY(!decoder.damaged());
    }
}

void TestTextEncoding::marksDamage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<bool>("damaged");
    QTest::addRow("not UTF-8") << QByteArray("a\xff") << TextEncoding::Utf8 << true;
    QTest::addRow("half a UTF-8 letter at the end") << QByteArray("a\xe0\xb8") << TextEncoding::Utf8 << true;
    QTest::addRow("U+FFFD that was there before") << QByteArray("a\xef\xbf\xbd") << TextEncoding::Utf8 << false;
    QTest::addRow("half a UTF-16 unit") << QByteArray("a\0b", 3) << TextEncoding::Utf16Le << true;
    QTest::addRow("a lone surrogate") << QByteArray("\x00\xd8\x61\x00", 4) << TextEncoding::Utf16Le << true;
    QTest::addRow("a byte that Windows-1252 lacks") << QByteArray("\x81") << TextEncoding::Windows1252 << true;
    QTest::addRow("a byte that TIS-620 lacks") << QByteArray("\xfd") << TextEncoding::Tis620 << true;
}

void TestTextEncoding::marksDamage()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    TextDecoder decoder(encoding);
    const QString text = decoder.decode(bytes, true);
    QTEST(decoder.damaged(), "damaged");
    QVERIFY(text.contains(QChar(0xfffd)));
}

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "test_text_encoding.moc"
