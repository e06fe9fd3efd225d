// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/desk.h"

#include "connectors/woocommerce/sim/control.h"
#include "connectors/woocommerce/sim/ledger.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

HttpAnswer jsonAnswer(int status, const QByteArray &body)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

ContentFault faultFrom(const QJsonObject &json)
{
    const int status = json["status"_L1].toInt();
    if (status == 429)
        return {ContentFault::Kind::Throttled, 0, false, 0};
    if (status >= 500)
        return {ContentFault::Kind::ServerError, status, json["html"_L1].toBool(), 0};
    const int wait = json["slow_ms"_L1].toInt();
    return wait > 0 ? ContentFault{ContentFault::Kind::Slow, 0, false, wait} : ContentFault{};
}

} // namespace

Desk::Desk(Site &site, Relay &relay, RelayPlan &plan)
    : m_site(site)
    , m_relay(relay)
    , m_plan(plan)
{
}

HttpAnswer Desk::answer(const HttpRequest &request)
{
    if (request.path == "/_sim/ledger")
        return books(request);
    if (request.path != "/_sim/control" || request.method != "POST")
        return jsonAnswer(404, R"({"error":"no such address"})");
    const QJsonObject json = QJsonDocument::fromJson(request.body).object();
    const QJsonObject result = act(json["action"_L1].toString(), json);
    const int status = result.contains("error"_L1) ? 400 : 200;
    return jsonAnswer(status, QJsonDocument(result).toJson(QJsonDocument::Compact));
}

HttpAnswer Desk::books(const HttpRequest &request)
{
    JsonOut out;
    m_site.with([&](Shop &shop) { out = ledger(shop, m_site.tally(), request.parameter("products") != "0"); });
    out.add("faults", faultCounts()).add("relayed", static_cast<qint64>(m_relay.requests()));
    return jsonAnswer(200, out.text());
}

JsonOut Desk::faultCounts() const
{
    const auto made = [this](ContentFault::Kind kind) { return static_cast<qint64>(m_site.dice().made(kind)); };
    const auto planned = [this](RelayFault::Kind kind) { return static_cast<qint64>(m_relay.planned(kind)); };
    JsonOut out;
    out.add("slow", made(ContentFault::Kind::Slow)).add("server_error", made(ContentFault::Kind::ServerError));
    out.add("throttled", made(ContentFault::Kind::Throttled)).add("lost", planned(RelayFault::Kind::NoAnswer));
    out.add("cut", planned(RelayFault::Kind::CutAfter)).add("reset", planned(RelayFault::Kind::Reset));
    out.add("stall", planned(RelayFault::Kind::Stall));
    return out.add("refuse", planned(RelayFault::Kind::RefuseConnection));
}

QJsonObject Desk::act(const QString &action, const QJsonObject &request)
{
    if (const auto result = actOnNetwork(action, request))
        return *result;
    std::optional<QJsonObject> result;
    m_site.with([&](Shop &shop) {
        for (const auto work : {actOnProducts, actOnOrders, actOnShop}) {
            if (!result)
                result = work(shop, action, request);
        }
    });
    return result.value_or(refusedAction(u"no such action: "_s + action));
}

std::optional<QJsonObject> Desk::actOnNetwork(const QString &action, const QJsonObject &request)
{
    if (action == "set_faults"_L1)
        return setFaults(request["spec"_L1].toString());
    if (action == "next_answers"_L1)
        return nextAnswers(request["answers"_L1].toArray());
    if (action == "next_relay"_L1)
        return nextRelay(request["faults"_L1].toArray());
    if (action == "go_offline"_L1 || action == "go_online"_L1) {
        m_relay.setOnline(action == "go_online"_L1);
        return done();
    }
    if (action == "go_down"_L1) {
        const auto kind = outage(request["kind"_L1].toString(u"maintenance"_s));
        if (!kind)
            return refusedAction(u"no such outage"_s);
        m_site.setOutage(*kind, request["retry_after"_L1].toInt(600));
        return done();
    }
    if (action == "come_up"_L1) {
        m_site.setOutage(Outage::None, 0);
        return done();
    }
    if (action == "print_noise"_L1) {
        const QString text = request["text"_L1].toString(
            u"\n<br />\n<b>Notice</b>:  something in <b>plugin.php</b> on line <b>7</b><br />\n"_s);
        m_site.printNoise(request["count"_L1].toInt(1), text.toUtf8());
        return done();
    }
    return std::nullopt;
}

QJsonObject Desk::setFaults(const QString &spec)
{
    const auto faults = Faults::fromText(spec);
    if (!faults)
        return refusedAction(u"faults cannot be read: "_s + spec);
    m_site.dice().setFaults(*faults);
    m_plan.setFaults(*faults);
    return done();
}

QJsonObject Desk::nextAnswers(const QJsonArray &answers)
{
    for (const QJsonValue answer : answers)
        m_site.dice().queue(faultFrom(answer.toObject()));
    return done();
}

QJsonObject Desk::nextRelay(const QJsonArray &faults)
{
    for (const QJsonValue json : faults) {
        const auto fault = RelayPlan::fromJson(json.toObject());
        if (!fault)
            return refusedAction(u"no such fault"_s);
        m_plan.queue(*fault);
    }
    return done();
}

} // namespace sim::woo
