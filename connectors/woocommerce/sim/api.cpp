// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/api.h"

#include "connectors/woocommerce/sim/order_routes.h"
#include "connectors/woocommerce/sim/product_routes.h"
#include "connectors/woocommerce/sim/reply_writer.h"
#include "connectors/woocommerce/sim/shop_routes.h"
#include "connectors/woocommerce/sim/term_routes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

std::optional<QStringList> captures(const QString &pattern, const QString &path)
{
    const QStringList want = pattern.split(u'/');
    const QStringList have = path.split(u'/');
    if (want.size() != have.size())
        return std::nullopt;
    static const QRegularExpression digits(u"^\\d+$"_s);
    QStringList captured;
    for (qsizetype i = 0; i < want.size(); ++i) {
        const bool id = want.at(i) == "{id}"_L1;
        if (id || want.at(i) == "{word}"_L1) {
            if (id && !digits.match(have.at(i)).hasMatch())
                return std::nullopt;
            captured << have.at(i);
        } else if (want.at(i) != have.at(i)) {
            return std::nullopt;
        }
    }
    return captured;
}

/// Before the route is known: a key may be for reading or for writing only.
std::optional<Failure> keyRefusal(const Visitor &visitor, const QByteArray &method)
{
    const bool reads = method == "GET";
    const auto lacks = [](const char *what) {
        return Failure{401, "woocommerce_rest_authentication_error",
            u"The API key provided does not have %1 permissions."_s.arg(QLatin1String(what))};
    };
    if (!visitor.known || method == "OPTIONS")
        return std::nullopt;
    if (reads && visitor.permission == "write"_L1)
        return lacks("read");
    if (!reads && visitor.permission == "read"_L1)
        return lacks("write");
    return std::nullopt;
}

/// What the user may not do: 401 if nobody is logged in, else 403.
std::optional<Failure> userRefusal(const Visitor &visitor, Need need)
{
    if (need == Need::Nothing || visitor.shopRights)
        return std::nullopt;
    const int status = visitor.known ? 403 : 401;
    switch (need) {
    case Need::List:
        return Failure{status, "woocommerce_rest_cannot_view", u"Sorry, you cannot list resources."_s};
    case Need::View:
        return Failure{status, "woocommerce_rest_cannot_view", u"Sorry, you cannot view this resource."_s};
    case Need::Create:
        return Failure{status, "woocommerce_rest_cannot_create", u"Sorry, you are not allowed to create resources."_s};
    case Need::Edit:
        return Failure{status, "woocommerce_rest_cannot_edit", u"Sorry, you are not allowed to edit this resource."_s};
    case Need::Delete:
        return Failure{
            status, "woocommerce_rest_cannot_delete", u"Sorry, you are not allowed to delete this resource."_s};
    case Need::Batch:
    case Need::Nothing:
        break;
    }
    return Failure{
        status, "woocommerce_rest_cannot_batch", u"Sorry, you are not allowed to batch manipulate this resource."_s};
}

/// A body of another type than JSON or form is not looked at.
Result<QJsonObject> bodyOf(const HttpRequest &request)
{
    const QByteArray type = request.header("Content-Type");
    if (type.startsWith("application/x-www-form-urlencoded"))
        return asJson(phpParameters(parseQuery(request.body)));
    if (!type.startsWith("application/json") || request.body.isEmpty())
        return QJsonObject{};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
    if (error.error != QJsonParseError::NoError) {
        return fail(400, "rest_invalid_json", u"Invalid JSON body passed."_s,
            JsonOut().add("json_error_code", 4).add("json_error_message", "Syntax error"));
    }
    return document.object();
}

HttpAnswer refused(const Shop &shop, const Failure &failure)
{
    HttpAnswer answer = failure.answer();
    addSiteHeaders(answer, shop);
    return answer;
}

HttpAnswer schemaAnswer(const Shop &shop, const Route &route, const QStringList &allowed)
{
    JsonOut properties;
    for (const Field &field : route.schema)
        properties.add(field.name, JsonOut().add("context", "view"));
    JsonOut out;
    out.add("namespace", "wc/v3").add("methods", QJsonArray::fromStringList(allowed));
    out.add("schema", JsonOut().add("type", "object").add("properties", properties));
    HttpAnswer answer;
    answer.body = out.text();
    addSiteHeaders(answer, shop);
    return answer;
}

} // namespace

QByteArray effectiveMethod(const HttpRequest &request)
{
    if (request.method == "HEAD")
        return "GET";
    if (request.method != "POST")
        return request.method;
    const QByteArray header = request.header("X-HTTP-Method-Override");
    const QByteArray wanted = header.isEmpty() ? request.parameter("_method") : header;
    return wanted.isEmpty() ? request.method : wanted.toUpper();
}

Api::Api()
{
    for (const Routes &routes : {productRoutes(), variationRoutes(), termRoutes(), attributeRoutes(), orderRoutes(),
             orderPartRoutes(), settingRoutes(), sideRoutes(), customerRoutes(), webhookRoutes()})
        m_routes.insert(m_routes.end(), routes.begin(), routes.end());
}

Api::Match Api::find(const Shop &shop, const QByteArray &method, const QString &path) const
{
    Match match;
    for (const Route &route : m_routes) {
        if (!shop.atLeast(route.since))
            continue;
        const auto captured = captures(QString::fromLatin1(route.pattern), path);
        if (!captured)
            continue;
        const QStringList methods = QString::fromLatin1(route.methods).split(u' ');
        match.allowed << methods;
        if (!match.route && (methods.contains(QString::fromLatin1(method)) || method == "OPTIONS")) {
            match.route = &route;
            match.captured = *captured;
        }
    }
    return match;
}

HttpAnswer Api::handle(Shop &shop, const HttpRequest &request, const QString &path, const Visitor &visitor)
{
    const QByteArray method = effectiveMethod(request);
    if (visitor.refusal)
        return refused(shop, *visitor.refusal);
    if (const auto failure = keyRefusal(visitor, method))
        return refused(shop, *failure);
    const Match match = find(shop, method, path);
    if (!match.route)
        return refused(shop, {404, "rest_no_route", u"No route was found matching the URL and request method."_s});
    const QByteArray name = method + " /" + match.route->pattern;
    ++m_tally.requests[name];
    if (method == "OPTIONS")
        return schemaAnswer(shop, *match.route, match.allowed);

    Call call{method, asJson(phpParameters(request.query)), {}, {}, match.captured};
    const auto answered = [&](HttpAnswer answer) {
        answer.headers.emplace_back("Allow", match.allowed.join(", "_L1).toLatin1());
        return answer;
    };
    const auto body = bodyOf(request);
    if (!body)
        return answered(refused(shop, body.error()));
    call.body = *body;
    call.parameters = call.query;
    for (auto it = call.body.begin(); it != call.body.end(); ++it)
        call.parameters.insert(it.key(), it.value());
    if (const auto failure = check(call.parameters, match.route->schema))
        return answered(refused(shop, *failure));
    if (const auto failure = userRefusal(visitor, match.route->need))
        return answered(refused(shop, *failure));
    Result<Reply> reply = match.route->handler(shop, call);
    if (!reply)
        return answered(refused(shop, reply.error()));
    if (method != "GET")
        ++m_tally.writes[name];
    return answered(written(shop, request, call, std::move(*reply)));
}

} // namespace sim::woo
