// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/jdid/conversation.h"

using namespace sampan;
using namespace sampan::test;

class TestJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gateway_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<AnswerClass>("kind");
        QTest::addRow("quota by number") << QByteArray("2") << QByteArray() << AnswerClass::Throttled;
        QTest::addRow("quota by words") << QByteArray("999") << QByteArray("API call limit exceeded")
                                        << AnswerClass::Throttled;
        QTest::addRow("quota in Chinese") << QByteArray() << QByteArray("调用次数超限") << AnswerClass::Throttled;
        QTest::addRow("time") << QByteArray("8") << QByteArray("Invalid timestamp") << AnswerClass::Clock;
        QTest::addRow("signature") << QByteArray("12") << QByteArray("Invalid sign") << AnswerClass::Clock;
        QTest::addRow("signature by number") << QByteArray("11") << QByteArray() << AnswerClass::Clock;
        QTest::addRow("token") << QByteArray("19") << QByteArray("access_token is invalid or expired")
                               << AnswerClass::AuthExpired;
        QTest::addRow("token under another number")
            << QByteArray("67") << QByteArray("token expired") << AnswerClass::AuthExpired;
        QTest::addRow("no right") << QByteArray("21") << QByteArray("no permission to call") << AnswerClass::Permission;
        QTest::addRow("no such method") << QByteArray("15") << QByteArray("Invalid method") << AnswerClass::Invalid;
        QTest::addRow("their own trouble") << QByteArray("43") << QByteArray("System error") << AnswerClass::Transient;
        QTest::addRow("never seen") << QByteArray("4711") << QByteArray("designated node left")
                                    << AnswerClass::Transient;
    }
    void gateway()
    {
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, words);
        QFETCH(AnswerClass, kind);
        const QByteArray body
            = "{\"error_response\":{\"code\":\"" + code + "\",\"zh_desc\":\"\",\"en_desc\":\"" + words + "\"}}";
        const Verdict verdict = connector().judge(anyCall(), {200, {}, body});
        QCOMPARE(verdict.kind, kind);
        QVERIFY(!verdict.what.isEmpty());
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<AnswerClass>("kind");
        QTest::addRow("default") << QByteArray("spuName is too long") << AnswerClass::Invalid;
        QTest::addRow("without words") << QByteArray("") << AnswerClass::Invalid;
        QTest::addRow("limit of a field") << QByteArray("title exceeds the limit of 120") << AnswerClass::Invalid;
        QTest::addRow("not there") << QByteArray("The order does not exist") << AnswerClass::NotFound;
        QTest::addRow("not there, Indonesian") << QByteArray("Pesanan tidak ditemukan") << AnswerClass::NotFound;
        QTest::addRow("there already") << QByteArray("sellerSkuId already exists") << AnswerClass::Duplicate;
        QTest::addRow("there already, Chinese") << QByteArray("商品已存在") << AnswerClass::Duplicate;
        QTest::addRow("done already") << QByteArray("order has been shipped") << AnswerClass::Duplicate;
        QTest::addRow("already cancelled") << QByteArray("order was already cancelled") << AnswerClass::StateConflict;
        QTest::addRow("in another state") << QByteArray("order status error") << AnswerClass::StateConflict;
        QTest::addRow("under audit") << QByteArray("product is under audit") << AnswerClass::StateConflict;
        QTest::addRow("somebody else's") << QByteArray("sku does not belong to vender") << AnswerClass::Permission;
        QTest::addRow("busy") << QByteArray("System busy, please try again later") << AnswerClass::Transient;
        QTest::addRow("too often") << QByteArray("Requests are too frequent") << AnswerClass::Throttled;
    }
    void refusals()
    {
        QFETCH(QByteArray, words);
        QFETCH(AnswerClass, kind);
        const Verdict verdict = connector().judge(anyCall(), {200, {}, refused(anyCall(), words)});
        QCOMPARE(verdict.kind, kind);
        QVERIFY(verdict.what.english().contains(QString::fromUtf8(words)));
    }

    void httpStatus_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<AnswerClass>("kind");
        QTest::addRow("slow down") << 429 << AnswerClass::Throttled;
        QTest::addRow("bad gateway") << 502 << AnswerClass::Transient;
        QTest::addRow("address too long") << 414 << AnswerClass::Invalid;
        QTest::addRow("a page with 200") << 200 << AnswerClass::Unparseable;
        QTest::addRow("a page with 404") << 404 << AnswerClass::Unparseable;
    }
    void httpStatus()
    {
        QFETCH(int, status);
        QFETCH(AnswerClass, kind);
        const Answer answer{status, {{u"Retry-After"_s, u"7"_s}}, "<html>no</html>"};
        const Verdict verdict = connector().judge(anyCall(), answer);
        QCOMPARE(verdict.kind, kind);
        if (status == 429)
            QCOMPARE(verdict.retryAfter, std::optional<Milliseconds>(Seconds(7)));
    }

    void tokenService_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<AnswerClass>("kind");
        QTest::addRow("a pair") << 200
                                << QByteArray(R"({"access_token":"a","refresh_token":"r","expires_in":86400,"code":0})")
                                << AnswerClass::Success;
        QTest::addRow("without code") << 200 << QByteArray(R"({"access_token":"a","refresh_token":"r"})")
                                      << AnswerClass::Success;
        QTest::addRow("refused") << 200 << QByteArray(R"({"code":402,"msg":"refresh_token expired"})")
                                 << AnswerClass::AuthRevoked;
        QTest::addRow("refused with 400")
            << 400 << QByteArray(R"({"error":"invalid_grant"})") << AnswerClass::AuthRevoked;
        QTest::addRow("no token in it") << 200 << QByteArray(R"({"expires_in":1})") << AnswerClass::Unparseable;
        QTest::addRow("a page") << 200 << QByteArray("<html>") << AnswerClass::Unparseable;
        QTest::addRow("down") << 503 << QByteArray() << AnswerClass::Transient;
    }
    void tokenService()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(AnswerClass, kind);
        Request request;
        request.step = u"renew"_s;
        QCOMPARE(connector().judge(request, {status, {}, body}).kind, kind);
    }

    void images_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<AnswerClass>("kind");
        QTest::addRow("there") << 200 << AnswerClass::Success;
        QTest::addRow("gone") << 404 << AnswerClass::NotFound;
        QTest::addRow("down") << 503 << AnswerClass::Transient;
        QTest::addRow("forbidden") << 403 << AnswerClass::Invalid;
    }
    void images()
    {
        QFETCH(int, status);
        QFETCH(AnswerClass, kind);
        Request request;
        request.absoluteUrl = u"https://cdn.example/tea.jpg"_s;
        QCOMPARE(connector().judge(request, {status, {}, "x"}).kind, kind);
    }

private:
    static Request anyCall()
    {
        Request request;
        request.query = {{u"method"_s, u"jingdong.seller.order.sendGoodsOpenApi"_s}};
        return request;
    }
};

QTEST_GUILESS_MAIN(TestJudge)
#include "test_judge.moc"
