// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sign.h"
#include "tests/woocommerce/conversation.h"

using namespace sampan;
using namespace sampan::test;

namespace {
const QByteArray index
    = R"({"name":"Lotus &amp; Tea","url":"https:\/\/lotus.example","gmt_offset":7,"timezone_string":"","namespaces":["wp\/v2","wc\/v3"]})";
const QByteArray generalSettings
    = R"([{"id":"woocommerce_currency","value":"THB"},{"id":"woocommerce_price_num_decimals","value":"2"},{"id":"woocommerce_price_decimal_sep","value":","},{"id":"woocommerce_calc_taxes","value":"yes"}])";
const QByteArray productSettings
    = R"([{"id":"woocommerce_weight_unit","value":"g"},{"id":"woocommerce_dimension_unit","value":"mm"},{"id":"woocommerce_manage_stock","value":"yes"}])";
const QByteArray status = R"({"environment":{"version":"8.9.3"}})";

QByteArray page(const char *title)
{
    return QByteArray("<!DOCTYPE html><html><head><title>") + title + "</title></head><body></body></html>";
}

/// A shop that answers everything, but for what a test changes.
std::optional<Said> goodShop(const Request &request)
{
    if (request.path.endsWith(u"/wp-json/"))
        return Said{200, index, {}};
    if (request.path.endsWith(u"/settings/general"))
        return Said{200, generalSettings, {}};
    if (request.path.endsWith(u"/settings/products"))
        return Said{200, productSettings, {}};
    if (request.path.endsWith(u"/system_status"))
        return Said{200, status, {}};
    if (request.path.endsWith(u"/variations"))
        return Said{404, errorBody("rest_no_route", "No route", 404), {}};
    return Said{200, "[{\"id\":1}]", {}};
}

QString signedBy(const Request &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name == QStringView(woocommerce::signHint))
            return value;
    }
    return {};
}

QMap<QString, QString> learnedIn(const Conversation &talk)
{
    QMap<QString, QString> map;
    const AccountSeen seen = talk.all<AccountSeen>().at(0);
    for (const auto &[name, value] : seen.learned)
        map.insert(name, value);
    return map;
}

QString refusal(const Next &next)
{
    const Refused *refused = std::get_if<Refused>(&next);
    return refused ? refused->reason.english() : QString();
}

AccountView fresh(const char *url = "https://lotus.example")
{
    AccountView view = account();
    view.learned.clear();
    view.url = QLatin1StringView(url);
    return view;
}
} // namespace

class TestConnecting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShopThatTellsEverything()
    {
        Conversation talk(WhoAmI{}, fresh());
        QVERIFY(std::holds_alternative<Done>(talk.run(goodShop)));
        const AccountSeen seen = talk.all<AccountSeen>().at(0);
        QCOMPARE(seen.name, u"Lotus & Tea"_s);
        QCOMPARE(seen.currency, u"THB"_s);
        QCOMPARE(seen.version, u"8.9.3"_s);
        QCOMPARE(seen.timeZone, u"UTC+07:00"_s);
        const auto learned = learnedIn(talk);
        QCOMPARE(learned[u"api"_s], u"/wp-json"_s);
        QCOMPARE(learned[u"auth"_s], u"basic"_s);
        QCOMPARE(learned[u"url"_s], u"https://lotus.example"_s);
        QCOMPARE(learned[u"weight_unit"_s], u"g"_s);
        QCOMPARE(learned[u"decimal_separator"_s], u","_s);
        QCOMPARE(learned[u"variations_route"_s], u"no"_s);
        QVERIFY(talk.all<Remark>().empty());
        QCOMPARE(signedBy(talk.exchanges[0].request), u"none"_s);
        for (const Send &send : talk.sends)
            QVERIFY(send.effect == RequestEffect::Read && send.request.method == "GET");
    }

    void permalinksThatNeedIndexPhp()
    {
        Conversation talk(WhoAmI{}, fresh());
        talk.run(
            [](const Request &r) { return r.path == u"/wp-json/" ? Said{404, page("Not found"), {}} : *goodShop(r); });
        QCOMPARE(learnedIn(talk)[u"api"_s], u"/index.php/wp-json"_s);
        QVERIFY(talk.exchanges.back().request.path.startsWith(u"/index.php/wp-json/wc/v3/"));
    }

    void whatIsNoShop_data()
    {
        QTest::addColumn<QByteArray>("anywhere");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("byRoute");
        QTest::addColumn<QString>("words");
        QTest::addRow("any web page") << page("Welcome to my site") << 200 << page("Welcome to my site")
                                      << u"Welcome to my site"_s;
        QTest::addRow("nothing there") << page("404") << 404 << page("404") << u"404"_s;
        QTest::addRow("permalinks off") << page(
            "Not found") << 404 << QByteArray(R"({"name":"L","url":"https:\/\/lotus.example","namespaces":["wc\/v3"]})")
                                        << u"Permalinks > Post name"_s;
        QTest::addRow("a page of the shop was typed")
            << page("Not found") << 404
            << QByteArray(R"({"name":"L","url":"https:\/\/lotus.example\/shop","namespaces":["wc\/v3"]})")
            << u"https://lotus.example/shop"_s;
        QTest::addRow("no WooCommerce") << QByteArray(
            R"({"name":"Blog","url":"https:\/\/lotus.example","namespaces":["wp\/v2"]})")
                                        << 200 << QByteArray() << u"not switched on"_s;
    }
    void whatIsNoShop()
    {
        QFETCH(QByteArray, anywhere);
        QFETCH(int, code);
        QFETCH(QByteArray, byRoute);
        QFETCH(QString, words);
        Conversation talk(WhoAmI{}, fresh());
        const Next next = talk.run(
            [&](const Request &r) { return r.path == u"/" ? Said{200, byRoute, {}} : Said{code, anywhere, {}}; });
        QVERIFY2(refusal(next).contains(words), qPrintable(refusal(next)));
        QVERIFY(talk.exchanges.size() <= 3);
    }

    void aRedirectIsToldNotFollowed()
    {
        Conversation talk(WhoAmI{}, fresh("http://lotus.example"));
        const Next next = talk.run(
            [](const Request &) { return Said{301, {}, {{u"Location"_s, u"https://lotus.example/wp-json/"_s}}}; });
        QVERIFY(refusal(next).contains(u"https://lotus.example."));
        QCOMPARE(talk.exchanges.size(), size_t(1));
    }

    void anIndexHiddenFromStrangers()
    {
        Conversation talk(WhoAmI{}, fresh());
        const Next next = talk.run([](const Request &r) {
            return r.path == u"/wp-json/" ? Said{401, errorBody("rest_login_required", "REST API restricted.", 401), {}}
                                          : *goodShop(r);
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(learnedIn(talk)[u"auth"_s], u"basic"_s);
    }

    void aServerThatRemovesTheHeader()
    {
        Conversation talk(WhoAmI{}, fresh());
        talk.run([](const Request &r) {
            const bool nobody = r.path.contains(u"/wc/v3/") && signedBy(r) == u"basic";
            return nobody
                ? Said{401, errorBody("woocommerce_rest_cannot_view", "Sorry, you cannot list resources.", 401), {}}
                : *goodShop(r);
        });
        QCOMPARE(learnedIn(talk)[u"auth"_s], u"oauth"_s);
        QCOMPARE(learnedIn(talk)[u"url"_s], u"https://lotus.example"_s);
    }

    void aProxyThatEndsTls()
    {
        Conversation talk(WhoAmI{}, fresh());
        talk.run([](const Request &r) {
            if (!r.path.contains(u"/wc/v3/") || signedBy(r) == u"oauth http://lotus.example")
                return *goodShop(r);
            if (signedBy(r) == u"basic")
                return Said{
                    401, errorBody("woocommerce_rest_cannot_view", "Sorry, you cannot list resources.", 401), {}};
            return Said{401,
                errorBody("woocommerce_rest_authentication_error",
                    "Invalid signature - provided signature does not match.", 401),
                {}};
        });
        QCOMPARE(learnedIn(talk)[u"url"_s], u"http://lotus.example"_s);
    }

    void aShopThatDoesNotKnowItsPort()
    {
        // Dialled with a port; the shop's home address has none, and signatures are made for that.
        Conversation talk(WhoAmI{}, fresh("http://127.0.0.1:8071"));
        talk.run([](const Request &r) {
            const bool good = !r.path.contains(u"/wc/v3/") || signedBy(r) == u"oauth http://lotus.example";
            return good ? *goodShop(r)
                        : Said{401, errorBody("woocommerce_rest_authentication_error", "Invalid signature", 401), {}};
        });
        QCOMPARE(learnedIn(talk)[u"url"_s], u"http://lotus.example"_s);
    }

    void aTypoInTheKey()
    {
        Conversation talk(WhoAmI{}, fresh());
        const Next next = talk.run([](const Request &r) {
            if (!r.path.contains(u"/wc/v3/"))
                return *goodShop(r);
            if (signedBy(r) == u"basic")
                return Said{
                    401, errorBody("woocommerce_rest_cannot_view", "Sorry, you cannot list resources.", 401), {}};
            return Said{401, errorBody("woocommerce_rest_authentication_error", "Consumer key is invalid.", 401), {}};
        });
        QVERIFY(refusal(next).contains(u"Consumer key is invalid"));
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::AuthRevoked);
    }

    void aWrongSecretIsNotTriedInOtherWays()
    {
        Conversation talk(WhoAmI{}, fresh());
        const Next next = talk.run([](const Request &r) {
            return r.path.contains(u"/wc/v3/")
                ? Said{401, errorBody("woocommerce_rest_authentication_error", "Consumer secret is invalid.", 401), {}}
                : *goodShop(r);
        });
        QVERIFY(refusal(next).contains(u"Consumer secret is invalid"));
        QCOMPARE(talk.exchanges.size(), size_t(2));
    }

    void aKeyThatMayNotReadSettings()
    {
        Conversation talk(WhoAmI{}, fresh());
        const Next next = talk.run([](const Request &r) {
            if (r.path.contains(u"/settings/") || r.path.endsWith(u"/system_status") || r.path.endsWith(u"/orders"))
                return Said{
                    403, errorBody("woocommerce_rest_cannot_view", "Sorry, you cannot list resources.", 403), {}};
            return r.path.endsWith(u"/data/currencies/current") ? Said{200, R"({"code":"IDR"})", {}} : *goodShop(r);
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(talk.all<AccountSeen>().at(0).currency, u"IDR"_s);
        QCOMPARE(talk.all<AccountSeen>().at(0).version, QString());
        QVERIFY(!learnedIn(talk).contains(u"weight_unit"_s));
        QCOMPARE(talk.all<Remark>().size(), size_t(2)); // settings, orders
    }

    void aKeyThatMayNotReadProducts()
    {
        Conversation talk(WhoAmI{}, fresh());
        const Next next = talk.run([](const Request &r) {
            return r.path.endsWith(u"/products")
                ? Said{403, errorBody("woocommerce_rest_cannot_view", "Sorry.", 403), {}}
                : *goodShop(r);
        });
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::Permission);
    }

    void whatCannotBeHadIsDoneWithout()
    {
        Conversation talk(WhoAmI{}, fresh());
        const Next next = talk.run(
            [](const Request &r) { return r.path.endsWith(u"/system_status") ? std::optional<Said>() : goodShop(r); });
        QVERIFY(std::holds_alternative<Done>(next));
        QVERIFY(std::any_of(talk.sends.begin(), talk.sends.end(),
            [](const Send &s) { return s.request.step == u"status" && s.dispensable; }));
    }
};

QTEST_APPLESS_MAIN(TestConnecting)
#include "test_connecting.moc"
