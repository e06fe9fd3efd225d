// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sign.h"
#include "tests/woocommerce/conversation.h"

using namespace sampan;
using namespace sampan::test;

namespace {
const QString key = u"ck_0123456789abcdef0123456789abcdef01234567"_s;
const QString secret = u"cs_fedcba9876543210fedcba9876543210fedcba98"_s;
const Secrets secrets{{u"consumer_key"_s, key}, {u"consumer_secret"_s, secret}};
const QByteArray nonce = "00112233445566778899aabbccddeeff";
const Instant now = instantFromMs(1795500000999);

Request request(NameValues query)
{
    Request r;
    r.path = u"/wp-json/wc/v3/products"_s;
    r.query = std::move(query);
    return r;
}

QString authorization(const Request &signedRequest)
{
    for (const auto &[name, value] : signedRequest.headers) {
        if (name == u"Authorization")
            return value;
    }
    return {};
}
} // namespace

class TestSigning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Computed by another program from the description in RFC 5849.
    void vectors_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("learned");
        QTest::addColumn<QStringList>("query");
        QTest::addColumn<QString>("signature");
        const QStringList plain{
            u"per_page"_s, u"100"_s, u"orderby"_s, u"modified"_s, u"modified_after"_s, u"2026-11-24T06:30:00Z"_s};
        QTest::addRow("colons") << u"http://shop.example"_s << QString() << plain
                                << u"1sOjVYgFadtDnv7M0WvhwG5ODE4p4FkN5bOj8yABUqQ="_s;
        QTest::addRow("dialled by another name") << u"http://127.0.0.1:8071"_s << u"http://shop.example"_s << plain
                                                 << u"1sOjVYgFadtDnv7M0WvhwG5ODE4p4FkN5bOj8yABUqQ="_s;
        QTest::addRow("blanks, marks, Vietnamese, an empty value, a path of its own")
            << u"http://shop.example:8080/blog"_s << QString()
            << QStringList{u"search"_s, u"Trà xanh & \"sen\" (50%) + *~"_s, u"sku"_s, QString(), u"include"_s,
                   u"1,2,3"_s}
            << u"s4C8ypM7BMatZU5GnErmFvF46Pq9tfXMtwc3Yu8INfQ="_s;
    }
    void vectors()
    {
        QFETCH(QString, url);
        QFETCH(QString, learned);
        QFETCH(QStringList, query);
        QFETCH(QString, signature);
        AccountView view = account();
        view.url = url;
        if (!learned.isEmpty())
            view.learned.insert(u"url"_s, learned);
        NameValues pairs;
        for (qsizetype i = 0; i < query.size(); i += 2)
            pairs.emplace_back(query[i], query[i + 1]);
        const Request ready = connector().sign(request(pairs), secrets, view, now, nonce);
        QCOMPARE(ready.queryValue(u"oauth_consumer_key"), key);
        QCOMPARE(ready.queryValue(u"oauth_timestamp"), u"1795500000"_s);
        QCOMPARE(ready.queryValue(u"oauth_nonce"), QString::fromLatin1(nonce));
        QCOMPARE(ready.queryValue(u"oauth_signature"), signature);
        QCOMPARE(authorization(ready), QString());
    }

    void theBaseStringEncodesTwice()
    {
        const QByteArray base = woocommerce::oauthBaseString(
            "get", "http://shop.example/wp-json/wc/v3/orders", {{u"b"_s, u"1,2"_s}, {u"a"_s, u"x y"_s}});
        QCOMPARE(
            base, QByteArray("GET&http%3A%2F%2Fshop.example%2Fwp-json%2Fwc%2Fv3%2Forders&a%3Dx%2520y%26b%3D1%252C2"));
    }

    void overHttpsTheKeysGoAsBasic()
    {
        const Request ready = connector().sign(request({}), secrets, account(), now, nonce);
        QCOMPARE(authorization(ready),
            u"Basic Y2tfMDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWYwMTIzNDU2Nzpjc19mZWRjYmE5ODc2NTQzMjEwZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4"_s);
        QVERIFY(ready.query.empty());
    }

    void aPastedBlankDoesNoHarm()
    {
        const Secrets pasted{{u"consumer_key"_s, key + u'\n'}, {u"consumer_secret"_s, u' ' + secret}};
        QCOMPARE(authorization(connector().sign(request({}), pasted, account(), now, nonce)),
            authorization(connector().sign(request({}), secrets, account(), now, nonce)));
    }

    void whatWasLearnedIsKept()
    {
        const AccountView view = account({{u"auth"_s, u"oauth"_s}, {u"url"_s, u"http://lotus.example"_s}});
        const Request ready = connector().sign(request({}), secrets, view, now, nonce);
        QCOMPARE(authorization(ready), QString());
        QVERIFY(!ready.queryValue(u"oauth_signature").isEmpty());
    }

    void theOptionOverrulesWhatWasLearned()
    {
        AccountView view = account({{u"auth"_s, u"oauth"_s}});
        view.options.insert(u"auth"_s, u"basic"_s);
        QVERIFY(!authorization(connector().sign(request({}), secrets, view, now, nonce)).isEmpty());
    }

    void basicIsNeverSentOverHttp()
    {
        AccountView view = account({{u"auth"_s, u"basic"_s}});
        view.url = u"http://lotus.example"_s;
        QCOMPARE(authorization(connector().sign(request({}), secrets, view, now, nonce)), QString());
    }

    void anotherAddressGetsNoKeys()
    {
        Request elsewhere = request({});
        elsewhere.absoluteUrl = u"https://cdn.example/1.jpg"_s;
        const Request ready = connector().sign(elsewhere, secrets, account(), now, nonce);
        QCOMPARE(ready, elsewhere);
    }

    void theHintLeavesNoTrace()
    {
        Request probe = request({});
        probe.headers.emplace_back(QString::fromUtf16(woocommerce::signHint), u"none"_s);
        QCOMPARE(connector().sign(probe, secrets, account(), now, nonce), request({}));
    }
};

QTEST_APPLESS_MAIN(TestSigning)
#include "test_signing.moc"
