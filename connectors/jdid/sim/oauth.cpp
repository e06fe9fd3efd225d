// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/oauth.h"

#include "connectors/jdid/sim/answers.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

HttpAnswer json(const QJsonObject &object)
{
    return jsonAnswer(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpAnswer refusal(int code, const QString &words)
{
    return json({{u"code"_s, code}, {u"msg"_s, words}});
}

HttpAnswer pairJson(const TokenPair &pair)
{
    return json({{u"code"_s, 0}, {u"access_token"_s, QString::fromLatin1(pair.access)},
        {u"refresh_token"_s, QString::fromLatin1(pair.refresh)}, {u"expires_in"_s, pair.seconds},
        {u"time"_s, pair.issued}, {u"token_type"_s, u"bearer"_s}, {u"scope"_s, u"snsapi_base"_s},
        {u"open_id"_s, u"sampan-practice-open-id"_s}, {u"uid"_s, QString::number(Shop::venderId)}});
}

HttpAnswer login(Shop &shop, const HttpRequest &request)
{
    const QByteArray target = request.parameter("redirect_uri");
    if (request.parameter("app_key") != shop.tokens.appKey() || target.isEmpty())
        return refusal(400, u"app_key or redirect_uri is wrong"_s);
    const QByteArray query
        = "code=" + shop.tokens.newCode() + "&state=" + request.parameter("state").toPercentEncoding();
    const QByteArray separator = target.contains('?') ? "&" : "?";
    HttpAnswer answer = jsonAnswer({}, 302);
    answer.headers.emplace_back("Location", target + separator + query);
    return answer;
}

HttpAnswer accessToken(Shop &shop, const HttpRequest &request)
{
    if (request.parameter("grant_type") != "authorization_code")
        return refusal(401, u"grant_type must be authorization_code"_s);
    if (!shop.tokens.takeCode(request.parameter("code")))
        return refusal(402, u"code is invalid or used"_s);
    return pairJson(shop.tokens.signIn(shop.now, shop.switches));
}

HttpAnswer refreshToken(Shop &shop, const HttpRequest &request)
{
    if (request.parameter("grant_type") != "refresh_token")
        return refusal(401, u"grant_type must be refresh_token"_s);
    const auto pair = shop.tokens.refresh(request.parameter("refresh_token"), shop.now, shop.switches);
    if (!pair)
        return refusal(403, u"refresh_token is invalid or expired"_s);
    ++shop.books.refreshes;
    return pairJson(*pair);
}

} // namespace

HttpAnswer oauthAnswer(Shop &shop, const HttpRequest &request)
{
    if (request.path == "/oauth2/to_login")
        return login(shop, request);
    const bool known = request.parameter("app_key") == shop.tokens.appKey()
        && request.parameter("app_secret") == shop.tokens.appSecret();
    if (!known)
        return refusal(400, u"app_key or app_secret is wrong"_s);
    return request.path == "/oauth2/access_token" ? accessToken(shop, request) : refreshToken(shop, request);
}

} // namespace sim::jdid
