// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/platform.h"

#include "connectors/jdid/sim/answers.h"
#include "connectors/jdid/sim/control.h"
#include "connectors/jdid/sim/envelope.h"
#include "connectors/jdid/sim/first_products.h"
#include "connectors/jdid/sim/ledger.h"
#include "connectors/jdid/sim/oauth.h"

#include <QJsonDocument>

#include <thread>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr quint64 answerStream = 0x616e73776572ULL;

HttpAnswer json(const QJsonObject &object, int status = 200)
{
    return jsonAnswer(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

HttpAnswer controlled(Shop &shop, const QByteArray &body)
{
    const auto payload = Payload::fromText(body);
    const auto result = act(shop, payload.value_or(Payload()));
    if (!result)
        return json({{u"ok"_s, false}, {u"error"_s, result.error()}}, 400);
    QJsonObject answer = *result;
    answer.insert("ok"_L1, true);
    return json(answer);
}

} // namespace

Platform::Platform(const Options &options, Clock clock)
    : m_clock(std::move(clock))
    , m_dice(options.faults)
    , m_shop(options.seed)
{
    m_shop.now = m_clock();
    m_shop.tokens.signIn(m_shop.now, m_shop.switches);
    addFirstProducts(m_shop, options.products, options.withVariants);
}

HttpAnswer Platform::handle(const HttpRequest &request)
{
    const bool own = request.path.startsWith("/_sim/");
    const ContentFault fault = own ? ContentFault{} : m_dice.roll();
    if (fault.kind == ContentFault::Kind::Slow)
        std::this_thread::sleep_for(std::chrono::milliseconds(fault.milliseconds));
    const std::lock_guard lock(m_mutex);
    m_shop.now = m_clock() + m_shop.clockSkew;
    if (own)
        return ownAddress(request);
    if (request.method != "GET" && request.method != "POST")
        return htmlAnswer("<html><body>405 Not Allowed</body></html>", 405);
    HttpAnswer answer = routed(request, fault);
    answer.headers.emplace_back("Date", httpDate(m_shop.now));
    return answer;
}

HttpAnswer Platform::ownAddress(const HttpRequest &request)
{
    if (request.path == "/_sim/ledger" && request.method == "GET") {
        const QString parts = QString::fromUtf8(request.parameter("parts"));
        return jsonAnswer(ledger(m_shop, parts.split(u',', Qt::SkipEmptyParts)));
    }
    if (request.path == "/_sim/control" && request.method == "POST")
        return controlled(m_shop, request.body);
    return json({{u"ok"_s, false}, {u"error"_s, u"GET /_sim/ledger or POST /_sim/control"_s}}, 404);
}

HttpAnswer Platform::routed(const HttpRequest &request, const ContentFault &fault)
{
    Random random(m_shop.seed ^ answerStream, m_calls++);
    const bool router = request.path == "/routerjson";
    const bool oauth = request.path == "/oauth2/to_login" || request.path == "/oauth2/access_token"
        || request.path == "/oauth2/refresh_token";
    if (!router && !oauth)
        return htmlAnswer("<html><body>404 Not Found</body></html>", 404);
    const GatewayCall call(request, m_shop.switches.bodyEverywhere);
    ++m_shop.books.requests[router ? call.methodName() : request.path];
    const Trouble trouble = troubleFor(call, fault, random);
    if (trouble.kind == Trouble::Kind::None)
        return router ? jsonAnswer(executed(call, random)) : oauthAnswer(m_shop, request);
    if (trouble.executed && router)
        executed(call, random);
    ++(trouble.kind == Trouble::Kind::Throttled ? m_shop.books.throttled : m_shop.books.spoiled);
    return trouble.answer(random);
}

Trouble Platform::troubleFor(const GatewayCall &call, const ContentFault &fault, Random &random)
{
    if (const auto ordered = m_shop.trouble.take(call.methodName()))
        return *ordered;
    const bool crowded = !m_bucket.admits(m_shop.switches.callsPerSecond, m_shop.now);
    return crowded ? Trouble{Trouble::Kind::Throttled} : drawnTrouble(fault, m_shop.switches.badAnswersExecute, random);
}

QByteArray Platform::executed(const GatewayCall &call, Random &random)
{
    if (const auto objection = call.objection(m_shop)) {
        ++m_shop.books.gatewayErrors[objection->code];
        return gatewayError(objection->code, objection->words);
    }
    const Method &asked = *method(call.methodName());
    const auto payload = Payload::fromText(call.value("360buy_param_json"));
    const Reply reply
        = payload ? asked.run(m_shop, *payload) : refused(BadParameter, u"360buy_param_json is no JSON object"_s);
    if (asked.writes && reply.success && reply.changed)
        ++m_shop.books.executed[call.methodName()];
    return envelope(reply, EnvelopeStyle::draw(asked, call.methodName(), m_shop.switches.drift, random));
}

QJsonObject Platform::credentials() const
{
    const std::lock_guard lock(m_mutex);
    const TokenPair &pair = m_shop.tokens.current();
    return {{u"app_key"_s, QString::fromLatin1(m_shop.tokens.appKey())},
        {u"app_secret"_s, QString::fromLatin1(m_shop.tokens.appSecret())},
        {u"access_token"_s, QString::fromLatin1(pair.access)}, {u"refresh_token"_s, QString::fromLatin1(pair.refresh)}};
}

} // namespace sim::jdid
