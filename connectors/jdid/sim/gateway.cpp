// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/gateway.h"

#include "connectors/jdid/sim/times.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

Parameters bodyParameters(const HttpRequest &request)
{
    if (!request.parts.empty())
        return request.parts;
    const bool form = request.header("content-type").startsWith("application/x-www-form-urlencoded");
    return form ? parseQuery(request.body) : Parameters();
}

} // namespace

GatewayCall::GatewayCall(const HttpRequest &request, bool bodyEverywhere)
    : m_parameters(request.query)
{
    const Parameters body = bodyParameters(request);
    const Parameters query = m_parameters;
    m_parameters.insert(m_parameters.end(), body.begin(), body.end());
    if (!bodyEverywhere && !methodName().endsWith("updateProductImages"))
        m_parameters = query;
}

QByteArray GatewayCall::value(QByteArrayView name) const
{
    const auto found = std::find_if(
        m_parameters.begin(), m_parameters.end(), [&](const auto &parameter) { return parameter.first == name; });
    return found == m_parameters.end() ? QByteArray() : found->second;
}

std::optional<GatewayError> GatewayCall::stale(const Shop &shop) const
{
    if (value("timestamp").isEmpty())
        return GatewayError{"7", u"Missing timestamp"_s};
    const std::optional<qint64> sent = fromTimestamp(value("timestamp"));
    if (!sent || std::abs(shop.now - *sent) > shop.switches.timestampTolerance * qint64(1000))
        return GatewayError{"8", u"Invalid timestamp"_s};
    return std::nullopt;
}

std::optional<GatewayError> GatewayCall::objection(const Shop &shop) const
{
    if (methodName().isEmpty())
        return GatewayError{"14", u"Missing method"_s};
    if (!method(methodName()))
        return GatewayError{"15", u"Invalid method"_s};
    if (value("v").isEmpty())
        return GatewayError{"4", u"Missing version"_s};
    if (value("v") != "2.0")
        return GatewayError{"5", u"Unsupported version"_s};
    if (const auto old = stale(shop))
        return old;
    if (value("sign").isEmpty())
        return GatewayError{"11", u"Missing signature"_s};
    if (value("app_key") != shop.tokens.appKey())
        return GatewayError{"21", u"No permission for this app_key"_s};
    if (value("sign") != signature(m_parameters, shop.tokens.appSecret(), shop.switches.emptyParametersSigned))
        return GatewayError{"12", u"Invalid signature"_s};
    if (value("access_token").isEmpty())
        return GatewayError{"18", u"Missing access_token"_s};
    if (!shop.tokens.accepts(value("access_token"), shop.now))
        return GatewayError{"19", u"Invalid or expired access_token"_s};
    return std::nullopt;
}

bool CallBucket::admits(double perSecond, qint64 now)
{
    if (perSecond <= 0)
        return true;
    const double size = std::max(perSecond, 1.0);
    m_left = std::min(size, m_left + perSecond * static_cast<double>(std::max<qint64>(now - m_at, 0)) / 1000);
    m_at = now;
    if (m_left < 1)
        return false;
    m_left -= 1;
    return true;
}

} // namespace sim::jdid
