// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/woo_bench.h"

#include "connectors/woocommerce/sim/oauth.h"

#include <QTest>

using namespace bench;

namespace {

const QString listPath = u"/wp-json/wc/v3/products"_s;

/// Calls the plain shop with OAuth in the query.
Answer oauth(Shop &shop, const Signer &signer, const Pairs &parameters = {}, const QByteArray &verb = "GET",
    const QByteArray &body = {})
{
    const QByteArray path = listPath.toUtf8();
    const Pairs pairs = signer.signedPairs(verb, shop.url().toUtf8() + path, parameters);
    return shop.raw(verb, path + query(pairs), {{"Content-Type", "application/json"}}, body);
}

Signer signerOf(const Shop &shop)
{
    return {shop.credential("consumer_key"_L1), shop.credential("consumer_secret"_L1)};
}

} // namespace

class TestWooSimulatorAuth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void baseStringVector();
    void keysOverTls_data();
    void keysOverTls();
    void plainHttpTakesOAuthAlone();
    void oauthParameters_data();
    void oauthParameters();
    void oauthRefusals_data();
    void oauthRefusals();
    void oauthInTheHeader();
    void jsonBodyIsNotSigned();
    void nonceIsRemembered();
    void arrayParameters_data();
    void arrayParameters();
    void permissions_data();
    void permissions();
    void applicationPassword();
    void restRouteSeesNoKey();
};

/// Put together by hand from RFC 5849, 3.4.1, with values of our own.
void TestWooSimulatorAuth::baseStringVector()
{
    const std::vector<sim::woo::PhpParameter> parameters{{"sku", "a b&c"}, {"oauth_nonce", "n1"}, {"per_page", "5"}};
    QCOMPARE(sim::woo::signatureBase("GET", "http://shop.example:8080/wp-json/wc/v3/products", parameters),
        QByteArray("GET&http%3A%2F%2Fshop.example%3A8080%2Fwp-json%2Fwc%2Fv3%2Fproducts&"
                   "oauth_nonce%3Dn1%26per_page%3D5%26sku%3Da%2520b%2526c"));
    QCOMPARE(*sim::woo::signature("abc", "HMAC-SHA1", "cs_1"),
        QMessageAuthenticationCode::hash("abc", "cs_1&", QCryptographicHash::Sha1).toBase64());
    QVERIFY(!sim::woo::signature("abc", "PLAINTEXT", "cs_1"));
}

void TestWooSimulatorAuth::keysOverTls_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("queryText");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("message");
    const auto basic = [](const char *pair) { return "Basic " + QByteArray(pair).toBase64(); };
    const QString view = u"woocommerce_rest_cannot_view"_s;
    const QString error = u"woocommerce_rest_authentication_error"_s;
    const QString sorry = u"Sorry, you cannot list resources."_s;
    QTest::newRow("right pair") << basic("KEY:SECRET") << QByteArray() << 200 << QString() << QString();
    QTest::newRow("nothing sent") << QByteArray() << QByteArray() << 401 << view << sorry;
    QTest::newRow("unknown key") << basic("ck_other:SECRET") << QByteArray() << 401 << view << sorry;
    QTest::newRow("wrong secret") << basic("KEY:cs_other") << QByteArray() << 401 << error
                                  << u"Consumer secret is invalid."_s;
    QTest::newRow("keys in the query") << QByteArray() << QByteArray("?consumer_key=KEY&consumer_secret=SECRET") << 200
                                       << QString() << QString();
    QTest::newRow("query beats header") << basic("KEY:SECRET")
                                        << QByteArray("?consumer_key=KEY&consumer_secret=cs_other") << 401 << error
                                        << u"Consumer secret is invalid."_s;
}

void TestWooSimulatorAuth::keysOverTls()
{
    QFETCH(QByteArray, authorization);
    QFETCH(QByteArray, queryText);
    QFETCH(int, status);
    QFETCH(QString, code);
    QFETCH(QString, message);
    Shop shop;
    QVERIFY(shop.ready);
    const QByteArray key = shop.credential("consumer_key"_L1);
    const QByteArray secret = shop.credential("consumer_secret"_L1);
    if (!authorization.isEmpty()) {
        const QByteArray pair
            = QByteArray::fromBase64(authorization.mid(6)).replace("KEY", key).replace("SECRET", secret);
        authorization = "Basic " + pair.toBase64();
    }
    queryText.replace("KEY", key).replace("SECRET", secret);
    sim::Caller::Headers headers;
    if (!authorization.isEmpty())
        headers.emplace_back("Authorization", authorization);
    const Answer answer = shop.raw("GET", listPath.toUtf8() + queryText, headers);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    QCOMPARE(answer["message"_L1].toString(), message);
    QVERIFY(answer.header("WWW-Authenticate").isEmpty());
}

void TestWooSimulatorAuth::plainHttpTakesOAuthAlone()
{
    Shop shop(small(), false);
    const Answer basic = shop.get(u"products"_s);
    QCOMPARE(basic.status, 401);
    QCOMPARE(basic.code(), u"woocommerce_rest_cannot_view"_s);
    QCOMPARE(oauth(shop, signerOf(shop)).status, 200);
}

void TestWooSimulatorAuth::oauthParameters_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<Pairs>("parameters");
    QTest::newRow("SHA-1") << QByteArray("HMAC-SHA1") << Pairs{{"per_page", "2"}};
    QTest::newRow("SHA-256") << QByteArray("HMAC-SHA256") << Pairs{{"per_page", "2"}};
    QTest::newRow("awkward characters") << QByteArray("HMAC-SHA256")
                                        << Pairs{{"search", "a b+c&d*e(f~g"}, {"sku", QByteArray("é,ü")}};
    QTest::newRow("empty value") << QByteArray("HMAC-SHA256") << Pairs{{"search", ""}, {"page", "1"}};
    QTest::newRow("comma list") << QByteArray("HMAC-SHA256") << Pairs{{"include", "30,31,32"}};
}

void TestWooSimulatorAuth::oauthParameters()
{
    QFETCH(QByteArray, method);
    QFETCH(Pairs, parameters);
    for (const bool tls : {false, true}) {
        Shop shop(small(), tls);
        Signer signer = signerOf(shop);
        signer.method = method;
        QCOMPARE(oauth(shop, signer, parameters).status, 200);
    }
}

void TestWooSimulatorAuth::oauthRefusals_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("late");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown key") << QByteArray("ck_other") << QByteArray() << 0 << u"Consumer key is invalid."_s;
    QTest::newRow("wrong secret") << QByteArray() << QByteArray("cs_other") << 0
                                  << u"Invalid signature - provided signature does not match."_s;
    QTest::newRow("16 minutes behind") << QByteArray() << QByteArray() << -960 << u"Invalid timestamp."_s;
    QTest::newRow("16 minutes ahead") << QByteArray() << QByteArray() << 960 << u"Invalid timestamp."_s;
    QTest::newRow("14 minutes behind") << QByteArray() << QByteArray() << -840 << QString();
}

void TestWooSimulatorAuth::oauthRefusals()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, secret);
    QFETCH(int, late);
    QFETCH(QString, message);
    Shop shop(small(), false);
    Signer signer = signerOf(shop);
    if (!key.isEmpty())
        signer.key = key;
    if (!secret.isEmpty())
        signer.secret = secret;
    signer.timestamp += late;
    const Answer answer = oauth(shop, signer);
    QCOMPARE(answer.status, message.isEmpty() ? 200 : 401);
    QCOMPARE(answer["message"_L1].toString(), message);
    QCOMPARE(answer.code(), message.isEmpty() ? QString() : u"woocommerce_rest_authentication_error"_s);

    const Answer partly = shop.raw("GET", listPath.toUtf8() + "?oauth_consumer_key=ck_1&oauth_nonce=2");
    QCOMPARE(partly.code(), u"woocommerce_rest_authentication_missing_parameter"_s);
    QCOMPARE(partly["message"_L1].toString(),
        u"Missing OAuth parameters oauth_timestamp, oauth_signature, oauth_signature_method"_s);
}

void TestWooSimulatorAuth::oauthInTheHeader()
{
    Shop shop(small(), false);
    const Pairs pairs = signerOf(shop).signedPairs("GET", shop.url().toUtf8() + listPath.toUtf8(), {});
    QByteArray header = "OAuth ";
    for (const auto &[name, value] : pairs)
        header += name + "=\"" + value.toPercentEncoding() + "\", ";
    header.chop(2);
    QCOMPARE(shop.raw("GET", listPath.toUtf8(), {{"Authorization", header}}).status, 200);
}

void TestWooSimulatorAuth::jsonBodyIsNotSigned()
{
    Shop shop(small(), false);
    const Answer answer = oauth(shop, signerOf(shop), {}, "POST", R"({"name":"Cup","sku":"SIGNED"})");
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer["sku"_L1].toString(), u"SIGNED"_s);
}

void TestWooSimulatorAuth::nonceIsRemembered()
{
    Shop shop(small(), false);
    Signer signer = signerOf(shop);
    signer.nonce = "first";
    QCOMPARE(oauth(shop, signer).status, 200);
    const Answer again = oauth(shop, signer);
    QCOMPARE(again.status, 401);
    QCOMPARE(again["message"_L1].toString(), u"Invalid nonce - nonce has already been used."_s);
    // A second call in the same second takes its place; then the replay goes unnoticed.
    Signer other = signer;
    other.nonce = "second";
    QCOMPARE(oauth(shop, other).status, 200);
    QCOMPARE(oauth(shop, signer).status, 200);
}

void TestWooSimulatorAuth::arrayParameters_data()
{
    QTest::addColumn<Pairs>("parameters");
    QTest::addColumn<int>("status");
    QTest::newRow("brackets without a number") << Pairs{{"include[]", "30"}, {"include[]", "31"}} << 401;
    Pairs ten;
    for (int i = 0; i < 10; ++i)
        ten << std::pair("include[" + QByteArray::number(i) + ']', QByteArray::number(30 + i));
    QTest::newRow("ten numbered ones") << ten << 200;
    ten << std::pair(QByteArray("include[10]"), QByteArray("40"));
    QTest::newRow("eleven numbered ones") << ten << 401;
}

void TestWooSimulatorAuth::arrayParameters()
{
    QFETCH(Pairs, parameters);
    QFETCH(int, status);
    Shop shop(small(), false);
    QCOMPARE(oauth(shop, signerOf(shop), parameters).status, status);
}

void TestWooSimulatorAuth::permissions_data()
{
    QTest::addColumn<QString>("permission");
    QTest::addColumn<bool>("rights");
    QTest::addColumn<int>("read");
    QTest::addColumn<int>("write");
    QTest::addColumn<QString>("message");
    QTest::newRow("both") << u"read_write"_s << true << 200 << 201 << QString();
    QTest::newRow("read only") << u"read"_s << true << 200 << 401
                               << u"The API key provided does not have write permissions."_s;
    QTest::newRow("write only") << u"write"_s << true << 401 << 201
                                << u"The API key provided does not have read permissions."_s;
    QTest::newRow("user without shop rights")
        << u"read_write"_s << false << 403 << 403 << u"Sorry, you are not allowed to create resources."_s;
}

void TestWooSimulatorAuth::permissions()
{
    QFETCH(QString, permission);
    QFETCH(bool, rights);
    QFETCH(int, read);
    QFETCH(int, write);
    QFETCH(QString, message);
    Shop shop;
    shop.control({{"action"_L1, "set_key_permission"_L1}, {"permission"_L1, permission}, {"shop_rights"_L1, rights}});
    const Answer list = shop.get(u"products"_s);
    const Answer create = shop.post(u"products"_s, {{"name"_L1, "x"_L1}});
    QCOMPARE(list.status, read);
    QCOMPARE(create.status, write);
    if (write != 201)
        QCOMPARE(create["message"_L1].toString(), message);
    else if (read != 200)
        QCOMPARE(list["message"_L1].toString(), message);
}

void TestWooSimulatorAuth::applicationPassword()
{
    Shop shop;
    const QByteArray pair = shop.credential("user"_L1) + ':' + shop.credential("application_password"_L1);
    const sim::Caller::Headers headers{{"Authorization", "Basic " + pair.toBase64()},
        {"Content-Disposition", "attachment; filename=\"cup.png\""}, {"Content-Type", "image/png"}};
    QCOMPARE(shop.raw("GET", listPath.toUtf8(), headers).status, 200);
    const Answer upload = shop.raw("POST", "/wp-json/wp/v2/media", headers, "bytes");
    QCOMPARE(upload.status, 201);
    QVERIFY(upload["id"_L1].toInt() > 0);
    const Answer withKey = shop.raw("POST", "/wp-json/wp/v2/media", {{"Authorization", shop.basic()}}, "bytes");
    QCOMPARE(withKey.status, 401);
    QCOMPARE(withKey.code(), u"rest_cannot_create"_s);
}

void TestWooSimulatorAuth::restRouteSeesNoKey()
{
    Shop shop;
    QCOMPARE(shop.raw("GET", "/?rest_route=/wc/v3/products", {{"Authorization", shop.basic()}}).status, 401);
    QCOMPARE(shop.raw("GET", "/index.php/wp-json/wc/v3/products", {{"Authorization", shop.basic()}}).status, 200);
    QCOMPARE(shop.raw("GET", "/wp-json/wc/v3/products/", {{"Authorization", shop.basic()}}).status, 200);
}

QTEST_GUILESS_MAIN(TestWooSimulatorAuth)
#include "test_woo_simulator_auth.moc"
