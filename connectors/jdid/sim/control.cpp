// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/control.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

using Result = tl::expected<QJsonObject, QString>;

Result setOption(Shop &shop, const Payload &payload)
{
    const QString name = payload.text("name");
    if (!shop.switches.set(name, payload.value("value")))
        return tl::unexpected(u"no such option, or not such a value: "_s + name);
    return QJsonObject{{name, payload.value("value")}};
}

Result setClockSkew(Shop &shop, const Payload &payload)
{
    shop.clockSkew = payload.integer("seconds").value_or(0) * 1000;
    return QJsonObject{};
}

Result expireToken(Shop &shop, const Payload &)
{
    shop.tokens.expireAccess();
    return QJsonObject{};
}

Result revokeRefresh(Shop &shop, const Payload &)
{
    shop.tokens.revokeRefresh();
    return QJsonObject{};
}

Result signIn(Shop &shop, const Payload &)
{
    const TokenPair pair = shop.tokens.signIn(shop.now, shop.switches);
    return QJsonObject{
        {u"access_token"_s, QString::fromLatin1(pair.access)}, {u"refresh_token"_s, QString::fromLatin1(pair.refresh)}};
}

Result faultNext(Shop &shop, const Payload &payload)
{
    const auto kind = troubleKind(payload.text("kind"));
    if (!kind)
        return tl::unexpected(u"kind must be 5xx, html, empty, odd or throttled"_s);
    OrderedTrouble::Entry entry;
    entry.trouble.kind = *kind;
    entry.trouble.status = static_cast<int>(payload.integer("status").value_or(500));
    entry.trouble.executed = payload.flag("executed");
    entry.method = payload.text("method").toLatin1();
    entry.left = static_cast<int>(payload.integer("count").value_or(1));
    shop.trouble.add(entry);
    return QJsonObject{};
}

Action generalAction(const QString &name)
{
    constexpr std::array<std::pair<const char *, Action>, 6> actions{{
        {"set_option", setOption},
        {"set_clock_skew", setClockSkew},
        {"expire_token", expireToken},
        {"revoke_refresh", revokeRefresh},
        {"sign_in", signIn},
        {"fault_next", faultNext},
    }};
    for (const auto &[known, action] : actions) {
        if (name == QLatin1String(known))
            return action;
    }
    return nullptr;
}

} // namespace

tl::expected<QJsonObject, QString> act(Shop &shop, const Payload &payload)
{
    const QString name = payload.text("action");
    for (const auto &family : {generalAction, orderAction, productAction}) {
        if (const Action action = family(name))
            return action(shop, payload);
    }
    return tl::unexpected(u"unknown action: "_s + name);
}

} // namespace sim::jdid
