// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/woo_bench.h"

#include <QTest>

using namespace bench;

namespace {

QJsonObject line(int product, int quantity)
{
    return {{"product_id"_L1, product}, {"quantity"_L1, quantity}};
}

QJsonObject withLine(const QJsonObject &row, const QJsonObject &more = {})
{
    QJsonObject body = more;
    body.insert("line_items"_L1, QJsonArray{row});
    return body;
}

} // namespace

/// Orders, their stock, refunds and notes, as the API's description has them.
class TestWooSimulatorOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void created_data();
    void created();
    void lines_data();
    void lines();
    void unmappedLine();
    void amounts();
    void refusals_data();
    void refusals();
    void couponLeavesADraft();
    void update();
    void anyStatusMayFollowAny();
    void stockTable_data();
    void stockTable();
    void editedLineMovesStock();
    void stockChangesDateTheProduct();
    void lists();
    void search();
    void createdVia();
    void refunds();
    void refundErrors();
    void fullRefundMovesTheOrder();
    void notes();
    void batch();
    void deleting();
    void taxes();
    void mails();
};

void TestWooSimulatorOrders::created_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("status");
    QTest::addColumn<bool>("paid");
    QTest::newRow("nothing said") << QJsonObject{} << u"pending"_s << false;
    QTest::newRow("paid") << QJsonObject{{"set_paid"_L1, true}} << u"processing"_s << true;
    QTest::newRow("status given") << QJsonObject{{"status"_L1, "completed"_L1}} << u"completed"_s << true;
    QTest::newRow("on hold") << QJsonObject{{"status"_L1, "on-hold"_L1}} << u"on-hold"_s << false;
}

void TestWooSimulatorOrders::created()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, status);
    QFETCH(bool, paid);
    Shop shop;
    body.insert("date_created"_L1, "2001-01-01T00:00:00"_L1);
    body.insert("number"_L1, "77"_L1);
    body.insert("total"_L1, "1.00"_L1);
    body.insert("transaction_id"_L1, "TX-1"_L1);
    const Answer answer = shop.post(u"orders"_s, withLine(line(shop.product(5), 2), body));
    QCOMPARE(answer.status, 201);
    QVERIFY(answer.header("Location").endsWith("/orders/" + QByteArray::number(answer["id"_L1].toInt())));
    QCOMPARE(answer["status"_L1].toString(), status);
    QCOMPARE(!answer["date_paid_gmt"_L1].isNull(), paid);
    QCOMPARE(answer["total"_L1].toString(), u"39.80"_s);
    QCOMPARE(answer["number"_L1].toString(), QString::number(answer["id"_L1].toInt()));
    QVERIFY(!answer["date_created"_L1].toString().startsWith("2001"_L1));
    QCOMPARE(answer["transaction_id"_L1].toString(), u"TX-1"_s);
    QCOMPARE(answer["currency"_L1].toString(), u"AUD"_s);
    QCOMPARE(answer["line_items"_L1][0]["price"_L1].toDouble(), 19.9);
}

void TestWooSimulatorOrders::lines_data()
{
    QTest::addColumn<QString>("product"); ///< a SKU, stood for by its id
    QTest::addColumn<QString>("variation");
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("sold"); ///< SKU in the reply
    const auto row
        = [](const char *name, const char *product, const char *variation, const char *sku, const char *sold) {
              const auto text = [](const char *from) { return QString::fromLatin1(from); };
              QTest::newRow(name) << text(product) << text(variation) << text(sku) << text(sold);
          };
    row("a product", "HT-ODD-THAI", "", "", "HT-ODD-THAI");
    row("the SKU beats the product", "HT-ODD-THAI", "", "HT-ODD-VIET", "HT-ODD-VIET");
    row("an unknown SKU loses the product", "HT-ODD-THAI", "", "NOPE", "");
    row("a variation alone", "", "HT-ODD-VARIED-BLK-L", "", "HT-ODD-VARIED-BLK-L");
    row("a variation as the product", "HT-ODD-VARIED-BLK-L", "", "", "HT-ODD-VARIED-BLK-L");
    row("a bare parent", "HT-ODD-VARIED", "", "", "HT-ODD-VARIED");
}

void TestWooSimulatorOrders::lines()
{
    QFETCH(QString, product);
    QFETCH(QString, variation);
    QFETCH(QString, sku);
    QFETCH(QString, sold);
    Shop shop;
    QJsonObject row{{"quantity"_L1, 1}};
    if (!product.isEmpty())
        row.insert("product_id"_L1, shop.idOf(product));
    if (!variation.isEmpty())
        row.insert("variation_id"_L1, shop.idOf(variation));
    if (!sku.isEmpty())
        row.insert("sku"_L1, sku);
    const Answer answer = shop.post(u"orders"_s, withLine(row));
    QCOMPARE(answer.status, 201);
    const QJsonValue made = answer["line_items"_L1][0];
    QCOMPARE(made["sku"_L1].toString(), sold);
    if (sold.isEmpty()) {
        QVERIFY(made["sku"_L1].isNull());
        QCOMPARE(made["product_id"_L1].toInt(-1), 0);
        QCOMPARE(made["total"_L1].toString(), u"0.00"_s);
    }
    if (sold == "HT-ODD-VARIED-BLK-L"_L1) {
        QCOMPARE(made["product_id"_L1].toInt(), shop.idOf(u"HT-ODD-VARIED"_s));
        QCOMPARE(made["name"_L1].toString(), u"Side handle pot - Black, Left"_s);
        QCOMPARE(made["parent_name"_L1].toString(), u"Side handle pot"_s);
        QCOMPARE(made["meta_data"_L1][0]["display_value"_L1].toString(), u"Black"_s);
    }
}

void TestWooSimulatorOrders::unmappedLine()
{
    Shop shop;
    const QJsonObject row{{"product_id"_L1, 999999}, {"name"_L1, "Sold elsewhere"_L1}, {"quantity"_L1, 2},
        {"subtotal"_L1, "9.98"_L1}, {"total"_L1, "9.98"_L1}};
    const Answer answer = shop.post(u"orders"_s, withLine(row, {{"status"_L1, "processing"_L1}}));
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer["total"_L1].toString(), u"9.98"_s);
    const QJsonValue made = answer["line_items"_L1][0];
    QCOMPARE(made["name"_L1].toString(), u"Sold elsewhere"_s);
    QCOMPARE(made["product_id"_L1].toInt(-1), 0);
    QCOMPARE(made["price"_L1].toDouble(), 4.99);
    QCOMPARE(made["image"_L1]["id"_L1].toInt(-1), 0);
    QCOMPARE(shop.post(u"orders"_s, withLine({{"product_id"_L1, 0}})).code(),
        u"woocommerce_rest_required_product_reference"_s);
}

void TestWooSimulatorOrders::amounts()
{
    Shop shop;
    QJsonObject row = line(shop.product(5), 3);
    row.insert("subtotal"_L1, "30.00"_L1);
    row.insert("total"_L1, "25.50"_L1);
    const QJsonArray fees{QJsonObject{{"name"_L1, "Voucher"_L1}, {"total"_L1, "-5.00"_L1}}};
    const QJsonArray shipping{
        QJsonObject{{"method_id"_L1, "other"_L1}, {"method_title"_L1, "Courier"_L1}, {"total"_L1, "12"_L1}}};
    const Answer answer
        = shop.post(u"orders"_s, withLine(row, {{"fee_lines"_L1, fees}, {"shipping_lines"_L1, shipping}}));
    QCOMPARE(answer["total"_L1].toString(), u"32.50"_s);
    QCOMPARE(answer["discount_total"_L1].toString(), u"4.50"_s);
    QCOMPARE(answer["shipping_total"_L1].toString(), u"12.00"_s);
    QCOMPARE(answer["fee_lines"_L1][0]["total"_L1].toString(), u"-5.00"_s);
    const QString path = u"orders/%1?dp=0"_s.arg(answer["id"_L1].toInt());
    QCOMPARE(shop.get(path)["total"_L1].toString(), u"33"_s);
    const Answer dollars = shop.post(u"orders"_s, {{"currency"_L1, "SGD"_L1}});
    QCOMPARE(dollars["currency"_L1].toString(), u"SGD"_s);
}

void TestWooSimulatorOrders::refusals_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("status with wc-") << QJsonObject{{"status"_L1, "wc-completed"_L1}} << u"rest_invalid_param"_s;
    QTest::newRow("unknown currency") << QJsonObject{{"currency"_L1, "ZZZ"_L1}} << u"rest_invalid_param"_s;
    QTest::newRow("no address") << QJsonObject{{"billing"_L1, QJsonObject{{"email"_L1, "nobody"_L1}}}}
                                << u"rest_invalid_param"_s;
    QTest::newRow("unknown customer") << QJsonObject{{"customer_id"_L1, 99999}}
                                      << u"woocommerce_rest_invalid_customer_id"_s;
    QTest::newRow("a number for a total")
        << withLine({{"product_id"_L1, 1}, {"total"_L1, 5}}) << u"rest_invalid_param"_s;
    QTest::newRow("no product named") << withLine({{"quantity"_L1, 1}})
                                      << u"woocommerce_rest_required_product_reference"_s;
    QTest::newRow("unknown line") << withLine({{"id"_L1, 99999}, {"quantity"_L1, 1}})
                                  << u"woocommerce_rest_invalid_item_id"_s;
}

void TestWooSimulatorOrders::refusals()
{
    QFETCH(QJsonObject, body);
    QFETCH(QString, code);
    Shop shop;
    const Answer answer = shop.post(u"orders"_s, body);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), code);
    QCOMPARE(shop.ledger()["orders"_L1].toArray().size(), 0);
}

void TestWooSimulatorOrders::couponLeavesADraft()
{
    Shop shop;
    const QJsonArray coupons{QJsonObject{{"code"_L1, "nope"_L1}}};
    const Answer answer = shop.post(u"orders"_s, withLine(line(shop.product(5), 1), {{"coupon_lines"_L1, coupons}}));
    QCOMPARE(answer.code(), u"woocommerce_rest_invalid_coupon"_s);
    const QString path = u"orders/%1"_s.arg(answer["data"_L1]["new_draft_order_id"_L1].toInt());
    QCOMPARE(shop.get(path)["status"_L1].toString(), u"checkout-draft"_s);
    QCOMPARE(shop.get(u"orders"_s).raw, QByteArray("[]")); // any does not show it
}

void TestWooSimulatorOrders::update()
{
    Shop shop;
    const QJsonObject address{{"first_name"_L1, "Ann"_L1}, {"city"_L1, "Sydney"_L1}};
    const Answer made = shop.post(u"orders"_s, withLine(line(shop.product(5), 1), {{"billing"_L1, address}}));
    const QString path = u"orders/%1"_s.arg(made["id"_L1].toInt());
    const Answer phone = shop.put(path, {{"billing"_L1, QJsonObject{{"phone"_L1, "1"_L1}}}});
    QCOMPARE(phone["billing"_L1]["city"_L1].toString(), u"Sydney"_s);
    QCOMPARE(phone["billing"_L1]["phone"_L1].toString(), u"1"_s);
    const int id = made["line_items"_L1][0]["id"_L1].toInt();
    const Answer more = shop.put(path, withLine({{"id"_L1, id}, {"quantity"_L1, 3}}));
    QCOMPARE(more["line_items"_L1][0]["quantity"_L1].toInt(), 3);
    QCOMPARE(more["total"_L1].toString(), u"19.90"_s); // not priced anew
    const Answer gone = shop.put(path, withLine({{"id"_L1, id}, {"quantity"_L1, 0}}));
    QCOMPARE(gone["line_items"_L1].toArray().size(), 0);
    QCOMPARE(shop.put(path, {{"set_paid"_L1, true}})["status"_L1].toString(), u"pending"_s); // costs nothing now
    QCOMPARE(shop.put(u"orders/999999"_s, {}).status, 400);
    QCOMPARE(shop.get(u"orders/999999"_s).status, 404);
    QCOMPARE(shop.put(u"orders/999999"_s, {})["message"_L1].toString(), u"ID is invalid."_s);
}

void TestWooSimulatorOrders::anyStatusMayFollowAny()
{
    Shop shop;
    const Answer made = shop.post(u"orders"_s, withLine(line(shop.product(5), 1)));
    const QString path = u"orders/%1"_s.arg(made["id"_L1].toInt());
    for (const auto status : {"completed"_L1, "cancelled"_L1, "processing"_L1, "processing"_L1})
        QCOMPARE(shop.put(path, {{"status"_L1, status}})["status"_L1].toString(), status);
    const QJsonValue order = shop.get(path).json;
    QVERIFY(!order["date_completed"_L1].isNull()); // stays once set
    QVERIFY(!order["date_paid"_L1].isNull());
}

void TestWooSimulatorOrders::stockTable_data()
{
    QTest::addColumn<QStringList>("statuses");
    QTest::addColumn<int>("stock"); ///< of 10, after an order of 3
    QTest::newRow("pending takes none") << QStringList{} << 10;
    QTest::newRow("processing takes") << QStringList{u"processing"_s} << 7;
    QTest::newRow("on hold takes") << QStringList{u"on-hold"_s} << 7;
    QTest::newRow("taken once") << QStringList{u"processing"_s, u"completed"_s} << 7;
    QTest::newRow("cancelled gives back") << QStringList{u"processing"_s, u"cancelled"_s} << 10;
    QTest::newRow("failed gives back") << QStringList{u"processing"_s, u"failed"_s} << 10;
    QTest::newRow("given back once") << QStringList{u"processing"_s, u"cancelled"_s, u"cancelled"_s} << 10;
    QTest::newRow("taken again") << QStringList{u"processing"_s, u"cancelled"_s, u"processing"_s} << 7;
    QTest::newRow("refunded does not give back") << QStringList{u"processing"_s, u"refunded"_s} << 7;
    QTest::newRow("trash does not give back") << QStringList{u"processing"_s, u"trash"_s} << 7;
    QTest::newRow("deletion does not give back") << QStringList{u"processing"_s, u"force"_s} << 7;
    QTest::newRow("part refunded, then cancelled")
        << QStringList{u"processing"_s, u"refund one"_s, u"cancelled"_s} << 10;
    QTest::newRow("part refunded") << QStringList{u"processing"_s, u"refund one"_s} << 8;
}

void TestWooSimulatorOrders::stockTable()
{
    QFETCH(QStringList, statuses);
    QFETCH(int, stock);
    Shop shop;
    const int product = shop.product(10);
    const Answer made = shop.post(u"orders"_s, withLine(line(product, 3)));
    const QString path = u"orders/%1"_s.arg(made["id"_L1].toInt());
    for (const QString &status : statuses) {
        if (status == "trash"_L1) {
            shop.remove(path);
        } else if (status == "force"_L1) {
            shop.remove(path + "?force=true"_L1);
        } else if (status == "refund one"_L1) {
            const QJsonObject row{
                {"id"_L1, made["line_items"_L1][0]["id"_L1]}, {"quantity"_L1, 1}, {"refund_total"_L1, 19.9}};
            QCOMPARE(
                shop.post(path + "/refunds"_L1, withLine(row, {{"amount"_L1, "19.90"_L1}, {"api_refund"_L1, false}}))
                    .status,
                201);
        } else {
            QCOMPARE(shop.put(path, {{"status"_L1, status}}).status, 200);
        }
    }
    QCOMPARE(shop.stockOf(product), stock);
}

void TestWooSimulatorOrders::editedLineMovesStock()
{
    Shop shop;
    const int product = shop.product(10);
    const Answer made = shop.post(u"orders"_s, withLine(line(product, 3), {{"status"_L1, "processing"_L1}}));
    const QString path = u"orders/%1"_s.arg(made["id"_L1].toInt());
    const QJsonValue id = made["line_items"_L1][0]["id"_L1];
    const QJsonObject five{{"id"_L1, id}, {"quantity"_L1, 5}, {"subtotal"_L1, "99.50"_L1}, {"total"_L1, "99.50"_L1}};
    shop.put(path, withLine(five));
    QCOMPARE(shop.stockOf(product), 5);
    shop.put(path, withLine({{"id"_L1, id}, {"product_id"_L1, QJsonValue::Null}}));
    QCOMPARE(shop.stockOf(product), 10);
    const Answer many = shop.post(u"orders"_s, withLine(line(product, 1000), {{"status"_L1, "processing"_L1}}));
    QCOMPARE(many.status, 201); // overselling is not prevented
    QCOMPARE(shop.stockOf(product), -990);
}

void TestWooSimulatorOrders::stockChangesDateTheProduct()
{
    Shop shop;
    const int variation = shop.idOf(u"HT-ODD-VARIED-BLK-L"_s);
    const QString parent = u"products/%1"_s.arg(shop.idOf(u"HT-ODD-VARIED"_s));
    const QString before = shop.get(parent)["date_modified_gmt"_L1].toString();
    shop.post(u"orders"_s, withLine(line(variation, 1), {{"status"_L1, "processing"_L1}}));
    QCOMPARE(shop.get(u"products/%1"_s.arg(variation))["stock_quantity"_L1].toInt(), 3);
    QVERIFY(shop.get(parent)["date_modified_gmt"_L1].toString() > before);
}

void TestWooSimulatorOrders::lists()
{
    Shop shop;
    const int product = shop.product(50);
    for (const auto status : {"pending"_L1, "processing"_L1, "completed"_L1, "processing"_L1})
        shop.post(u"orders"_s, withLine(line(product, 1), {{"status"_L1, status}}));
    const auto total
        = [&](const char *query) { return shop.get(u"orders?"_s + QLatin1String(query)).header("X-WP-Total").toInt(); };
    QCOMPARE(total("status=processing"), 2);
    QCOMPARE(total("status=processing,completed"), 3);
    QCOMPARE(total("status[]=pending&status[]=completed"), 2);
    QCOMPARE(total("status=any"), 4);
    QCOMPARE(total("product=1"), 0);
    QCOMPARE(total(("product=" + QByteArray::number(product)).constData()), 4);
    QCOMPARE(total("customer=0"), 4);
    QCOMPARE(total("modified_after=2099-01-01T00:00:00Z"), 0);
    QVERIFY(shop.get(u"orders?per_page=2"_s).header("Link").contains("status[0]=any&dp=2&context=view"));
    const Answer bad = shop.get(u"orders?status=shipped"_s);
    QVERIFY(bad["data"_L1]["params"_L1]["status"_L1].toString().startsWith("status[0] is not one of any, trash,"_L1));
    QCOMPARE(shop.get(u"orders/statuses"_s).json.toArray().size(), 8);
    QCOMPARE(shop.get(u"reports/orders/totals"_s).json[1]["total"_L1].toInt(), 2);
}

void TestWooSimulatorOrders::search()
{
    Shop shop;
    const QJsonObject buyer{{"first_name"_L1, "Ann"_L1}, {"last_name"_L1, "Lee"_L1}, {"phone"_L1, "0400"_L1}};
    shop.post(u"orders"_s,
        withLine(line(shop.product(5), 1),
            {{"billing"_L1, buyer}, {"transaction_id"_L1, "MP-7781"_L1},
                {"meta_data"_L1, QJsonArray{QJsonObject{{"key"_L1, "_ref"_L1}, {"value"_L1, "REF-9"_L1}}}}}));
    const auto found
        = [&](const char *text) { return shop.get(u"orders?search="_s + QLatin1String(text)).json.toArray().size(); };
    QCOMPARE(found("Ann%20Lee"), 1);
    QCOMPARE(found("Test%20mug"), 1);
    QCOMPARE(found("MP-7781"), 1);
    QCOMPARE(found("REF-9"), 0);
    QCOMPARE(found("T-1"), 0); // the SKU
    shop.control({{"action"_L1, "set_version"_L1}, {"version"_L1, "8.9"_L1}});
    QCOMPARE(found("MP-7781"), 0);
}

void TestWooSimulatorOrders::createdVia()
{
    Shop shop;
    const QJsonObject body{{"created_via"_L1, "sampan"_L1}};
    QCOMPARE(shop.post(u"orders"_s, body)["created_via"_L1].toString(), u"sampan"_s);
    QCOMPARE(shop.get(u"orders?created_via=other"_s).json.toArray().size(), 0);
    shop.control({{"action"_L1, "set_version"_L1}, {"version"_L1, "8.9"_L1}});
    QCOMPARE(shop.post(u"orders"_s, body)["created_via"_L1].toString(), u"rest-api"_s);
    QCOMPARE(shop.get(u"orders?created_via=other"_s).json.toArray().size(), 2); // filter not known
}

void TestWooSimulatorOrders::refunds()
{
    Shop shop;
    const Answer made = shop.post(u"orders"_s, withLine(line(shop.product(5), 2), {{"status"_L1, "processing"_L1}}));
    const QString path = u"orders/%1"_s.arg(made["id"_L1].toInt());
    const QJsonObject row{{"id"_L1, made["line_items"_L1][0]["id"_L1]}, {"quantity"_L1, 1}, {"refund_total"_L1, 19.9}};
    const Answer refund = shop.post(path + "/refunds"_L1,
        withLine(row, {{"amount"_L1, "19.90"_L1}, {"reason"_L1, "broken"_L1}, {"api_refund"_L1, false}}));
    QCOMPARE(refund.status, 201);
    QCOMPARE(refund["line_items"_L1][0]["quantity"_L1].toInt(), -1);
    QCOMPARE(refund["line_items"_L1][0]["total"_L1].toString(), u"-19.90"_s);
    QCOMPARE(refund["line_items"_L1][0]["meta_data"_L1][0]["key"_L1].toString(), u"_refunded_item_id"_s);
    QCOMPARE(shop.post(path + "/refunds"_L1, {{"api_refund"_L1, false}})["amount"_L1].toString(), QString());
    const QJsonValue order = shop.get(path).json;
    QCOMPARE(order["total"_L1].toString(), u"39.80"_s); // as sold
    QCOMPARE(order["line_items"_L1][0]["quantity"_L1].toInt(), 2);
    QCOMPARE(order["refunds"_L1][0]["total"_L1].toString(), u"-"_s);
    QCOMPARE(order["refunds"_L1][1]["total"_L1].toString(), u"-19.90"_s);
    QCOMPARE(shop.get(u"refunds"_s).json[0]["parent_id"_L1].toInt(), made["id"_L1].toInt());
    const QString one = path + u"/refunds/%1"_s.arg(refund["id"_L1].toInt());
    QCOMPARE(shop.remove(one).status, 501);
    QCOMPARE(shop.remove(one + "?force=true"_L1).status, 200);
}

void TestWooSimulatorOrders::refundErrors()
{
    Shop shop;
    const Answer made = shop.post(u"orders"_s, withLine(line(shop.product(5), 2), {{"payment_method"_L1, "bacs"_L1}}));
    const QString path = u"orders/%1/refunds"_s.arg(made["id"_L1].toInt());
    const Answer gateway = shop.post(path, {{"amount"_L1, "1.00"_L1}});
    QCOMPARE(gateway.status, 500);
    QCOMPARE(gateway.code(), u"woocommerce_rest_cannot_create_order_refund"_s);
    QCOMPARE(gateway["data"_L1].toInt(), 500); // a bare number
    const Answer much = shop.post(path, {{"amount"_L1, "9999"_L1}, {"api_refund"_L1, false}});
    QCOMPARE(much["message"_L1].toString(), u"Invalid refund amount."_s);
    QCOMPARE(shop.post(path, {{"amount"_L1, 5}}).status, 400); // an amount is text
}

void TestWooSimulatorOrders::fullRefundMovesTheOrder()
{
    Shop shop;
    const Answer made = shop.post(u"orders"_s, withLine(line(shop.product(5), 1), {{"status"_L1, "processing"_L1}}));
    const QString path = u"orders/%1"_s.arg(made["id"_L1].toInt());
    shop.post(path + "/refunds"_L1, {{"amount"_L1, "19.90"_L1}, {"api_refund"_L1, false}});
    QCOMPARE(shop.get(path)["status"_L1].toString(), u"refunded"_s);
    QCOMPARE(shop.get(path)["refunds"_L1].toArray().size(), 1);
    const Answer other = shop.post(u"orders"_s, withLine(line(shop.product(5), 1), {{"status"_L1, "processing"_L1}}));
    const Answer moved = shop.put(u"orders/%1"_s.arg(other["id"_L1].toInt()), {{"status"_L1, "refunded"_L1}});
    QCOMPARE(moved["refunds"_L1][0]["total"_L1].toString(), u"-19.90"_s); // a record made by itself
}

void TestWooSimulatorOrders::notes()
{
    Shop shop;
    const Answer made = shop.post(u"orders"_s, withLine(line(shop.product(5), 1), {{"status"_L1, "processing"_L1}}));
    const QString path = u"orders/%1/notes"_s.arg(made["id"_L1].toInt());
    const auto texts = [&] {
        QStringList list;
        for (const QJsonValue note : shop.get(path).json.toArray())
            list << note["note"_L1].toString();
        return list;
    };
    QVERIFY(texts().contains(u"Order status changed from Pending payment to Processing."_s));
    QVERIFY(texts().contains(u"Stock levels reduced: Test mug (5&rarr;4)"_s));
    const Answer note = shop.post(path, {{"note"_L1, "Sent with X, 123"_L1}});
    QCOMPARE(note.status, 201);
    QVERIFY(texts().contains(u"Sent with X, 123"_s));
    const Answer missing = shop.post(path, {});
    QCOMPARE(missing.code(), u"rest_missing_callback_param"_s);
    QVERIFY(missing["data"_L1]["params"_L1].isArray());
}

void TestWooSimulatorOrders::batch()
{
    Shop shop;
    const int product = shop.product(5);
    const QJsonArray creates{
        withLine(line(product, 1)), QJsonObject{{"status"_L1, "bogus"_L1}}, withLine({{"quantity"_L1, 1}})};
    const Answer answer = shop.post(u"orders/batch"_s,
        {{"create"_L1, creates}, {"update"_L1, QJsonArray{QJsonObject{{"id"_L1, 999999}}}},
            {"delete"_L1, QJsonArray{123456}}});
    QCOMPARE(answer["create"_L1][1]["status"_L1].toString(), u"pending"_s); // not checked
    QCOMPARE(
        answer["create"_L1][2]["error"_L1]["code"_L1].toString(), u"woocommerce_rest_required_product_reference"_s);
    QCOMPARE(answer["update"_L1][0]["error"_L1]["data"_L1]["status"_L1].toInt(), 400);
    QCOMPARE(answer["delete"_L1][0]["error"_L1]["data"_L1]["status"_L1].toInt(), 404);
    const int id = answer["create"_L1][0]["id"_L1].toInt();
    shop.post(u"orders/batch"_s, {{"delete"_L1, QJsonArray{id}}});
    QCOMPARE(shop.get(u"orders/%1"_s.arg(id)).status, 404); // for good
}

void TestWooSimulatorOrders::deleting()
{
    Shop shop;
    const QString path = u"orders/%1"_s.arg(shop.post(u"orders"_s, {})["id"_L1].toInt());
    QCOMPARE(shop.remove(path)["status"_L1].toString(), u"pending"_s);
    QCOMPARE(shop.remove(path).status, 410);
    QCOMPARE(shop.get(u"orders"_s).raw, QByteArray("[]"));
    QCOMPARE(shop.get(u"orders?status=trash"_s).json.toArray().size(), 1);
}

void TestWooSimulatorOrders::taxes()
{
    Shop shop;
    shop.put(u"settings/general/woocommerce_calc_taxes"_s, {{"value"_L1, "yes"_L1}});
    const int product = shop.product(5);
    const Answer net = shop.post(u"orders"_s, withLine(line(product, 3)));
    QCOMPARE(net["line_items"_L1][0]["total"_L1].toString(), u"59.70"_s);
    QCOMPARE(net["line_items"_L1][0]["total_tax"_L1].toString(), u"5.97"_s);
    QCOMPARE(net["total"_L1].toString(), u"65.67"_s);
    shop.put(u"settings/tax/woocommerce_prices_include_tax"_s, {{"value"_L1, "yes"_L1}});
    const Answer gross = shop.post(u"orders"_s, withLine(line(product, 3)));
    QVERIFY(gross["prices_include_tax"_L1].toBool());
    QCOMPARE(gross["line_items"_L1][0]["total"_L1].toString(), u"54.27"_s); // net all the same
    QCOMPARE(gross["total"_L1].toString(), u"59.70"_s);
}

void TestWooSimulatorOrders::mails()
{
    Shop shop;
    const QJsonObject buyer{{"email"_L1, "ann@example.test"_L1}};
    const QJsonObject processing{{"status"_L1, "processing"_L1}};
    const auto mails = [&] { return shop.ledger()["mails_sent"_L1].toArray(); };
    shop.post(u"orders"_s, processing);
    QCOMPARE(mails().size(), 0); // nobody to write to
    shop.post(u"orders"_s, {{"status"_L1, "processing"_L1}, {"billing"_L1, buyer}});
    QCOMPARE(mails().size(), 1);
    QCOMPARE(mails().at(0)["to"_L1].toString(), u"ann@example.test"_s);
    QCOMPARE(mails().at(0)["kind"_L1].toString(), u"customer_processing_order"_s);
    shop.control({{"action"_L1, "set_mails"_L1}, {"on"_L1, false}});
    shop.post(u"orders"_s, {{"status"_L1, "processing"_L1}, {"billing"_L1, buyer}});
    QCOMPARE(mails().size(), 1);
}

QTEST_GUILESS_MAIN(TestWooSimulatorOrders)
#include "test_woo_simulator_orders.moc"
