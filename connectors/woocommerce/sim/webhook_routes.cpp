// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/shop_routes.h"

#include "connectors/woocommerce/sim/common_json.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

JsonOut webhookJson(const Shop &shop, const Webhook &hook)
{
    JsonOut out;
    out.add("id", hook.id).add("name", hook.name).add("status", hook.status).add("topic", hook.topic);
    out.add("resource", hook.topic.section(u'.', 0, 0)).add("event", hook.topic.section(u'.', 1));
    out.raw("hooks", "[]").add("delivery_url", hook.deliveryUrl); // the secret is never told
    addDates(out, "date_created", "date_created_gmt", hook.created, shop);
    addDates(out, "date_modified", "date_modified_gmt", std::nullopt, shop);
    return out.add("_links", linksJson(shop, u"webhooks/"_s + QString::number(hook.id), u"webhooks"_s));
}

std::optional<Failure> refusal(const Call &call)
{
    static const QRegularExpression topic(
        u"^(?:(?:coupon|customer|order|product)\\.(?:created|updated|deleted|restored)|order\\.published"_s
        u"|product\\.published|action\\.\\w+)$"_s);
    const QUrl url(call.text("delivery_url"));
    if (!topic.match(call.text("topic")).hasMatch()) {
        return Failure{
            400, "woocommerce_rest_shop_webhook_invalid_topic", u"Webhook topic is required and must be valid."_s};
    }
    if (!url.isValid() || !url.scheme().startsWith("http"_L1)) {
        return Failure{400, "woocommerce_rest_shop_webhook_invalid_delivery_url",
            u"Webhook delivery URL must be a valid URL starting with http:// or https://."_s};
    }
    return std::nullopt;
}

Result<Reply> getList(Shop &shop, const Call &call)
{
    std::vector<Webhook> hooks;
    for (const auto &[id, hook] : shop.webhooks)
        hooks.push_back(hook);
    return page(hooks, call, [&](const Webhook &hook) { return webhookJson(shop, hook); });
}

Result<Reply> postOne(Shop &shop, const Call &call)
{
    if (auto failure = refusal(call))
        return tl::make_unexpected(*failure);
    const int id = ++shop.lastWebhook;
    const QString name = call.has("name") ? call.text("name") : u"Webhook"_s;
    shop.webhooks[id] = {id, name, call.text("topic"), call.text("delivery_url"), u"active"_s, shop.now()};
    return created(webhookJson(shop, shop.webhooks[id]), u"webhooks/"_s + QString::number(id));
}

Result<Reply> getOne(Shop &shop, const Call &call)
{
    const auto found = shop.webhooks.find(call.id());
    if (found == shop.webhooks.end())
        return fail(404, "woocommerce_rest_shop_webhook_invalid_id", u"Invalid ID."_s);
    return Reply{200, webhookJson(shop, found->second)};
}

Result<Reply> deleteOne(Shop &shop, const Call &call)
{
    const auto found = shop.webhooks.find(call.id());
    if (found == shop.webhooks.end())
        return fail(404, "woocommerce_rest_shop_webhook_invalid_id", u"Invalid ID."_s);
    if (!call.flag("force"))
        return fail(501, "woocommerce_rest_trash_not_supported", u"Webhooks do not support trashing."_s);
    const JsonOut before = webhookJson(shop, found->second);
    shop.webhooks.erase(found);
    return Reply{200, before};
}

} // namespace

Routes webhookRoutes()
{
    return {
        {"GET", "webhooks", Need::List, getList},
        {"POST", "webhooks", Need::Create, postOne},
        {"GET", "webhooks/{id}", Need::View, getOne},
        {"DELETE", "webhooks/{id}", Need::Delete, deleteOne},
    };
}

} // namespace sim::woo
