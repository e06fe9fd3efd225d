// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/labels.h"

#include "connectors/jdid/order_reading.h"
#include "connectors/jdid/order_status.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostTries = 3;

/// What the exchanges so far say about the hand-over.
struct Course {
    std::optional<OrderSeen> order; ///< as last read
    std::optional<LabelFetched> label;
    const Exchange *sent = nullptr; ///< the last sendGoods that nobody has looked into yet
    int tries = 0;
    bool accepted = false;
};

Course courseOf(const Context &context, const HandOver &task)
{
    Course course;
    for (const Exchange &exchange : context.soFar) {
        const QString &step = exchange.request.step;
        if (step.startsWith(u"order")) {
            course.order = orderIn(exchange, task.remoteOrder, context.options);
            course.sent = nullptr;
        } else if (step == u"print" && succeeded(exchange)) {
            if (auto label = labelIn(exchange, task.order, task.remoteOrder))
                course.label = *label;
        } else if (step.startsWith(u"send")) {
            ++course.tries;
            course.sent = &exchange;
            course.accepted = succeeded(exchange);
        }
    }
    return course;
}

Decision handedOver(const HandOver &task, QString carrier, QString waybill, std::vector<Fact> facts)
{
    if (carrier.isEmpty())
        carrier = task.carrier;
    if (waybill.isEmpty())
        waybill = task.tracking;
    facts.push_back(HandOverDone{task.order, carrier, waybill});
    if (!task.outbox.empty())
        facts.push_back(ItemAccepted{task.outbox, false});
    return done(std::move(facts));
}

Decision accepted(const Course &course, const HandOver &task)
{
    Envelope envelope(course.sent->request, course.sent->answer);
    const Json model = envelope.model();
    QString waybill = firstOf(model, {"expressNo"}).trimmed();
    if (waybill.isEmpty() && course.label)
        waybill = course.label->waybill;
    return handedOver(task, firstOf(model, {"expressCompany"}).trimmed(), waybill, {});
}

Send sendGoods(const Course &course, const HandOver &task, const Options &options)
{
    Send send = once(sendGoodsRequest(task, options));
    if (course.tries > 0)
        send.request.step += u" %1"_s.arg(course.tries + 1);
    send.personal = true;
    return send;
}

/// The order was just read: it has gone already, may go, or must not.
Decision afterReading(const Context &context, const Course &course, const HandOver &task)
{
    const OrderSeen &order = *course.order;
    const std::vector<Fact> facts{order};
    if (isSent(order.rawState))
        return handedOver(task, order.carrier, order.waybill, facts);
    if (!maySend(order.rawState))
        return {facts,
            Refused{AnswerClass::StateConflict,
                Sentence::tr("Order %1 is cancelled or about to be; it is not handed over.").arg(task.remoteOrder)}};
    if (course.tries >= mostTries)
        return {facts,
            AskPerson{
                Sentence::tr("JD.ID did not take the hand-over of order %1, three times over.").arg(task.remoteOrder)}};
    if (context.options.printFirst && !course.label && order.waybill.isEmpty() && task.tracking.isEmpty()) {
        Send print = repeatable(printRequest(task.remoteOrder, context.options));
        print.personal = true;
        return sendNext(std::move(print), facts);
    }
    return sendNext(sendGoods(course, task, context.options), facts);
}
} // namespace

Request sendGoodsRequest(const HandOver &task, const Options &options)
{
    QJsonObject payload{{u"orderId"_s, idValue(task.remoteOrder)}};
    if (!task.tracking.isEmpty())
        payload.insert(u"expressNo"_s, task.tracking);
    if (!task.carrier.isEmpty())
        payload.insert(u"expressCompany"_s, task.carrier);
    return writeCall(u"send"_s, "jingdong.seller.order.sendGoodsOpenApi", payload, options);
}

Decision handOver(const Context &context, const HandOver &task)
{
    const Exchange *last = context.last();
    if (!last)
        return sendNext(orderRequest(u"order"_s, task.remoteOrder, context.options));
    const Course course = courseOf(context, task);
    const QString &step = last->request.step;
    if (step.startsWith(u"order")) {
        if (!course.order && course.tries > 0)
            return {{},
                AskPerson{
                    Sentence::tr("JD.ID does not show order %1, so it cannot be found out whether it was handed over.")
                        .arg(task.remoteOrder)}};
        if (!succeeded(*last))
            return {{}, refusedBy(*last)};
        if (!course.order)
            return {{},
                Refused{AnswerClass::NotFound, Sentence::tr("JD.ID does not show order %1.").arg(task.remoteOrder)}};
        return afterReading(context, course, task);
    }
    if (step == u"print") {
        if (!succeeded(*last))
            return {{}, refusedBy(*last)};
        std::vector<Fact> facts;
        if (course.label)
            facts.push_back(*course.label);
        return sendNext(sendGoods(course, task, context.options), std::move(facts));
    }
    if (course.accepted)
        return accepted(course, task);
    if (isUnclear(*last)) {
        if (const Instant quiet = quietEnd(*last, context.account); context.now < quiet)
            return {{}, Wait{quiet - context.now}};
    } else if (verdictOf(*last).kind != AnswerClass::Duplicate) {
        return {{}, refusedBy(*last)};
    }
    return sendNext(orderRequest(u"order %1"_s.arg(course.tries + 1), task.remoteOrder, context.options));
}

} // namespace sampan::jdid
