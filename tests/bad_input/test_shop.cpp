// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bad_input/real_scene.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 beyondDoubles = 9007199254740993;

QJsonObject productOf(qint64 id, const char *sku, const char *price, int stock, const char *modified = "2026-11-24T05:00:00")
{
    return {{u"id"_s, id}, {u"name"_s, QLatin1StringView(sku)}, {u"type"_s, u"simple"_s}, {u"status"_s, u"publish"_s},
        {u"sku"_s, QLatin1StringView(sku)}, {u"regular_price"_s, QLatin1StringView(price)}, {u"manage_stock"_s, true},
        {u"stock_quantity"_s, stock}, {u"date_modified_gmt"_s, QLatin1StringView(modified)}};
}

QByteArray text(const QJsonArray &rows)
{
    return QJsonDocument(rows).toJson(QJsonDocument::Compact);
}

QJsonObject changed(QJsonObject row, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

const char *page = "<!DOCTYPE html><html><head><title>Log In</title></head><body><form><input type=\"password\"></form></body></html>";
} // namespace

/// A WooCommerce shop whose answers are not what they should be: said in words, and nothing is lost.
class TestShop : public QObject {
    Q_OBJECT

    std::unique_ptr<RealScene> m_real;
    QByteArray m_products; ///< what the list of products is answered with
    std::function<std::optional<Reply>(const Received &)> m_instead;

    RealScene &real() { return *m_real; }
    qint64 shop() { return m_real->scene.shop; }
    Value stored(const char *sku, FieldNo field) { return real().variantCell(QLatin1StringView(sku), field); }
    QStringList remarks() { return real().space.problemWords(u"remark"_s); }

    void twoProducts()
    {
        m_products = text({productOf(beyondDoubles, "ODD-1", "12.00", 5), productOf(7, "GOOD-1", "8.00", 3)});
        real().pull(shop());
        QCOMPARE(stored("ODD-1", variant::shopPrice), Value(qint64(1200)));
        QCOMPARE(stored("ODD-1", variant::onHand), Value(qint64(5)));
        QVERIFY(remarks().isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_real = std::make_unique<RealScene>();
        m_instead = {};
        real().server.answer = [this](const Received &request) -> Reply {
            if (m_instead) {
                if (const auto reply = m_instead(request))
                    return *reply;
            }
            const bool list = request.is("GET", u"/wp-json/wc/v3/products?") && parameter(request, "status") != u"trash";
            return {200, list ? m_products : QByteArray("[]")};
        };
    }
    void cleanup() { m_real.reset(); }

    void oddValuesOfOneProduct_data()
    {
        QTest::addColumn<QJsonObject>("change");
        QTest::addColumn<Value>("price");
        QTest::addColumn<Value>("stock");
        QTest::addColumn<QString>("says"); ///< empty: nothing is wrong with it
        const Value price(qint64(1200)), stock(qint64(5));
        const QString noPrice = u"ODD-1: The shop's price “%1” is no price. What is known of it stays; correct it in the shop."_s;
        const QString noStock = u"ODD-1: The shop's stock “%1” is no number of pieces. What is known of it stays; correct it in the shop."_s;
        const auto row = [&](const char *name, const QJsonObject &change, const Value &p, const Value &s, const QString &says) {
            QTest::addRow("%s", name) << change << p << s << says;
        };
        row("price with a comma", {{u"regular_price"_s, u"12,50"_s}}, price, stock, noPrice.arg(u"12,50"));
        row("price 1e3", {{u"regular_price"_s, 1e3}}, qint64(100000), stock, {});
        row("price 1e3 as text", {{u"regular_price"_s, u"1e3"_s}}, price, stock, noPrice.arg(u"1e3"));
        row("price null", {{u"regular_price"_s, QJsonValue()}}, Value(), stock, {});
        row("price negative", {{u"regular_price"_s, u"-3.00"_s}}, price, stock, noPrice.arg(u"-3.00"));
        row("price an object", {{u"regular_price"_s, QJsonObject{{u"a"_s, 1}}}}, price, stock, noPrice.arg(u"{…}"));
        row("price beyond all money", {{u"regular_price"_s, u"99999999999999999"_s}}, price, stock, noPrice.arg(u"99999999999999999"));
        row("sale price in words", {{u"sale_price"_s, u"half"_s}}, price, stock, noPrice.arg(u"half"));
        row("stock in words", {{u"stock_quantity"_s, u"abc"_s}}, price, stock, noStock.arg(u"abc"));
        row("stock of the parent", {{u"manage_stock"_s, u"parent"_s}}, price, Value(), {});
        row("stock null", {{u"stock_quantity"_s, QJsonValue()}}, price, Value(), {});
        row("stock a list", {{u"stock_quantity"_s, QJsonArray{1}}}, price, stock, noStock.arg(u"{…}"));
        row("stock beyond all numbers", {{u"stock_quantity"_s, qint64(9223372036854775807)}}, price, stock, noStock.arg(u"9223372036854775807"));
        row("a status that nobody knows", {{u"status"_s, u"wc-haunted"_s}}, price, stock, {});
        row("a type that nobody knows", {{u"type"_s, u"raffle"_s}}, price, stock, {});
    }
    void oddValuesOfOneProduct()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QString, says);
        twoProducts();
        m_products = text({changed(productOf(beyondDoubles, "ODD-1", "12.00", 5, "2026-11-24T06:00:00"), change),
            productOf(7, "GOOD-1", "9.00", 2, "2026-11-24T06:00:01")});
        real().pull(shop());
        QTEST(stored("ODD-1", variant::shopPrice), "price");
        QTEST(stored("ODD-1", variant::onHand), "stock");
        QCOMPARE(stored("GOOD-1", variant::shopPrice), Value(qint64(900)));
        QCOMPARE(stored("GOOD-1", variant::onHand), Value(qint64(2)));
        QCOMPARE(remarks(), says.isEmpty() ? QStringList() : QStringList{says});
        // What goes to the shop for it, the id to the last digit.
        QCOMPARE(real().space.number("SELECT count(*) FROM listings WHERE remote_item = '9007199254740993'"), 1);
    }

    void whatIsKnownOfAPriceStaysListed()
    {
        twoProducts();
        m_products = text({productOf(beyondDoubles, "ODD-1", "ask", 5, "2026-11-24T06:00:00")});
        real().pull(shop());
        QCOMPARE(real().space.number("SELECT price FROM listings WHERE remote_item = '9007199254740993'"), 1200);
        m_products = text({productOf(beyondDoubles, "ODD-1", "13.00", 5, "2026-11-24T07:00:00")});
        real().pull(shop());
        QCOMPARE(real().space.number("SELECT price FROM listings WHERE remote_item = '9007199254740993'"), 1300);
    }

    void rowsThatAreNone()
    {
        m_products = R"([null,7,"x",[],{},{"id":null},{"id":"12abc","sku":"X"},{"id":-4},{"id":1e300},)"
            + text({productOf(7, "GOOD-1", "8.00", 3)}).mid(1);
        real().pull(shop());
        QCOMPARE(real().space.number("SELECT count(*) FROM products"), 1);
        QCOMPARE(stored("GOOD-1", variant::onHand), Value(qint64(3)));
        QCOMPARE(remarks(), QStringList{u": 9 rows of the shop's product list have no number and were left out."_s});
    }

    void twoProductsWithOneSku()
    {
        m_products = text({productOf(11, "TWICE", "5.00", 1), productOf(12, "twice", "6.00", 2), productOf(7, "GOOD-1", "8.00", 3)});
        real().pull(shop());
        QCOMPARE(real().space.number("SELECT count(*) FROM products"), 3);
        QCOMPARE(stored("TWICE", variant::shopPrice), Value(qint64(500)));
        QCOMPARE(stored("", variant::shopPrice), Value(qint64(600))); // here, without a SKU
        QCOMPARE(stored("GOOD-1", variant::onHand), Value(qint64(3)));
        QCOMPARE(real().space.problemWords(u"sku.clash"_s),
            QStringList{u"twice: The SKU twice is used twice in shop: by the products 11 and 12. Give one of them another SKU in the shop."_s});
    }

    void twoVariationsWithOneSku()
    {
        m_products = text({changed(productOf(20, "CUP", "5.00", 1), {{u"type"_s, u"variable"_s}, {u"variations"_s, QJsonArray{21, 22}}})});
        m_instead = [](const Received &request) -> std::optional<Reply> {
            if (!request.target.contains(u"/products/20/variations"))
                return std::nullopt;
            return Reply{200, text({productOf(21, "CUP-R", "5.00", 1), productOf(22, "CUP-R", "6.00", 2)})};
        };
        real().pull(shop());
        QCOMPARE(real().space.number("SELECT count(*) FROM variants"), 2);
        QCOMPARE(stored("CUP-R", variant::shopPrice), Value(qint64(500)));
        QVERIFY(real().space.problemWords(u"sku.clash"_s).value(0).contains(u"The SKU CUP-R is used twice"));
    }

    void anObjectForAList()
    {
        twoProducts();
        m_products = R"({"products":[{"id":7}]})";
        real().pull(shop());
        const QStringList words = real().space.problemWords(u"read"_s);
        QVERIFY2(words.contains(u"pull products: The shop's answer is not what it was asked for (“{\"products\":[{\"id\":7}]}”). If it goes on, ask the shop's administrator what changes the shop's answers."_s), qPrintable(words.join(u'\n')));
        QCOMPARE(stored("GOOD-1", variant::shopPrice), Value(qint64(800)));
    }

    void aSharedStockBeyondAllNumbers()
    {
        m_products = text({changed(productOf(20, "CUP", "5.00", 1), {{u"type"_s, u"variable"_s}, {u"variations"_s, QJsonArray{21, 22}}, {u"stock_quantity"_s, qint64(9223372036854775807)}})});
        m_instead = [](const Received &request) -> std::optional<Reply> {
            if (!request.target.contains(u"/products/20/variations"))
                return std::nullopt;
            const QJsonObject shares{{u"manage_stock"_s, u"parent"_s}, {u"stock_quantity"_s, qint64(9223372036854775807)}};
            return Reply{200, text({changed(productOf(21, "CUP-R", "5.00", 1), shares), changed(productOf(22, "CUP-G", "6.00", 2), shares)})};
        };
        real().pull(shop());
        QCOMPARE(stored("CUP-R", variant::onHand), Value());
        QCOMPARE(stored("CUP-G", variant::shopPrice), Value(qint64(600)));
    }

    void noAnswerOfTheShop_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int status, const QByteArray &body, const char *says) {
            QTest::addRow("%s", name) << status << body << QString::fromUtf8(says);
        };
        row("a page to log in", 200, page, "page to log in (“Log In”) and not with WooCommerce's data. Ask its administrator to let /wp-json/ through.");
        row("HTML for JSON", 200, "<html><title>Hello</title></html>", "web page (“Hello”, HTTP 200) and not with WooCommerce's data. See that the address");
        row("the wrong address", 404, "<html><title>Not Found</title></html>", "web page (“Not Found”, HTTP 404)");
        row("nested 10,000 times", 200, QByteArray(10000, '[') + QByteArray(10000, ']'), "nested too deeply or not JSON");
        row("objects nested 10,000 times", 200, QByteArray("{\"a\":").repeated(10000) + "1" + QByteArray(10000, '}'), "nested too deeply or not JSON");
        row("cut in the middle", 200, "[{\"id\":7,\"description\":\"<p>Tea</p>\",\"sku\":\"GO", "it is cut short");
        row("nothing", 200, "", "empty answer (HTTP 200)");
        row("bytes", 200, QByteArray("\x00\xff\xfe\x01", 4), "not JSON");
    }
    void noAnswerOfTheShop()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        twoProducts();
        const auto kept = [&] {
            QStringList rows = dump(real().space.db());
            rows.removeIf([](const QString &row) { return !row.startsWith(u"products") && !row.startsWith(u"variants") && !row.startsWith(u"listings") && !row.startsWith(u"cursors"); });
            return rows;
        };
        const QStringList before = kept();
        QCOMPARE(before.size(), 8); // two products, variants and listings, two cursors
        m_instead = [&](const Received &) { return Reply{status, body}; };
        const QString words = real().pullInVain(shop());
        QVERIFY2(words.contains(says), qPrintable(words));
        QCOMPARE(kept(), before);
        // The day after it is well again, and goes on where it was.
        m_instead = {};
        m_products = text({productOf(7, "GOOD-1", "9.50", 4, "2026-11-24T06:00:00")});
        real().space.clock().advance(Hours(24));
        real().pull(shop());
        QCOMPARE(stored("GOOD-1", variant::shopPrice), Value(qint64(950)));
        QCOMPARE(stored("ODD-1", variant::shopPrice), Value(qint64(1200)));
    }

    void wrongKeys()
    {
        twoProducts();
        m_instead = [](const Received &) {
            return Reply{401, R"({"code":"woocommerce_rest_authentication_error","message":"Consumer key is invalid.","data":{"status":401}})"};
        };
        SyncBench bench(real().space);
        bench.start(shop());
        bench.kick();
        QTRY_COMPARE(bench.state(shop()), AccountStatus::State::Paused);
        QVERIFY(bench.stop());
        const QStringList words = real().space.problemWords(u"signin"_s);
        QCOMPARE(words.size(), 1);
        QVERIFY2(words[0].contains(u"Enter both again") && words[0].contains(u"Consumer key is invalid."), qPrintable(words[0]));
        QCOMPARE(stored("ODD-1", variant::shopPrice), Value(qint64(1200)));
    }

    void theSamePageForEver()
    {
        QJsonArray rows;
        for (int i = 1; i <= 100; ++i)
            rows.append(productOf(i, qPrintable(u"P-%1"_s.arg(i)), "5.00", 1, "2026-11-24T05:00:00"));
        m_products = text(rows);
        real().pull(shop());
        QCOMPARE(real().space.number("SELECT count(*) FROM products"), 100);
        QVERIFY(real().server.count("GET", u"/wp-json/wc/v3/products?") < 12);
        QCOMPARE(remarks().size(), 1);
        QVERIFY2(remarks()[0].contains(u"the same page of /products again and again") && remarks()[0].contains(u"keep caches away"), qPrintable(remarks()[0]));
    }
};

QTEST_GUILESS_MAIN(TestShop)
#include "test_shop.moc"
