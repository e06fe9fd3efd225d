// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/shop_routes.h"

#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/currencies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

JsonOut settingJson(const Shop &shop, const Setting &setting, bool withGroup)
{
    JsonOut out;
    out.add("id", setting.id).add("label", setting.label).add("description", "").add("type", setting.type);
    out.add("default", setting.standard);
    if (!setting.options.empty()) {
        QByteArray options;
        for (const auto &[value, label] : setting.options)
            options += (options.isEmpty() ? "{" : ",") + encoded(value) + ':' + encoded(label);
        out.raw("options", options + '}');
    }
    out.add("tip", "").add("value", setting.value);
    if (withGroup)
        out.add("group_id", setting.group);
    const QString collection = u"settings/"_s + setting.group;
    return out.add("_links", linksJson(shop, collection + u'/' + setting.id, collection));
}

tl::unexpected<Failure> noSetting(const char *what)
{
    return fail(404, QByteArray("rest_setting_") + what + "_invalid", u"Invalid setting."_s);
}

Result<Reply> getGroups(Shop &, const Call &)
{
    std::vector<JsonOut> rows;
    for (const auto &[id, label] : {std::pair(u"general"_s, u"General"_s), std::pair(u"products"_s, u"Products"_s),
             std::pair(u"tax"_s, u"Tax"_s)}) {
        JsonOut row;
        row.add("id", id).add("label", label).add("description", "").add("parent_id", "");
        rows.push_back(row.raw("sub_groups", "[]"));
    }
    return Reply{200, rows};
}

Result<Reply> getGroup(Shop &shop, const Call &call)
{
    std::vector<JsonOut> rows;
    for (const Setting &setting : shop.settings.all()) {
        if (setting.group == call.captured.first())
            rows.push_back(settingJson(shop, setting, false));
    }
    if (rows.empty())
        return noSetting("group");
    return Reply{200, rows};
}

Result<Reply> getSetting(Shop &shop, const Call &call)
{
    const Setting *setting = shop.settings.find(call.captured.first(), call.captured.last());
    if (!setting)
        return noSetting("setting");
    return Reply{200, settingJson(shop, *setting, true)};
}

Result<Reply> putSetting(Shop &shop, const Call &call)
{
    Setting *setting = shop.settings.find(call.captured.first(), call.captured.last());
    if (!setting)
        return noSetting("setting");
    if (!setting->accepts(call.text("value")))
        return fail(400, "rest_setting_value_invalid", u"An invalid setting value was passed."_s);
    setting->value = call.text("value");
    return Reply{200, settingJson(shop, *setting, true)};
}

JsonOut currencyJson(const Shop &shop, const Currency &currency)
{
    JsonOut out;
    out.add("code", currency.code).add("name", currency.name).add("symbol", currency.symbol);
    return out.add("_links", linksJson(shop, u"data/currencies/"_s + currency.code, u"data/currencies"_s));
}

Result<Reply> getCurrencies(Shop &shop, const Call &)
{
    std::vector<JsonOut> rows;
    for (const Currency &currency : currencies())
        rows.push_back(currencyJson(shop, currency));
    return Reply{200, rows};
}

Result<Reply> getCurrency(Shop &shop, const Call &call)
{
    const QString word = call.captured.first();
    const Currency *found = currency(word == "current"_L1 ? shop.settings.value("currency") : word.toUpper());
    if (!found)
        return fail(
            404, "woocommerce_rest_data_invalid_currency", u"There are no currencies matching these parameters."_s);
    return Reply{200, currencyJson(shop, *found)};
}

JsonOut environmentJson(const Shop &shop)
{
    const VersionNames versions = namesOf(shop.version);
    JsonOut out;
    out.add("home_url", shop.home).add("site_url", shop.home).add("version", versions.woocommerce);
    out.add("wp_version", versions.wordpress).add("wp_multisite", false).add("wp_memory_limit", qint64{268435456});
    out.add("wp_cron", true).add("language", "en_AU").add("server_info", "nginx").add("php_version", "8.2.7");
    out.add("php_post_max_size", qint64{8388608}).add("php_max_execution_time", 30).add("php_max_input_vars", 1000);
    out.add("max_upload_size", qint64{2097152}).add("mysql_version", "10.11.4").add("default_timezone", "UTC");
    return out.add("gzip_enabled", true).add("mbstring_enabled", true);
}

Result<Reply> getSystemStatus(Shop &shop, const Call &)
{
    JsonOut settings;
    settings.add("api_enabled", false).add("force_ssl", false).add("currency", shop.settings.value("currency"));
    const Currency *money = currency(shop.settings.value("currency"));
    settings.add("currency_symbol", money ? money->symbol : QString());
    settings.add("currency_position", shop.settings.value("currency_pos"));
    settings.add("thousand_separator", shop.settings.value("price_thousand_sep"));
    settings.add("decimal_separator", shop.settings.value("price_decimal_sep"));
    settings.add("number_of_decimals", shop.decimals());
    JsonOut out;
    out.add("environment", environmentJson(shop)).raw("database", "[]").raw("active_plugins", "[]");
    out.raw("theme", R"({"name":"Storefront","version":"4.6.0"})").add("settings", settings);
    return Reply{200, out.raw("security", R"({"secure_connection":true,"hide_errors":true})").raw("pages", "[]")};
}

} // namespace

Routes settingRoutes()
{
    return {
        {"GET", "settings", Need::List, getGroups},
        {"GET", "settings/{word}", Need::List, getGroup},
        {"GET", "settings/{word}/{word}", Need::View, getSetting},
        {onItem, "settings/{word}/{word}", Need::Edit, putSetting},
        {"GET", "data/currencies", Need::List, getCurrencies},
        {"GET", "data/currencies/{word}", Need::View, getCurrency},
        {"GET", "system_status", Need::List, getSystemStatus},
    };
}

} // namespace sim::woo
