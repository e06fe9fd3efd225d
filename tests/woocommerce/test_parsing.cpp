// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/category_tree.h"
#include "connectors/woocommerce/product.h"
#include "connectors/woocommerce/reply.h"
#include "connectors/woocommerce/text.h"
#include "tests/woocommerce/conversation.h"

using namespace sampan;
using namespace sampan::test;
using namespace sampan::woocommerce;

namespace {
/// The fixture's products by their ids, with what was remarked.
struct Parsed {
    std::map<QString, ProductSeen> products;
    std::vector<Fact> remarks;

    explicit Parsed(const AccountView &view = account())
    {
        const Result<Reply> reply = Reply::read(fixture("products"));
        CategoryTree tree;
        reply->root().each([&](const Json &row) { tree.want(row); });
        const Result<Reply> rows = Reply::read(fixture("categories"));
        tree.take(tree.missing(), rows->root());
        const Result<Reply> parents = Reply::read(fixture("categories_parents"));
        tree.take(tree.missing(), parents->root());
        reply->root().each([&](const Json &row) {
            const ProductRow product(row);
            if (!product.id().isEmpty())
                products.emplace(product.id(), product.seen(view, tree, remarks));
        });
    }
    const VariantSeen &only(const char *id) { return products.at(QLatin1StringView(id)).variants.at(0); }
};
} // namespace

class TestParsing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::addRow("plain") << u"Trà  sen "_s << u"Trà sen"_s;
        QTest::addRow("entities") << u"Tea &amp; Milk &#8211; &quot;1 &lt; 2&quot;"_s << u"Tea & Milk – \"1 < 2\""_s;
        QTest::addRow("named ones that few know") << u"Caf&eacute; &hellip; &nbsp;&copy;&rarr;"_s << u"Café … ©→"_s;
        QTest::addRow("without a semicolon") << u"Tea & Milk &amp sugar"_s << u"Tea & Milk & sugar"_s;
        QTest::addRow("tags") << u"<b>Oo</b>long<script>alert(1)</script> 50 g"_s << u"Oolong 50 g"_s;
        QTest::addRow("paragraphs") << u"<p>One.</p><p>Two.</p>"_s << u"One. Two."_s;
        QTest::addRow("combining marks") << u"Cafe\u0301"_s << u"Café"_s;
        QTest::addRow("decoded once") << u"&amp;amp;"_s << u"&amp;"_s;
        QTest::addRow("nothing") << QString() << QString();
    }
    void names()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainText(html), text);
    }

    void deepNestingIsHarmless()
    {
        const QString deep = u"<b>"_s.repeated(20000) + u"tea"_s;
        QVERIFY(plainText(deep).size() <= 3);
    }

    void pageTitles()
    {
        QCOMPARE(pageTitle("<html><head><title>Log In &lsaquo; Shop</title>"), u"Log In ‹ Shop"_s);
        QCOMPARE(pageTitle("<h1>Forbidden</h1> by rule 7"), u"Forbidden by rule 7"_s);
    }

    void noiseAroundJson_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("size"); ///< of the list; -1: cannot be read
        QTest::addRow("clean") << QByteArray("[1,2]") << qsizetype(2);
        QTest::addRow("byte order mark") << QByteArray("\xEF\xBB\xBF[1,2]") << qsizetype(2);
        QTest::addRow("a warning with brackets")
            << QByteArray("<b>Warning</b>: foo[0] {bar} in [x] on line 3<br />\n[{\"id\":1},{\"id\":2}]")
            << qsizetype(2);
        QTest::addRow("after it") << QByteArray("[{\"id\":1}]\n<!-- cached -->") << qsizetype(1);
        QTest::addRow("an empty list") << QByteArray("Deprecated: x\n[]\n") << qsizetype(0);
        QTest::addRow("a web page with a script")
            << QByteArray("<!doctype html><script>var a=[1,2,3,4,5,6,7,8,9,10];</script>") << qsizetype(-1);
        QTest::addRow("words") << QByteArray("Error establishing a database connection") << qsizetype(-1);
        QTest::addRow("cut") << QByteArray("[{\"id\":1},{\"id\":2") << qsizetype(-1);
        QTest::addRow("cut after a warning") << QByteArray("<b>Notice</b> [{\"id\":1},{\"id\":2}") << qsizetype(-1);
        QTest::addRow("two answers in one") << QByteArray("[{\"id\":1}],[{\"id\":2}]") << qsizetype(-1);
        QTest::addRow("an empty list after a list in words")
            << QByteArray("Notice: $list[] is gone\n[]") << qsizetype(0);
        QTest::addRow("a bare word") << QByteArray("true") << qsizetype(-1);
    }
    void noiseAroundJson()
    {
        QFETCH(QByteArray, body);
        QFETCH(qsizetype, size);
        const Result<Reply> reply = Reply::read(body);
        QCOMPARE(reply ? reply->root().size() : qsizetype(-1), size);
    }

    void aSimpleProduct()
    {
        Parsed parsed;
        const ProductSeen &product = parsed.products.at(u"301"_s);
        QCOMPARE(product.title, u"Sen & Nhài – \"Ngọc\""_s);
        QCOMPARE(product.description, u"<p>Trà sen.</p>"_s);
        QCOMPARE(product.category, u"Tea > Green & White"_s);
        QCOMPARE(product.tags, QStringList{u"Loose leaf"_s});
        QCOMPARE(product.images, (QStringList{u"https://lotus.example/a.jpg"_s, u"https://lotus.example/b.jpg"_s}));
        QCOMPARE(product.attributes, u"Origin=Thái Nguyên, Vietnam;Brand=Lotus"_s);
        QVERIFY(product.onSale && product.variantsComplete);
        QCOMPARE(product.modified, at("2026-11-24T05:00:00Z"));
        const VariantSeen &variant = parsed.only("301");
        QCOMPARE(variant.remoteVariant, u"301"_s);
        QCOMPARE(variant.sku, u"SEN-100"_s);
        QCOMPARE(variant.barcode, u"8930000000017"_s);
        QCOMPARE(variant.weight, 125);
        QCOMPARE(variant.length, 80);
        QCOMPARE(variant.width, 83); // 82.5, rounded once
        QCOMPARE(variant.price, aud("18.50"));
        QCOMPARE(variant.sale, (SalePrice{aud("15.00"), at("2026-11-20T13:00:00Z"), std::nullopt}));
        QCOMPARE(variant.stock, 42);
    }

    void oddProducts()
    {
        Parsed parsed;
        QVERIFY(!parsed.products.at(u"302"_s).variantsComplete);
        QVERIFY(parsed.products.at(u"302"_s).variants.empty());
        QCOMPARE(parsed.products.at(u"302"_s).category, u"Home > Ware"_s);
        QVERIFY(!parsed.only("303").stock); // external: sold elsewhere
        QCOMPARE(parsed.only("303").price, aud("90.00"));
        QVERIFY(parsed.products.at(u"304"_s).variants.empty()); // grouped
        const VariantSeen &oolong = parsed.only("305");
        QVERIFY(!parsed.products.at(u"305"_s).onSale);
        QCOMPARE(parsed.products.at(u"305"_s).title, u"Oolong 50 g"_s);
        QVERIFY(!oolong.price && !oolong.weight && !oolong.length);
        QVERIFY(!oolong.stock); // not counted, whatever the number says
        QCOMPARE(parsed.remarks.size(), size_t(2)); // the grouped one, and the price "12,50"
    }

    void unitsOfTheShop_data()
    {
        QTest::addColumn<QString>("weight");
        QTest::addColumn<QString>("size");
        QTest::addColumn<qint64>("grams");
        QTest::addColumn<qint64>("millimetres");
        QTest::addRow("metric") << u"kg"_s << u"mm"_s << qint64(125) << qint64(8);
        QTest::addRow("imperial") << u"lbs"_s << u"in"_s << qint64(57) << qint64(203);
        QTest::addRow("ounces, yards") << u"oz"_s << u"yd"_s << qint64(4) << qint64(7315);
    }
    void unitsOfTheShop()
    {
        QFETCH(QString, weight);
        QFETCH(QString, size);
        QFETCH(qint64, grams);
        QFETCH(qint64, millimetres);
        Parsed parsed(account({{u"weight_unit"_s, weight}, {u"dimension_unit"_s, size}}));
        QCOMPARE(parsed.only("301").weight, grams);
        QCOMPARE(parsed.only("301").length, millimetres);
    }

    void unknownUnitsAreNotGuessed()
    {
        AccountView view = account();
        view.learned.clear();
        Parsed parsed(view);
        QVERIFY(!parsed.only("301").weight && !parsed.only("301").length);
        view.options = {{u"weight_unit"_s, u"kg"_s}, {u"dimension_unit"_s, u"cm"_s}};
        Parsed told(view);
        QCOMPARE(told.only("301").weight, 125);
    }

    void aCircleOfCategoriesEnds()
    {
        const Result<Reply> product = Reply::read("{\"categories\":[{\"id\":1,\"name\":\"A\"}]}");
        const Result<Reply> rows
            = Reply::read("[{\"id\":1,\"name\":\"A\",\"parent\":2},{\"id\":2,\"name\":\"B\",\"parent\":1}]");
        CategoryTree tree;
        tree.want(product->root());
        for (int i = 0; i < 5 && !tree.missing().isEmpty(); ++i)
            tree.take(tree.missing(), rows->root());
        QVERIFY(tree.missing().isEmpty());
        QVERIFY(tree.pathOf(product->root()).size() < 100);
    }

    void barcodeOfAPlugin()
    {
        AccountView view = account();
        view.options.insert(u"barcode_meta"_s, u"_ean"_s);
        QVERIFY(productFields(view).contains("meta_data"));
        const Result<Reply> row
            = Reply::read("{\"id\":1,\"meta_data\":[{\"id\":9,\"key\":\"_ean\",\"value\":\" 4006381333931 \"}]}");
        std::vector<Fact> remarks;
        QCOMPARE(variantOf(row->root(), view, {}, remarks).barcode, u"4006381333931"_s);
    }
};

QTEST_APPLESS_MAIN(TestParsing)
#include "test_parsing.moc"
