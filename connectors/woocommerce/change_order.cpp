// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/note_writer.h"
#include "connectors/woocommerce/order_body.h"
#include "connectors/woocommerce/orders.h"

namespace sampan::woocommerce {

namespace {
QString pathOf(const QString &order)
{
    return QStringLiteral("/orders/") + order;
}

NameValues trimmedAnswer()
{
    return {{QStringLiteral("_fields"), QStringLiteral("id,number,status")}};
}

Send stateRequest(const Talk &talk, const QString &order)
{
    return reading(get(talk.account, QStringLiteral("state"), pathOf(order), {}, "id,number,status"));
}

QString statusIn(const Exchange &exchange)
{
    const std::optional<Reply> reply = replyOf(exchange);
    return reply ? reply->root()["status"].text() : QString();
}

bool isDeleted(const Exchange &exchange)
{
    const std::optional<ShopError> error = errorIn(exchange.answer);
    return error && error->code == u"woocommerce_rest_shop_order_invalid_id";
}

/// The note's exchanges, from `at` on; Done when it is written or refused. `facts` go with the first decision.
Decision noteAfter(const QString &order, const QString &note, const Talk &talk, size_t at, std::vector<Fact> facts)
{
    NoteWriter writer(order, note, talk);
    for (; at < talk.soFar.size() && !writer.isDone(); ++at) {
        facts.clear();
        writer.take(talk.soFar[at]);
    }
    if (!writer.isDone())
        return {std::move(facts), writer.next()};
    if (writer.refused())
        facts.push_back(Remark{order,
            Sentence::tr("The note could not be added to order %1 in the shop. %2")
                .arg(order)
                .arg(writer.refused()->reason.english())});
    return {std::move(facts), Done{}};
}
} // namespace

Decision cancelOrder(const CancelOrder &task, const Talk &talk)
{
    const QString &order = task.remoteOrder;
    if (talk.soFar.empty())
        return {{}, stateRequest(talk, order)};
    const Exchange &state = talk.soFar[0];
    if (isDeleted(state)) {
        return {{OrderCancelled{task.order},
                    Remark{order,
                        Sentence::tr("Order %1 was deleted in the shop before it was cancelled. If its stock was not "
                                     "put back there, correct it by hand.")
                            .arg(order)}},
            Done{}};
    }
    const QString status = statusIn(state);
    if (status.isEmpty())
        return {{}, refusedBy(state)};
    if (status == u"completed")
        return {{},
            Refused{AnswerClass::StateConflict,
                Sentence::tr("Order %1 is completed in the shop: it was shipped. Stop the parcel with the brand, and "
                             "cancel it in the shop by hand.")
                    .arg(order)}};
    if (status == u"trash" || status == u"refunded") {
        return {{OrderCancelled{task.order},
                    Remark{order,
                        Sentence::tr("Order %1 was %2 in the shop before it was cancelled. If its stock was not put "
                                     "back there, correct it by hand.")
                            .arg(order)
                            .arg(status)}},
            Done{}};
    }
    const QString reason = task.reason.isEmpty() ? QString() : QStringLiteral("Cancelled: ") + task.reason;
    if (status == u"cancelled")
        return noteAfter(order, reason, talk, 1, {OrderCancelled{task.order}});
    if (talk.soFar.size() == 1) {
        const QJsonObject body{{QStringLiteral("status"), QStringLiteral("cancelled")}};
        return {{}, repeatable(put(talk.account, QStringLiteral("cancel"), pathOf(order), body, trimmedAnswer()))};
    }
    const QString after = statusIn(talk.soFar[1]);
    if (after.isEmpty())
        return {{}, refusedBy(talk.soFar[1])};
    if (after != u"cancelled")
        return {{},
            Refused{AnswerClass::StateConflict,
                Sentence::tr("The shop keeps order %1 as “%2” although it was cancelled. A plugin of the shop forbids "
                             "it; cancel it there by hand.")
                    .arg(order)
                    .arg(after)}};
    return noteAfter(order, reason, talk, 2, {OrderCancelled{task.order}});
}

Decision amendOrder(const AmendOrder &task, const Talk &talk)
{
    const QString &order = task.remoteOrder;
    if (talk.soFar.empty())
        return {{}, stateRequest(talk, order)};
    const QString status = statusIn(talk.soFar[0]);
    if (status.isEmpty())
        return {{}, refusedBy(talk.soFar[0])};
    if (status == u"completed" || status == u"cancelled" || status == u"refunded" || status == u"trash")
        return {{},
            Refused{AnswerClass::StateConflict,
                Sentence::tr("Order %1 is “%2” in the shop: its address can no longer be changed.")
                    .arg(order)
                    .arg(status)}};
    if (task.shipTo == Address{})
        return noteAfter(order, task.note, talk, 1, {OrderAmended{task.order}});
    if (talk.soFar.size() == 1) {
        Send send = repeatable(put(talk.account, QStringLiteral("amend"), pathOf(order),
            addressBody(task.shipTo, talk.account), trimmedAnswer()));
        send.personal = true;
        return {{}, std::move(send)};
    }
    if (!replyOf(talk.soFar[1]))
        return {{}, refusedBy(talk.soFar[1])};
    return noteAfter(order, task.note, talk, 2, {OrderAmended{task.order}});
}

Decision addNote(const AddNote &task, const Talk &talk)
{
    NoteWriter writer(task.remoteOrder, task.note, talk);
    for (const Exchange &exchange : talk.soFar) {
        if (!writer.isDone())
            writer.take(exchange);
    }
    if (!writer.isDone())
        return {{}, writer.next()};
    if (writer.refused())
        return {{}, *writer.refused()};
    return {{ItemAccepted{task.outbox, false}}, Done{}};
}

} // namespace sampan::woocommerce
