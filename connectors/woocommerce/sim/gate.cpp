// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/gate.h"

#include "connectors/woocommerce/sim/oauth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

constexpr qint64 window = 15 * 60;

Failure refusal(const QString &message)
{
    return {401, "woocommerce_rest_authentication_error", message};
}

Visitor refused(const QString &message)
{
    return {false, false, {}, refusal(message)};
}

const ApiKey *keyNamed(const Shop &shop, const QString &key)
{
    const auto found = std::ranges::find(shop.keys, key, &ApiKey::key);
    return found == shop.keys.end() ? nullptr : &*found;
}

Visitor behind(const ApiKey &key)
{
    return {true, key.shopRights, key.permission, {}};
}

QByteArray valueOf(const std::vector<PhpParameter> &parameters, QByteArrayView name)
{
    for (const PhpParameter &parameter : parameters) {
        if (parameter.name == name)
            return parameter.value;
    }
    return {};
}

std::vector<PhpParameter> allParameters(const HttpRequest &request)
{
    auto decoded = request.query;
    if (request.header("Content-Type").startsWith("application/x-www-form-urlencoded")) {
        const auto form = parseQuery(request.body);
        decoded.insert(decoded.end(), form.begin(), form.end());
    }
    auto parameters = phpParameters(decoded);
    for (const PhpParameter &parameter : headerParameters(request.header("Authorization")))
        parameters.push_back(parameter);
    return parameters;
}

/// Scheme as PHP sees it, host from the shop's own address, path as called.
QByteArray signedUrl(const Shop &shop, const HttpRequest &request, bool tls)
{
    const QString host = shop.home.mid(shop.home.indexOf("://"_L1));
    return (tls ? "https" : "http") + host.toUtf8() + request.path;
}

} // namespace

Visitor Gate::admit(const Shop &shop, const HttpRequest &request, bool tls, bool wcRoute)
{
    Visitor visitor;
    if (tls)
        visitor = basic(shop, request, wcRoute);
    if (visitor.known || !wcRoute)
        return visitor;
    return oauth(shop, request, tls).value_or(visitor);
}

Visitor Gate::basic(const Shop &shop, const HttpRequest &request, bool wcRoute) const
{
    QString name = QString::fromUtf8(request.parameter("consumer_key"));
    QString secret = QString::fromUtf8(request.parameter("consumer_secret"));
    const QByteArray header = request.header("Authorization");
    if ((name.isEmpty() || secret.isEmpty()) && header.startsWith("Basic ")) {
        const QString pair = QString::fromUtf8(QByteArray::fromBase64(header.mid(6)));
        name = pair.section(u':', 0, 0);
        secret = pair.section(u':', 1);
    }
    if (!name.isEmpty() && name == shop.user && secret.remove(u' ') == shop.applicationPassword)
        return {true, true, u"read_write"_s, {}};
    const ApiKey *key = wcRoute ? keyNamed(shop, name) : nullptr;
    if (!key)
        return {};
    return secret == key->secret ? behind(*key) : refused(u"Consumer secret is invalid."_s);
}

std::optional<Visitor> Gate::oauth(const Shop &shop, const HttpRequest &request, bool tls)
{
    auto parameters = allParameters(request);
    QStringList missing;
    for (const char *name :
        {"oauth_consumer_key", "oauth_timestamp", "oauth_nonce", "oauth_signature", "oauth_signature_method"}) {
        if (valueOf(parameters, name).isEmpty())
            missing << QLatin1String(name);
    }
    if (missing.size() == 5)
        return std::nullopt;
    if (!missing.isEmpty()) {
        const QString noun = missing.size() == 1 ? u"parameter"_s : u"parameters"_s;
        return Visitor{false, false, {},
            Failure{401, "woocommerce_rest_authentication_missing_parameter",
                u"Missing OAuth %1 %2"_s.arg(noun, missing.join(", "_L1))}};
    }
    const ApiKey *key = keyNamed(shop, QString::fromUtf8(valueOf(parameters, "oauth_consumer_key")));
    if (!key)
        return refused(u"Consumer key is invalid."_s);
    const QByteArray method = valueOf(parameters, "oauth_signature_method");
    const QByteArray sent = valueOf(parameters, "oauth_signature").replace(' ', '+');
    const qint64 timestamp = valueOf(parameters, "oauth_timestamp").toLongLong();
    const QByteArray nonce = valueOf(parameters, "oauth_nonce");
    std::erase_if(parameters, [](const PhpParameter &parameter) { return parameter.name == "oauth_signature"; });
    const QByteArray base = signatureBase(request.method, signedUrl(shop, request, tls), parameters);
    const auto expected = signature(base, method, key->secret.toUtf8());
    if (!expected)
        return refused(u"Invalid signature - signature method is invalid."_s);
    if (QByteArray::fromPercentEncoding(sent) != *expected)
        return refused(u"Invalid signature - provided signature does not match."_s);
    if (auto failure = checkFreshness(shop, key->key, timestamp, nonce))
        return Visitor{false, false, {}, failure};
    return behind(*key);
}

std::optional<Failure> Gate::checkFreshness(
    const Shop &shop, const QString &key, qint64 timestamp, const QByteArray &nonce)
{
    const qint64 now = shop.now();
    if (timestamp < now - window || timestamp > now + window)
        return refusal(u"Invalid timestamp."_s);
    QMap<qint64, QByteArray> &used = m_nonces[key];
    if (std::ranges::find(used, nonce) != used.end())
        return refusal(u"Invalid nonce - nonce has already been used."_s);
    used.insert(timestamp, nonce);
    while (!used.isEmpty() && used.firstKey() < now - window)
        used.erase(used.begin());
    return std::nullopt;
}

} // namespace sim::woo
