// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/wares.h"
#include "tests/jdid/conversation.h"

#include <QJsonArray>

using namespace sampan;
using namespace sampan::test;

namespace {
QByteArray list(const QByteArray &spus, int total)
{
    return R"({"totalNum":)" + QByteArray::number(total) + R"(,"pageNum":1,"spuInfoVoList":)" + spus + "}";
}

Item item(int number)
{
    return {ListingId(number), u"SKU-%1"_s.arg(number), u"501"_s, u"60%1"_s.arg(number), {}, {}, {}};
}
} // namespace

class TestListings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QByteArray>("ware");
        QTest::addColumn<int>("state");
        const auto row = [](const char *name, const char *ware, int state) {
            QTest::addRow("%s", name) << QByteArray(ware) << state;
        };
        row("on the shelf", R"({"wareStatus":1})", int(ThereState::Live));
        row("on the shelf while a change is judged", R"({"wareStatus":1,"auditStatus":1})", int(ThereState::Live));
        row("off the shelf", R"({"wareStatus":"2"})", int(ThereState::Delisted));
        row("off the shelf, passed", R"({"wareStatus":2,"auditStatus":2})", int(ThereState::Delisted));
        row("waits for the audit", R"({"wareStatus":2,"auditStatus":1})", int(ThereState::InReview));
        row("failed the audit", R"({"wareStatus":2,"auditStatus":"3"})", int(ThereState::Rejected));
        row("audit alone", R"({"auditStatus":1})", int(ThereState::InReview));
        row("punished", R"({"wareStatus":3})", int(ThereState::Rejected));
        row("deleted", R"({"wareStatus":4})", int(ThereState::Deleted));
        row("an audit nobody explained", R"({"wareStatus":2,"auditStatus":17})", -1);
        row("a status nobody explained", R"({"wareStatus":9})", -1);
        row("nothing said", "{}", -1);
        row("null", R"({"wareStatus":null})", -1);
    }
    void states()
    {
        QFETCH(QByteArray, ware);
        QFETCH(int, state);
        const auto document = JsonDocument::parse(ware);
        const auto found = sampan::jdid::wareStateOf(document->root(), sampan::jdid::Options(account())).state;
        QCOMPARE(found ? int(*found) : -1, state);
    }

    void auditNumbersAreTheAccountsToSay()
    {
        const auto document = JsonDocument::parse(R"({"wareStatus":2,"auditStatus":17})");
        const sampan::jdid::Options options(account({{u"audit_statuses"_s, u"17=rejected"_s}}));
        QCOMPARE(sampan::jdid::wareStateOf(document->root(), options).state, std::optional(ThereState::Rejected));
    }

    void aPageOfProducts()
    {
        Conversation talk{PullProducts{}};
        const Next next = talk.run([](const Request &request) {
            if (request.step == u"list")
                return wrapped(request,
                    list(R"([{"spuId":501,"spuName":" Teh ","wareStatus":1,"fullCategoryId":"1/12/123"},
                    {"spuId":502,"spuName":"Kopi","wareStatus":2},{"spuId":503,"spuName":"Lama","wareStatus":4}])",
                        3));
            if (request.step == u"ware 502")
                return wrapped(request,
                    R"([{"spuId":502,"spuName":"Kopi","wareStatus":2,"auditStatus":3,"auditReason":"Foto buram","modified":1655880000000}])");
            if (request.step == u"skus 501")
                return wrapped(request,
                    R"([{"skuId":601,"sellerSkuId":"TEA-R","jdPrice":45000.0},{"skuId":602,"sellerSkuId":"TEA-G","jdPrice":null}])");
            if (request.step == u"skus 502")
                return wrapped(request, inText(R"([{"skuId":"603","sellerSkuId":"KOPI","jdPrice":"60,000"}])"));
            return wrapped(request, R"({"601":12,"602":{"realNum":0},"603":"many"})", "EptRemoteResult");
        });
        QCOMPARE(talk.steps(), (QStringList{u"list"_s, u"skus 501"_s, u"ware 502"_s, u"skus 502"_s, u"stock 1"_s}));
        const auto seen = talk.all<ListingSeen>();
        QCOMPARE(seen.size(), 5u);
        QCOMPARE(seen[0].title, std::optional(u"Teh"_s));
        QCOMPARE(seen[0].category, std::optional(u"123"_s));
        QCOMPARE(seen[0].price, std::optional(idr(45000)));
        QCOMPARE(seen[0].state, std::optional(ThereState::Live));
        QVERIFY(!seen[1].price);
        QCOMPARE(seen[2].sku, u"KOPI"_s);
        QCOMPARE(seen[2].price, std::optional(idr(60000)));
        QCOMPARE(seen[2].state, std::optional(ThereState::Rejected));
        QCOMPARE(seen[2].reason, u"Foto buram"_s);
        QCOMPARE(seen[3].stock, std::optional<qint64>(12));
        QCOMPARE(seen[4].remoteVariant, u"602"_s);
        QCOMPARE(seen[4].stock, std::optional<qint64>(0));
        QCOMPARE(talk.all<ItemGone>().at(0).remoteItem, u"503"_s);
        const auto followUps = std::get<Done>(next).followUps;
        QCOMPARE(std::get<PullProducts>(followUps.at(0)).page, u"2:501"_s);
    }

    void theLastPage()
    {
        for (const QByteArray &empty : {list("[]", 3), list("null", 3), QByteArray("{}")}) {
            Conversation talk{PullProducts{{}, u"2:501"_s}};
            const Next next = talk.run(always(empty));
            QVERIFY(std::get<Done>(next).followUps.empty());
            QCOMPARE(talk.all<CursorMoved>().size(), 1u);
        }
    }

    void aServerThatIgnoresThePage()
    {
        Conversation talk{PullProducts{{}, u"2:501"_s}};
        const Next next = talk.run(always(list(R"([{"spuId":501,"wareStatus":1}])", 1)));
        QVERIFY(std::get<Done>(next).followUps.empty());
        QCOMPARE(talk.all<Remark>().size(), 1u);
    }

    void aSweepBelievesItsEndOnlyWithProof_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<bool>("believed");
        QTest::addRow("all were seen") << u"3:7:150:150:0"_s << list("[]", 150) << true;
        QTest::addRow("some were not") << u"3:7:100:150:0"_s << list("[]", 150) << false;
        QTest::addRow("nothing at all there") << QString() << list("[]", 0) << true;
        QTest::addRow("null and no total") << QString() << QByteArray("null") << false;
        QTest::addRow("an empty list and no total") << QString() << QByteArray(R"({"spuInfoVoList":[]})") << true;
    }
    void aSweepBelievesItsEndOnlyWithProof()
    {
        QFETCH(QString, page);
        QFETCH(QByteArray, model);
        QFETCH(bool, believed);
        Conversation talk{SweepIds{page}};
        const Next next = talk.run(always(model));
        QCOMPARE(std::holds_alternative<Done>(next), believed);
        QCOMPARE(talk.all<IdsSeen>().size(), believed ? 1u : 0u);
    }

    void aSweepBeginsAgainWhenTheListMoves()
    {
        Conversation talk{SweepIds{u"2:7:100:150:0"_s}};
        const Next next = talk.run(always(list(R"([{"spuId":900}])", 149)));
        QCOMPARE(std::get<SweepIds>(std::get<Done>(next).followUps.at(0)).page, u"1::0:-1:1"_s);
        QVERIFY(talk.all<IdsSeen>().empty());
    }

    void readBack()
    {
        Conversation talk{ReadItems{{item(1), item(2)}}};
        talk.run([](const Request &request) {
            if (request.step == u"ware 501")
                return wrapped(request, R"({"spuId":501,"spuName":"Teh","wareStatus":1})");
            if (request.step == u"skus 501")
                return wrapped(request, R"([{"skuId":601,"sellerSkuId":"SKU-1","jdPrice":45000}])");
            return wrapped(request, R"([{"skuId":601,"realNum":4}])", "EptRemoteResult");
        });
        const auto seen = talk.all<ListingSeen>();
        QCOMPARE(seen.size(), 3u);
        QCOMPARE(seen[0].state, std::optional(ThereState::Live));
        QCOMPARE(seen[0].price, std::optional(idr(45000)));
        QCOMPARE(seen[1].state, std::optional(ThereState::Deleted)); // not among the product's variants any more
        QCOMPARE(seen[2].stock, std::optional<qint64>(4));
    }

    void aProductThatIsNotThere()
    {
        Conversation talk{ReadItems{{item(1)}}};
        const Next next = talk.run([](const Request &request) { return refused(request, "spu not found"); });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(talk.all<ListingSeen>().at(0).state, std::optional(ThereState::Deleted));
    }

    void silenceIsNotDeletion()
    {
        Conversation talk{ReadItems{{item(1)}}};
        talk.run(always("null"));
        QVERIFY(talk.all<ListingSeen>().empty());
        QVERIFY(!talk.all<Remark>().empty());
    }

    void whoWeAre()
    {
        Conversation talk{WhoAmI{}};
        talk.run(always(R"({"venderId":10007,"shopName":"Toko Teh"})"));
        const AccountSeen seen = talk.all<AccountSeen>().at(0);
        QCOMPARE(seen.name, u"Toko Teh"_s);
        QCOMPARE(seen.currency, u"IDR"_s);
        QCOMPARE(seen.learned.at(0).second, u"10007"_s);
    }

    void categoriesAndTheirLeaves()
    {
        AccountView view = account();
        view.learned.insert(u"venderId"_s, u"10007"_s);
        Conversation talk{PullCategories{}, view};
        talk.run(always(
            R"([{"id":1,"name":"Makanan","nameEn":"Food","level":1,"parentId":0},{"id":12,"name":"Teh","nameEn":"","level":2,"parentId":1}])"));
        QCOMPARE(payloadOf(talk.sends[0].request).value(u"venderId").toInt(), 10007);
        const auto seen = talk.all<CategorySeen>();
        QCOMPARE(seen.size(), 2u);
        QVERIFY(!seen[0].leaf && seen[1].leaf);
        QCOMPARE(seen[0].parent, QString());
        QCOMPARE(seen[1].parent, u"1"_s);
        QCOMPARE(seen[1].name, u"Teh"_s);
    }

    void attributesWithPagedValues()
    {
        Conversation names{PullAttributes{u"12"_s, {}}};
        const Next next = names.run(always(R"([{"propertyId":9170,"type":2,"name":"Warna","nameEn":"Color: main"}])"));
        const PullAttributes one = std::get<PullAttributes>(std::get<Done>(next).followUps.at(0));
        QCOMPARE(one.page, u"9170:2:Color: main"_s);
        Conversation values{one, account({{u"sale_attribute_type"_s, u"2"_s}})};
        values.run([](const Request &request) {
            const int page = payloadOf(request).value(u"currentPage").toInt();
            QByteArrayList list;
            for (int i = 0; i < (page == 3 ? 5 : 20); ++i)
                list.append(R"({"attributeId":9170,"attributeValueId":)" + QByteArray::number(page * 100 + i)
                    + R"(,"name":"Merah","nameEn":"Red"})");
            return wrapped(request, R"({"totalCount":45,"result":[)" + list.join(',') + "]}");
        });
        const AttributeSeen seen = values.all<AttributeSeen>().at(0);
        QCOMPARE(seen.values.size(), 45u);
        QCOMPARE(seen.name, u"Color: main"_s);
        QVERIFY(seen.perVariant);
        QCOMPARE(values.exchanges.size(), 3u);
    }

    void valuesWithoutATotalThatNeverEnd()
    {
        Conversation talk{PullAttributes{u"12"_s, u"9170:1:Brand"_s}};
        QByteArrayList list(20, R"({"attributeValueId":1,"name":"x"})");
        talk.run(always(R"({"result":[)" + list.join(',') + "]}"));
        QCOMPARE(talk.exchanges.size(), 2u); // the second page brought nothing new
        QCOMPARE(talk.all<AttributeSeen>().at(0).values.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestListings)
#include "test_listings.moc"
