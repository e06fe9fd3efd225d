// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/envelope.h"
#include "tests/jdid/conversation.h"

using namespace sampan;
using namespace sampan::test;
using sampan::jdid::Envelope;

namespace {
Request call(const QString &method)
{
    Request request;
    request.query = {{u"method"_s, method}};
    return request;
}

Answer answer(const QByteArray &body)
{
    Answer answer;
    answer.status = 200;
    answer.body = body;
    return answer;
}

const QString method = u"jingdong.seller.order.printOrder"_s;
} // namespace

class TestEnvelopes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapesThatWereSeen_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto in
            = [](const QByteArray &name, const QByteArray &value) { return "{\"" + name + "\":" + value + "}"; };
        const auto row = [&](const char *name, const QByteArray &wrapper) {
            QTest::addRow("%s", name) << in("jingdong_seller_order_printOrder_response", wrapper);
        };
        const QByteArray model = in("expressNo", "\"A1\"");
        const QByteArray result = in("success\":true,\"model", model);
        row("result", in("code\":\"0\",\"result", result));
        row("returnType, isSuccess", in("returnType", in("isSuccess\":true,\"model", model)));
        row("EptRemoteResult", in("EptRemoteResult", in("success\":\"true\",\"model", model)));
        row("the class name as a key",
            in("com.jd.eptid.common.domain.EptRemoteResult", in("success\":1,\"model", model)));
        row("a name nobody saw", in("code\":\"0\",\"tip\":null,\"reply", result));
        row("no inner object", in("code\":\"0\",\"success\":true,\"model", model));
        row("model in a text", in("result", in("success\":true,\"model", inText(model))));
        row("result in a text", in("result", inText(result)));
        row("three levels", inText(in("result", inText(in("success\":true,\"model", inText(model))))));
        QTest::addRow("wrapper in small letters")
            << in("jingdong_seller_order_printorder_response", in("result", result));
        QTest::addRow("the whole in a text")
            << inText(in("jingdong_seller_order_printOrder_response", in("result", result)));
    }
    void shapesThatWereSeen()
    {
        QFETCH(QByteArray, body);
        const Envelope envelope(call(method), answer(body));
        QCOMPARE(envelope.shape(), Envelope::Shape::Inner);
        QCOMPARE(envelope.success(), std::optional(true));
        QCOMPARE(envelope.model()["expressNo"].text(), u"A1"_s);
        QCOMPARE(connector().judge(call(method), answer(body)).kind, AnswerClass::Success);
    }

    void whatIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("blanks") << QByteArray("  \n ");
        QTest::addRow("a proxy's page") << QByteArray("<html><body>502 Bad Gateway</body></html>");
        QTest::addRow("cut") << QByteArray(
            "{\"jingdong_seller_order_printOrder_response\":{\"code\":\"0\",\"result\":{\"succ");
        QTest::addRow("null") << QByteArray("null");
        QTest::addRow("a number") << QByteArray("17");
        QTest::addRow("an empty object") << QByteArray("{}");
        QTest::addRow("a list") << QByteArray("[1,2]");
        QTest::addRow("another call's answer")
            << QByteArray(R"({"jingdong_seller_order_sendGoods_response":{"result":{"success":true,"model":{}}}})");
        QTest::addRow("wrapper is null") << QByteArray(R"({"jingdong_seller_order_printOrder_response":null})");
        QTest::addRow("wrapper is a list") << QByteArray(R"({"jingdong_seller_order_printOrder_response":[]})");
        QTest::addRow("only a code") << QByteArray(R"({"jingdong_seller_order_printOrder_response":{"code":"0"}})");
        QTest::addRow("two objects, neither known")
            << QByteArray(R"({"jingdong_seller_order_printOrder_response":{"code":"0","a":{"x":1},"b":{"y":2}}})");
        QTest::addRow("no word on how it went")
            << QByteArray(R"({"jingdong_seller_order_printOrder_response":{"result":{"code":0,"model":null}}})");
        QTest::addRow("success neither yes nor no") << QByteArray(
            R"({"jingdong_seller_order_printOrder_response":{"result":{"success":null,"message":"success"}}})");
        QTest::addRow("nested to death") << QByteArray(5000, '[');
        QTest::addRow("bytes that are no text") << QByteArray("\xff\xfe\x00\x01", 4);
    }
    void whatIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        const Verdict verdict = connector().judge(call(method), answer(body));
        QCOMPARE(verdict.kind, AnswerClass::Unparseable);
        QVERIFY(!verdict.what.isEmpty());
    }

    void gatewayFailure()
    {
        const Envelope envelope(
            call(method), answer(R"({"error_response":{"code":"12","zh_desc":"","en_desc":"Invalid signature"}})"));
        QCOMPARE(envelope.shape(), Envelope::Shape::GatewayError);
        QCOMPARE(envelope.code(), u"12"_s);
        QCOMPARE(envelope.message(), u"Invalid signature"_s);
    }

    void amountsAndIds()
    {
        const auto document = JsonDocument::parse(
            R"({"a":125000.0,"b":"1,250,000","c":"1,25","d":null,"e":9007199254740993,"f":"9223372036854775807","g":{"x":1}})");
        const Json json = document->root();
        const Currency rupiah = *Currency::fromCode(u"IDR");
        QCOMPARE(sampan::jdid::moneyOf(json["a"], rupiah), std::optional(idr(125000)));
        QCOMPARE(sampan::jdid::moneyOf(json["b"], rupiah), std::optional(idr(1250000)));
        QVERIFY(!sampan::jdid::moneyOf(json["c"], rupiah));
        QVERIFY(!sampan::jdid::moneyOf(json["d"], rupiah));
        QCOMPARE(sampan::jdid::idOf(json["e"]), u"9007199254740993"_s);
        QCOMPARE(sampan::jdid::idOf(json["f"]), u"9223372036854775807"_s);
        QCOMPARE(sampan::jdid::idOf(json["g"]), QString());
    }
};

QTEST_GUILESS_MAIN(TestEnvelopes)
#include "test_envelopes.moc"
