// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/envelope.h"

#include <QHash>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr std::array innerNames{
    "result", "returnType", "EptRemoteResult", "com.jd.eptid.common.domain.EptRemoteResult"};

size_t innerName(Family family)
{
    return static_cast<size_t>(family);
}

static_assert(static_cast<size_t>(Family::StockLiteral) + 1 == innerNames.size());

bool isList(const QJsonValue &value)
{
    return value.isArray() || value.isObject();
}

QJsonObject innerJson(const Reply &reply, const EnvelopeStyle &style)
{
    const int code = reply.success ? style.successCode : reply.code;
    const bool empty = reply.model.isArray() && reply.model.toArray().isEmpty();
    QJsonObject inner;
    inner.insert(style.isSuccess ? "isSuccess"_L1 : "success"_L1, reply.success);
    inner.insert("code"_L1, style.innerCodeAsText ? QJsonValue(QString::number(code)) : QJsonValue(code));
    inner.insert("message"_L1, reply.success ? u"success"_s : reply.message);
    if (reply.model.isUndefined() || (empty && style.emptyModelLeftOut))
        return inner;
    inner.insert("model"_L1,
        style.modelAsText && isList(reply.model) ? QJsonValue(QString::fromUtf8(jsonText(reply.model, style.json)))
                                                 : reply.model);
    return inner;
}

} // namespace

EnvelopeStyle EnvelopeStyle::draw(const Method &method, const QByteArray &name, double drift, Random &random)
{
    const auto strays = [&](double share) { return random.share() < share; };
    EnvelopeStyle style;
    style.wrapper = name;
    style.wrapper.replace('.', '_');
    style.wrapper += "_response";
    if ((method.keyCase == KeyCase::Lower) != strays(drift))
        style.wrapper = style.wrapper.toLower();
    const int other = random.below(static_cast<int>(innerNames.size()));
    style.inner = innerNames.at(strays(drift) ? static_cast<size_t>(other) : innerName(method.family));
    style.isSuccess = (method.family == Family::StockLiteral) != strays(drift);
    style.successCode = std::array{1, 0, 200, 0}.at(innerName(method.family));
    style.outerCodeAsNumber = strays(drift);
    style.innerCodeAsText = strays(drift);
    style.innerAsText = strays(drift / 2);
    style.modelAsText = !style.innerAsText && strays(drift / 2);
    style.emptyModelLeftOut = strays(drift);
    style.json.numbersAsText = strays(drift);
    style.json.asciiOnly = strays(drift);
    style.json.moneyAsReal = !strays(drift);
    return style;
}

QByteArray envelope(const Reply &reply, const EnvelopeStyle &style)
{
    const QByteArray inner = jsonText(innerJson(reply, style), style.json);
    QByteArray text = "{\"" + style.wrapper + "\":{\"code\":";
    text += style.outerCodeAsNumber ? "0" : "\"0\"";
    text += ",\"" + style.inner + "\":";
    text += style.innerAsText ? jsonText(QString::fromUtf8(inner), style.json) : inner;
    return text + "}}";
}

QByteArray gatewayError(const QByteArray &code, const QString &words)
{
    const QJsonObject error{
        {u"code"_s, QString::fromLatin1(code)}, {u"zh_desc"_s, u"网关错误："_s + words}, {u"en_desc"_s, words}};
    return jsonText(QJsonObject{{u"error_response"_s, error}}, {});
}

} // namespace sim::jdid
