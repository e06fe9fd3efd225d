// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/control.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QJsonObject setVersion(Shop &shop, const QJsonObject &request)
{
    const auto wanted = version(request["version"_L1].toString());
    if (!wanted)
        return refusedAction(u"no such version: 7.1, 8.9 or 11.0"_s);
    shop.version = *wanted;
    return done();
}

QJsonObject setKey(Shop &shop, const QJsonObject &request)
{
    if (shop.keys.empty())
        return refusedAction(u"there is no key"_s);
    ApiKey &key = shop.keys.front();
    key.permission = request["permission"_L1].toString(key.permission);
    key.shopRights = request["shop_rights"_L1].toBool(key.shopRights);
    key.secret = request["secret"_L1].toString(key.secret);
    return done();
}

QJsonObject setZone(Shop &shop, const QJsonObject &request)
{
    const QTimeZone zone(request["zone"_L1].toString().toLatin1());
    if (!zone.isValid())
        return refusedAction(u"no such time zone"_s);
    shop.zone = ShopZone(zone);
    return done();
}

QJsonObject failImages(Shop &shop, const QJsonObject &request)
{
    shop.badImages.clear();
    for (const QJsonValue part : request["parts"_L1].toArray())
        shop.badImages << part.toString();
    return done();
}

} // namespace

std::optional<QJsonObject> actOnShop(Shop &shop, const QString &action, const QJsonObject &request)
{
    if (action == "set_version"_L1)
        return setVersion(shop, request);
    if (action == "set_key_permission"_L1)
        return setKey(shop, request);
    if (action == "set_time_zone"_L1)
        return setZone(shop, request);
    if (action == "fail_images"_L1)
        return failImages(shop, request);
    if (action == "set_clock_skew"_L1) {
        shop.clockSkew = request["seconds"_L1].toInteger();
        return done();
    }
    if (action == "set_home"_L1) {
        shop.home = request["url"_L1].toString();
        return done();
    }
    if (action == "set_mails"_L1) {
        shop.mailsOn = request["on"_L1].toBool();
        return done();
    }
    if (action == "set_setting"_L1) {
        const bool known = shop.settings.set(request["id"_L1].toString(), request["value"_L1].toString());
        return known ? done() : refusedAction(u"no such setting or value"_s);
    }
    return std::nullopt;
}

} // namespace sim::woo
