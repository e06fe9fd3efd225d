// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/woo_bench.h"

#include <QSet>
#include <QTest>

#include <thread>

using namespace bench;

/// Products, variations and lists, as the API's description has them.
class TestWooSimulator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probe();
    void jsonIsWrittenAsByPhp();
    void catalogueIsTheSameForTheSameSeed();
    void pages();
    void badParameters_data();
    void badParameters();
    void unknownParametersAreIgnored();
    void fieldsAreTopLevelOnly();
    void prices_data();
    void prices();
    void saleRules();
    void schemaChecksSingleCallsOnly();
    void skuIsUnique();
    void skuOfTheTrashBlocks();
    void skuFindsVariations();
    void stock_data();
    void stock();
    void variationsCountedByTheirParent();
    void inventoryDeltaIsNotAtomic();
    void datesAndFilters();
    void writesDateTheProduct();
    void images();
    void meta();
    void categoriesAndTags();
    void attributes();
    void deleting();
    void batch();
    void batchLimit();
    void methodsAndRoutes();
    void versions();
};

void TestWooSimulator::probe()
{
    Shop shop;
    const Answer answer = shop.raw("GET", "/wp-json/?_fields=name,url,gmt_offset,timezone_string,namespaces");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer["url"_L1].toString(), shop.url());
    QCOMPARE(answer["timezone_string"_L1].toString(), u"Australia/Sydney"_s);
    QVERIFY(answer["gmt_offset"_L1].toDouble() >= 10);
    QVERIFY(answer["namespaces"_L1].toArray().contains("wc/v3"_L1));
    QVERIFY(answer["authentication"_L1].isUndefined());
}

void TestWooSimulator::jsonIsWrittenAsByPhp()
{
    Shop shop;
    const Answer answer = shop.get(u"products?sku=HT-ODD-VIET&_fields=name,permalink"_s);
    QVERIFY(answer.raw.contains("Tr\\u00e0 sen H\\u00e0 N\\u1ed9i"));
    QVERIFY(answer.raw.contains(":\\/\\/127.0.0.1"));
    QCOMPARE(answer.header("Content-Type"), QByteArray("application/json; charset=UTF-8"));
    QCOMPARE(shop.get(u"products?sku=HT-ODD-ENTITY"_s).json[0]["name"_L1].toString(),
        u"Tea &amp; Milk \"Duo\" &lt;2 × 100 g>"_s);
    QCOMPARE(shop.post(u"products/batch"_s, {}).raw, QByteArray("[]"));
}

void TestWooSimulator::catalogueIsTheSameForTheSameSeed()
{
    sim::Options options = small(120);
    Shop one(options);
    Shop other(options);
    options.seed = 2;
    Shop third(options);
    const auto products = [](Shop &shop) -> QJsonValue { return shop.ledger({})["products"_L1]; };
    QCOMPARE(products(one), products(other));
    QVERIFY(products(one) != products(third));
    const QJsonObject counts = one.ledger()["counts"_L1].toObject();
    QCOMPARE(counts["products"_L1].toInt(), 120);
    QVERIFY(counts["variations"_L1].toInt() >= 2 * 24);
    QVERIFY(counts["categories"_L1].toInt() >= 18);
    QSet<QString> skus;
    for (const QJsonValue product : products(one).toArray()) {
        const QString sku = product["sku"_L1].toString();
        QVERIFY(sku.isEmpty() || !skus.contains(sku));
        skus.insert(sku);
    }
}

void TestWooSimulator::pages()
{
    Shop shop;
    QSet<int> seen;
    for (int page = 1; page <= 4; ++page) {
        const Answer answer = shop.get(u"products?per_page=12&orderby=modified&order=asc&page=%1"_s.arg(page));
        QCOMPARE(answer.header("X-WP-Total"), QByteArray("40"));
        QCOMPARE(answer.header("X-WP-TotalPages"), QByteArray("4"));
        QCOMPARE(answer.header("Link").contains("rel=\"next\""), page < 4);
        QCOMPARE(answer.header("Link").contains("rel=\"prev\""), page > 1);
        for (const QJsonValue row : answer.json.toArray())
            seen.insert(row["id"_L1].toInt());
    }
    QCOMPARE(seen.size(), 40);
    const Answer past = shop.get(u"products?page=99"_s);
    QCOMPARE(past.status, 200);
    QCOMPARE(past.raw, QByteArray("[]"));
    QCOMPARE(past.header("X-WP-Total"), QByteArray("40"));
    QCOMPARE(shop.call("HEAD", u"products"_s).header("X-WP-Total"), QByteArray("40"));
    QCOMPARE(shop.get(u"products?_envelope=1"_s)["headers"_L1]["X-WP-Total"_L1].toInt(), 40);
}

void TestWooSimulator::badParameters_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("message");
    QTest::newRow("too many per page") << u"per_page=101"_s << u"per_page"_s
                                       << u"per_page must be between 1 (inclusive) and 100 (inclusive)"_s;
    QTest::newRow("text per page") << u"per_page=few"_s << u"per_page"_s << u"per_page is not of type integer."_s;
    QTest::newRow("page zero") << u"page=0"_s << u"page"_s << u"page must be greater than or equal to 1"_s;
    QTest::newRow("date without time") << u"modified_after=2026-01-01"_s << u"modified_after"_s << u"Invalid date."_s;
    QTest::newRow("variation as a type") << u"type=variation"_s << u"type"_s
                                         << u"type is not one of simple, grouped, external, and variable."_s;
    QTest::newRow("status of orders")
        << u"status=processing"_s << u"status"_s
        << u"status is not one of any, future, trash, draft, pending, private, and publish."_s;
}

void TestWooSimulator::badParameters()
{
    QFETCH(QString, query);
    QFETCH(QString, parameter);
    QFETCH(QString, message);
    Shop shop;
    const Answer answer = shop.get(u"products?"_s + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), u"rest_invalid_param"_s);
    QCOMPARE(answer["message"_L1].toString(), u"Invalid parameter(s): "_s + parameter);
    QCOMPARE(answer["data"_L1]["params"_L1][parameter].toString(), message);
    QCOMPARE(answer["data"_L1]["details"_L1][parameter]["message"_L1].toString(), message);
}

void TestWooSimulator::unknownParametersAreIgnored()
{
    Shop shop;
    QCOMPARE(shop.get(u"products?colour_of_lid=red"_s).header("X-WP-Total"), QByteArray("40"));
    QCOMPARE(shop.post(u"products"_s, {{"name"_L1, "x"_L1}, {"lid"_L1, "red"_L1}}).status, 201);
    const Answer two = shop.get(u"products?orderby=bogus&status=weird"_s);
    QCOMPARE(two["message"_L1].toString(), u"Invalid parameter(s): orderby, status"_s);
}

void TestWooSimulator::fieldsAreTopLevelOnly()
{
    Shop shop;
    const int id = shop.product(3);
    const QString fields = u"?_fields=id,stock_quantity,dimensions.length,meta_data.key"_s;
    const QStringList single = shop.get(u"products/%1"_s.arg(id) + fields).json.toObject().keys();
    QCOMPARE(single, (QStringList{u"_links"_s, u"id"_s, u"stock_quantity"_s}));
    const QStringList listed = shop.get(u"products"_s + fields).json[0].toObject().keys();
    QCOMPARE(listed, (QStringList{u"id"_s, u"stock_quantity"_s}));
}

void TestWooSimulator::prices_data()
{
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"."_s << u"18"_s << u"18"_s;
    QTest::newRow("digits as sent") << u"."_s << u"12.345678"_s << u"12.345678"_s;
    QTest::newRow("comma is dropped") << u"."_s << u"12,50"_s << u"1250"_s;
    QTest::newRow("exponent is dropped") << u"."_s << u"1e3"_s << u"13"_s;
    QTest::newRow("letters are nothing") << u"."_s << u"abc"_s << QString();
    QTest::newRow("minus stays") << u"."_s << u"-5"_s << u"-5"_s;
    QTest::newRow("blanks go") << u"."_s << u" 1 000.5 "_s << u"1000.5"_s;
    QTest::newRow("comma in a shop of commas") << u","_s << u"12,50"_s << u"12.50"_s;
    QTest::newRow("dot in a shop of commas") << u","_s << u"12.50"_s << u"12.50"_s;
}

void TestWooSimulator::prices()
{
    QFETCH(QString, sign);
    QFETCH(QString, sent);
    QFETCH(QString, kept);
    Shop shop;
    shop.put(u"settings/general/woocommerce_price_decimal_sep"_s, {{"value"_L1, sign}});
    QCOMPARE(shop.post(u"products"_s, {{"regular_price"_L1, sent}})["regular_price"_L1].toString(), kept);
}

void TestWooSimulator::saleRules()
{
    Shop shop;
    const QString path = u"products/%1"_s.arg(shop.product(1));
    const auto put = [&](const QJsonObject &body) { return shop.put(path, body); };
    QCOMPARE(put({{"sale_price"_L1, "25.00"_L1}})["sale_price"_L1].toString(), QString());
    const Answer sale = put({{"sale_price"_L1, "15.00"_L1}});
    QCOMPARE(sale["price"_L1].toString(), u"15.00"_s);
    QVERIFY(sale["on_sale"_L1].toBool());
    const Answer later = put({{"date_on_sale_from"_L1, "2099-01-01T00:00:00"_L1}});
    QCOMPARE(later["price"_L1].toString(), u"19.90"_s);
    QVERIFY(!later["on_sale"_L1].toBool());
    const Answer cleared = put({{"date_on_sale_from"_L1, ""_L1}, {"sale_price"_L1, ""_L1}});
    QVERIFY(cleared["date_on_sale_from"_L1].isNull());
    const Answer parent = shop.get(u"products?sku=HT-ODD-VARIED"_s);
    QCOMPARE(parent.json[0]["regular_price"_L1].toString(), QString());
    QCOMPARE(parent.json[0]["price"_L1].toString(), u"34.00"_s);
}

void TestWooSimulator::schemaChecksSingleCallsOnly()
{
    Shop shop;
    const Answer number = shop.post(u"products"_s, {{"regular_price"_L1, 12.5}});
    QCOMPARE(number.status, 400);
    QCOMPARE(number["data"_L1]["details"_L1]["regular_price"_L1]["code"_L1].toString(), u"rest_invalid_type"_s);
    QCOMPARE(number["data"_L1]["params"_L1]["regular_price"_L1].toString(), u"regular_price is not of type string."_s);
    const QJsonArray rows{
        QJsonObject{{"regular_price"_L1, 3}, {"manage_stock"_L1, true}, {"stock_quantity"_L1, "abc"_L1}}};
    const QJsonValue row = shop.post(u"products/batch"_s, {{"create"_L1, rows}})["create"_L1][0];
    QCOMPARE(row["regular_price"_L1].toString(), u"3"_s);
    QCOMPARE(row["stock_quantity"_L1].toInt(-1), 0);
    QCOMPARE(shop.call("POST", u"products"_s, "{\"name\":").code(), u"rest_invalid_json"_s);
}

void TestWooSimulator::skuIsUnique()
{
    Shop shop;
    const int first = shop.post(u"products"_s, {{"sku"_L1, " Mug-1 "_L1}})["id"_L1].toInt();
    const Answer clash = shop.post(u"products"_s, {{"sku"_L1, "MUG-1"_L1}});
    QCOMPARE(clash.status, 400);
    QCOMPARE(clash.code(), u"product_invalid_sku"_s);
    QCOMPARE(clash["data"_L1]["resource_id"_L1].toInt(), first);
    QCOMPARE(clash["data"_L1]["unique_sku"_L1].toString(), u"MUG-1-1"_s);
    const int parent = shop.idOf(u"HT-ODD-VARIED"_s);
    QCOMPARE(
        shop.post(u"products/%1/variations"_s.arg(parent), {{"sku"_L1, "mug-1"_L1}}).code(), u"product_invalid_sku"_s);
    shop.control({{"action"_L1, "set_version"_L1}, {"version"_L1, "7.1"_L1}});
    QVERIFY(shop.post(u"products"_s, {{"sku"_L1, "MUG-1"_L1}})["data"_L1]["unique_sku"_L1].isUndefined());
    QCOMPARE(shop.put(u"products/%1"_s.arg(first), {{"sku"_L1, "mug-1"_L1}}).status, 200);
}

void TestWooSimulator::skuOfTheTrashBlocks()
{
    Shop shop;
    const int id = shop.post(u"products"_s, {{"sku"_L1, "GONE"_L1}})["id"_L1].toInt();
    shop.remove(u"products/%1"_s.arg(id));
    const Answer clash = shop.post(u"products"_s, {{"sku"_L1, "GONE"_L1}});
    QCOMPARE(clash.code(), u"woocommerce_rest_product_not_created"_s);
    QVERIFY(clash["data"_L1]["resource_id"_L1].isUndefined());
    QCOMPARE(shop.get(u"products?sku=GONE"_s).raw, QByteArray("[]"));
    QCOMPARE(shop.get(u"products?sku=GONE&status=trash"_s).json[0]["id"_L1].toInt(), id);
}

void TestWooSimulator::skuFindsVariations()
{
    Shop shop;
    const QJsonValue found = shop.get(u"products?sku=HT-ODD-VARIED-BLK-L,HT-ODD-THAI"_s).json;
    QCOMPARE(found.toArray().size(), 2);
    const QJsonValue variation = shop.get(u"products?sku=ht-odd-varied-blk-l"_s).json[0];
    QCOMPARE(variation["type"_L1].toString(), u"variation"_s);
    QCOMPARE(variation["name"_L1].toString(), u"Side handle pot - Black, Left"_s);
    QCOMPARE(variation["parent_id"_L1].toInt(), shop.idOf(u"HT-ODD-VARIED"_s));
    QCOMPARE(shop.get(u"products?sku=HT-ODD,COMMA"_s).json[0]["sku"_L1].toString(), u"HT-ODD,COMMA"_s);
    // Without a SKU of its own it shows its parent's.
    const QString path = u"products/%1/variations"_s.arg(variation["parent_id"_L1].toInt());
    QStringList skus;
    for (const QJsonValue row : shop.get(path).json.toArray())
        skus << row["sku"_L1].toString();
    QVERIFY(skus.contains(u"HT-ODD-VARIED"_s));
}

void TestWooSimulator::stock_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QJsonValue>("quantity");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QJsonObject &body, int status, const QJsonValue &quantity,
                         const QString &shown) { QTest::newRow(name) << body << status << quantity << shown; };
    row("a number", {{"stock_quantity"_L1, 5}}, 200, 5, u"instock"_s);
    row("a number as text", {{"stock_quantity"_L1, "12"_L1}}, 200, 12, u"instock"_s);
    row("null is nought", {{"stock_quantity"_L1, QJsonValue::Null}}, 200, 0, u"outofstock"_s);
    row("nought, orders taken", {{"stock_quantity"_L1, 0}, {"backorders"_L1, "notify"_L1}}, 200, 0, u"onbackorder"_s);
    row("below nought", {{"stock_quantity"_L1, -4}}, 200, -4, u"outofstock"_s);
    row("status is computed", {{"stock_status"_L1, "outofstock"_L1}}, 200, 7, u"instock"_s);
    row("a fraction", {{"stock_quantity"_L1, 2.5}}, 400, {}, {});
    row("empty text", {{"stock_quantity"_L1, ""_L1}}, 400, {}, {});
    row("not counted any more", {{"manage_stock"_L1, false}, {"stock_quantity"_L1, 9}}, 200, QJsonValue::Null,
        u"instock"_s);
    row("a difference", {{"inventory_delta"_L1, -2}}, 200, 5, u"instock"_s);
    row("key left out", {{"name"_L1, "New name"_L1}}, 200, 7, u"instock"_s);
}

void TestWooSimulator::stock()
{
    QFETCH(QJsonObject, body);
    QFETCH(int, status);
    QFETCH(QJsonValue, quantity);
    QFETCH(QString, shown);
    Shop shop;
    const Answer answer = shop.put(u"products/%1"_s.arg(shop.product(7)), body);
    QCOMPARE(answer.status, status);
    if (status != 200)
        return;
    QCOMPARE(answer["stock_quantity"_L1], quantity);
    QCOMPARE(answer["stock_status"_L1].toString(), shown);
}

void TestWooSimulator::variationsCountedByTheirParent()
{
    Shop shop;
    const int parent = shop.idOf(u"HT-ODD-TOGETHER"_s);
    const QString path = u"products/%1/variations"_s.arg(parent);
    const QJsonValue first = shop.get(path).json[0];
    QCOMPARE(first["manage_stock"_L1].toString(), u"parent"_s);
    QCOMPARE(first["stock_quantity"_L1].toInt(), 12);
    const QString one = path + u"/%1"_s.arg(first["id"_L1].toInt());
    QCOMPARE(shop.put(one, {{"stock_quantity"_L1, 3}})["stock_quantity"_L1].toInt(), 12);
    QCOMPARE(shop.put(one, {{"manage_stock"_L1, true}, {"stock_quantity"_L1, 3}})["stock_quantity"_L1].toInt(), 3);
    QCOMPARE(shop.put(one, {{"manage_stock"_L1, false}})["manage_stock"_L1].toString(), u"parent"_s);
}

void TestWooSimulator::inventoryDeltaIsNotAtomic()
{
    Shop shop;
    const int id = shop.product(100);
    std::vector<std::thread> threads;
    for (int i = 0; i < 6; ++i) {
        threads.emplace_back([&shop, id] {
            sim::Caller caller(shop.url());
            caller.call("PUT", "/wp-json/wc/v3/products/" + QByteArray::number(id),
                {{"Authorization", shop.basic()}, {"Content-Type", "application/json"}}, R"({"inventory_delta":-1})");
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(shop.stockOf(id) >= 94);
    QVERIFY(shop.stockOf(id) < 100);
}

void TestWooSimulator::datesAndFilters()
{
    Shop shop;
    const int id = shop.product(1);
    const QJsonValue product = shop.get(u"products/%1"_s.arg(id)).json;
    const QString gmt = product["date_modified_gmt"_L1].toString();
    const QDateTime instant = QDateTime::fromString(gmt + u'Z', Qt::ISODate);
    QVERIFY(product["date_modified"_L1].toString() != gmt);
    const auto found = [&](const QDateTime &when, const QString &ending, const char *more = "") {
        const QString text = when.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + ending;
        const Answer list = shop.get(u"products?modified_after=%1%2"_s.arg(text, QLatin1String(more)));
        return list.json[0]["id"_L1].toInt() == id;
    };
    QVERIFY(!found(instant, u"Z"_s)); // strictly greater
    QVERIFY(found(instant.addSecs(-1), u"Z"_s));
    QVERIFY(found(instant.addSecs(-1), {}, "&dates_are_gmt=true"));
    QVERIFY(!found(instant.addSecs(-1), u"Z"_s, "&dates_are_gmt=true")); // shifted twice
    QVERIFY(found(instant.addSecs(-1), {})); // taken for shop time, ten hours earlier
    const QDateTime local = QDateTime::fromString(product["date_modified"_L1].toString() + u'Z', Qt::ISODate);
    QVERIFY(found(local.addSecs(-1), {}));
    QVERIFY(!found(local, {}));
}

void TestWooSimulator::writesDateTheProduct()
{
    Shop shop;
    const auto modified = [&](const QString &path) { return shop.get(path)["date_modified_gmt"_L1].toString(); };
    const int parent = shop.idOf(u"HT-ODD-VARIED"_s);
    const QString path = u"products/%1"_s.arg(parent);
    const QString before = modified(path);
    const int variation = shop.get(path)["variations"_L1][0].toInt();
    QCOMPARE(shop.put(path + u"/variations/%1"_s.arg(variation), {}).status, 200); // nothing changes, yet it is dated
    QVERIFY(modified(path) > before);
    QCOMPARE(modified(path), modified(path + u"/variations/%1"_s.arg(variation)));
}

void TestWooSimulator::images()
{
    Shop shop;
    const QString path = u"products/%1"_s.arg(shop.product(1));
    const QJsonObject source{{"src"_L1, "https://pictures.example/cup.jpg"_L1}, {"alt"_L1, "A cup"_L1}};
    const auto put = [&](const QJsonArray &images) { return shop.put(path, {{"images"_L1, images}}); };
    const QJsonValue first = put({source})["images"_L1][0];
    const QJsonValue again = put({source})["images"_L1][0];
    QVERIFY(again["id"_L1].toInt() != first["id"_L1].toInt());
    QVERIFY(again["src"_L1].toString().endsWith("cup-1.jpg"_L1));
    QCOMPARE(put({QJsonObject{{"id"_L1, first["id"_L1]}}})["images"_L1][0]["alt"_L1].toString(), u"A cup"_s);
    QCOMPARE(put({})["images"_L1].toArray().size(), 0);
    QCOMPARE(put({QJsonObject{{"id"_L1, 999999}}}).code(), u"woocommerce_product_invalid_image_id"_s);
    QCOMPARE(put({QJsonObject{{"src"_L1, "https://nowhere.invalid/a.jpg"_L1}}}).code(),
        u"woocommerce_product_image_upload_error"_s);
    QCOMPARE(put({QJsonObject{{"src"_L1, "https://pictures.example/a.pdf"_L1}}}).status, 400);
    const Answer picture = shop.raw("GET", QUrl(first["src"_L1].toString()).path().toUtf8());
    QVERIFY(picture.raw.startsWith("\x89PNG"));
}

void TestWooSimulator::meta()
{
    Shop shop;
    const QString path = u"products/%1"_s.arg(shop.product(1));
    const auto row = [](const char *key, const QJsonValue &value) {
        return QJsonObject{{"key"_L1, QLatin1String(key)}, {"value"_L1, value}};
    };
    const auto put = [&](const QJsonArray &rows) { return shop.put(path, {{"meta_data"_L1, rows}})["meta_data"_L1]; };
    const QJsonValue first = put({row("_ref", 5), row("flag", true), row("rate", 1.1),
        row("tree", QJsonObject{{"a"_L1, 1}}), row("_price", "1"_L1)});
    QCOMPARE(first.toArray().size(), 4);
    QCOMPARE(first[0]["value"_L1].toString(), u"5"_s);
    QCOMPARE(first[1]["value"_L1].toString(), u"1"_s);
    QCOMPARE(first[2]["value"_L1].toString(), u"1.1"_s);
    QCOMPARE(first[3]["value"_L1]["a"_L1].toInt(), 1);
    QCOMPARE(put({row("_ref", "6"_L1)}).toArray().size(), 4); // by key
    const int id = first[0]["id"_L1].toInt();
    QCOMPARE(put({QJsonObject{{"id"_L1, id}, {"value"_L1, QJsonValue::Null}}}).toArray().size(), 4); // key missing
    QCOMPARE(
        put({QJsonObject{{"id"_L1, id}, {"key"_L1, "_ref"_L1}, {"value"_L1, QJsonValue::Null}}}).toArray().size(), 3);
}

void TestWooSimulator::categoriesAndTags()
{
    Shop shop;
    const Answer first = shop.post(u"products/categories"_s, {{"name"_L1, u"Żółte kubki & czarki"_s}});
    QCOMPARE(first.status, 201);
    QCOMPARE(first["slug"_L1].toString(), u"zolte-kubki-czarki"_s);
    QCOMPARE(first["name"_L1].toString(), u"Żółte kubki &amp; czarki"_s);
    const Answer clash = shop.post(u"products/categories"_s, {{"name"_L1, u"Żółte kubki & czarki"_s}});
    QCOMPARE(clash.code(), u"term_exists"_s);
    QCOMPARE(clash["data"_L1]["resource_id"_L1], first["id"_L1]);
    const QJsonArray ids{QJsonObject{{"id"_L1, first["id"_L1]}}, QJsonObject{{"id"_L1, 99999}}};
    const QJsonArray tags{QJsonObject{{"name"_L1, "spring"_L1}}};
    const QString path = u"products/%1"_s.arg(shop.product(1, {{"categories"_L1, ids}, {"tags"_L1, tags}}));
    const QJsonValue product = shop.get(path).json;
    QCOMPARE(product["categories"_L1].toArray().size(), 1);
    QCOMPARE(product["tags"_L1][0]["slug"_L1].toString(), u"spring"_s);
    QCOMPARE(shop.put(path, {{"categories"_L1, QJsonArray()}})["categories"_L1][0]["slug"_L1].toString(),
        u"uncategorized"_s);
    QCOMPARE(shop.remove(u"products/categories/%1"_s.arg(first["id"_L1].toInt())).status, 501);
}

void TestWooSimulator::attributes()
{
    Shop shop;
    const int size = shop.post(u"products/attributes"_s, {{"name"_L1, "Volume"_L1}})["id"_L1].toInt();
    QCOMPARE(shop.post(u"products/attributes"_s, {{"name"_L1, "x"_L1}, {"slug"_L1, "pa_volume"_L1}}).code(),
        u"woocommerce_rest_cannot_create"_s);
    const QJsonArray rows{
        QJsonObject{{"name"_L1, "S"_L1}}, QJsonObject{{"name"_L1, "L"_L1}}, QJsonObject{{"name"_L1, "S"_L1}}};
    const Answer terms = shop.post(u"products/attributes/%1/terms/batch"_s.arg(size), {{"create"_L1, rows}});
    QCOMPARE(terms["create"_L1][2]["error"_L1]["code"_L1].toString(), u"term_exists"_s);

    const QJsonObject global{{"id"_L1, size}, {"variation"_L1, true}, {"options"_L1, QJsonArray{"S"_L1, "L"_L1}}};
    const QJsonObject local{
        {"name"_L1, "Logo"_L1}, {"variation"_L1, true}, {"options"_L1, QJsonArray{"Yes"_L1, "No"_L1}}};
    const Answer parent
        = shop.post(u"products"_s, {{"type"_L1, "variable"_L1}, {"attributes"_L1, QJsonArray{global, local}}});
    QCOMPARE(parent["attributes"_L1][0]["options"_L1], QJsonValue(QJsonArray{"L"_L1, "S"_L1})); // in term order
    QCOMPARE(parent["attributes"_L1][1]["slug"_L1].toString(), u"Logo"_s);
    const QString path = u"products/%1/variations"_s.arg(parent["id"_L1].toInt());
    const QJsonArray choice{QJsonObject{{"id"_L1, size}, {"option"_L1, "XXL"_L1}},
        QJsonObject{{"name"_L1, "Logo"_L1}, {"option"_L1, "Yes"_L1}},
        QJsonObject{{"name"_L1, "Lid"_L1}, {"option"_L1, "No"_L1}}};
    const Answer variation = shop.post(path, {{"attributes"_L1, choice}, {"regular_price"_L1, "5"_L1}});
    QCOMPARE(variation["attributes"_L1].toArray().size(), 2);
    QCOMPARE(variation["attributes"_L1][0]["option"_L1].toString(), u"xxl"_s); // no term: kept as its slug
    QCOMPARE(variation["attributes"_L1][1]["slug"_L1].toString(), u"logo"_s);
    const QString product = u"products/%1"_s.arg(parent["id"_L1].toInt());
    const QString one = path + u"/%1"_s.arg(variation["id"_L1].toInt());
    shop.put(product, {{"attributes"_L1, QJsonArray{global}}});
    QCOMPARE(shop.get(one)["attributes"_L1].toArray().size(), 1);
    shop.put(product, {{"attributes"_L1, QJsonArray{global, local}}});
    QCOMPARE(shop.get(one)["attributes"_L1].toArray().size(), 2);
}

void TestWooSimulator::deleting()
{
    Shop shop;
    const QString path = u"products/%1"_s.arg(shop.product(1));
    const Answer first = shop.remove(path);
    QCOMPARE(first.status, 200);
    QCOMPARE(first["status"_L1].toString(), u"publish"_s); // the old one
    QCOMPARE(shop.remove(path).status, 410);
    QCOMPARE(shop.get(path)["status"_L1].toString(), u"trash"_s);
    QCOMPARE(shop.put(path, {{"status"_L1, "publish"_L1}})["status"_L1].toString(), u"publish"_s);
    QCOMPARE(shop.remove(path + "?force=true"_L1).status, 200);
    QCOMPARE(shop.get(path).status, 404);
    QCOMPARE(shop.put(path, {}).status, 400);
    QCOMPARE(shop.remove(path).status, 404);
    const int parent = shop.idOf(u"HT-ODD-VARIED"_s);
    QCOMPARE(shop.get(u"products?sku=HT-ODD-VARIED-BLK-L"_s).json.toArray().size(), 1);
    shop.remove(u"products/%1?force=true"_s.arg(parent));
    QCOMPARE(shop.get(u"products?sku=HT-ODD-VARIED-BLK-L"_s).json.toArray().size(), 0);
}

void TestWooSimulator::batch()
{
    Shop shop;
    const int id = shop.product(4);
    const int variation = shop.idOf(u"HT-ODD-VARIED-BLK-L"_s);
    const QJsonArray creates{
        QJsonObject{{"name"_L1, "One"_L1}, {"sku"_L1, "B-1"_L1}}, QJsonObject{{"sku"_L1, "b-1"_L1}}};
    const QJsonArray updates{QJsonObject{{"id"_L1, id}, {"stock_quantity"_L1, 6}},
        QJsonObject{{"id"_L1, id}, {"stock_quantity"_L1, 8}}, QJsonObject{{"id"_L1, 999999}},
        QJsonObject{{"name"_L1, "no id"_L1}}, QJsonObject{{"id"_L1, variation}}};
    const Answer answer = shop.post(
        u"products/batch"_s, {{"create"_L1, creates}, {"update"_L1, updates}, {"delete"_L1, QJsonArray{id, 777777}}});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer["create"_L1][1]["id"_L1].toInt(-1), 0);
    QCOMPARE(answer["create"_L1][1]["error"_L1]["code"_L1].toString(), u"product_invalid_sku"_s);
    QCOMPARE(answer["update"_L1][1]["stock_quantity"_L1].toInt(), 8);
    QCOMPARE(answer["update"_L1][2]["error"_L1]["data"_L1]["status"_L1].toInt(), 400);
    QVERIFY(answer["update"_L1][3]["id"_L1].isNull());
    QCOMPARE(answer["update"_L1][4]["error"_L1]["code"_L1].toString(), u"woocommerce_rest_invalid_product_id"_s);
    QCOMPARE(answer["delete"_L1][1]["error"_L1]["data"_L1]["status"_L1].toInt(), 404);
    QCOMPARE(shop.get(u"products/%1"_s.arg(id)).status, 404); // batch deletes are forced
    const int parent = shop.idOf(u"HT-ODD-VARIED"_s);
    const Answer rows = shop.post(u"products/%1/variations/batch"_s.arg(parent), {{"delete"_L1, QJsonArray{888888}}});
    QCOMPARE(rows["delete"_L1][0]["id"_L1]["product_id"_L1].toInt(), parent);
}

void TestWooSimulator::batchLimit()
{
    Shop shop;
    const int id = shop.product(4);
    QJsonArray rows;
    for (int i = 0; i < 101; ++i)
        rows.append(QJsonObject{{"id"_L1, id}, {"stock_quantity"_L1, 1}});
    const Answer answer = shop.post(u"products/batch"_s, {{"update"_L1, rows}});
    QCOMPARE(answer.status, 413);
    QCOMPARE(answer.code(), u"woocommerce_rest_request_entity_too_large"_s);
    QCOMPARE(shop.stockOf(id), 4);
}

void TestWooSimulator::methodsAndRoutes()
{
    Shop shop;
    const QString path = u"products/%1"_s.arg(shop.product(4));
    for (const char *method : {"PUT", "PATCH", "POST"})
        QCOMPARE(shop.call(method, path, R"({"stock_quantity":3})").status, 200);
    QCOMPARE(shop.call("POST", path + "?_method=DELETE&force=true"_L1).status, 200);
    QCOMPARE(shop.get(path).status, 404);
    QCOMPARE(shop.remove(u"products"_s).code(), u"rest_no_route"_s);
    QCOMPARE(shop.get(u"nothing"_s).status, 404);
    QVERIFY(shop.call("OPTIONS", u"products"_s)["schema"_L1].isObject());
    QCOMPARE(shop.raw("GET", "/wp-json/wc/v4/products", {{"Authorization", shop.basic()}}).status, 404);
    QVERIFY(shop.raw("GET", "/wc-api/v3/products")["errors"_L1].isObject());
    QCOMPARE(shop.raw("GET", "/some/page").status, 404);
    const int parent = shop.idOf(u"HT-ODD-TOGETHER"_s);
    const Answer wrong = shop.get(u"products/%1/variations/%2"_s.arg(parent).arg(shop.idOf(u"HT-ODD-VARIED-BLK-L"_s)));
    QCOMPARE(wrong.code(), u"woocommerce_rest_product_variation_invalid_id"_s);
}

void TestWooSimulator::versions()
{
    Shop shop;
    const auto keys = [&] { return shop.get(u"products?per_page=1"_s).json[0].toObject().keys(); };
    const auto variation = [&] {
        return shop.get(u"products/%1/variations"_s.arg(shop.idOf(u"HT-ODD-VARIED"_s))).json[0].toObject().keys();
    };
    const auto use = [&](QLatin1String version) {
        QCOMPARE(shop.control({{"action"_L1, "set_version"_L1}, {"version"_L1, version}}).status, 200);
    };
    QVERIFY(keys().contains("brands"_L1) && keys().contains("global_unique_id"_L1));
    QCOMPARE(shop.get(u"variations"_s).status, 200);
    QCOMPARE(shop.get(u"products/brands"_s).status, 200);
    QCOMPARE(shop.get(u"system_status?_fields=environment"_s)["environment"_L1]["version"_L1].toString(), u"11.0.1"_s);
    use("8.9"_L1);
    QVERIFY(!keys().contains("brands"_L1) && keys().contains("post_password"_L1));
    QVERIFY(variation().contains("parent_id"_L1) && !variation().contains("type"_L1));
    QCOMPARE(shop.get(u"variations"_s).status, 404);
    QCOMPARE(shop.get(u"refunds"_s).status, 404);
    QCOMPARE(shop.get(u"orders/statuses"_s).status, 404);
    use("7.1"_L1);
    QVERIFY(!keys().contains("post_password"_L1));
    QVERIFY(!variation().contains("parent_id"_L1) && !variation().contains("name"_L1));
    QCOMPARE(shop.get(u"system_status"_s)["environment"_L1]["wp_version"_L1].toString(), u"6.1.9"_s);
}

QTEST_GUILESS_MAIN(TestWooSimulator)
#include "test_woo_simulator.moc"
