// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/jdid/conversation.h"

#include <QJsonArray>

using namespace sampan;
using namespace sampan::test;

namespace {
const QByteArray jpeg = QByteArray("\xff\xd8\xff\xe0 a picture", 14);

PublishItem variant(int number, const QString &option = {})
{
    PublishItem item;
    item.item = {ListingId(number), u"TEA-%1"_s.arg(number), {}, {}, idr(45000 + number), 7, {OutboxId(100 + number)}};
    item.option = option;
    item.weight = 250;
    return item;
}

PublishProduct tea(int variants = 1)
{
    PublishProduct task;
    task.product = ProductId(5);
    task.title = u"Teh Melati “Wangi”"_s;
    task.description = u"<p>Teh</p>"_s;
    task.category = u"75061461"_s;
    task.attributes = u"9170=12;9248=77"_s;
    task.brand = u"4100"_s;
    task.images = {u"https://cdn.example/1.jpg"_s, u"https://cdn.example/2.jpg"_s, u"https://cdn.example/3.jpg"_s};
    for (int i = 1; i <= variants; ++i)
        task.items.push_back(variant(i, variants > 1 ? u"Ukuran %1"_s.arg(i) : QString()));
    return task;
}

/// Their side: products with variants, each request answered by its method.
class Shop {
public:
    struct Product {
        qint64 spu;
        QString name;
        QStringList sellerSkus;
        int wareStatus = 2;
    };
    QList<Product> products;
    qint64 nextSpu = 9000;
    int creations = 0;
    bool mentionIds = true;
    /// What happens instead of an answer, by step: empty text: refused with these words; no value: lost after it was
    /// done.
    std::function<bool(const Request &)> loses = [](const Request &) { return false; };
    std::function<QByteArray(const Request &)> refuses = [](const Request &) { return QByteArray(); };

    std::optional<QByteArray> operator()(const Request &request)
    {
        if (!request.absoluteUrl.isEmpty())
            return jpeg;
        if (const QByteArray words = refuses(request); !words.isEmpty())
            return refused(request, words);
        const QByteArray model = apply(request);
        if (loses(request))
            return std::nullopt;
        return wrapped(request, model);
    }

private:
    QByteArray apply(const Request &request)
    {
        const QString method = request.queryValue(u"method").section(u'.', -1);
        const QJsonObject payload = payloadOf(request);
        const qint64 spu = payload.value(u"spuId").toInteger();
        if (method == u"addProduct")
            return create(payload);
        if (method == u"addSkuInfo") {
            for (Product &product : products) {
                if (product.spu == spu)
                    product.sellerSkus.append(payload.value(u"sellerSkuId").toString());
            }
            return "null";
        }
        if (method == u"getSkuInfoBySpuIdAndVenderId")
            return skus(spu);
        if (method == u"getWareInfoListByVendorId")
            return page(payload.value(u"page").toInt(), payload.value(u"size").toInt());
        if (method == u"getWareBySpuIds")
            return R"([{"spuId":)" + QByteArray::number(spu) + R"(,"spuName":"Teh","wareStatus":2,"auditStatus":1}])";
        return "true";
    }
    QByteArray create(const QJsonObject &payload)
    {
        ++creations;
        Product product{nextSpu++, payload.value(u"spuInfo").toObject().value(u"spuName").toString(), {}};
        for (const QJsonValue &sku : payload.value(u"skuList").toArray())
            product.sellerSkus.append(sku.toObject().value(u"sellerSkuId").toString());
        products.append(product);
        if (!mentionIds)
            return "{}";
        QByteArrayList ids;
        for (qsizetype i = 0; i < product.sellerSkus.size(); ++i)
            ids.append(R"({"skuId":)" + QByteArray::number(product.spu * 10 + i) + "}");
        return R"({"spuId":)" + QByteArray::number(product.spu) + R"(,"skuIdList":[)" + ids.join(',') + "]}";
    }
    QByteArray skus(qint64 spu) const
    {
        QByteArrayList list;
        for (const Product &product : products) {
            for (qsizetype i = 0; i < product.sellerSkus.size() && product.spu == spu; ++i)
                list.append(R"({"skuId":)" + QByteArray::number(spu * 10 + i) + R"(,"sellerSkuId":")"
                    + product.sellerSkus[i].toUtf8() + R"("})");
        }
        return "[" + list.join(',') + "]";
    }
    QByteArray page(int number, int size) const
    {
        QByteArrayList list;
        for (const Product &product : products.mid((number - 1) * size, size))
            list.append(R"({"spuId":)" + QByteArray::number(product.spu) + R"(,"wareStatus":2,"spuName":")"
                + product.name.toUtf8() + R"("})");
        return R"({"totalNum":)" + QByteArray::number(products.size()) + R"(,"spuInfoVoList":[)" + list.join(',')
            + "]}";
    }
};

Next publish(Conversation &talk, Shop &shop)
{
    return talk.run([&](const Request &request) { return shop(request); });
}

void fill(Shop &shop, int count)
{
    for (int i = 0; i < count; ++i)
        shop.products.append({1000 + i, u"Lama %1"_s.arg(i), {u"OLD-%1"_s.arg(i)}});
}
} // namespace

class TestPublish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewProduct()
    {
        Shop shop;
        Conversation talk{tea()};
        QVERIFY(std::holds_alternative<Done>(publish(talk, shop)));
        QCOMPARE(talk.steps(),
            (QStringList{u"create"_s, u"image file 1"_s, u"image 1"_s, u"image file 2"_s, u"image 2"_s,
                u"image file 3"_s, u"image 3"_s, u"audit"_s, u"status"_s}));
        QCOMPARE(talk.sends[0].effect, RequestEffect::Once);
        const QJsonObject payload = payloadOf(talk.sends[0].request);
        const QJsonObject spu = payload.value(u"spuInfo").toObject();
        QCOMPARE(spu.value(u"commonAttributeIds").toString(), u"9170:12;9248:77"_s);
        QCOMPARE(spu.value(u"weight").toString(), u"0.25"_s);
        QCOMPARE(spu.value(u"packLong").toString(), u"20"_s);
        QCOMPARE(spu.value(u"brandId").toInt(), 4100);
        QCOMPARE(spu.value(u"piece").toInt(-1), 0);
        const QJsonObject sku = payload.value(u"skuList").toArray().at(0).toObject();
        QCOMPARE(sku.value(u"sellerSkuId").toString(), u"TEA-1"_s);
        QCOMPARE(sku.value(u"jdPrice").toInt(), 45001);
        QCOMPARE(sku.value(u"costPrice").toInt(), 45001);
        QCOMPARE(sku.value(u"stock").toInt(), 7);
        const auto ids = talk.all<RemoteIdLearned>();
        QCOMPARE(ids.back().remoteItem, u"9000"_s);
        QCOMPARE(ids.back().remoteVariant, u"90000"_s);
        QCOMPARE(talk.all<ImageSent>().size(), 3u);
        QCOMPARE(talk.all<ListingSeen>().at(0).state, std::optional(ThereState::InReview));
        QCOMPARE(talk.all<ItemAccepted>().at(0), (ItemAccepted{{OutboxId(101)}, true}));
    }

    void whatIsShownIsWhatIsSent()
    {
        Shop shop;
        for (int variants : {1, 2}) {
            Conversation talk{tea(variants)};
            publish(talk, shop);
            const auto preview
                = connector().preview({OperationId(1), AccountId(3), tea(variants)}, account(), talk.now);
            QCOMPARE(preview.size(), talk.sends.size());
            for (size_t i = 0; i < preview.size(); ++i)
                QCOMPARE(preview[i].step, talk.sends[i].request.step);
            QCOMPARE(preview[0], talk.sends[0].request);
            QVERIFY(preview.back().queryValue(u"360buy_param_json").contains(u"«spuId»"));
        }
    }

    void imagesAreFetchedWithoutCredentialsAndSentAsBytes()
    {
        Shop shop;
        Conversation talk{tea()};
        publish(talk, shop);
        const Send &file = talk.sends[1];
        QCOMPARE(file.request.absoluteUrl, u"https://cdn.example/1.jpg"_s);
        QVERIFY(file.dispensable && file.largestAnswer > 0);
        const Send &image = talk.sends[2];
        QCOMPARE(image.effect, RequestEffect::Repeatable);
        QCOMPARE(image.request.method, QByteArray("POST"));
        const QJsonObject vo = payloadOf(image.request).value(u"imageApiVo").toObject();
        QCOMPARE(vo.value(u"order").toInt(), 1);
        QCOMPARE(vo.value(u"productId").toInt(), 9000);
        QCOMPARE(vo.value(u"colorId").toString(), u"0000000000"_s);
        QCOMPARE(QByteArray::fromBase64(vo.value(u"imageByteBase64").toString().toLatin1()), jpeg);
    }

    void severalVariantsAreMappedByOurSku()
    {
        Shop shop;
        Conversation talk{tea(3)};
        publish(talk, shop);
        QCOMPARE(talk.steps().at(1), u"variants"_s);
        QMap<qint64, QString> ids;
        for (const RemoteIdLearned &learned : talk.all<RemoteIdLearned>())
            ids.insert(learned.listing.value, learned.remoteVariant);
        QCOMPARE(ids, (QMap<qint64, QString>{{1, u"90000"_s}, {2, u"90001"_s}, {3, u"90002"_s}}));
        const QJsonObject sku = payloadOf(talk.sends[0].request).value(u"skuList").toArray().at(1).toObject();
        QCOMPARE(sku.value(u"saleAttrValueAlias").toString(), u"Ukuran 2"_s);
    }

    void aLostCreation_data()
    {
        QTest::addColumn<int>("others");
        QTest::addColumn<QString>("nameThere");
        QTest::addRow("an empty shop") << 0 << QString();
        QTest::addRow("on the third page") << 250 << QString();
        QTest::addRow("they changed its name") << 250 << u"Teh Premium"_s;
    }
    void aLostCreation()
    {
        QFETCH(int, others);
        QFETCH(QString, nameThere);
        Shop shop;
        fill(shop, others);
        shop.loses = [&](const Request &request) {
            if (request.step != u"create")
                return false;
            if (!nameThere.isEmpty())
                shop.products.back().name = nameThere;
            return true;
        };
        Conversation talk{tea(2)};
        QVERIFY(std::holds_alternative<Done>(publish(talk, shop)));
        QCOMPARE(shop.creations, 1);
        QVERIFY(talk.waited >= Seconds(60));
        QCOMPARE(talk.all<RemoteIdLearned>().back().remoteItem, u"9000"_s);
        QCOMPARE(talk.all<ItemAccepted>().at(0).outbox.size(), 2u);
    }

    void aCreationThatNeverHappened()
    {
        Shop shop;
        fill(shop, 120);
        bool first = true;
        Conversation talk{tea()};
        const Next next = talk.run([&](const Request &request) -> std::optional<QByteArray> {
            if (request.step == u"create" && std::exchange(first, false))
                return std::nullopt;
            return shop(request);
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(shop.creations, 1);
        QCOMPARE(talk.steps().mid(0, 4), (QStringList{u"create"_s, u"find 1"_s, u"find 2"_s, u"find 3"_s}));
        QVERIFY(talk.steps().contains(u"create 2"_s));
    }

    void aPageInsteadOfAnAnswerIsUnclearToo()
    {
        Shop shop;
        Conversation talk{tea()};
        const Next next = talk.run([&](const Request &request) -> std::optional<QByteArray> {
            const auto answer = shop(request);
            return request.step == u"create" ? QByteArray("<html>504</html>") : answer;
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(shop.creations, 1);
    }

    void successWithoutIdsIsLookedFor()
    {
        Shop shop;
        shop.mentionIds = false;
        Conversation talk{tea()};
        QVERIFY(std::holds_alternative<Done>(publish(talk, shop)));
        QCOMPARE(shop.creations, 1);
        QCOMPARE(talk.all<RemoteIdLearned>().back().remoteVariant, u"90000"_s);
    }

    void whereDraftsAreNotListedAPersonIsAsked()
    {
        Shop shop;
        Conversation talk{tea(), account({{u"drafts_listed"_s, u"no"_s}})};
        const Next next = talk.run([&](const Request &request) -> std::optional<QByteArray> {
            if (request.step == u"create")
                return std::nullopt;
            return shop(request);
        });
        QVERIFY(std::holds_alternative<AskPerson>(next));
        QCOMPARE(shop.creations, 0);
    }

    void aListThatMovesProvesNothing_data()
    {
        QTest::addColumn<int>("moves");
        QTest::addRow("once: it is read again") << 1;
        QTest::addRow("all the time: a person looks") << 99;
    }
    void aListThatMovesProvesNothing()
    {
        QFETCH(int, moves);
        const bool settles = moves == 1;
        Shop shop;
        fill(shop, 350);
        int creations = 0;
        Conversation talk{tea()};
        const Next next = talk.run([&](const Request &request) -> std::optional<QByteArray> {
            if (request.step.startsWith(u"create") && ++creations == 1)
                return std::nullopt;
            if (payloadOf(request).value(u"page").toInt() == 2 && moves-- > 0)
                shop.products.removeFirst();
            return shop(request);
        });
        QCOMPARE(std::holds_alternative<AskPerson>(next), !settles);
        QCOMPARE(creations, settles ? 2 : 1);
    }

    void fourLostCreationsAreTooMany()
    {
        Shop shop;
        int tries = 0;
        Conversation talk{tea()};
        const Next next = talk.run([&](const Request &request) -> std::optional<QByteArray> {
            if (!request.step.startsWith(u"create"))
                return shop(request);
            ++tries;
            return std::nullopt;
        });
        QVERIFY(std::holds_alternative<AskPerson>(next));
        QCOMPARE(tries, 3);
    }

    void thereAlready()
    {
        Shop shop;
        shop.products.append({700, u"Teh lain"_s, {u"TEA-1"_s}});
        shop.refuses = [](const Request &request) {
            return request.step == u"create" ? QByteArray("sellerSkuId already exists") : QByteArray();
        };
        Conversation talk{tea()};
        QVERIFY(std::holds_alternative<Done>(publish(talk, shop)));
        QCOMPARE(talk.all<RemoteIdLearned>().back().remoteItem, u"700"_s);
        QVERIFY(talk.steps().contains(u"update"_s)); // it takes our content
    }

    void refusedAtOnce()
    {
        Shop shop;
        shop.refuses = [](const Request &request) {
            return request.step == u"create" ? QByteArray("catId is wrong") : QByteArray();
        };
        Conversation talk{tea()};
        QCOMPARE(std::get<Refused>(publish(talk, shop)).kind, AnswerClass::Invalid);
        QCOMPARE(talk.exchanges.size(), 1u);
    }

    void theThirdImageIsRefused()
    {
        Shop shop;
        shop.refuses = [](const Request &request) {
            return request.step == u"image 3" ? QByteArray("image is not square") : QByteArray();
        };
        Conversation talk{tea()};
        QVERIFY(std::holds_alternative<Done>(publish(talk, shop)));
        QCOMPARE(talk.all<ImageSent>().size(), 2u);
        QCOMPARE(talk.all<Remark>().size(), 1u);
        QCOMPARE(talk.all<ItemAccepted>().size(), 1u);
        QCOMPARE(shop.creations, 1);
    }

    void anImageThatCannotBeHad_data()
    {
        QTest::addColumn<std::optional<QByteArray>>("bytes");
        QTest::addRow("given up on") << std::optional<QByteArray>();
        QTest::addRow("a page") << std::optional<QByteArray>("<html>404</html>");
        QTest::addRow("too large") << std::optional<QByteArray>(jpeg + QByteArray(5 * 1024 * 1024, 'x'));
        QTest::addRow("empty") << std::optional<QByteArray>("");
    }
    void anImageThatCannotBeHad()
    {
        QFETCH(std::optional<QByteArray>, bytes);
        Shop shop;
        Conversation talk{tea()};
        const Next next
            = talk.run([&](const Request &request) { return request.step == u"image file 1" ? bytes : shop(request); });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(talk.all<Remark>().size(), 1u);
        // The next one takes the main place.
        QCOMPARE(payloadOf(talk.sends[3].request).value(u"imageApiVo").toObject().value(u"order").toInt(), 1);
        QCOMPARE(talk.all<ImageSent>().at(0).image, u"https://cdn.example/2.jpg"_s);
    }

    void noImageAtAllIsNotSubmitted()
    {
        Shop shop;
        Conversation talk{tea()};
        const Next next = talk.run(
            [&](const Request &request) { return request.absoluteUrl.isEmpty() ? shop(request) : std::nullopt; });
        QVERIFY(std::holds_alternative<Refused>(next));
        QVERIFY(!talk.steps().contains(u"audit"_s));
        QVERIFY(!talk.all<RemoteIdLearned>().empty());
    }

    void theNextTryGoesOnWhereTheLastStopped()
    {
        Shop shop;
        shop.products.append({700, u"Teh Melati “Wangi”"_s, {u"TEA-1"_s}});
        PublishProduct task = tea();
        task.items[0].item.remoteItem = u"700"_s;
        task.imagesThere = {task.images[0]};
        Conversation talk{task};
        QVERIFY(std::holds_alternative<Done>(publish(talk, shop)));
        QCOMPARE(shop.creations, 0);
        QCOMPARE(talk.steps(),
            (QStringList{u"variants"_s, u"update"_s, u"sku TEA-1"_s, u"image file 2"_s, u"image 2"_s, u"image file 3"_s,
                u"image 3"_s, u"audit"_s, u"status"_s}));
        QCOMPARE(payloadOf(talk.sends[4].request).value(u"imageApiVo").toObject().value(u"order").toInt(), 2);
        const QJsonObject name = payloadOf(talk.sends[2].request);
        QVERIFY(!name.contains(u"jdPrice") && !name.contains(u"stock")); // approved apart
    }

    void aNewVariantOfAProductThatIsThere_data()
    {
        QTest::addColumn<bool>("lost");
        QTest::addRow("answered without an id") << false;
        QTest::addRow("answer lost") << true;
    }
    void aNewVariantOfAProductThatIsThere()
    {
        QFETCH(bool, lost);
        Shop shop;
        shop.products.append({700, u"Teh"_s, {u"TEA-1"_s}});
        shop.loses = [&](const Request &request) { return lost && request.step.startsWith(u"add"); };
        PublishProduct task = tea(2);
        task.items[0].item.remoteItem = u"700"_s;
        task.items[0].item.remoteVariant = u"7000"_s;
        Conversation talk{task};
        QVERIFY(std::holds_alternative<Done>(publish(talk, shop)));
        QCOMPARE(shop.products[0].sellerSkus, (QStringList{u"TEA-1"_s, u"TEA-2"_s}));
        QCOMPARE(talk.all<RemoteIdLearned>().at(0), (RemoteIdLearned{ListingId(2), u"700"_s, u"7001"_s}));
        QCOMPARE(talk.all<ItemAccepted>().at(0).outbox.size(), 2u);
    }

    void oneVariantRefusedTheOtherAccepted()
    {
        Shop shop;
        shop.products.append({700, u"Teh"_s, {u"TEA-1"_s}});
        shop.refuses = [](const Request &request) {
            return request.step == u"add TEA-2" ? QByteArray("saleAttributeIds required") : QByteArray();
        };
        PublishProduct task = tea(2);
        task.items[0].item.remoteItem = u"700"_s;
        Conversation talk{task};
        QVERIFY(std::holds_alternative<Done>(publish(talk, shop)));
        QCOMPARE(talk.all<ItemRefused>().at(0).outbox, std::vector{OutboxId(102)});
        QCOMPARE(talk.all<ItemAccepted>().at(0).outbox, std::vector{OutboxId(101)});
    }

    void theBrandIsLookedUpByName()
    {
        Shop shop;
        PublishProduct task = tea();
        task.brand = u"sariwangi"_s;
        Conversation talk{task};
        talk.run([&](const Request &request) -> std::optional<QByteArray> {
            if (request.step == u"brands")
                return wrapped(request, R"([{"brandId":1,"brandName":"Lain"},{"brandId":88,"nameEn":"SariWangi"}])");
            return shop(request);
        });
        QCOMPARE(payloadOf(talk.sends[1].request).value(u"spuInfo").toObject().value(u"brandId").toInt(), 88);
        Conversation unknown{task};
        QVERIFY(std::holds_alternative<Refused>(unknown.run(always("[]"))));
    }

    void aLongDescriptionGoesAsAForm()
    {
        PublishProduct task = tea();
        task.description = QString(20000, u'é');
        Conversation talk{task};
        const Decision first = talk.step();
        const Request request = std::get<Send>(first.next).request;
        QVERIFY(request.contentType.startsWith("multipart/form-data"));
        QCOMPARE(payloadOf(request).value(u"spuInfo").toObject().value(u"description").toString().size(), 20000);
        Conversation query{task, account({{u"long_payloads"_s, u"query"_s}})};
        const Decision inQuery = query.step();
        QVERIFY(std::get<Send>(inQuery.next).request.body.isEmpty());
    }

    void whatCannotBePublished_data()
    {
        QTest::addColumn<PublishProduct>("task");
        const auto row = [](const char *name, auto change) {
            PublishProduct task = tea();
            change(task);
            QTest::addRow("%s", name) << task;
        };
        row("no listing", [](PublishProduct &t) { t.items.clear(); });
        row("no title", [](PublishProduct &t) { t.title = u" "_s; });
        row("no category", [](PublishProduct &t) { t.category.clear(); });
        row("no brand", [](PublishProduct &t) { t.brand.clear(); });
        row("no SKU", [](PublishProduct &t) { t.items[0].item.sku.clear(); });
        row("no price", [](PublishProduct &t) { t.items[0].item.price.reset(); });
        row("half a rupiah", [](PublishProduct &t) {
            t.items[0].item.price = Money::fromMinor(150, *Currency::fromCode(u"IDR")).value();
        });
    }
    void whatCannotBePublished()
    {
        QFETCH(PublishProduct, task);
        Conversation talk{task};
        QCOMPARE(std::get<Refused>(talk.run(always("null"))).kind, AnswerClass::Invalid);
        QVERIFY(talk.exchanges.empty());
    }

    void noStockFigureSellsNothing()
    {
        PublishProduct task = tea();
        task.items[0].item.stock.reset();
        Conversation talk{task};
        const Decision first = talk.step();
        const QJsonArray skus = payloadOf(std::get<Send>(first.next).request).value(u"skuList").toArray();
        QCOMPARE(skus[0].toObject().value(u"stock").toInt(-1), 0);
    }

    void stoppedAfterEachStepItGoesOnTheSame()
    {
        Shop shop;
        Conversation talk{tea(2)};
        publish(talk, shop);
        // The same exchanges again give the same next request, at every length.
        for (size_t n = 0; n < talk.exchanges.size(); ++n) {
            const Decision decision = connector().step(
                {OperationId(1), AccountId(3), tea(2)}, std::span(talk.exchanges).first(n), account(), talk.now);
            QCOMPARE(std::get<Send>(decision.next).request, talk.exchanges[n].request);
        }
    }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "test_publish.moc"
