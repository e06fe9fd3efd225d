// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/preview.h"

#include "connectors/woocommerce/note_writer.h"
#include "connectors/woocommerce/order_body.h"
#include "connectors/woocommerce/orders.h"
#include "connectors/woocommerce/push_values.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sampan::woocommerce {

namespace {
using Requests = std::vector<Request>;

Exchange answered(const Request &request, const QJsonObject &body)
{
    Exchange exchange;
    exchange.request = request;
    exchange.answer.status = 200;
    exchange.answer.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchange;
}

/// Goes on with answers that `reply` makes up, until the task needs nothing more.
Requests follow(const std::function<Decision(std::span<const Exchange>)> &step,
    const std::function<QJsonObject(const Request &)> &reply)
{
    Requests requests;
    std::vector<Exchange> soFar;
    for (int i = 0; i < 200; ++i) {
        const Decision decision = step(soFar);
        const Send *send = std::get_if<Send>(&decision.next);
        if (!send)
            break;
        requests.push_back(send->request);
        soFar.push_back(answered(send->request, reply(send->request)));
    }
    return requests;
}

// As if the shop took every row as it was sent.
QJsonObject echoedRows(const Request &request)
{
    QJsonArray rows;
    for (const QJsonValue &value :
        QJsonDocument::fromJson(request.body).object().value(QStringLiteral("update")).toArray()) {
        QJsonObject row = value.toObject();
        row.insert(QStringLiteral("manage_stock"), true);
        rows.append(row);
    }
    return {{QStringLiteral("update"), rows}};
}

QJsonObject echoedState(const Request &request)
{
    const QString status = QJsonDocument::fromJson(request.body).object().value(QStringLiteral("status")).toString();
    return {{QStringLiteral("status"), status.isEmpty() ? QStringLiteral("processing") : status}};
}

Requests creation(const CreateOrder &task, const Talk &talk)
{
    const Decision first = createOrder(task, talk);
    const Send *send = std::get_if<Send>(&first.next);
    if (!send)
        return {};
    Requests requests{send->request};
    const NoteWriter note(QStringLiteral("«order»"), task.note, talk);
    if (!note.isDone())
        requests.push_back(note.writing());
    return requests;
}
} // namespace

Requests preview(const Task &task, const AccountView &account, Instant now)
{
    const auto talk = [&](std::span<const Exchange> soFar) { return Talk{soFar, account, now}; };
    if (const auto *prices = std::get_if<SetPrices>(&task))
        return follow([&](auto soFar) { return setPrices(*prices, talk(soFar)); }, echoedRows);
    if (const auto *stock = std::get_if<SetStock>(&task))
        return follow([&](auto soFar) { return setStock(*stock, talk(soFar)); }, echoedRows);
    if (const auto *order = std::get_if<CreateOrder>(&task))
        return creation(*order, talk({}));
    if (const auto *cancel = std::get_if<CancelOrder>(&task))
        return follow([&](auto soFar) { return cancelOrder(*cancel, talk(soFar)); }, echoedState);
    if (const auto *amend = std::get_if<AmendOrder>(&task))
        return follow([&](auto soFar) { return amendOrder(*amend, talk(soFar)); }, echoedState);
    if (const auto *note = std::get_if<AddNote>(&task))
        return follow([&](auto soFar) { return addNote(*note, talk(soFar)); }, echoedState);
    return {};
}

} // namespace sampan::woocommerce
