// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/json/json.h"
#include "tests/kit/verify.h"

#include <QFile>
#include <QRandomGenerator>

#include <sys/mman.h>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
JsonDocument parsed(const QByteArray &bytes)
{
    auto document = JsonDocument::parse(bytes);
    if (!document)
        qFatal("%s", qPrintable(document.error().what.english()));
    return std::move(*document);
}

qint64 residentPages()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() : 0;
}
} // namespace

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEveryTypeAsAnyOther_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("integer");
        QTest::addColumn<QString>("decimal");
        QTest::addColumn<QString>("boolean");
        QTest::addColumn<QString>("money");
        // "-" means: absent
        QTest::newRow("missing") << QByteArray() << "" << "-" << "-" << "-" << "-";
        QTest::newRow("null") << QByteArray("null") << "" << "-" << "-" << "-" << "-";
        QTest::newRow("number") << QByteArray("12") << "12" << "12" << "12" << "-" << "12.00 AUD";
        QTest::newRow("number as text") << QByteArray("\"12\"") << "12" << "12" << "12" << "-" << "12.00 AUD";
        QTest::newRow("text with blanks") << QByteArray("\" 12 \"") << " 12 " << "12" << "12" << "-" << "12.00 AUD";
        QTest::newRow("real") << QByteArray("12.5") << "12.5" << "-" << "12.5" << "-" << "12.50 AUD";
        QTest::newRow("whole real") << QByteArray("12.0") << "12" << "12" << "12" << "-" << "12.00 AUD";
        QTest::newRow("real with an exponent")
            << QByteArray("1.25e2") << "125" << "125" << "125" << "-" << "125.00 AUD";
        QTest::newRow("price as text") << QByteArray("\"12.50\"") << "12.50" << "-" << "12.5" << "-" << "12.50 AUD";
        QTest::newRow("more digits than the currency")
            << QByteArray("\"12.3456\"") << "12.3456" << "-" << "12.3456" << "-" << "12.35 AUD";
        QTest::newRow("half a cent as text")
            << QByteArray("\"1.005\"") << "1.005" << "-" << "1.005" << "-" << "1.01 AUD";
        QTest::newRow("half a cent as a number")
            << QByteArray("1.005") << "1.005" << "-" << "1.005" << "-" << "1.01 AUD";
        QTest::newRow("float noise") << QByteArray("0.30000000000000004") << "0.30000000000000004" << "-"
                                     << "0.30000000000000004" << "-" << "0.30 AUD";
        QTest::newRow("a speck") << QByteArray("1e-30") << "1e-30" << "-" << "-" << "-" << "0.00 AUD";
        QTest::newRow("decimal comma") << QByteArray("\"12,50\"") << "12,50" << "-" << "-" << "-" << "-";
        QTest::newRow("exponent as text") << QByteArray("\"1e3\"") << "1e3" << "-" << "-" << "-" << "-";
        QTest::newRow("empty text") << QByteArray("\"\"") << "" << "-" << "-" << "-" << "-";
        QTest::newRow("words") << QByteArray("\"many\"") << "many" << "-" << "-" << "-" << "-";
        QTest::newRow("true") << QByteArray("true") << "true" << "-" << "-" << "yes" << "-";
        QTest::newRow("false") << QByteArray("false") << "false" << "-" << "-" << "no" << "-";
        QTest::newRow("yes as text") << QByteArray("\"Yes\"") << "Yes" << "-" << "-" << "yes" << "-";
        QTest::newRow("one") << QByteArray("1") << "1" << "1" << "1" << "yes" << "1.00 AUD";
        QTest::newRow("zero as text") << QByteArray("\"0\"") << "0" << "0" << "0" << "no" << "0.00 AUD";
        QTest::newRow("negative") << QByteArray("-3") << "-3" << "-3" << "-3" << "-" << "-3.00 AUD";
        QTest::newRow("largest integer") << QByteArray("9223372036854775807") << "9223372036854775807"
                                         << "9223372036854775807" << "-" << "-" << "-";
        QTest::newRow("just beyond 63 bits")
            << QByteArray("9223372036854775808") << "9223372036854775808" << "-" << "-" << "-" << "-";
        QTest::newRow("an id of 30 digits") << QByteArray("123456789012345678901234567890")
                                            << "123456789012345678901234567890" << "-" << "-" << "-" << "-";
        QTest::newRow("a number beyond all reals") << QByteArray("1e999") << "1e999" << "-" << "-" << "-" << "-";
        QTest::newRow("array") << QByteArray("[1]") << "" << "-" << "-" << "-" << "-";
        QTest::newRow("object") << QByteArray("{\"a\":1}") << "" << "-" << "-" << "-" << "-";
    }
    void readsEveryTypeAsAnyOther()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, text);
        const QByteArray document = json.isEmpty() ? QByteArray("{}") : "{\"x\": " + json + ", \"after\": 1}";
        const JsonDocument parsedDocument = parsed(document);
        const Json value = parsedDocument.root()["x"];
        const auto word
            = [](const auto &optional, auto format) { return optional ? format(*optional) : QStringLiteral("-"); };
        QCOMPARE(value.text(), text);
        QTEST(word(value.integer(), [](qint64 n) { return QString::number(n); }), "integer");
        QTEST(word(value.decimal(), [](const Decimal &n) { return n.toText(); }), "decimal");
        QTEST(
            word(value.boolean(), [](bool b) { return b ? QStringLiteral("yes") : QStringLiteral("no"); }), "boolean");
        QTEST(word(value.money(Currency::fromCode(u"AUD").value()), [](Money m) { return m.toText(); }), "money");
        // Whatever stands there, what is asked of it next is absent, not wrong.
        QVERIFY(!value["no"]["such"]["thing"].exists());
    }

    void walksObjectsAndArrays()
    {
        const JsonDocument document
            = parsed("{\"items\": [1, \"two\", null], \"Name\": \" Caf\\u00e9 \", \"deep\": {\"a\": {\"b\": 7}}}");
        const Json root = document.root();
        QCOMPARE(root["items"].size(), 3);
        QCOMPARE(root.size(), 3);
        QStringList seen;
        root["items"].each([&](Json item) { seen.append(item.text()); });
        QCOMPARE(seen, QStringList({u"1"_s, u"two"_s, u""_s}));
        QStringList names;
        root.eachMember([&](const QString &name, Json) { names.append(name); });
        QCOMPARE(names, QStringList({u"items"_s, u"Name"_s, u"deep"_s}));
        QCOMPARE(root.memberIgnoringCase(QLatin1StringView("NAME")).trimmed(), QStringLiteral("Café"));
        QCOMPARE(root["deep"]["a"]["b"].integer(), 7);
        QVERIFY(!root["name"].exists());
        // An object where an array was expected, and the other way round.
        QCOMPARE(root["deep"].isArray(), false);
        root["deep"].each([&](Json) { QFAIL("An object has no elements."); });
        root["items"].eachMember([&](const QString &, Json) { QFAIL("An array has no members."); });
        QVERIFY(!root["items"]["0"].exists());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QByteArray() << ErrorCode::Invalid << "empty";
        QTest::newRow("only blanks") << QByteArray(" \r\n ") << ErrorCode::Invalid << "empty";
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>")
                              << ErrorCode::Invalid << "<!DOCTYPE html>";
        QTest::newRow("cut") << QByteArray("{\"items\": [{\"id\": 1}, {\"id") << ErrorCode::Invalid << "not JSON";
        QTest::newRow("cut after a comma") << QByteArray("[1,") << ErrorCode::Invalid << "not JSON";
        QTest::newRow("two documents") << QByteArray("{}{}") << ErrorCode::Invalid << "not JSON";
        QTest::newRow("single quotes") << QByteArray("{'a': 1}") << ErrorCode::Invalid << "not JSON";
        QTest::newRow("NaN") << QByteArray("{\"price\": NaN}") << ErrorCode::Invalid << "not JSON";
        QTest::newRow("a lone minus") << QByteArray("{\"price\": -}") << ErrorCode::Invalid << "not JSON";
        QTest::newRow("a PHP warning in front")
            << QByteArray("Warning: foo in bar.php\n{}") << ErrorCode::Invalid << "Warning: foo";
        QTest::newRow("10,000 arrays deep")
            << QByteArray(10000, '[') + QByteArray(10000, ']') << ErrorCode::Invalid << "deep";
        QTest::newRow("10,000 objects deep")
            << QByteArray("{\"a\":").repeated(10000) + "1" + QByteArray(10000, '}') << ErrorCode::Invalid << "deep";
        QTest::newRow("10,000 opened, none closed") << QByteArray(10000, '[') << ErrorCode::Invalid << "";
        QTest::newRow("zero bytes") << QByteArray(64, '\0') << ErrorCode::Invalid << "not JSON";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        QFETCH(QString, says);
        const auto document = JsonDocument::parse(bytes);
        VERIFY_FAILS(document, code);
        const QString sentence = document.error().what.english();
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY(sentence.size() < 200);
    }

    void readsWhatOldShopsSend_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{\"name\": \"Tea\"}") << "Tea";
        QTest::newRow("one bad byte") << QByteArray("{\"name\": \"Caf\xe9\"}") << QStringLiteral("Caf\ufffd");
        QTest::newRow("a mark and a bad byte")
            << QByteArray("\xef\xbb\xbf{\"name\": \"Caf\xe9\"}") << QStringLiteral("Caf\ufffd");
        QTest::newRow("nothing but bad bytes")
            << "{\"name\": \"" + QByteArray(5000, '\xff') + "\"}" << QString(5000, QChar(0xfffd));
        QTest::newRow("a cut letter") << QByteArray("{\"name\": \"\xe8\x8c\"}") << QStringLiteral("\ufffd\ufffd");
        QTest::newRow("a bad byte beside a huge id")
            << QByteArray("{\"id\": 123456789012345678901234567890, \"name\": \"Caf\xe9\"}")
            << QStringLiteral("Caf\ufffd");
        QTest::newRow("a huge number in a text")
            << QByteArray("{\"id\": 1e999, \"name\": \"a\\\" 1e999 [12345678901234567890123]\"}")
            << QStringLiteral("a\" 1e999 [12345678901234567890123]");
        QTest::newRow("a zero character")
            << QByteArray("{\"name\": \"a\\u0000b\"}") << QStringLiteral("a") + QChar(0) + QStringLiteral("b");
        QTest::newRow("letters beyond the basic plane")
            << QByteArray("{\"name\": \"\\ud83c\\udf75\"}") << QStringLiteral("\U0001F375");
    }
    void readsWhatOldShopsSend()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        const auto document = JsonDocument::parse(bytes);
        VERIFY_GOOD(document);
        QCOMPARE(document->root()["name"].text().toUtf8().left(100), name.toUtf8().left(100));
        QCOMPARE(document->root()["name"].text(), name);
    }

    void refusesAGigabyteWithoutTouchingIt()
    {
        constexpr qsizetype size = 1LL << 30;
        void *memory = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        QVERIFY(memory != MAP_FAILED);
        const qint64 before = residentPages();
        const auto document = JsonDocument::parse(QByteArray::fromRawData(static_cast<const char *>(memory), size));
        const qint64 grown = residentPages() - before;
        munmap(memory, size);
        VERIFY_FAILS(document, ErrorCode::Full);
        QVERIFY2(grown < 1000, qPrintable(QStringLiteral("%1 pages").arg(grown)));
    }

    void survivesCutsAndNoise()
    {
        const QByteArray whole = "{\"items\": [{\"id\": 12, \"price\": \"12.50\", \"tags\": [\"a\", \"\\u00e9\"], "
                                 "\"on\": true}, {\"id\": -3e2}], \"next\": null}";
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY(!JsonDocument::parse(whole.left(length)).has_value());
        QRandomGenerator random(11);
        for (int i = 0; i < 5000; ++i) {
            QByteArray noisy = whole;
            for (int n = random.bounded(1, 4); n > 0; --n)
                noisy[random.bounded(static_cast<int>(noisy.size()))] = static_cast<char>(random.bounded(256));
            if (const auto document = JsonDocument::parse(noisy)) {
                document->root()["items"].each(
                    [](Json item) { (void)item["price"].money(Currency::fromCode(u"AUD").value()); });
                QVERIFY(document->root().size() >= 0);
            } else {
                QVERIFY(!document.error().what.english().isEmpty());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "test_json.moc"
