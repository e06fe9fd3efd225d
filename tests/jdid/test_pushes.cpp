// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/jdid/conversation.h"

#include <QJsonArray>

using namespace sampan;
using namespace sampan::test;

namespace {
Item item(int number, std::optional<qint64> stock = 5, std::optional<Money> price = idr(45000))
{
    return {ListingId(number), u"SKU-%1"_s.arg(number), u"50%1"_s.arg(number), u"60%1"_s.arg(number), price, stock,
        {OutboxId(900 + number)}};
}
} // namespace

class TestPushes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePrice()
    {
        Conversation talk{SetPrices{{item(1)}}};
        QVERIFY(std::holds_alternative<Done>(talk.run(always("true"))));
        QCOMPARE(talk.sends[0].effect, RequestEffect::Repeatable);
        QCOMPARE(talk.sends[0].request.queryValue(u"360buy_param_json"),
            u"{\"jdPrice\":45000,\"skuId\":601,\"spuId\":501}"_s);
        QCOMPARE(talk.all<ItemAccepted>().at(0).outbox, std::vector{OutboxId(901)});
        QCOMPARE(connector().preview({OperationId(1), AccountId(3), SetPrices{{item(1)}}}, account(), talk.now).at(0),
            talk.sends[0].request);
    }

    void settlementFollowsOnlyIfTheAccountSaysSo()
    {
        Conversation talk{SetPrices{{item(1)}}, account({{u"settlement_share"_s, u"0.855"_s}})};
        talk.run(always("true"));
        QCOMPARE(payloadOf(talk.sends[0].request).value(u"costPrice").toInt(), 38475);
    }

    void pricesThatCannotBeSent_data()
    {
        QTest::addColumn<Item>("item");
        QTest::addRow("not there yet") << Item{ListingId(1), u"A"_s, {}, {}, idr(1), {}, {}};
        QTest::addRow("without a price") << item(1, 5, std::nullopt);
        QTest::addRow("zero") << item(1, 5, idr(0));
        QTest::addRow("half a rupiah") << item(1, 5, *Money::fromMinor(4500050, *Currency::fromCode(u"IDR")));
    }
    void pricesThatCannotBeSent()
    {
        QFETCH(Item, item);
        Conversation talk{SetPrices{{item}}};
        QCOMPARE(std::get<Refused>(talk.run(always("true"))).kind, AnswerClass::Invalid);
        QVERIFY(talk.exchanges.empty());
    }

    void aRefusedPriceSaysWhy()
    {
        Conversation talk{SetPrices{{item(1)}}};
        const Next next = talk.run([](const Request &request) { return refused(request, "product is under audit"); });
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::StateConflict);
    }

    void stockInABatch()
    {
        const SetStock task{{item(1), item(2), item(3, 0)}};
        Conversation talk{task};
        const Next next = talk.run(always(
            R"({"601":{"code":1,"success":true},"602":{"code":0,"message":"sku does not exist","success":false},"603":{"success":"true"}})",
            "EptRemoteResult"));
        QVERIFY(std::holds_alternative<Done>(next));
        const QJsonArray list = payloadOf(talk.sends[0].request).value(u"wareStockUpdateListStr").toArray();
        QCOMPARE(list.size(), 3);
        QCOMPARE(list[2].toObject().value(u"realNum").toInt(-1), 0);
        QCOMPARE(talk.all<ItemAccepted>().size(), 2u);
        QCOMPARE(talk.all<ItemRefused>().at(0).outbox, std::vector{OutboxId(902)});
        QCOMPARE(connector().preview({OperationId(1), AccountId(3), task}, account(), talk.now).at(0),
            talk.sends[0].request);
    }

    void stockThatMustNotBecomeUnlimited_data()
    {
        QTest::addColumn<Item>("item");
        QTest::addRow("no figure") << item(1, std::nullopt);
        QTest::addRow("negative") << item(1, -1);
        QTest::addRow("not there yet") << Item{ListingId(1), u"A"_s, {}, {}, {}, 3, {}};
    }
    void stockThatMustNotBecomeUnlimited()
    {
        QFETCH(Item, item);
        Conversation talk{SetStock{{item}}};
        QVERIFY(std::holds_alternative<Done>(talk.run(always("{}"))));
        QVERIFY(talk.exchanges.empty());
        QCOMPARE(talk.all<ItemRefused>().size(), 1u);
    }

    void stockAnswers_data()
    {
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<int>("accepted");
        QTest::addRow("map in a text") << inText(R"({"601":{"success":true},"602":{"success":true}})") << 2;
        QTest::addRow("entries in texts") << QByteArray(
            R"({"601":)" + inText(R"({"success":true})") + R"(,"602":)" + inText(R"({"isSuccess":1})") + "}")
                                          << 2;
        QTest::addRow("a list") << QByteArray(R"([{"skuId":601,"success":true},{"skuId":"602","success":true}])") << 2;
        QTest::addRow("no map, success for all") << QByteArray("null") << 2;
        QTest::addRow("one is not mentioned") << QByteArray(R"({"601":{"success":true}})") << 1;
        QTest::addRow("entry without a flag") << QByteArray(R"({"601":{"success":true},"602":{}})") << 1;
    }
    void stockAnswers()
    {
        QFETCH(QByteArray, model);
        QFETCH(int, accepted);
        Conversation talk{SetStock{{item(1), item(2)}}};
        talk.run(always(model, "com.jd.eptid.common.domain.EptRemoteResult"));
        QCOMPARE(int(talk.all<ItemAccepted>().size()), accepted);
        QCOMPARE(int(talk.all<ItemRefused>().size()), 2 - accepted);
    }

    void busyForOneIsSentOnceMore()
    {
        Conversation talk{SetStock{{item(1), item(2)}}};
        talk.run([](const Request &request) {
            if (request.step == u"stock 1")
                return wrapped(request, R"({"601":{"success":true},"602":{"success":false,"message":"system busy"}})");
            return wrapped(request, R"({"602":{"success":true}})");
        });
        QCOMPARE(talk.steps(), (QStringList{u"stock 1"_s, u"stock 1 again"_s}));
        QCOMPARE(payloadOf(talk.sends[1].request).value(u"wareStockUpdateListStr").toArray().size(), 1);
        QCOMPARE(talk.all<ItemAccepted>().size(), 2u);
    }

    void batchesAsLargeAsTheAccountSays()
    {
        SetStock task;
        for (int i = 1; i <= 7; ++i)
            task.items.push_back(item(i));
        Conversation talk{task, account({{u"stock_batch"_s, u"3"_s}, {u"lists_as_text"_s, u"yes"_s}})};
        QVERIFY(std::holds_alternative<Done>(talk.run(always("null"))));
        QCOMPARE(talk.exchanges.size(), 3u);
        QVERIFY(payloadOf(talk.sends[0].request).value(u"wareStockUpdateListStr").isString());
        QCOMPARE(talk.all<ItemAccepted>().size(), 7u);
    }

    void theShelf()
    {
        Conversation on{SetShelf{item(1), true}};
        on.run(always("null"));
        QVERIFY(on.exchanges[0].request.queryValue(u"method").endsWith(u".onShelf"));
        Conversation off{SetShelf{item(1), false}};
        const Next next = off.run([](const Request &request) { return refused(request, "already off shelf"); });
        QVERIFY(std::holds_alternative<Done>(next));
        QVERIFY(off.exchanges[0].request.queryValue(u"method").endsWith(u".offShelf"));
        QCOMPARE(off.all<ItemAccepted>().size(), 1u);
    }

    void aLostTokenRenewal()
    {
        Conversation talk{RenewToken{}};
        const Next next = talk.run([](const Request &) { return std::nullopt; });
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::AuthRevoked);
        QCOMPARE(talk.exchanges.size(), 2u);
        Conversation good{RenewToken{}};
        const Next renewed = good.run([](const Request &) {
            return QByteArray(
                R"({"access_token":"new","refresh_token":"newer","expires_in":3600,"time":1655885576000})");
        });
        QCOMPARE(std::get<Done>(renewed).newSecrets,
            (Secrets{{u"access_token"_s, u"new"_s}, {u"refresh_token"_s, u"newer"_s}}));
        QVERIFY(good.facts.empty());
    }

    void nothingElseIsOffered()
    {
        Conversation talk{CancelOrder{OrderId(1), u"88"_s, {}, {}}};
        QCOMPARE(std::get<Refused>(talk.run(always("null"))).kind, AnswerClass::Permission);
        QVERIFY(!connector().info().capabilities.cancelsOrders);
    }
};

QTEST_GUILESS_MAIN(TestPushes)
#include "test_pushes.moc"
