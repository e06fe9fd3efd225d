// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/labels.h"

#include "connectors/jdid/order_reading.h"
#include "connectors/jdid/order_status.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

Request printRequest(const QString &order, const Options &options)
{
    return writeCall(u"print"_s, "jingdong.seller.order.printOrder",
        {{u"printType"_s, 1}, {u"printNum"_s, 1}, {u"orderId"_s, idValue(order)}}, options);
}

Result<LabelFetched> labelIn(const Exchange &exchange, OrderId order, const QString &remoteOrder)
{
    Envelope envelope(exchange.request, exchange.answer);
    Json model = envelope.model();
    model.each([&](Json element) {
        if (model.isArray())
            model = envelope.open(element);
    });
    if (const QString id = idOf(model.memberIgnoringCase("orderId"_L1)); !id.isEmpty() && id != remoteOrder)
        return fail(ErrorCode::Damaged, Sentence::tr("JD.ID sent the label of another order (%1).").arg(id));
    QByteArray content = firstOf(model, {"content", "pdf"}).text().toLatin1();
    if (const qsizetype comma = content.indexOf(','); content.startsWith("data:") && comma > 0)
        content = content.mid(comma + 1);
    LabelFetched label;
    label.order = order;
    label.document = QByteArray::fromBase64(content);
    label.mime = u"application/pdf"_s;
    label.waybill = firstOf(model, {"expressNo", "preExpressNo"}).trimmed();
    label.carrier = firstOf(model, {"expressCompany", "carrierCompany"}).trimmed();
    if (!label.document.startsWith("%PDF"))
        return fail(ErrorCode::Damaged, Sentence::tr("JD.ID's answer holds no printable label."));
    return label;
}

Decision fetchLabel(const Context &context, const FetchLabel &task)
{
    const Exchange *last = context.last();
    if (!last)
        return sendNext(orderRequest(u"order"_s, task.remoteOrder, context.options));
    if (!succeeded(*last))
        return {{}, refusedBy(*last)};
    const auto order = orderIn(context.soFar.front(), task.remoteOrder, context.options);
    if (!order)
        return {
            {}, Refused{AnswerClass::NotFound, Sentence::tr("JD.ID does not show order %1.").arg(task.remoteOrder)}};
    if (context.soFar.size() == 1) {
        if (order->event == OrderEvent::CancelRequested || order->event == OrderEvent::CancelledThere)
            return {{*order},
                Refused{AnswerClass::StateConflict,
                    Sentence::tr("Order %1 is cancelled or about to be; nothing is printed.").arg(task.remoteOrder)}};
        Send send = repeatable(printRequest(task.remoteOrder, context.options));
        send.personal = true;
        return sendNext(std::move(send), {*order});
    }
    auto label = labelIn(*last, task.order, task.remoteOrder);
    if (!label)
        return {{}, Refused{AnswerClass::Unparseable, label.error().what}};
    if (label->carrier.isEmpty())
        label->carrier = order->carrier;
    std::vector<Fact> facts;
    if (label->waybill.isEmpty())
        label->waybill = order->waybill;
    else if (!order->waybill.isEmpty() && order->waybill != label->waybill)
        facts.push_back(Remark{task.remoteOrder,
            Sentence::tr("The label has waybill %1, the order had %2 before.")
                .arg(label->waybill)
                .arg(order->waybill)});
    facts.push_back(*label);
    return done(std::move(facts));
}

} // namespace sampan::jdid
