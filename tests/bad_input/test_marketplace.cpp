// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bad_input/real_scene.h"

#include <QTest>

using namespace sampan;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 beyondDoubles = 9007199254740993;

QByteArray orderOf(const char *number, const char *state, const char *line)
{
    return QByteArray(R"({"orderId":)") + number + R"(,"orderState":)" + state
        + R"(,"bookTime":1795500000000,"modifyTime":1795500000000,"customerName":"Sri Wahyuni","mobile":"+62 812 0000 111",)"
          R"("address":"Jl. Kenanga 5","city":"Bandung","paySubtotal":45000,"orderSkuinfos":[)"
        + line + "]}";
}
const char *goodLine = R"({"skuId":601,"spuId":501,"skuName":"Teh","popSkuId":"TEA-1","skuNumber":1,"jdPrice":45000})";
} // namespace

/// A JD.ID whose answers are not what they should be: said in words, and nothing is lost.
class TestMarketplace : public QObject {
    Q_OBJECT

    std::unique_ptr<RealScene> m_real;
    QByteArray m_spus, m_skus, m_stocks, m_ids, m_orders;
    std::function<std::optional<Reply>(const Received &)> m_instead;

    RealScene &real() { return *m_real; }
    qint64 market() { return m_real->scene.market; }
    QStringList remarks() { return real().space.problemWords(u"remark"_s); }
    /// What we hold of a listing, and what they said last.
    qint64 listed(qint64 remoteVariant, FieldNo field)
    {
        Statement &select = real().space.db().query("SELECT id FROM listings WHERE remote_variant = ?", QString::number(remoteVariant));
        const qint64 id = select.step() ? select.integer(0) : 0;
        select.reset();
        const Value ours = real().space.cell(Table::Listing, id, field);
        const Belief belief = real().space.beliefs(Table::Listing, id).of(field, ours);
        return belief.theirs.isNumber() ? belief.theirs.number() : -1;
    }
    int orders() { return int(real().space.number("SELECT count(*) FROM orders")); }

    QByteArray answerTo(const Received &request)
    {
        const QString method = parameter(request, "method").section(u'.', -1);
        if (method == u"getWareInfoListByVendorId")
            return parameter(request, "360buy_param_json").contains(u"\"page\":1,") ? "{\"spuInfoVoList\":" + m_spus + ",\"totalNum\":1}" : "{\"spuInfoVoList\":[],\"totalNum\":1}";
        if (method == u"getSkuInfoBySpuIdAndVenderId")
            return m_skus;
        if (method == u"queryEpiMerchantWareStock")
            return m_stocks;
        if (method == u"getOrderIdListByCondition")
            return m_ids;
        if (method == u"batchGetOrderInfoList")
            return m_orders;
        return "[]";
    }

    void twoVariants()
    {
        m_spus = R"([{"spuId":501,"spuName":"Teh","wareStatus":1}])";
        m_skus = R"([{"skuId":9007199254740993,"sellerSkuId":"TEA-1","jdPrice":45000},{"skuId":602,"sellerSkuId":"TEA-2","jdPrice":60000}])";
        m_stocks = R"({"9007199254740993":5,"602":3})";
        real().pull(market());
        QCOMPARE(listed(beyondDoubles, listing::price), 4500000);
        QCOMPARE(listed(602, listing::price), 6000000);
        QVERIFY(remarks().isEmpty());
    }

private Q_SLOTS:
    void init()
    {
        m_real = std::make_unique<RealScene>();
        m_instead = {};
        m_spus = m_skus = m_ids = m_orders = "[]";
        m_stocks = "{}";
        real().scene.tea = real().space.product(real().scene.brand, {u"TEA-1"_s, u"TEA-2"_s});
        real().server.answer = [this](const Received &request) -> Reply {
            if (m_instead) {
                if (const auto reply = m_instead(request))
                    return *reply;
            }
            return {200, wrapped(request, answerTo(request))};
        };
    }
    void cleanup() { m_real.reset(); }

    void oddValuesOfOneVariant_data()
    {
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<QByteArray>("stock");
        QTest::addColumn<qint64>("theirPrice");
        QTest::addColumn<qint64>("theirStock");
        QTest::addColumn<QString>("says");
        const QString noPrice = u"TEA-1: JD.ID's price “%1” is no price. What is known of it stays; correct it in JD.ID's seller centre."_s;
        const QString noStock = u"9007199254740993: JD.ID's stock “%1” is no number of pieces. What is known of it stays; correct it in JD.ID's seller centre."_s;
        const auto row = [](const char *name, const char *price, const char *stock, qint64 theirPrice, qint64 theirStock, const QString &says) {
            QTest::addRow("%s", name) << QByteArray(price) << QByteArray(stock) << theirPrice << theirStock << says;
        };
        row("price with a comma", "\"12,50\"", "5", 4500000, 5, noPrice.arg(u"12,50"));
        row("price 1e3", "1e3", "5", 100000, 5, {});
        row("price 1e3 as text", "\"1e3\"", "5", 4500000, 5, noPrice.arg(u"1e3"));
        row("price null", "null", "5", 4500000, 5, {});
        row("price negative", "-3", "5", 4500000, 5, noPrice.arg(u"-3"));
        row("price an object", "{\"a\":1}", "5", 4500000, 5, noPrice.arg(u"{…}"));
        row("stock in words", "45000", "\"abc\"", 4500000, 5, noStock.arg(u"abc"));
        row("stock null", "45000", "null", 4500000, 5, {});
        row("stock of the parent", "45000", "\"parent\"", 4500000, 5, noStock.arg(u"parent"));
        row("stock an object", "45000", "{\"realNum\":\"many\"}", 4500000, 5, noStock.arg(u"many"));
    }
    void oddValuesOfOneVariant()
    {
        QFETCH(QByteArray, price);
        QFETCH(QByteArray, stock);
        QFETCH(QString, says);
        twoVariants();
        m_skus = R"([{"skuId":9007199254740993,"sellerSkuId":"TEA-1","jdPrice":)" + price + R"(},{"skuId":602,"sellerSkuId":"TEA-2","jdPrice":61000}])";
        m_stocks = R"({"9007199254740993":)" + stock + R"(,"602":2})";
        real().space.clock().advance(Minutes(10));
        real().pull(market());
        QTEST(listed(beyondDoubles, listing::price), "theirPrice");
        QTEST(listed(beyondDoubles, listing::stock), "theirStock");
        QCOMPARE(listed(602, listing::price), 6100000);
        QCOMPARE(listed(602, listing::stock), 2);
        QCOMPARE(remarks(), says.isEmpty() ? QStringList() : QStringList{says});
    }

    void productsWithoutNumber()
    {
        m_spus = R"([null,7,"x",[],{},{"spuId":null,"spuName":"?"},{"spuId":[],"wareStatus":1},{"spuId":501,"spuName":"Teh","wareStatus":1}])";
        m_skus = R"([{"skuId":null,"sellerSkuId":"?"},{"skuId":601,"sellerSkuId":"TEA-1","jdPrice":45000}])";
        real().pull(market());
        QCOMPARE(listed(601, listing::price), 4500000);
        QVERIFY2(remarks().value(0).contains(u"products in JD.ID's list have no number and were left out. Look at them in JD.ID's seller centre."), qPrintable(remarks().join(u'\n')));
    }

    void aListOfNothingButNumberlessProductsIsNotItsEnd()
    {
        m_spus = R"([{"spuId":null},{"spuId":""}])";
        real().pull(market());
        QVERIFY(remarks().value(0).startsWith(u": 2 products in JD.ID's list have no number"));
        QCOMPARE(real().space.number("SELECT count(*) FROM cursors WHERE stream = 'products'"), 0);
    }

    void oneSkuListedTwice()
    {
        twoVariants();
        m_skus = R"([{"skuId":9007199254740993,"sellerSkuId":"TEA-1","jdPrice":46000},{"skuId":777,"sellerSkuId":"TEA-1","jdPrice":1}])";
        real().space.clock().advance(Minutes(10));
        real().pull(market());
        QCOMPARE(listed(beyondDoubles, listing::price), 4600000);
        QCOMPARE(real().space.problemWords(u"listing.double"_s),
            QStringList{u"777: TEA-1 is listed twice on market: as 501 and as 501. Take one of them off there."_s});
    }

    void oddOrders_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &odd, const char *kind, const char *says) {
            QTest::addRow("%s", name) << odd << QString::fromLatin1(kind) << QString::fromUtf8(says);
        };
        row("an unknown SKU", orderOf("9007199254740993", "1", R"({"skuId":9,"skuName":"Asing","popSkuId":"NO-SUCH","skuNumber":1,"jdPrice":45000})"), "sku.unknown",
            "NO-SUCH: Order 9007199254740993 holds the SKU “NO-SUCH”, which is not in the catalogue. Correct the line, or import the product.");
        row("a status that nobody knows", orderOf("9007199254740993", "99", goodLine), "order.UnknownStatus",
            "The marketplace gives order 9007199254740993 a status that Sampan does not know: “99”. Nothing of it is sent until somebody has looked.");
        row("a status that is null", orderOf("9007199254740993", "null", goodLine), "order.UnknownStatus", "a status that Sampan does not know: “”");
        row("a price with a comma", orderOf("9007199254740993", "1", R"({"skuId":601,"skuName":"Teh","popSkuId":"TEA-1","skuNumber":1,"jdPrice":"12,50"})"), "remark",
            "9007199254740993: JD.ID's price “12,50” of “Teh” is no price; the line counts as 0. Look it up in JD.ID's seller centre before you approve the order.");
        row("a negative price", orderOf("9007199254740993", "1", R"({"skuId":601,"skuName":"Teh","popSkuId":"TEA-1","skuNumber":1,"jdPrice":-45000})"), "remark",
            "JD.ID's price “-45000” of “Teh” is no price");
        row("a quantity in words", orderOf("9007199254740993", "1", R"({"skuId":601,"skuName":"Teh","popSkuId":"TEA-1","skuNumber":"abc","jdPrice":45000})"), "remark",
            "9007199254740993: JD.ID does not say how many of “Teh” were ordered (“abc”). Look it up in JD.ID's seller centre and correct the line.");
        row("a negative quantity", orderOf("9007199254740993", "1", R"({"skuId":601,"skuName":"Teh","popSkuId":"TEA-1","skuNumber":-2,"jdPrice":45000})"), "remark",
            "how many of “Teh” were ordered (“-2”)");
        row("amounts beyond all money", orderOf("9007199254740993", "1", R"({"skuId":601,"skuName":"Teh","popSkuId":"TEA-1","skuNumber":9,"jdPrice":9e15})"), "remark",
            "9007199254740993: The amounts do not add up");
        row("a quantity beyond all numbers", orderOf("9007199254740993", "1", R"({"skuId":601,"skuName":"Teh","popSkuId":"TEA-1","skuNumber":9000000000000000000,"jdPrice":45000})"), "remark",
            "how many of “Teh” were ordered (“9000000000000000000”)");
        row("no lines at all", orderOf("9007199254740993", "1", ""), "remark", "JD.ID sent this order without lines.");
    }
    void oddOrders()
    {
        QFETCH(QByteArray, odd);
        QFETCH(QString, kind);
        QFETCH(QString, says);
        m_ids = "[1,2,9007199254740993]";
        m_orders = "[" + orderOf("1", "1", goodLine) + "," + odd + "," + orderOf("2", "1", goodLine) + ",{\"orderId\":null},null]";
        real().pull(market());
        QCOMPARE(orders(), 3);
        QCOMPARE(real().space.number("SELECT count(*) FROM orders WHERE remote_id = '9007199254740993'"), 1);
        QCOMPARE(real().space.number("SELECT count(*) FROM orders WHERE total = 4500000 AND goods = 4500000 AND remote_id IN ('1', '2')"), 2);
        QCOMPARE(real().space.number("SELECT count(*) FROM variants WHERE reserved < 0"), 0);
        const QStringList words = real().space.problemWords(kind);
        QVERIFY2(words.join(u'\n').contains(says), qPrintable(words.join(u'\n')));
        QVERIFY(remarks().contains(u": JD.ID sent an order without a number; it was left out."_s));
        // They come again with the next reading, and nothing is there twice.
        real().space.clock().advance(Minutes(2));
        real().pull(market());
        QCOMPARE(orders(), 3);
    }

    void noAnswerOfJdid_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int status, const QByteArray &body, const char *says) {
            QTest::addRow("%s", name) << status << body << QString::fromUtf8(says);
        };
        const char *look = "If it goes on, see that the account's address is that of JD.ID's gateway.";
        row("a page to log in", 200, "<!DOCTYPE html><html><title>Log In</title></html>", look);
        row("the wrong address", 404, "<html><title>Not Found</title></html>", look);
        row("another program's JSON", 200, "{\"status\":\"ok\"}", look);
        row("nested 10,000 times", 200, QByteArray(10000, '[') + QByteArray(10000, ']'), "nested too deeply");
        row("objects nested 10,000 times", 200, QByteArray("{\"a\":").repeated(10000) + "1" + QByteArray(10000, '}'), "nested too deeply");
        row("cut in the middle", 200, "{\"jingdong_seller_order_getOr", "not JSON");
        row("nothing", 200, "", "The answer is empty.");
    }
    void noAnswerOfJdid()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        m_ids = "[1]";
        m_orders = "[" + orderOf("1", "1", goodLine) + "]";
        twoVariants();
        const auto kept = [&] {
            QStringList rows = dump(real().space.db());
            rows.removeIf([](const QString &row) { return !row.startsWith(u"orders") && !row.startsWith(u"order_lines") && !row.startsWith(u"listings") && !row.startsWith(u"cursors"); });
            return rows;
        };
        const QStringList before = kept();
        m_instead = [&](const Received &) { return Reply{status, body}; };
        real().space.clock().advance(Minutes(10));
        const QString words = real().pullInVain(market());
        QVERIFY2(words.startsWith(u"JD.ID's answer cannot be read: ") && words.contains(says), qPrintable(words));
        QCOMPARE(kept(), before);
        m_instead = {};
        m_ids = "[1,2]";
        m_orders = "[" + orderOf("1", "1", goodLine) + "," + orderOf("2", "1", goodLine) + "]";
        real().space.clock().advance(Hours(24));
        real().pull(market());
        QCOMPARE(orders(), 2);
    }

    void wrongKeys_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::addRow("a secret with a typo") << QByteArray(R"({"code":"12","en_desc":"Invalid sign"})") << u"read"_s
                                              << u"Enter the app secret again; if it is right, compare this computer's clock. It says: Invalid sign"_s;
        QTest::addRow("an app that is not known") << QByteArray(R"({"code":"21","en_desc":"app_key is invalid"})") << u"signin"_s
                                                  << u"See the app key and the app's rights in JD.ID's open platform. It says: app_key is invalid"_s;
        QTest::addRow("a token of somebody else") << QByteArray(R"({"code":"19","en_desc":"refresh_token is invalid"})") << u"signin"_s
                                                  << u"JD.ID does not take the token any more. Sign in again. It says: refresh_token is invalid"_s;
    }
    void wrongKeys()
    {
        QFETCH(QByteArray, error);
        QFETCH(QString, kind);
        QFETCH(QString, says);
        m_instead = [&](const Received &) { return Reply{200, "{\"error_response\":" + error + "}"}; };
        SyncBench bench(real().space);
        bench.start(market());
        bench.kick();
        QTRY_VERIFY(!real().space.problemWords(kind).isEmpty());
        QVERIFY(bench.stop());
        const QString words = real().space.problemWords(kind).join(u'\n');
        QVERIFY2(words.contains(says), qPrintable(words));
        QCOMPARE(real().space.number("SELECT count(*) FROM cursors"), 0);
    }

    void theSamePageForEver()
    {
        m_spus = R"([{"spuId":501,"spuName":"Teh","wareStatus":1}])";
        m_skus = R"([{"skuId":601,"sellerSkuId":"TEA-1","jdPrice":45000}])";
        m_instead = [&](const Received &request) -> std::optional<Reply> {
            if (parameter(request, "method").endsWith(u"getWareInfoListByVendorId"))
                return Reply{200, wrapped(request, "{\"spuInfoVoList\":" + m_spus + "}")};
            if (parameter(request, "method").endsWith(u"getOrderIdListByCondition"))
                return Reply{200, wrapped(request, "[1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20]")};
            return std::nullopt;
        };
        m_orders = "[" + orderOf("1", "1", goodLine) + "]";
        real().pull(market());
        QCOMPARE(listed(601, listing::price), 4500000);
        QCOMPARE(orders(), 1);
        const QString words = remarks().join(u'\n');
        QVERIFY2(words.contains(u"JD.ID's product list gave the same page twice; the reading ended there."), qPrintable(words));
        QVERIFY2(words.contains(u"JD.ID gives the same page of its order list for any time; the reading ended before"), qPrintable(words));
        QVERIFY(real().server.received().size() < 150);
        QVERIFY2(words.contains(u"JD.ID repeats a page of its order list; there may be more orders before"), qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(TestMarketplace)
#include "test_marketplace.moc"
