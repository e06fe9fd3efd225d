// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/jdid/conversation.h"

using namespace sampan;
using namespace sampan::test;

namespace {
const QByteArray pdf = QByteArray("%PDF-1.4 tiny").toBase64();

QByteArray order(int state, const QByteArray &waybill = {})
{
    return R"({"orderId":88,"orderState":)" + QByteArray::number(state) + R"(,"expressNo":")" + waybill
        + R"(","carrierCompany":"J-Express","paySubtotal":5000,"orderSkuinfos":[{"skuId":1,"skuNumber":1,"jdPrice":5000}]})";
}

FetchLabel fetch()
{
    return {OrderId(8), u"88"_s};
}
HandOver handOver(const QString &tracking = {})
{
    return {OrderId(8), u"88"_s, {}, tracking, {OutboxId(4)}};
}
} // namespace

class TestLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLabel()
    {
        Conversation talk{fetch()};
        const Next next = talk.run([](const Request &request) {
            return wrapped(request,
                request.step == u"order" ? order(1)
                                         : R"({"content":")" + pdf + R"(","expressNo":"JX1","orderId":"88"})",
                "result");
        });
        QVERIFY(std::holds_alternative<Done>(next));
        const LabelFetched label = talk.all<LabelFetched>().at(0);
        QCOMPARE(label.document, QByteArray("%PDF-1.4 tiny"));
        QCOMPARE(label.waybill, u"JX1"_s);
        QCOMPARE(label.carrier, u"J-Express"_s);
        QCOMPARE(talk.sends[1].effect, RequestEffect::Repeatable);
        QVERIFY(talk.sends[1].personal);
        QCOMPARE(payloadOf(talk.sends[1].request).value(u"printType").toInt(), 1);
    }

    void noLabel_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<AnswerClass>("kind");
        QTest::addRow("cancel requested") << 3 << QByteArray() << AnswerClass::StateConflict;
        QTest::addRow("refuse requested") << 4 << QByteArray() << AnswerClass::StateConflict;
        QTest::addRow("cancelled") << 5 << QByteArray() << AnswerClass::StateConflict;
        QTest::addRow("another order's") << 1 << QByteArray(R"({"content":")" + pdf + R"(","orderId":89})")
                                         << AnswerClass::Unparseable;
        QTest::addRow("no paper in it") << 1 << QByteArray(R"({"content":"","orderId":88})")
                                        << AnswerClass::Unparseable;
        QTest::addRow("a page instead of a paper")
            << 1 << QByteArray(R"({"content":"PGh0bWw+","orderId":88})") << AnswerClass::Unparseable;
    }
    void noLabel()
    {
        QFETCH(int, state);
        QFETCH(QByteArray, model);
        QFETCH(AnswerClass, kind);
        Conversation talk{fetch()};
        const Next next = talk.run([&](const Request &request) {
            return wrapped(request, request.step == u"order" ? order(state) : model, "result");
        });
        QCOMPARE(std::get<Refused>(next).kind, kind);
        QVERIFY(talk.all<LabelFetched>().empty());
        QCOMPARE(talk.exchanges.size(), state == 1 ? 2u : 1u);
    }

    void anotherWaybillIsRemarked()
    {
        Conversation talk{fetch()};
        talk.run([](const Request &request) {
            return wrapped(request,
                request.step == u"order" ? order(7, "JX1") : R"({"content":")" + pdf + R"(","expressNo":"JX2"})",
                "result");
        });
        QCOMPARE(talk.all<LabelFetched>().at(0).waybill, u"JX2"_s);
        QCOMPARE(talk.all<Remark>().size(), 1u);
    }

    void handOverPrintsFirst()
    {
        Conversation talk{handOver()};
        const Next next = talk.run([](const Request &request) {
            if (request.step == u"order")
                return wrapped(request, order(1), "result");
            if (request.step == u"print")
                return wrapped(request, R"({"content":")" + pdf + R"(","expressNo":"JX1"})", "result");
            return wrapped(request, R"({"orderId":88,"expressNo":"JX1","expressCompany":"J-Express"})", "result");
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(talk.steps(), (QStringList{u"order"_s, u"print"_s, u"send"_s}));
        QCOMPARE(talk.sends[2].effect, RequestEffect::Once);
        QCOMPARE(talk.all<HandOverDone>().at(0).waybill, u"JX1"_s);
        QCOMPARE(talk.all<ItemAccepted>().at(0).outbox, std::vector<OutboxId>{OutboxId(4)});
        const auto preview = connector().preview({OperationId(1), AccountId(3), handOver()}, account(), talk.now);
        for (size_t i = 0; i < preview.size(); ++i)
            QCOMPARE(preview[i], talk.sends[i].request);
    }

    void handOverWithOurOwnNumberDoesNotPrint()
    {
        Conversation talk{handOver(u"OWN-7"_s)};
        talk.run([](const Request &request) {
            return wrapped(request, request.step == u"order" ? order(1) : R"({"orderId":88})", "result");
        });
        QCOMPARE(talk.steps(), (QStringList{u"order"_s, u"send"_s}));
        QCOMPARE(payloadOf(talk.sends[1].request).value(u"expressNo").toString(), u"OWN-7"_s);
        QCOMPARE(talk.all<HandOverDone>().at(0).waybill, u"OWN-7"_s);
    }

    void aLostHandOverIsFoundOut_data()
    {
        QTest::addColumn<int>("doneAtTry");
        QTest::addRow("it was done") << 1;
        QTest::addRow("the second was") << 2;
        QTest::addRow("none was") << 9;
    }
    void aLostHandOverIsFoundOut()
    {
        QFETCH(int, doneAtTry);
        int sent = 0;
        Conversation talk{handOver(u"OWN-7"_s)};
        const Next next = talk.run([&](const Request &request) -> std::optional<QByteArray> {
            if (request.step.startsWith(u"order"))
                return wrapped(request, sent >= doneAtTry ? order(2, "OWN-7") : order(7), "result");
            ++sent;
            return std::nullopt;
        });
        QCOMPARE(sent, std::min(doneAtTry, 3));
        QCOMPARE(std::holds_alternative<AskPerson>(next), doneAtTry == 9);
        QCOMPARE(talk.all<HandOverDone>().size(), doneAtTry == 9 ? 0u : 1u);
        QVERIFY(talk.waited >= Seconds(60) * std::min(doneAtTry, 3));
    }

    void aLostHandOverOfACancelledOrderStops()
    {
        bool sent = false;
        Conversation talk{handOver(u"OWN-7"_s)};
        const Next next = talk.run([&](const Request &request) -> std::optional<QByteArray> {
            if (request.step.startsWith(u"order"))
                return wrapped(request, sent ? order(5) : order(7), "result");
            sent = true;
            return QByteArray("<html>502</html>");
        });
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::StateConflict);
        QCOMPARE(talk.all<OrderSeen>().back().event, std::optional(OrderEvent::CancelledThere));
    }

    void alreadyShippedIsSuccess()
    {
        bool sent = false;
        Conversation talk{handOver(u"OWN-7"_s)};
        const Next next = talk.run([&](const Request &request) -> std::optional<QByteArray> {
            if (request.step.startsWith(u"order"))
                return wrapped(request, sent ? order(2, "JX9") : order(7), "result");
            sent = true;
            return refused(request, "order has been shipped");
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(talk.all<HandOverDone>().at(0).waybill, u"JX9"_s);
    }

    void cancelledBeforeHandOver()
    {
        Conversation talk{handOver(u"OWN-7"_s)};
        const Next next = talk.run(always(order(3), "result"));
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::StateConflict);
        QCOMPARE(talk.exchanges.size(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "test_labels.moc"
