// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/multipart.h"
#include "connectors/jdid/signing.h"
#include "tests/jdid/conversation.h"

using namespace sampan;
using namespace sampan::test;

namespace {
const Secrets secrets{{u"app_key"_s, u"TESTAPPKEY0001"_s}, {u"app_secret"_s, u"jdtestsecret0000000000000000abcd"_s},
    {u"access_token"_s, u"testaccesstoken0001"_s}, {u"refresh_token"_s, u"testrefresh0001"_s}};
const Instant noon = instantFromMs(1655885576074);
const QByteArray nonce(32, '0');

Request call(const QString &method, const QString &payload)
{
    Request request;
    request.path = u"/routerjson"_s;
    request.query = {{u"method"_s, method}, {u"v"_s, u"2.0"_s}, {u"360buy_param_json"_s, payload}};
    return request;
}

const QString orderList = u"jingdong.seller.order.getOrderIdListByCondition"_s;
const QString orderListPayload
    = u"{\"orderStatus\":\"1\",\"startRow\":\"0\",\"bookTimeBegin\":\"2022-06-21 00:00:00\",\"bookTimeEnd\":\"2022-06-22 00:00:00\"}"_s;
} // namespace

class TestSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<Request>("request");
        QTest::addColumn<QString>("signature");
        QTest::addRow("V2-a") << call(orderList, orderListPayload) << u"7AD37387EDE3658DAEDF2CFD0FD3BFEC"_s;
        Request labelled = call(orderList, orderListPayload);
        labelled.query.emplace_back(u"format"_s, u"json"_s);
        labelled.query.emplace_back(u"sign_method"_s, u"md5"_s);
        QTest::addRow("V2-b, format and sign_method are signed") << labelled << u"07C75E60C51C37ACD647110F3B272438"_s;
        QTest::addRow("V2-c, beyond Latin") << call(u"jingdong.seller.product.sku.write.updateSkuInfo"_s,
            u"{\"skuId\":601,\"skuName\":\"Kaos Batik \u201cAyu\u201d \u00e9\"}"_s)
                                            << u"92BCC1918D03827C11FD7B75022A4156"_s;
    }
    void vectors()
    {
        QFETCH(Request, request);
        QFETCH(QString, signature);
        const Request ready = connector().sign(request, secrets, account(), noon, nonce);
        QCOMPARE(ready.queryValue(u"timestamp"), u"2022-06-22 15:12:56.074+0700"_s);
        QCOMPARE(ready.queryValue(u"sign"), signature);
        QCOMPARE(ready.queryValue(u"app_secret"), QString());
    }

    void emptyParametersAreNotSent()
    {
        Request request = call(orderList, orderListPayload);
        request.query.emplace_back(u"site"_s, QString());
        const Request ready = connector().sign(request, secrets, account(), noon, nonce);
        QVERIFY(std::ranges::none_of(ready.query, [](const auto &pair) { return pair.second.isEmpty(); }));
        QCOMPARE(ready.queryValue(u"sign"), u"7AD37387EDE3658DAEDF2CFD0FD3BFEC"_s);
    }

    void payloadInFormIsSigned()
    {
        Request request = call(orderList, orderListPayload);
        request.query.pop_back();
        jdid::putInForm(request, u"360buy_param_json"_s, orderListPayload.toUtf8());
        const Request ready = connector().sign(request, secrets, account(), noon, nonce);
        QCOMPARE(ready.queryValue(u"sign"), u"7AD37387EDE3658DAEDF2CFD0FD3BFEC"_s);
        QCOMPARE(jdid::formParts(ready), (NameValues{{u"360buy_param_json"_s, orderListPayload}}));
    }

    void aStrangersHostLearnsNothing()
    {
        Request image;
        image.step = u"image file 1"_s;
        image.absoluteUrl = u"https://cdn.example/tea.jpg"_s;
        QCOMPARE(connector().sign(image, secrets, account(), noon, nonce), image);
        image.step = u"renew"_s;
        QCOMPARE(connector().sign(image, secrets, account(), noon, nonce), image);
    }

    void renewal_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("absolute");
        QTest::addColumn<QString>("path");
        QTest::addRow("the real one is on another host")
            << u"https://open-api.jd.id"_s << QString() << u"https://oauth.jd.id/oauth2/refresh_token"_s << QString();
        QTest::addRow("a simulator has both")
            << u"http://127.0.0.1:9"_s << QString() << QString() << u"/oauth2/refresh_token"_s;
        QTest::addRow("set by hand") << u"http://127.0.0.1:9"_s << u"http://127.0.0.1:10/"_s
                                     << u"http://127.0.0.1:10/oauth2/refresh_token"_s << QString();
    }
    void renewal()
    {
        QFETCH(QString, url);
        QFETCH(QString, option);
        QFETCH(QString, absolute);
        QFETCH(QString, path);
        AccountView view
            = account(option.isEmpty() ? QMap<QString, QString>() : QMap<QString, QString>{{u"oauth_url"_s, option}});
        view.url = url;
        Conversation talk{RenewToken{}, view};
        const Decision first = talk.step();
        const Send &send = std::get<Send>(first.next);
        QVERIFY(send.secretBody);
        QCOMPARE(send.effect, RequestEffect::Once);
        QCOMPARE(send.request.absoluteUrl, absolute);
        QCOMPARE(send.request.path, path);
        QCOMPARE(send.request.query, (NameValues{{u"grant_type"_s, u"refresh_token"_s}}));
        const Request ready = connector().sign(send.request, secrets, view, noon, nonce);
        QCOMPARE(ready.queryValue(u"app_secret"), u"jdtestsecret0000000000000000abcd"_s);
        QCOMPARE(ready.queryValue(u"refresh_token"), u"testrefresh0001"_s);
    }
};

QTEST_GUILESS_MAIN(TestSigning)
#include "test_signing.moc"
