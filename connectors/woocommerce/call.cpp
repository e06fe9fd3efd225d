// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/call.h"

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/text.h"

#include <QJsonDocument>

namespace sampan::woocommerce {

namespace {
// Slow shared hosts cut a request after 30 to 60 seconds themselves; leaving earlier only makes outcomes unknown.
constexpr Milliseconds patience{60000};
constexpr Milliseconds practiceQuiet{2000};

Request write(const AccountView &account, const QString &step, const char *method, const QString &below,
    const QJsonObject &body, NameValues query)
{
    Request request;
    request.step = step;
    request.method = method;
    request.path = apiRoot(account) + QStringLiteral("/wc/v3") + below;
    request.query = std::move(query);
    request.contentType = "application/json";
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return request;
}

Send sending(Request request, RequestEffect effect)
{
    Send send;
    send.request = std::move(request);
    send.effect = effect;
    send.bucket = QStringLiteral("calls");
    send.timeout = patience;
    return send;
}
} // namespace

QString apiRoot(const AccountView &account)
{
    return account.learned.value(QStringLiteral("api"), QStringLiteral("/wp-json"));
}

Request get(const AccountView &account, const QString &step, const QString &below, NameValues query, const char *fields)
{
    Request request;
    request.step = step;
    request.path = apiRoot(account) + QStringLiteral("/wc/v3") + below;
    request.query = std::move(query);
    request.query.emplace_back(QStringLiteral("_fields"), QLatin1StringView(fields));
    return request;
}

Request put(
    const AccountView &account, const QString &step, const QString &below, const QJsonObject &body, NameValues query)
{
    return write(account, step, "PUT", below, body, std::move(query));
}

Request post(
    const AccountView &account, const QString &step, const QString &below, const QJsonObject &body, NameValues query)
{
    return write(account, step, "POST", below, body, std::move(query));
}

Send reading(Request request)
{
    return sending(std::move(request), RequestEffect::Read);
}

Send repeatable(Request request)
{
    return sending(std::move(request), RequestEffect::Repeatable);
}

Send once(Request request)
{
    return sending(std::move(request), RequestEffect::Once);
}

std::optional<Reply> replyOf(const Exchange &exchange)
{
    if (exchange.outcome != Exchange::Outcome::Answered
        || judge(exchange.request, exchange.answer).kind != AnswerClass::Success)
        return std::nullopt;
    Result<Reply> reply = Reply::read(exchange.answer.body);
    return reply ? std::optional(std::move(*reply)) : std::nullopt;
}

Refused refusedBy(const Exchange &exchange)
{
    const Verdict verdict = judge(exchange.request, exchange.answer);
    if (verdict.kind != AnswerClass::Success)
        return {verdict.kind, verdict.what};
    // Good JSON, and no error; but an object for a list, or the other way round.
    return {AnswerClass::Unparseable,
        Sentence::tr("The shop's answer is not what it was asked for (“%1”). If it goes on, ask the shop's administrator "
                     "what changes the shop's answers.")
            .arg(shortWords(QString::fromUtf8(exchange.answer.body.left(200))).left(60))};
}

Sentence otherRows()
{
    return Sentence::tr("The shop answered with other rows than it was asked for, so nothing is concluded from what is "
                        "missing. Ask the shop's administrator to keep caches away from /wp-json/.");
}

Sentence samePageAgain(const char *list)
{
    return Sentence::tr("The shop gives the same page of %1 again and again; the reading ended there, and later "
                        "rows may be missing. Ask the shop's administrator to keep caches away from /wp-json/.")
        .arg(QLatin1StringView(list));
}

bool isUncertain(const Exchange &exchange)
{
    if (exchange.outcome == Exchange::Outcome::Unknown)
        return true;
    const AnswerClass kind = judge(exchange.request, exchange.answer).kind;
    return kind == AnswerClass::Transient || kind == AnswerClass::Unparseable;
}

Instant quietAfter(const Exchange &exchange, const AccountView &account)
{
    return exchange.answeredAt + (account.practice ? practiceQuiet : info().capabilities.quietTime);
}

QString zuluText(Instant time)
{
    return toDateTime(time).toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'");
}

std::optional<Instant> gmtTime(const Json &json)
{
    const QString text = json.text();
    if (text.isEmpty())
        return std::nullopt;
    const Result<Instant> time = instantFromIso(text, true);
    return time ? std::optional(*time) : std::nullopt;
}

} // namespace sampan::woocommerce
