// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/woo_bench.h"

#include <QElapsedTimer>
#include <QTest>

using namespace bench;

/// What tests and the practice mode do to the shop, its books, and its faults.
class TestWooSimulatorControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void products();
    void orders();
    void randomChangesAreRepeatable();
    void clockSkew();
    void outages_data();
    void outages();
    void noise();
    void settings();
    void ledgerCountsRequestsAndWrites();
    void ledgerTellsTheOrder();
    void lostAnswerWasExecuted();
    void nextAnswers();
    void faultsAreCounted();
    void offline();
    void badActions();
    void fastWithManyProducts();
};

void TestWooSimulatorControl::products()
{
    Shop shop;
    const auto act = [&](QJsonObject request, QLatin1String action) {
        request.insert("action"_L1, action);
        return shop.control(request);
    };
    QCOMPARE(act({{"sku"_L1, "HT-ODD-THAI"_L1}, {"quantity"_L1, 77}}, "set_stock"_L1).status, 200);
    const int id = shop.idOf(u"HT-ODD-THAI"_s);
    QCOMPARE(shop.stockOf(id), 77);
    act({{"id"_L1, id}, {"regular_price"_L1, "9.00"_L1}, {"sale_price"_L1, "8.00"_L1}}, "set_price"_L1);
    act({{"id"_L1, id}, {"fields"_L1, QJsonObject{{"name"_L1, "Other name"_L1}}}}, "edit_product"_L1);
    const QJsonValue product = shop.get(u"products/%1"_s.arg(id)).json;
    QCOMPARE(product["price"_L1].toString(), u"8.00"_s);
    QCOMPARE(product["name"_L1].toString(), u"Other name"_s);
    const Answer added = act({{"fields"_L1, QJsonObject{{"sku"_L1, "NEW-1"_L1}}}}, "add_product"_L1);
    QCOMPARE(shop.idOf(u"NEW-1"_s), added["id"_L1].toInt());
    act({{"sku"_L1, "NEW-1"_L1}}, "delete_product"_L1);
    QCOMPARE(shop.get(u"products/%1"_s.arg(added["id"_L1].toInt()))["status"_L1].toString(), u"trash"_s);
    act({{"id"_L1, added["id"_L1]}, {"force"_L1, true}}, "delete_product"_L1);
    QCOMPARE(shop.get(u"products/%1"_s.arg(added["id"_L1].toInt())).status, 404);
}

void TestWooSimulatorControl::orders()
{
    Shop shop;
    const int product = shop.product(9);
    const QJsonArray lines{QJsonObject{{"product_id"_L1, product}, {"quantity"_L1, 2}}};
    const Answer added
        = shop.control({{"action"_L1, "add_order"_L1}, {"fields"_L1, QJsonObject{{"line_items"_L1, lines}}}});
    const QString path = u"orders/%1"_s.arg(added["id"_L1].toInt());
    QCOMPARE(shop.get(path)["created_via"_L1].toString(), u"checkout"_s);
    QCOMPARE(shop.stockOf(product), 7);
    shop.control({{"action"_L1, "cancel_order"_L1}, {"id"_L1, added["id"_L1]}});
    QCOMPARE(shop.get(path)["status"_L1].toString(), u"cancelled"_s);
    QCOMPARE(shop.stockOf(product), 9);
    shop.control({{"action"_L1, "set_order_status"_L1}, {"id"_L1, added["id"_L1]}, {"status"_L1, "completed"_L1}});
    const QJsonObject fields{{"amount"_L1, "5.00"_L1}};
    QCOMPARE(
        shop.control({{"action"_L1, "refund_order"_L1}, {"id"_L1, added["id"_L1]}, {"fields"_L1, fields}}).status, 200);
    QCOMPARE(shop.get(path)["refunds"_L1][0]["total"_L1].toString(), u"-5.00"_s);
}

void TestWooSimulatorControl::randomChangesAreRepeatable()
{
    Shop one;
    Shop other;
    const QJsonObject action{{"action"_L1, "random_changes"_L1}, {"count"_L1, 30}, {"seed"_L1, 4}};
    const Answer changed = one.control(action);
    QCOMPARE(changed["changed"_L1].toArray().size(), 30);
    QCOMPARE(other.control(action)["changed"_L1], changed["changed"_L1]);
    const auto stocks = [](Shop &shop) {
        QJsonArray list;
        for (const QJsonValue product : shop.ledger({})["products"_L1].toArray())
            list.append(QJsonArray{product["id"_L1], product["stock_quantity"_L1], product["price"_L1]});
        return list;
    };
    QCOMPARE(stocks(one), stocks(other));
}

void TestWooSimulatorControl::clockSkew()
{
    Shop shop;
    shop.control({{"action"_L1, "set_clock_skew"_L1}, {"seconds"_L1, 7200}});
    const QString made = shop.post(u"products"_s, {{"name"_L1, "x"_L1}})["date_created_gmt"_L1].toString();
    const QDateTime when = QDateTime::fromString(made + u'Z', Qt::ISODate);
    QVERIFY(qAbs(when.secsTo(QDateTime::currentDateTimeUtc()) + 7200) < 30);
}

void TestWooSimulatorControl::outages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    QTest::newRow("update running") << u"maintenance"_s << 503 << u"wp_die"_s;
    QTest::newRow("database down") << u"database"_s << 500 << u"wp_die"_s;
    QTest::newRow("PHP died") << u"fatal"_s << 500 << u"internal_server_error"_s;
    QTest::newRow("PHP away behind nginx") << u"gateway"_s << 502 << QString();
}

void TestWooSimulatorControl::outages()
{
    QFETCH(QString, kind);
    QFETCH(int, status);
    QFETCH(QString, code);
    Shop shop;
    shop.control({{"action"_L1, "go_down"_L1}, {"kind"_L1, kind}});
    const Answer answer = shop.get(u"products"_s);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.code(), code);
    if (kind == "maintenance"_L1)
        QCOMPARE(answer.header("Retry-After"), QByteArray("600"));
    if (kind == "gateway"_L1)
        QVERIFY(answer.header("Content-Type").startsWith("text/html"));
    else
        QVERIFY(answer["additional_errors"_L1].isArray());
    shop.control({{"action"_L1, "come_up"_L1}});
    QCOMPARE(shop.get(u"products"_s).status, 200);
}

void TestWooSimulatorControl::noise()
{
    Shop shop;
    shop.control({{"action"_L1, "print_noise"_L1}, {"count"_L1, 1}});
    const Answer answer = shop.get(u"products?per_page=1&_fields=id"_s);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.raw.startsWith("\n<br />"));
    QVERIFY(answer.raw.contains("[{\"id\":"));
    QVERIFY(shop.get(u"products?per_page=1"_s).raw.startsWith("[{"));
}

void TestWooSimulatorControl::settings()
{
    Shop shop;
    QCOMPARE(shop.get(u"data/currencies/current"_s)["code"_L1].toString(), u"AUD"_s);
    shop.control({{"action"_L1, "set_setting"_L1}, {"id"_L1, "woocommerce_currency"_L1}, {"value"_L1, "EUR"_L1}});
    QCOMPARE(shop.get(u"data/currencies/current"_s)["symbol"_L1].toString(), u"&euro;"_s);
    QCOMPARE(shop.get(u"settings/general/woocommerce_currency"_s)["value"_L1].toString(), u"EUR"_s);
    QCOMPARE(shop.put(u"settings/general/woocommerce_currency"_s, {{"value"_L1, "ZZZ"_L1}}).code(),
        u"rest_setting_value_invalid"_s);
    shop.control({{"action"_L1, "set_setting"_L1}, {"id"_L1, "woocommerce_manage_stock"_L1}, {"value"_L1, "no"_L1}});
    const QJsonValue product = shop.get(u"products?sku=HT-ODD-THAI"_s).json[0];
    QVERIFY(product["stock_quantity"_L1].isNull()); // stock fields are dead
    QVERIFY(!product["manage_stock"_L1].toBool());
}

void TestWooSimulatorControl::ledgerCountsRequestsAndWrites()
{
    Shop shop;
    shop.get(u"products"_s);
    const int id = shop.product(1);
    shop.put(u"products/%1"_s.arg(id), {{"stock_quantity"_L1, 4}});
    shop.put(u"products/999999"_s, {});
    const QJsonObject books = shop.ledger();
    QCOMPARE(books["requests"_L1]["GET /products"_L1].toInt(), 1);
    QCOMPARE(books["requests"_L1]["PUT /products/{id}"_L1].toInt(), 2);
    QCOMPARE(books["writes"_L1]["PUT /products/{id}"_L1].toInt(), 1);
    QCOMPARE(books["writes"_L1]["POST /products"_L1].toInt(), 1);
    QVERIFY(!books.contains("products"_L1));
    QCOMPARE(books["counts"_L1]["products"_L1].toInt(), 41);
}

void TestWooSimulatorControl::ledgerTellsTheOrder()
{
    Shop shop;
    const QJsonArray lines{QJsonObject{{"product_id"_L1, shop.product(5)}, {"quantity"_L1, 2}}};
    const QJsonArray meta{QJsonObject{{"key"_L1, "_ref"_L1}, {"value"_L1, "R-1"_L1}}};
    const Answer made = shop.post(u"orders"_s,
        {{"line_items"_L1, lines}, {"meta_data"_L1, meta}, {"transaction_id"_L1, "TX"_L1},
            {"status"_L1, "processing"_L1}});
    shop.put(u"orders/%1"_s.arg(made["id"_L1].toInt()), {{"status"_L1, "completed"_L1}});
    const QJsonValue order = shop.ledger()["orders"_L1][0];
    QCOMPARE(order["meta"_L1]["_ref"_L1].toString(), u"R-1"_s);
    QCOMPARE(order["total"_L1].toString(), u"39.80"_s);
    QCOMPARE(order["lines"_L1][0]["sku"_L1].toString(), u"T-1"_s);
    QCOMPARE(order["lines"_L1][0]["stock_held"_L1].toInt(), 2);
    QCOMPARE(order["writes"_L1].toArray().size(), 2);
    QCOMPARE(order["writes"_L1][0]["what"_L1].toString(), u"create"_s);
}

void TestWooSimulatorControl::lostAnswerWasExecuted()
{
    Shop shop;
    shop.get(u"products"_s);
    const QJsonArray faults{QJsonObject{{"kind"_L1, "lost"_L1}}};
    shop.control({{"action"_L1, "next_relay"_L1}, {"faults"_L1, faults}});
    QCOMPARE(shop.post(u"orders"_s, {{"transaction_id"_L1, "ONCE"_L1}}).status, 0);
    QCOMPARE(shop.ledger()["orders"_L1].toArray().size(), 1);
    QCOMPARE(shop.get(u"orders?search=ONCE"_s).json.toArray().size(), 1);
}

void TestWooSimulatorControl::nextAnswers()
{
    Shop shop;
    const QJsonArray answers{QJsonObject{{"status"_L1, 503}, {"html"_L1, true}}, QJsonObject{{"status"_L1, 429}},
        QJsonObject{{"status"_L1, 500}}};
    shop.control({{"action"_L1, "next_answers"_L1}, {"answers"_L1, answers}});
    QCOMPARE(shop.post(u"orders"_s, {}).status, 503);
    const Answer throttled = shop.post(u"orders"_s, {});
    QCOMPARE(throttled.status, 429);
    QVERIFY(!throttled.header("Retry-After").isEmpty());
    QCOMPARE(shop.post(u"orders"_s, {}).code(), u"internal_server_error"_s);
    QCOMPARE(shop.ledger()["orders"_L1].toArray().size(), 0); // nothing was done
    QCOMPARE(shop.post(u"orders"_s, {}).status, 201);
}

void TestWooSimulatorControl::faultsAreCounted()
{
    sim::Options options = small();
    options.faults = *sim::Faults::fromText(u"5xx=0.2,throttle=0.1,lost=0.1,cut=0.1,slow=0.1,slowms=1,seed=5"_s);
    Shop shop(options, false);
    int failed = 0;
    for (int i = 0; i < 200; ++i)
        failed += shop.raw("GET", "/wp-json/").status == 200 ? 0 : 1;
    const QJsonValue faults = shop.ledger()["faults"_L1];
    const auto count = [&faults](QLatin1String kind) { return faults[kind].toInt(); };
    QVERIFY(count("server_error"_L1) > 20 && count("throttled"_L1) > 8 && count("slow"_L1) > 8);
    QVERIFY(count("lost"_L1) > 8 && count("cut"_L1) > 8);
    QVERIFY(failed >= count("server_error"_L1) + count("throttled"_L1));
    QVERIFY(failed < 120);
}

void TestWooSimulatorControl::offline()
{
    Shop shop;
    shop.control({{"action"_L1, "go_offline"_L1}});
    QCOMPARE(shop.get(u"products"_s).status, 0);
    shop.control({{"action"_L1, "go_online"_L1}});
    QCOMPARE(shop.get(u"products"_s).status, 200);
}

void TestWooSimulatorControl::badActions()
{
    Shop shop;
    QCOMPARE(shop.control({{"action"_L1, "sing"_L1}}).status, 400);
    QCOMPARE(shop.control({{"action"_L1, "set_stock"_L1}, {"sku"_L1, "none"_L1}}).status, 400);
    QCOMPARE(shop.control({{"action"_L1, "set_version"_L1}, {"version"_L1, "5.0"_L1}}).status, 400);
    QCOMPARE(shop.control({{"action"_L1, "set_faults"_L1}, {"spec"_L1, "often"_L1}}).status, 400);
}

void TestWooSimulatorControl::fastWithManyProducts()
{
    sim::Options options = small(20000);
    Shop shop(options, false);
    const auto milliseconds = [&](const QByteArray &target) {
        QElapsedTimer timer;
        timer.start();
        const Signer signer{shop.credential("consumer_key"_L1), shop.credential("consumer_secret"_L1)};
        const QByteArray path = "/wp-json/wc/v3/" + target.left(target.indexOf('?'));
        Pairs pairs;
        for (const QByteArray &pair : target.mid(target.indexOf('?') + 1).split('&'))
            pairs << std::pair(pair.left(pair.indexOf('=')), pair.mid(pair.indexOf('=') + 1));
        const Answer answer
            = shop.raw("GET", path + query(signer.signedPairs("GET", shop.url().toUtf8() + path, pairs)));
        return answer.status == 200 ? timer.elapsed() : 100000;
    };
    // Generous, since others share the machine; alone these take a tenth of it.
    QVERIFY(milliseconds("products?per_page=100&page=150") < 500);
    QVERIFY(milliseconds("products?per_page=100&orderby=modified&order=asc&modified_after=2025-01-01T00:00:00Z") < 500);
    QVERIFY(milliseconds("products?sku=HT-BLK-00031") < 500);
}

QTEST_GUILESS_MAIN(TestWooSimulatorControl)
#include "test_woo_simulator_control.moc"
