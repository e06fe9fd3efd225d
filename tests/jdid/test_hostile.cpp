// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/jdid/conversation.h"

using namespace sampan;
using namespace sampan::test;

namespace {

Item item()
{
    return {ListingId(1), u"TEA-1"_s, u"501"_s, u"601"_s, idr(45000), 5, {OutboxId(1)}};
}

std::vector<Task> everyTask()
{
    PublishProduct create;
    create.title = u"Teh"_s;
    create.category = u"12"_s;
    create.brand = u"Merek"_s;
    create.images = {u"https://cdn.example/1.jpg"_s};
    create.items.resize(2);
    create.items[0].item = create.items[1].item = {ListingId(1), u"TEA-1"_s, {}, {}, idr(45000), 5, {OutboxId(1)}};
    create.items[1].item.sku = u"TEA-2"_s;
    PublishProduct numbered = create;
    numbered.brand = u"7"_s;
    PublishProduct update = numbered;
    update.items[0].item.remoteItem = u"501"_s;
    return {WhoAmI{}, RenewToken{}, PullProducts{}, PullProducts{{}, u"2:x"_s, true}, SweepIds{}, ReadItems{{item()}},
        PullOrders{}, PullOrders{u"yesterday"_s, u"9:x:7"_s}, ReadOrders{{u"1"_s, u"2"_s}}, PullCategories{},
        PullAttributes{u"12"_s, {}}, PullAttributes{u"12"_s, u"9:1:x"_s}, SetPrices{{item()}}, SetStock{{item()}},
        SetShelf{item(), true}, create, numbered, update, FetchLabel{OrderId(1), u"1"_s},
        HandOver{OrderId(1), u"1"_s, {}, {}, {}}};
}

const QByteArrayList models{"null", "true", "7", "-1", "1e308", "\"\"", "\"x\"", "\"[\"", "[]", "[null]", "[[]]", "[7]",
    "[\"{}\"]", "[{}]", "{}", "{\"\":0}", "{\"601\":null}", "{\"spuId\":null,\"skuId\":[]}",
    "{\"spuId\":501,\"skuIdList\":7}", "[{\"spuId\":501,\"skuId\":601,\"sellerSkuId\":{}}]",
    "{\"spuInfoVoList\":[{\"spuId\":\"x\"}],\"totalNum\":\"many\"}",
    "{\"spuInfoVoList\":[{\"spuId\":1}],\"totalNum\":-5}", "[{\"orderId\":1,\"orderState\":[],\"orderSkuinfos\":{}}]",
    "{\"orderId\":1,\"orderState\":7,\"bookTime\":1e300,\"paySubtotal\":\"-\",\"orderSkuinfos\":[{\"skuNumber\":1e18,"
    "\"jdPrice\":9e17},{\"skuNumber\":-3,\"jdPrice\":-7.777}]}",
    "{\"content\":\"====\",\"orderId\":1,\"expressNo\":[1]}"};

bool ends(const Task &task, const Conversation::Script &script)
{
    Conversation talk{task};
    const Next next = talk.run(script, 400);
    const AskPerson *ask = std::get_if<AskPerson>(&next);
    return !ask || ask->what.english() != u"the conversation does not end";
}

} // namespace

/// Whatever they answer, a task comes to an end and nothing breaks.
class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyModelToEveryTask()
    {
        for (const Task &task : everyTask()) {
            for (const QByteArray &model : models)
                QVERIFY2(ends(task, always(model)), qPrintable(nameOf(task) + u' ' + QString::fromUtf8(model)));
        }
    }

    void noiseToEveryTask()
    {
        const QByteArrayList noise{"", "<html>", "{", "null", QByteArray(2000, '['), "\xff\xfe",
            R"({"error_response":{"code":null,"en_desc":{}}})"};
        for (const Task &task : everyTask()) {
            for (const QByteArray &body : noise)
                QVERIFY2(ends(task, [&](const Request &) { return body; }), qPrintable(nameOf(task)));
            QVERIFY2(ends(task, [](const Request &) { return std::nullopt; }), qPrintable(nameOf(task)));
            QVERIFY2(ends(task, [](const Request &request) { return refused(request, "status"); }),
                qPrintable(nameOf(task)));
        }
    }

    void cutAtEveryByte()
    {
        Request request;
        request.query = {{u"method"_s, u"jingdong.seller.order.batchGetOrderInfoList"_s}};
        const QByteArray whole = wrapped(request, R"([{"orderId":1,"orderSkuinfos":[{"skuId":1}]}])", "result");
        for (qsizetype n = 0; n < whole.size(); ++n)
            QCOMPARE(connector().judge(request, {200, {}, whole.left(n)}).kind, AnswerClass::Unparseable);
        QCOMPARE(connector().judge(request, {200, {}, whole}).kind, AnswerClass::Success);
    }

    void everyTaskCanBeShown()
    {
        for (const Task &task : everyTask()) {
            for (const Request &request : connector().preview({OperationId(1), AccountId(3), task}, account(), {})) {
                QVERIFY2(!request.step.isEmpty(), qPrintable(nameOf(task)));
                QVERIFY(request.queryValue(u"access_token").isEmpty() && request.queryValue(u"sign").isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "test_hostile.moc"
