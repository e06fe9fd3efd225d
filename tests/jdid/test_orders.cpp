// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/order_status.h"
#include "tests/jdid/conversation.h"

#include <QJsonArray>

#include <algorithm>

using namespace sampan;
using namespace sampan::test;

namespace {
QByteArray orderJson(qint64 id, int state = 1)
{
    return "{\"orderId\":" + QByteArray::number(id) + ",\"orderState\":" + QByteArray::number(state)
        + R"(,"bookTime":1655800000000,"modifyTime":1655880000000,"customerName":"Sri Wahyuni","phone":"","mobile":"+62 812 0000 111",
            "address":"Jl. Kenanga 5","area":"Coblong","city":"Bandung","state":"Jawa Barat","postCode":"40132","buyerMessage":"Tolong cepat ya",
            "carrierCompany":"J-Express","expressNo":null,"freightAmount":9000.0,"totalPrice":200000.0,"paySubtotal":189000.0,
            "promotionAmount":20000.0,"couponAmount":0,"fullCutAmount":0,"sellerSubsidy":15000,"jdSubsidy":5000,
            "orderSkuinfos":[
             {"skuId":601,"spuId":501,"skuName":"Teh Melati","popSkuId":"TEA-1","skuNumber":2,"jdPrice":50000.0,"promotionAmount":10000.0,"commission":2500},
             {"skuId":602,"spuId":502,"skuName":"Kopi","popSkuId":"KOPI-1","skuNumber":1,"jdPrice":100000.0,"promotionAmount":10000.0,"commission":2500}]})";
}

/// The order that the client reads, after changing members of the one above.
std::pair<OrderSeen, std::vector<Remark>> read(const QJsonObject &changes)
{
    QJsonObject json = QJsonDocument::fromJson(orderJson(77)).object();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        json.insert(it.key(), it.value());
    Conversation talk{ReadOrders{{u"77"_s}}};
    talk.run(always("[" + QJsonDocument(json).toJson(QJsonDocument::Compact) + "]", "result"));
    return {talk.all<OrderSeen>().at(0), talk.all<Remark>()};
}

bool addsUp(const OrderSeen &order)
{
    Money sum = order.shippingPaid - order.orderDiscountSeller - order.orderDiscountPlatform;
    for (const OrderLineSeen &line : order.lines) {
        sum = sum + line.paid;
        if (*line.listPrice.times(Decimal(line.quantity, 0)) - line.sellerDiscount - line.platformDiscount != line.paid)
            return false;
    }
    return sum == order.total;
}

/// A shop of orders, each with its time of update, that answers the filter as JD.ID does.
class Shop {
public:
    std::vector<std::pair<qint64, Instant>> orders;
    int idCalls = 0;
    std::function<void()> afterIdCall;

    std::optional<QByteArray> operator()(const Request &request)
    {
        const QJsonObject payload = payloadOf(request);
        if (request.queryValue(u"method").endsWith(u"getOrderIdListByCondition")) {
            ++idCalls;
            const QByteArray model = ids(payload);
            if (afterIdCall)
                afterIdCall();
            return wrapped(request, model, "result");
        }
        QByteArrayList list;
        for (const QString &id : payload.value(u"orderId").toVariant().toString().split(u','))
            list.append(orderJson(id.toLongLong()));
        return wrapped(request, "[" + list.join(',') + "]", "result");
    }

private:
    QByteArray ids(const QJsonObject &payload) const
    {
        const auto time = [&](const QString &name) {
            QDateTime t = QDateTime::fromString(payload.value(name).toString(), u"yyyy-MM-dd HH:mm:ss"_s);
            t.setOffsetFromUtc(7 * 3600);
            return fromDateTime(t);
        };
        QByteArrayList matching;
        for (const auto &[id, updated] : orders) {
            if (updated >= time(u"updateTimeBegin"_s) && updated < time(u"updateTimeEnd"_s)) // exclusive end
                matching.append(QByteArray::number(id));
        }
        return "[" + matching.mid(payload.value(u"startRow").toString().toInt(), 20).join(',') + "]";
    }
};

/// Runs the pull with its follow-ups; the ids of all orders, each once.
QSet<QString> pullAll(
    Shop &shop, const QString &cursor, Instant now, QString *end = nullptr, QMap<QString, QString> options = {})
{
    QSet<QString> seen;
    std::vector<Task> tasks{PullOrders{cursor, {}}};
    for (int round = 0; !tasks.empty() && round < 500; ++round) {
        Conversation talk{tasks.front(), account(options)};
        talk.now = now;
        tasks.erase(tasks.begin());
        const Next next = talk.run([&](const Request &request) { return shop(request); });
        for (const OrderSeen &order : talk.all<OrderSeen>())
            seen.insert(order.remoteOrder);
        for (const CursorMoved &moved : talk.all<CursorMoved>()) {
            if (end)
                *end = moved.cursor;
        }
        if (const Done *done = std::get_if<Done>(&next))
            tasks.insert(tasks.end(), done->followUps.begin(), done->followUps.end());
    }
    return tasks.empty() ? seen : QSet<QString>();
}
} // namespace

class TestOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statusTable_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("event");
        const auto row
            = [](const char *state, int event) { QTest::addRow("%s", state) << QString::fromLatin1(state) << event; };
        row("1", int(OrderEvent::Payable));
        row("7", int(OrderEvent::AcceptedThere));
        row("2", int(OrderEvent::ShippedThere));
        row("6", int(OrderEvent::DeliveredThere));
        row("3", int(OrderEvent::CancelRequested));
        row("4", int(OrderEvent::CancelRequested));
        row("5", int(OrderEvent::CancelledThere));
        row("0", -1);
        row("8", -1);
        row("99", -1);
        row("", -1);
        row("paid", -1);
    }
    void statusTable()
    {
        QFETCH(QString, state);
        QFETCH(int, event);
        const auto found = sampan::jdid::orderStatusOf(state).event;
        QCOMPARE(found ? int(*found) : -1, event);
    }

    void anOrder()
    {
        const auto [order, remarks] = read({{u"orderState"_s, u"1"_s}});
        QVERIFY(remarks.empty());
        QCOMPARE(order.remoteOrder, u"77"_s);
        QCOMPARE(order.rawState, u"1"_s);
        QCOMPARE(order.event, std::optional(OrderEvent::Payable));
        QCOMPARE(toMs(order.placed), 1655800000000);
        QCOMPARE(toMs(order.modified), 1655880000000);
        QCOMPARE(order.shipTo.name, u"Sri Wahyuni"_s);
        QCOMPARE(order.shipTo.phone, u"+62 812 0000 111"_s);
        QCOMPARE(order.shipTo.line2, u"Coblong"_s);
        QCOMPARE(order.shipTo.country, u"ID"_s);
        QCOMPARE(order.buyerMessage, u"Tolong cepat ya"_s);
        QCOMPARE(order.waybill, QString());
        QCOMPARE(order.lines.size(), 2u);
        QCOMPARE(order.lines[0].sku, u"TEA-1"_s);
        QCOMPARE(order.lines[0].quantity, 2);
        QCOMPARE(order.lines[0].paid, idr(90000));
        QCOMPARE(order.lines[0].sellerDiscount + order.lines[1].sellerDiscount, idr(15000));
        QCOMPARE(order.lines[0].platformDiscount + order.lines[1].platformDiscount, idr(5000));
        QCOMPARE(order.shippingPaid, idr(9000));
        QCOMPARE(order.total, idr(189000));
        QCOMPARE(order.commission, std::optional(idr(5000)));
        QVERIFY(addsUp(order));
    }

    void idsBeyondDoubles()
    {
        Conversation talk{ReadOrders{{u"9007199254740993"_s}}};
        talk.run(always("[" + orderJson(9007199254740993) + "]", "result"));
        QCOMPARE(talk.all<OrderSeen>().at(0).remoteOrder, u"9007199254740993"_s);
        QVERIFY(talk.exchanges[0].request.queryValue(u"360buy_param_json").contains(u"9007199254740993"));
        QVERIFY(talk.sends[0].personal);
    }

    void unknownStatusIsShownAndNotGuessed()
    {
        const auto [order, remarks] = read({{u"orderState"_s, 11}});
        QVERIFY(!order.event);
        QCOMPARE(order.rawState, u"11"_s);
    }

    void moneyAlwaysAddsUp_data()
    {
        QTest::addColumn<QJsonObject>("changes");
        QTest::addColumn<qint64>("shipping");
        QTest::addColumn<qint64>("total");
        QTest::addColumn<int>("remarks");
        const auto row = [](const char *name, QJsonObject changes, qint64 shipping, qint64 total, int remarks = 0) {
            QTest::addRow("%s", name) << changes << shipping << total << remarks;
        };
        row("subsidies are parts of the discounts", {}, 9000, 189000);
        row("subsidies come on top", {{u"paySubtotal"_s, 169000}}, 9000, 169000);
        row("prices are net of the promotion", {{u"paySubtotal"_s, 209000}}, 9000, 209000);
        row("instalment fee", {{u"installmentFee"_s, 1234}, {u"paySubtotal"_s, 190234}}, 10234, 190234);
        row("freight paid by another", {{u"paySubtotal"_s, 180000}}, 0, 180000, 1);
        row("less than can be explained", {{u"paySubtotal"_s, 150001}}, 9000, 150001, 1);
        row("more than can be explained", {{u"paySubtotal"_s, 250000}}, 70000, 250000, 1);
        row("discounts only at the order", {{u"couponAmount"_s, 7000}, {u"paySubtotal"_s, 182000}}, 9000, 182000);
        row("negative discounts", {{u"promotionAmount"_s, -20000}}, 9000, 189000);
        row("amounts as texts", {{u"paySubtotal"_s, u"189,000"_s}, {u"freightAmount"_s, u"9000.0"_s}}, 9000, 189000);
        row("only totalPrice", {{u"paySubtotal"_s, QJsonValue()}, {u"totalPrice"_s, 189000}}, 9000, 189000);
        row("no total at all", {{u"paySubtotal"_s, QJsonValue()}, {u"totalPrice"_s, QJsonValue()}}, 9000, 189000, 1);
        row("everything for nothing", {{u"paySubtotal"_s, 0}}, 9000, 0, 1);
        row("hostile amounts", {{u"paySubtotal"_s, u"NaN"_s}, {u"totalPrice"_s, 1e300}, {u"jdSubsidy"_s, -1e18}}, 9000,
            189000, 1);
    }
    void moneyAlwaysAddsUp()
    {
        QFETCH(QJsonObject, changes);
        QFETCH(qint64, shipping);
        QFETCH(qint64, total);
        QFETCH(int, remarks);
        const auto [order, said] = read(changes);
        QCOMPARE(order.total, idr(total));
        QCOMPARE(order.shippingPaid, idr(shipping));
        QVERIFY(addsUp(order));
        QCOMPARE(int(said.size()), remarks);
    }

    void freightOnTopOfTheSubtotal()
    {
        Conversation talk{ReadOrders{{u"77"_s}}, account({{u"freight_in_subtotal"_s, u"no"_s}})};
        talk.run(always("[" + orderJson(77).replace("189000.0", "180000.0") + "]", "result"));
        const OrderSeen order = talk.all<OrderSeen>().at(0);
        QCOMPARE(order.total, idr(189000));
        QCOMPARE(order.shippingPaid, idr(9000));
        QVERIFY(addsUp(order) && talk.all<Remark>().empty());
    }

    void linesThatAreNotWhatTheyShouldBe()
    {
        const auto [order, remarks] = read({{u"orderSkuinfos"_s,
            u"[{\"skuId\":1,\"skuNumber\":\"3\",\"jdPrice\":\"63,000\"},{\"skuId\":1,\"skuNumber\":null},7]"_s}});
        QCOMPARE(order.lines.size(), 3u);
        QCOMPARE(order.lines[0].quantity, 3);
        QCOMPARE(order.lines[1].remoteLine, u"1#2"_s);
        QVERIFY(addsUp(order));
        QVERIFY(remarks.size() >= 2);
    }

    void aBatchThatLacksOneAsksForItAlone()
    {
        Conversation talk{ReadOrders{{u"1"_s, u"2"_s, u"3"_s}}};
        const Next next = talk.run([](const Request &request) -> std::optional<QByteArray> {
            if (request.step == u"orders 1")
                return wrapped(request, inText("[" + orderJson(1) + "]"), "result");
            if (request.step == u"order 2")
                return wrapped(request, orderJson(2), "result");
            return refused(request, "order not found");
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(talk.steps(), (QStringList{u"orders 1"_s, u"order 2"_s, u"order 3"_s}));
        QCOMPARE(talk.all<OrderSeen>().size(), 2u);
        QCOMPARE(talk.all<Remark>().at(0).about, u"3"_s);
    }

    void noOrderIsLostBetweenWindows()
    {
        const Instant now = instantFromMs(1655885576074);
        Shop shop;
        for (int i = 0; i < 300; ++i) // one every 33 minutes, some on the very seconds of day borders
            shop.orders.emplace_back(1000 + i, now - Minutes(33) * i - Milliseconds(74));
        QString end;
        QCOMPARE(pullAll(shop, toIso(now - Hours(24 * 7)), now, &end).size(), 300);
        QVERIFY(*instantFromIso(end) >= now - Seconds(1));
        QVERIFY(*instantFromIso(end) <= now + Seconds(1));
    }

    void noOrderIsLostWhenOurClockWasFast()
    {
        Shop shop;
        Conversation talk{PullOrders{{}, {}}};
        const Instant theirs = talk.now;
        shop.orders = {{1, theirs - Minutes(5)}};
        talk.now += Minutes(60); // ours is an hour ahead
        talk.theirTime = theirs;
        QVERIFY(std::holds_alternative<Done>(talk.run([&](const Request &request) { return shop(request); })));
        const QString cursor = talk.all<CursorMoved>().back().cursor;
        // Placed while we slept; meanwhile our clock is right.
        shop.orders.emplace_back(2, theirs + Minutes(2));
        QVERIFY(pullAll(shop, cursor, theirs + Minutes(90)).contains(u"2"_s));
    }

    void theFirstReadingGoesBackAsTheAccountSays()
    {
        Conversation talk{PullOrders{}, account({{u"order_days"_s, u"3"_s}, {u"order_window_hours"_s, u"12"_s}})};
        const Decision first = talk.step();
        const QJsonObject payload = payloadOf(std::get<Send>(first.next).request);
        QCOMPARE(payload.value(u"updateTimeBegin").toString(), u"2022-06-19 15:02:56"_s);
        QCOMPARE(payload.value(u"updateTimeEnd").toString(), u"2022-06-20 03:12:56"_s);
        QCOMPARE(payload.value(u"startRow").toString(), u"0"_s);
    }

    void aThousandInAnHour()
    {
        const Instant now = instantFromMs(1655885576074);
        Shop shop;
        for (int i = 0; i < 1200; ++i)
            shop.orders.emplace_back(5000 + i, now - Seconds(3) * i);
        QCOMPARE(pullAll(shop, toIso(now - Hours(2)), now).size(), 1200);
    }

    void anOrderThatLeavesTheWindowWhileItIsRead()
    {
        const Instant now = instantFromMs(1655885576074);
        Shop shop;
        for (int i = 0; i < 45; ++i)
            shop.orders.emplace_back(100 + i, now - Minutes(i));
        // After each page the first order is updated: the rows behind it move up past the edge of the next page.
        shop.afterIdCall = [&] {
            if (shop.idCalls <= 2)
                shop.orders[size_t(shop.idCalls)].second = now + Hours(1);
        };
        const QSet<QString> seen = pullAll(shop, toIso(now - Hours(2)), now);
        QCOMPARE(seen.size(), 45); // the two that moved were on the first page already
    }

    void aServerThatIgnoresTheRow()
    {
        const Instant now = instantFromMs(1655885576074);
        Shop shop;
        for (int i = 0; i < 60; ++i)
            shop.orders.emplace_back(100 + i, now - Minutes(4) * i);
        Shop *plain = &shop;
        QSet<QString> seen;
        std::vector<Task> tasks{PullOrders{toIso(now - Hours(5)), {}}};
        for (int round = 0; !tasks.empty() && round < 200; ++round) {
            Conversation talk{tasks.front()};
            talk.now = now;
            tasks.clear();
            const Next next = talk.run([&](const Request &request) {
                Request first = request;
                for (auto &[name, value] : first.query)
                    value.replace(QRegularExpression(u"\"startRow\":\"\\d+\""_s), u"\"startRow\":\"0\""_s);
                return (*plain)(first);
            });
            for (const OrderSeen &order : talk.all<OrderSeen>())
                seen.insert(order.remoteOrder);
            if (const Done *done = std::get_if<Done>(&next))
                tasks = done->followUps;
        }
        QCOMPARE(seen.size(), 60);
    }

    void theCursorWaitsForTheWholeWindow()
    {
        const Instant now = instantFromMs(1655885576074);
        Shop shop;
        for (int i = 0; i < 50; ++i)
            shop.orders.emplace_back(100 + i, now - Minutes(1) * i);
        Conversation talk{PullOrders{toIso(now - Hours(1)), {}}};
        talk.now = now;
        QVERIFY(std::holds_alternative<Done>(talk.run([&](const Request &request) { return shop(request); })));
        QCOMPARE(talk.steps().mid(0, 6),
            (QStringList{u"ids 0"_s, u"ids 20"_s, u"ids 40"_s, u"check 40"_s, u"check 20"_s, u"check 0"_s}));
        QCOMPARE(talk.all<CursorMoved>().size(), 1u);
        QVERIFY(std::holds_alternative<CursorMoved>(talk.facts.back()));
    }

    void noListIsAskedForTwice()
    {
        Conversation talk{PullOrders{}};
        QVERIFY(std::holds_alternative<Done>(talk.run(always("null", "result"))));
        QCOMPARE(talk.steps(), (QStringList{u"ids 0"_s, u"ids 0 again"_s}));
    }

    void aRefusedListMovesNothing()
    {
        Conversation talk{PullOrders{}};
        const Next next
            = talk.run([](const Request &request) { return refused(request, "updateTime range too large"); });
        QVERIFY(std::holds_alternative<Refused>(next));
        QVERIFY(talk.all<CursorMoved>().empty());
    }
};

QTEST_GUILESS_MAIN(TestOrders)
#include "test_orders.moc"
