// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/account.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
Send renewal(const Context &context)
{
    Request request;
    request.step = u"renew"_s;
    const QString path = u"/oauth2/refresh_token"_s;
    if (context.options.oauthUrl.isEmpty())
        request.path = path;
    else
        request.absoluteUrl = context.options.oauthUrl + path;
    request.query = {{u"grant_type"_s, u"refresh_token"_s}};
    Send send = once(std::move(request));
    send.bucket = u"token"_s;
    send.secretBody = true;
    return send;
}
} // namespace

Decision whoAmI(const Context &context)
{
    const Exchange *last = context.last();
    if (!last)
        return sendNext(reading(readCall(u"account"_s, "jingdong.seller.getAccountByPin", {}, context.options)));
    if (!succeeded(*last))
        return {{}, refusedBy(*last)};
    Envelope envelope(last->request, last->answer);
    const Json account = envelope.model();
    AccountSeen seen;
    seen.name = firstOf(account, {"shopName", "venderName", "companyName", "name", "pin"}).trimmed();
    seen.currency = u"IDR"_s;
    seen.version = u"V2"_s;
    seen.timeZone = u"Asia/Jakarta"_s;
    if (const QString vender = idOf(firstOf(account, {"venderId", "vendorId", "shopId", "id"})); !vender.isEmpty())
        seen.learned.emplace_back(u"venderId"_s, vender);
    return done({seen});
}

Decision renewToken(const Context &context)
{
    const Exchange *last = context.last();
    if (!last)
        return sendNext(renewal(context));
    if (isUnclear(*last)) {
        if (context.soFar.size() < 2)
            return sendNext(renewal(context));
        return {{},
            Refused{AnswerClass::AuthRevoked,
                Sentence::tr("The answer to the token renewal was lost twice. Sign in again.")}};
    }
    if (const Verdict verdict = verdictOf(*last); verdict.kind != AnswerClass::Success)
        return {{}, Refused{verdict.kind, verdict.what}};
    const auto document = JsonDocument::parse(last->answer.body);
    const Json root = document ? document->root() : Json();
    Done renewed;
    renewed.newSecrets.insert(u"access_token"_s, root["access_token"].text());
    // Where they give no new one the old one goes on.
    if (const QString refresh = root["refresh_token"].text(); !refresh.isEmpty())
        renewed.newSecrets.insert(u"refresh_token"_s, refresh);
    return {{}, std::move(renewed)};
}

bool isRenewal(const Request &request, const Options &options)
{
    const QString path = u"/oauth2/refresh_token"_s;
    if (request.step != u"renew")
        return false;
    return options.oauthUrl.isEmpty() ? request.absoluteUrl.isEmpty() && request.path == path
                                      : request.absoluteUrl == options.oauthUrl + path;
}

Verdict judgeRenewal(const Answer &answer)
{
    const auto document = JsonDocument::parse(answer.body);
    const Json root = document ? document->root() : Json();
    const QString code = root["code"].trimmed();
    const bool failed = (!code.isEmpty() && code != u"0") || root["error"].exists() || root["error_response"].exists();
    if (root.isObject() && !failed && !root["access_token"].text().isEmpty())
        return {};
    if (answer.status == 429)
        return {AnswerClass::Throttled, Sentence::tr("JD.ID asks to slow down."), {}};
    if (answer.status >= 500 || answer.status == 408)
        return {AnswerClass::Transient,
            Sentence::tr("JD.ID's token service is not available now (HTTP %1).").arg(answer.status), {}};
    if (!root.isObject() || !failed)
        return {AnswerClass::Unparseable, Sentence::tr("The answer of JD.ID's token service cannot be read."), {}};
    const QString words = firstOf(root, {"msg", "message", "error_description", "error"}).trimmed();
    return {AnswerClass::AuthRevoked,
        Sentence::tr("JD.ID did not renew the token (%1). Sign in again.").arg(words.isEmpty() ? code : words), {}};
}

} // namespace sampan::jdid
