// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/woocommerce/conversation.h"

using namespace sampan;
using namespace sampan::test;

namespace {
Said order(const char *status)
{
    return {200, QByteArray("{\"id\":700,\"number\":\"700\",\"status\":\"") + status + "\"}", {}};
}

const QByteArray gone = errorBody("woocommerce_rest_shop_order_invalid_id", "Invalid ID.", 404);

/// Keeps notes, and loses the answers to the first `lost` that are written.
struct NoteBook {
    QStringList notes;
    int lost = 0;
    bool keepsLost = true;

    std::optional<Said> operator()(const Request &r)
    {
        if (r.method == "GET") {
            QJsonArray rows;
            for (const QString &note : notes)
                rows.append(QJsonObject{{u"id"_s, 1}, {u"note"_s, note}});
            return Said{200, QJsonDocument(rows).toJson(), {}};
        }
        const bool lose = lost-- > 0;
        if (!lose || keepsLost)
            notes.append(bodyOf(r).value(u"note"_s).toString());
        return lose ? std::nullopt : std::optional(Said{201, "{\"id\":2}", {}});
    }
};

CancelOrder cancel()
{
    return {OrderId(44), u"700"_s, u"buyer asked"_s, {OutboxId(1)}};
}
} // namespace

class TestOrderChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCancelWithItsReason()
    {
        NoteBook book;
        Conversation talk(cancel());
        const Next next = talk.run([&](const Request &r) {
            return r.path.endsWith(u"/notes") ? book(r)
                : r.step == u"cancel"         ? order("cancelled")
                                              : order("processing");
        });
        QVERIFY(std::holds_alternative<Done>(next));
        QCOMPARE(talk.steps(), (QStringList{u"state"_s, u"cancel"_s, u"notes"_s, u"note"_s}));
        QCOMPARE(talk.sends[1].effect, RequestEffect::Repeatable);
        QCOMPARE(bodyOf(talk.sends[1].request), (QJsonObject{{u"status"_s, u"cancelled"_s}}));
        QCOMPARE(talk.all<OrderCancelled>().size(), size_t(1));
        QCOMPARE(book.notes, QStringList{u"Cancelled: buyer asked"_s});
    }

    void aCancelThatNeedsNoWriting_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("cancelled");
        QTest::addRow("deleted") << 404 << gone << true;
        QTest::addRow("in the bin") << 200 << order("trash").body << true;
        QTest::addRow("refunded") << 200 << order("refunded").body << true;
        QTest::addRow("shipped") << 200 << order("completed").body << false;
    }
    void aCancelThatNeedsNoWriting()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, cancelled);
        Conversation talk(cancel());
        const Next next = talk.run([&](const Request &) { return Said{status, body, {}}; });
        QCOMPARE(talk.exchanges.size(), size_t(1));
        QCOMPARE(!talk.all<OrderCancelled>().empty(), cancelled);
        if (cancelled)
            QCOMPARE(talk.all<Remark>().size(), size_t(1));
        else
            QCOMPARE(std::get<Refused>(next).kind, AnswerClass::StateConflict);
    }

    void aPluginThatForbidsCancelling()
    {
        Conversation talk(cancel());
        const Next next = talk.run([&](const Request &) { return order("processing"); });
        QCOMPARE(std::get<Refused>(next).kind, AnswerClass::StateConflict);
        QVERIFY(talk.all<OrderCancelled>().empty());
    }

    void aMissingRouteIsNoDeletedOrder()
    {
        // The engine keeps such answers away from the task; should one come through, it is no proof.
        Conversation talk(cancel());
        const Next next
            = talk.run([&](const Request &) { return Said{404, errorBody("rest_no_route", "No route", 404), {}}; });
        QVERIFY(std::holds_alternative<Refused>(next));
        QVERIFY(talk.all<OrderCancelled>().empty());
    }

    void aNote()
    {
        NoteBook book;
        Conversation talk(AddNote{OrderId(44), u"700"_s, u"Ring & wait <twice>"_s, {OutboxId(3)}});
        QVERIFY(std::holds_alternative<Done>(talk.run(std::ref(book))));
        QCOMPARE(talk.sends[1].effect, RequestEffect::Once);
        QCOMPARE(bodyOf(talk.sends[1].request).value(u"customer_note"_s), false);
        QCOMPARE(talk.all<ItemAccepted>(), (std::vector<ItemAccepted>{{{OutboxId(3)}, false}}));
        Conversation again(AddNote{OrderId(44), u"700"_s, u"Ring & wait <twice>"_s, {OutboxId(4)}});
        again.run(std::ref(book));
        QCOMPARE(book.notes.size(), 1);
    }

    void aNoteWhoseAnswerIsLost_data()
    {
        QTest::addColumn<bool>("written");
        QTest::addColumn<int>("posts");
        QTest::addRow("written all the same") << true << 1;
        QTest::addRow("not written") << false << 2;
    }
    void aNoteWhoseAnswerIsLost()
    {
        QFETCH(bool, written);
        QFETCH(int, posts);
        NoteBook book{{}, 1, written};
        Conversation talk(AddNote{OrderId(44), u"700"_s, u"Ring twice"_s, {}});
        QVERIFY(std::holds_alternative<Done>(talk.run(std::ref(book))));
        QCOMPARE(talk.steps().count(u"note"_s), posts);
        QCOMPARE(book.notes.size(), 1);
    }

    void anAmendment()
    {
        NoteBook book;
        AmendOrder task{OrderId(44), u"700"_s, {}, u"moved house"_s, {}};
        task.shipTo.line1 = u"9 Trần Phú"_s;
        Conversation talk(task);
        talk.run([&](const Request &r) { return r.path.endsWith(u"/notes") ? book(r) : order("processing"); });
        QCOMPARE(talk.steps(), (QStringList{u"state"_s, u"amend"_s, u"notes"_s, u"note"_s}));
        QVERIFY(talk.sends[1].personal);
        QCOMPARE(bodyOf(talk.sends[1].request).value(u"shipping"_s).toObject().value(u"address_1"_s), u"9 Trần Phú"_s);
        QCOMPARE(talk.all<OrderAmended>().size(), size_t(1));
    }

    void anAmendmentComesTooLate()
    {
        AmendOrder task{OrderId(44), u"700"_s, {}, {}, {}};
        task.shipTo.line1 = u"x"_s;
        Conversation talk(task);
        QCOMPARE(std::get<Refused>(talk.run([](const Request &) { return order("completed"); })).kind,
            AnswerClass::StateConflict);
    }

    void onlyOurOrdersAreSeen()
    {
        const QByteArray list = R"([
            {"id":1,"status":"processing","currency":"AUD","refunds":[],"meta_data":[],"date_modified_gmt":"2026-11-24T06:00:00"},
            {"id":2,"status":"cancelled","currency":"AUD","refunds":[],"meta_data":[{"key":"_sampan_reference","value":"3:A"}],"date_modified_gmt":"2026-11-24T06:00:01"},
            {"id":3,"status":"processing","currency":"AUD","refunds":[{"id":8,"total":"-4.50"},{"id":9,"total":"-"},{"id":10,"total":"-1.00"}],"meta_data":[{"key":"_sampan_reference","value":"3:B"}],"date_modified_gmt":"2026-11-24T06:00:02"}])";
        const QByteArray trash
            = R"([{"id":4,"status":"trash","currency":"AUD","refunds":[],"meta_data":[{"key":"_sampan_reference","value":"3:C"}],"date_modified_gmt":"2026-11-24T06:00:00"}])";
        Conversation talk(PullOrders{u"2026-11-24T05:59:00Z"_s, {}});
        talk.run([&](const Request &r) { return Said{200, r.step == u"trash" ? trash : list, {}}; });
        const auto seen = talk.all<ShopOrderSeen>();
        QCOMPARE(seen.size(), size_t(3));
        QVERIFY(seen[0].cancelled && !seen[1].cancelled && seen[2].cancelled);
        QCOMPARE(seen[1].refunded, aud("5.50"));
        QVERIFY(!seen[0].refunded);
        QCOMPARE(talk.all<CursorMoved>().at(0).cursor, u"2026-11-24T06:00:02Z"_s);
        QCOMPARE(talk.exchanges[0].request.queryValue(u"modified_after"), u"2026-11-24T05:58:50Z"_s);
        QVERIFY(!talk.exchanges[0].request.queryValue(u"_fields").contains(u"billing"));
    }

    void aFirstPullDoesNotReadTheShopsHistory()
    {
        Conversation talk(PullOrders{});
        talk.run([](const Request &) { return Said{200, "[]", {}}; });
        QVERIFY(talk.exchanges[0].request.queryValue(u"modified_after") > u"2026-11-23");
    }

    void givenOrdersAgain()
    {
        Conversation talk(ReadOrders{{u"1"_s, u"2"_s, u"3"_s}});
        talk.run([](const Request &r) {
            const char *row
                = R"([{"id":%,"status":"$","currency":"AUD","refunds":[],"meta_data":[],"date_modified_gmt":"2026-11-24T06:00:00"}])";
            const bool trash = r.queryValue(u"status") == u"trash";
            return Said{
                200, QByteArray(row).replace('%', trash ? "2" : "1").replace("$", trash ? "trash" : "completed"), {}};
        });
        QCOMPARE(talk.exchanges[1].request.queryValue(u"include"), u"2,3"_s);
        const auto seen = talk.all<ShopOrderSeen>();
        QCOMPARE(seen.size(), size_t(3));
        QCOMPARE(seen[0].rawState, u"completed"_s);
        QCOMPARE(seen[1].rawState, u"trash"_s);
        QCOMPARE(seen[2].rawState, u"deleted"_s);
    }

    void whatShopsAreNotAskedTo()
    {
        Conversation talk(FetchLabel{OrderId(44), u"700"_s});
        QVERIFY(std::holds_alternative<Refused>(talk.run([](const Request &) { return Said{}; })));
    }
};

QTEST_APPLESS_MAIN(TestOrderChanges)
#include "test_order_changes.moc"
