// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/views/view.h"
#include "tests/kit/engine_test.h"

using namespace sampan;
using namespace Qt::StringLiterals;

/// What people type in the languages of their goods finds the goods, and nothing else.
class TestSearch : public EngineTest {
    Q_OBJECT

    void prepare() override
    {
        EngineTest::prepare();
        const qint64 brand = space->scene().brand;
        const std::pair<QString, QString> goods[] = {{u"CN-1"_s, u"乌龙茶礼盒"_s}, {u"VN-1"_s, u"Cà phê Đắk Lắk"_s},
            {u"TH-1"_s, u"ชาเขียวมะลิ"_s}, {u"AB-12%X"_s, u"Tin, 100% leaf"_s}, {u"AB_12-X"_s, u"Tin_with a line"_s},
            {u"FW-1"_s, u"ＦＵＬＬ width"_s}};
        for (const auto &[sku, title] : goods) {
            const MadeProduct made = space->product(brand, {sku});
            QVERIFY(space->type(Table::Product, made.product, product::title, title).commit);
        }
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("skus");
        QTest::newRow("one Han letter") << u"茶"_s << QStringList{u"CN-1"_s};
        QTest::newRow("two of them, apart") << u"盒 乌"_s << QStringList{u"CN-1"_s};
        QTest::newRow("Vietnamese with its marks") << u"đắk"_s << QStringList{u"VN-1"_s};
        QTest::newRow("Vietnamese without") << u"ca phe dak"_s << QStringList{u"VN-1"_s};
        QTest::newRow("two Thai letters") << u"ชา"_s << QStringList{u"TH-1"_s};
        QTest::newRow("Thai from the middle") << u"มะลิ"_s << QStringList{u"TH-1"_s};
        QTest::newRow("two Latin letters") << u"ph"_s << QStringList{u"VN-1"_s};
        QTest::newRow("a percent sign is one") << u"12%"_s << QStringList{u"AB-12%X"_s};
        QTest::newRow("an underscore is one") << u"b_1"_s << QStringList{u"AB_12-X"_s};
        QTest::newRow("a fragment of a SKU with a dash") << u"-1"_s
            << QStringList{u"AB-12%X"_s, u"CN-1"_s, u"FW-1"_s, u"TEA-1"_s, u"TH-1"_s, u"VN-1"_s};
        QTest::newRow("a dash at its end") << u"12-x"_s << QStringList{u"AB_12-X"_s};
        QTest::newRow("full width letters") << u"full"_s << QStringList{u"FW-1"_s};
        QTest::newRow("typed in full width") << u"ｆｕｌｌ"_s << QStringList{u"FW-1"_s};
        QTest::newRow("what is not there") << u"茶叶"_s << QStringList{};
    }
    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, skus);
        ViewQuery query;
        query.search = typed;
        QStringList found;
        for (qint64 id : must(readIds(space->db(), *viewNamed(u"products"), query))) {
            Statement &select = space->db().query("SELECT sku FROM variants WHERE product_id = ? ORDER BY id", id);
            QVERIFY(select.step());
            found.append(select.text(0));
            select.reset();
        }
        found.sort();
        QCOMPARE(found, skus);
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"
