// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/conversation.h"

using namespace sampan;
using namespace sampan::test;

namespace {
PushLine line(
    const char *sku, const char *product, const char *variant, qint64 quantity, const char *list, const char *total)
{
    PushLine l;
    l.sku = QLatin1StringView(sku);
    l.remoteItem = QLatin1StringView(product);
    l.remoteVariant = QLatin1StringView(variant);
    l.title = u"Trà "_s + l.sku;
    l.quantity = quantity;
    l.listTotal = aud(list);
    l.total = aud(total);
    return l;
}

CreateOrder order()
{
    CreateOrder o;
    o.order = OrderId(44);
    o.reference = u"3:SP-1001"_s;
    o.marketplace = u"Shopee"_s;
    o.currency = *Currency::fromCode(u"AUD");
    o.lines = {line("SEN-100", "301", "301", 2, "20.00", "18.50"), line("CUP-J", "302", "311", 1, "9.95", "9.95")};
    o.fees = {{u"Platform discount"_s, aud("-1.20")}};
    o.shipping = aud("3.25");
    o.total = aud("30.50");
    o.shipTo = {u"Nguyễn Thị Ánh"_s, u"+84 90"_s, u"buyer@example.invalid"_s, u"12 Lê Lợi"_s, {}, u"Huế"_s, {},
        u"49000"_s, u"VN"_s};
    return o;
}

const QByteArray found
    = R"([{"id":690,"number":"690","status":"processing","transaction_id":"other","meta_data":[]},{"id":700,"number":"LT-700","status":"processing","transaction_id":"","meta_data":[{"key":"_sampan_reference","value":"3:SP-1001"}]}])";
const QByteArray two
    = R"([{"id":702,"number":"702","status":"processing","transaction_id":"3:SP-1001","meta_data":[]},{"id":700,"number":"LT-700","status":"processing","transaction_id":"3:SP-1001","meta_data":[]}])";

/// Loses the answers to the first `lost` creates; answers searches with `search`.
Conversation::Script shop(int lost, const QByteArray &search, const QByteArray &readBack = fixture("order_created"))
{
    return [=, left = std::make_shared<int>(lost)](const Request &r) -> std::optional<Said> {
        if (r.step == u"create") {
            if ((*left)-- > 0)
                return std::nullopt;
            return Said{201, fixture("order_created"), {}};
        }
        if (r.step.startsWith(u"find"))
            return Said{200, search, {}};
        if (r.step == u"read back")
            return Said{200, readBack, {}};
        return Said{200, "{\"id\":700,\"status\":\"processing\"}", {}};
    };
}

QString reason(const Next &next)
{
    if (const Refused *refused = std::get_if<Refused>(&next))
        return refused->reason.english();
    const AskPerson *ask = std::get_if<AskPerson>(&next);
    return ask ? ask->what.english() : QString();
}
} // namespace

class TestOrders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSent()
    {
        Conversation talk(order());
        QVERIFY(std::holds_alternative<Done>(talk.run(shop(0, {}))));
        const Send send = talk.sends.at(0);
        QCOMPARE(send.effect, RequestEffect::Once);
        QVERIFY(send.personal);
        QCOMPARE(send.request.queryValue(u"dp"), u"2"_s);
        const QJsonObject body = bodyOf(send.request);
        QCOMPARE(body.value(u"transaction_id"_s), u"3:SP-1001"_s);
        QCOMPARE(body.value(u"created_via"_s), u"sampan"_s);
        QCOMPARE(body.value(u"set_paid"_s), true);
        QCOMPARE(body.value(u"line_items"_s).toArray(),
            QJsonDocument::fromJson(
                R"([{"product_id":301,"quantity":2,"subtotal":"20.00","total":"18.50"},{"product_id":302,"variation_id":311,"quantity":1,"subtotal":"9.95","total":"9.95"}])")
                .array());
        QCOMPARE(body.value(u"fee_lines"_s).toArray()[0].toObject().value(u"total"_s), u"-1.20"_s);
        QCOMPARE(body.value(u"shipping_lines"_s).toArray()[0].toObject().value(u"total"_s), u"3.25"_s);
        QCOMPARE(body.value(u"billing"_s).toObject().value(u"first_name"_s), u"Nguyễn Thị Ánh"_s);
        QVERIFY(!send.request.body.contains("buyer@example.invalid"));
        QVERIFY(!send.request.body.contains("\"sku\""));
        QCOMPARE(body.value(u"meta_data"_s).toArray().size(), 1); // the shop has no taxes
        QCOMPARE(talk.all<OrderPushed>(), (std::vector<OrderPushed>{{OrderId(44), u"700"_s, u"LT-700"_s, {}}}));
        QVERIFY(talk.all<Remark>().empty());
    }

    void theBuyersMailOnlyIfTheOptionSaysSo()
    {
        AccountView view = account();
        view.options.insert(u"buyer_email"_s, u"yes"_s);
        Conversation talk(order(), view);
        talk.run(shop(0, {}));
        QCOMPARE(
            bodyOf(talk.sends[0].request).value(u"billing"_s).toObject().value(u"email"_s), u"buyer@example.invalid"_s);
    }

    void aShopWithTaxesAddsNone()
    {
        Conversation talk(order(), account({{u"calc_taxes"_s, u"yes"_s}}));
        talk.run(shop(0, {}));
        QVERIFY(talk.sends[0].request.body.contains("is_vat_exempt"));
    }

    void aLineThatTheShopDoesNotKnow()
    {
        CreateOrder o = order();
        o.lines[1] = line("NEW-1", "", "", 1, "9.95", "9.95");
        Conversation talk(o);
        talk.run([](const Request &) {
            return Said{201,
                QByteArray(fixture("order_created"))
                    .replace("\"product_id\":302,\"variation_id\":311", "\"product_id\":0,\"variation_id\":0"),
                {}};
        });
        const QJsonObject sent = bodyOf(talk.sends[0].request).value(u"line_items"_s).toArray()[1].toObject();
        QCOMPARE(sent.value(u"name"_s), u"Trà NEW-1 (NEW-1)"_s);
        QVERIFY(sent.value(u"product_id"_s).toInteger() > 1000000000);
        QVERIFY(talk.all<Remark>().at(0).what.english().contains(u"NEW-1"));
    }

    void whatTheShopMadeOfItIsCompared_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("words");
        QTest::addRow("total") << QByteArray("\"total\":\"30.50\"") << QByteArray("\"total\":\"33.55\"")
                               << u"33.55 instead of 30.50 AUD"_s;
        QTest::addRow("total of a line") << QByteArray("\"total\":\"18.50\"") << QByteArray("\"total\":\"18\"")
                                         << u"18 for"_s;
        QTest::addRow("quantity") << QByteArray("\"quantity\":2") << QByteArray("\"quantity\":1") << u"instead of 2"_s;
        QTest::addRow("deleted product") << QByteArray("\"product_id\":301") << QByteArray("\"product_id\":0")
                                         << u"product 301"_s;
        QTest::addRow("currency") << QByteArray("\"currency\":\"AUD\"") << QByteArray("\"currency\":\"NZD\"")
                                  << u"NZD"_s;
    }
    void whatTheShopMadeOfItIsCompared()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, words);
        Conversation talk(order());
        talk.run([&](const Request &) { return Said{201, fixture("order_created").replace(from, to), {}}; });
        QCOMPARE(talk.all<OrderPushed>().size(), size_t(1));
        QVERIFY2(talk.all<Remark>().at(0).what.english().contains(words),
            qPrintable(talk.all<Remark>().at(0).what.english()));
    }

    void whatDoesNotAddUpIsNotSent()
    {
        CreateOrder o = order();
        o.total = aud("30.49");
        Conversation talk(o);
        QVERIFY(reason(talk.run(shop(0, {}))).contains(u"does not add up"));
        QVERIFY(talk.exchanges.empty());
    }

    void aShopWithoutCentsWouldRound()
    {
        Conversation talk(order(), account({{u"decimals"_s, u"0"_s}}));
        QVERIFY(reason(talk.run(shop(0, {}))).contains(u"Number of decimals"));
    }

    void aLostAnswerIsFoundAgain()
    {
        Conversation talk(order());
        QVERIFY(std::holds_alternative<Done>(talk.run(shop(1, found))));
        QCOMPARE(talk.steps(), (QStringList{u"create"_s, u"find 1"_s, u"read back"_s}));
        QCOMPARE(talk.all<OrderPushed>(), (std::vector<OrderPushed>{{OrderId(44), u"700"_s, u"LT-700"_s, {}}}));
        const Request search = talk.exchanges[1].request;
        QVERIFY(search.queryValue(u"after") < u"2026-11-24T05:30:00Z");
        QVERIFY(search.queryValue(u"before") > u"2026-11-24T07:00:00Z");
        QVERIFY(search.queryValue(u"created_via").isEmpty()); // old shops ignore it, some know it and cannot set it
    }

    void aLostAnswerThatWasNeverDone()
    {
        Conversation talk(order());
        QVERIFY(std::holds_alternative<Done>(talk.run(shop(1, "[]"))));
        QCOMPARE(talk.steps(), (QStringList{u"create"_s, u"find 1"_s, u"create"_s}));
        QCOMPARE(talk.all<OrderPushed>().size(), size_t(1));
    }

    void foundTwice()
    {
        Conversation talk(order());
        talk.run(shop(1, two));
        QCOMPARE(talk.all<OrderPushed>(), (std::vector<OrderPushed>{{OrderId(44), u"700"_s, u"LT-700"_s, {u"702"_s}}}));
    }

    void theShopNeverAnswers()
    {
        Conversation talk(order());
        const Next next = talk.run(shop(9, "[]"));
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::Transient);
        QCOMPARE(talk.steps().count(u"create"_s), 3);
    }

    void aGatewayThatGaveUpIsWaitedFor()
    {
        Conversation talk(order());
        const auto script = shop(0, found);
        talk.run([&](const Request &r) {
            return talk.exchanges.empty() ? Said{504, "<html><title>Gateway Time-out</title></html>", {}} : *script(r);
        });
        QCOMPARE(talk.steps(), (QStringList{u"create"_s, u"find 1"_s, u"read back"_s}));
        QCOMPARE(talk.waited, Milliseconds(60000));
    }

    void aGoodAnswerWithoutTheOrdersNumber_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"{}", "[]", "{\"id\":null}", "{\"id\":\"abc\"}", "{\"id\":-1,\"number\":\"x\"}"})
            QTest::addRow("%s", body) << QByteArray(body);
    }
    void aGoodAnswerWithoutTheOrdersNumber()
    {
        QFETCH(QByteArray, body);
        Conversation talk(order());
        const auto script = shop(0, found);
        QVERIFY(std::holds_alternative<Done>(
            talk.run([&](const Request &r) { return talk.exchanges.empty() ? Said{201, body, {}} : *script(r); })));
        QCOMPARE(talk.steps(), (QStringList{u"create"_s, u"find 1"_s, u"read back"_s}));
        QCOMPARE(talk.all<OrderPushed>(), (std::vector<OrderPushed>{{OrderId(44), u"700"_s, u"LT-700"_s, {}}}));
    }

    void aServerThatDiedInTheMiddle()
    {
        Conversation talk(order());
        talk.run(shop(1, found, fixture("order_created").replace("\"processing\"", "\"pending\"")));
        QCOMPARE(talk.steps(), (QStringList{u"create"_s, u"find 1"_s, u"read back"_s, u"finish"_s}));
        QCOMPARE(bodyOf(talk.sends[3].request), (QJsonObject{{u"status"_s, u"processing"_s}}));
        QCOMPARE(talk.sends[3].effect, RequestEffect::Repeatable);
    }

    void aShopWhoseClockIsHoursOff()
    {
        Conversation talk(order());
        const auto script = shop(1, found);
        talk.run([&](const Request &r) {
            Said said = script(r).value_or(Said{});
            if (r.step == u"create")
                return std::optional<Said>();
            if (r.step.startsWith(u"find") && r.queryValue(u"after") < u"2026-11-24T09:00:00Z")
                said.body = "[]";
            said.headers = {{u"Date"_s, u"Tue, 24 Nov 2026 11:30:00 GMT"_s}};
            return std::optional(said);
        });
        QCOMPARE(talk.steps(), (QStringList{u"create"_s, u"find 1"_s, u"find 1"_s, u"read back"_s}));
    }

    void aSearchThatIsForbiddenIsForAPerson()
    {
        Conversation talk(order());
        const auto script = shop(1, {});
        const Next next = talk.run([&](const Request &r) {
            return r.step.startsWith(u"find")
                ? std::optional(Said{403, errorBody("woocommerce_rest_cannot_view", "Sorry", 403), {}})
                : script(r);
        });
        QVERIFY(std::holds_alternative<AskPerson>(next));
        QVERIFY(reason(next).contains(u"3:SP-1001"));
    }

    void aCurrencyThatTheShopDoesNotKnow()
    {
        Conversation talk(order());
        const Next next = talk.run([](const Request &) {
            return Said{400,
                R"({"code":"rest_invalid_param","message":"x","data":{"status":400,"params":{"currency":"currency is not one of AED."}}})",
                {}};
        });
        QVERIFY(reason(next).contains(u"currency AUD"));
        QCOMPARE(talk.exchanges.size(), size_t(1));
    }

    void refusedLateByANewShopItLeavesADraft()
    {
        Conversation talk(order());
        const Next next = talk.run([](const Request &r) {
            return r.step == u"create"
                ? Said{400,
                      R"({"code":"woocommerce_rest_stock_plugin","message":"No.","data":{"status":400,"new_draft_order_id":703}})",
                      {}}
                : Said{200, "{\"id\":703}", {}};
        });
        QVERIFY(reason(next).contains(u"No."));
        QCOMPARE(talk.exchanges.back().request.method, QByteArray("DELETE"));
        QCOMPARE(talk.exchanges.back().request.path, u"/wp-json/wc/v3/orders/703"_s);
    }

    void refusedLateByAnOldShopItLeavesAnUnpaidOrder()
    {
        Conversation talk(order());
        const Next next = talk.run([](const Request &r) {
            if (r.step == u"create")
                return Said{400, errorBody("woocommerce_rest_stock_plugin", "No.", 400), {}};
            return Said{200,
                r.step.startsWith(u"find")
                    ? QByteArray(found).replace("LT-700\",\"status\":\"processing", "LT-700\",\"status\":\"pending")
                    : QByteArray("{\"id\":700}"),
                {}};
        });
        QVERIFY(std::holds_alternative<Refused>(next));
        QCOMPARE(talk.steps(), (QStringList{u"create"_s, u"find 1"_s, u"remove"_s}));
        QVERIFY(talk.all<OrderPushed>().empty());
    }

    void thePreviewNamesWhatOnlyTheShopKnows()
    {
        CreateOrder o = order();
        o.note = u"Audited by Ann"_s;
        const auto requests
            = connector().preview({OperationId(1), AccountId(5), o}, account(), at("2026-11-24T06:30:00Z"));
        QCOMPARE(requests.size(), size_t(2));
        QCOMPARE(requests[1].path, u"/wp-json/wc/v3/orders/«order»/notes"_s);
    }
};

QTEST_APPLESS_MAIN(TestOrders)
#include "test_orders.moc"
