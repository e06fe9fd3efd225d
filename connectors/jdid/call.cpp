// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/call.h"

#include "connectors/jdid/multipart.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
// Addresses beyond 8 KB are refused by common servers; the signature and the other parameters need their part.
constexpr qsizetype longestInQuery = 6000;

Request call(const QString &step, const char *method, const Options &options)
{
    Request request;
    request.step = step;
    request.path = u"/routerjson"_s;
    request.query = {{u"method"_s, QString::fromLatin1(method)}, {u"v"_s, u"2.0"_s}};
    if (options.sendFormat) {
        request.query.emplace_back(u"format"_s, u"json"_s);
        request.query.emplace_back(u"sign_method"_s, u"md5"_s);
    }
    return request;
}

QByteArray textOf(const QJsonObject &payload)
{
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

void putInQuery(Request &request, const QByteArray &payload)
{
    request.query.emplace_back(payloadName(), QString::fromUtf8(payload));
}

Send send(Request request, RequestEffect effect)
{
    Send send;
    send.request = std::move(request);
    send.effect = effect;
    send.bucket = u"api"_s;
    return send;
}
} // namespace

QString payloadName()
{
    return u"360buy_param_json"_s;
}

Request readCall(const QString &step, const char *method, const QJsonObject &payload, const Options &options)
{
    Request request = call(step, method, options);
    putInQuery(request, textOf(payload));
    return request;
}

Request writeCall(const QString &step, const char *method, const QJsonObject &payload, const Options &options)
{
    Request request = call(step, method, options);
    request.method = "POST";
    const QByteArray text = textOf(payload);
    if (options.longInBody && text.toPercentEncoding().size() > longestInQuery)
        putInForm(request, payloadName(), text);
    else
        putInQuery(request, text);
    return request;
}

Request formCall(const QString &step, const char *method, const QJsonObject &payload, const Options &options)
{
    Request request = call(step, method, options);
    putInForm(request, payloadName(), textOf(payload));
    return request;
}

QJsonValue idValue(const QString &id)
{
    bool number = false;
    const qint64 value = id.toLongLong(&number);
    return number && QString::number(value) == id ? QJsonValue(value) : QJsonValue(id);
}

bool isWholePrice(Money price)
{
    return price.currency().isValid() && price.minor() % powerOfTen(price.currency().exponent()) == 0;
}

QJsonValue priceValue(Money price)
{
    return price.minor() / powerOfTen(price.currency().exponent());
}

Money settlementOf(Money price, const Options &options)
{
    if (!options.settlementShare)
        return price;
    return price.times(*options.settlementShare).value_or(price).roundedTo(powerOfTen(price.currency().exponent()));
}

QJsonValue listValue(const QJsonArray &list, const Options &options)
{
    if (!options.listsAsText)
        return list;
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

Send reading(Request request)
{
    return send(std::move(request), RequestEffect::Read);
}

Send repeatable(Request request)
{
    return send(std::move(request), RequestEffect::Repeatable);
}

Send once(Request request)
{
    return send(std::move(request), RequestEffect::Once);
}

} // namespace sampan::jdid
