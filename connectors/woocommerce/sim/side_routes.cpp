// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/shop_routes.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

/// A list that this shop has nothing in.
Result<Reply> getNothing(Shop &, const Call &)
{
    return Reply{200, std::vector<JsonOut>{}, Totals{0, 0}};
}

Result<Reply> getTaxClasses(Shop &, const Call &)
{
    const auto row = [](const char *slug, const char *name) { return JsonOut().add("slug", slug).add("name", name); };
    const std::vector rows{
        row("standard", "Standard rate"), row("reduced-rate", "Reduced rate"), row("zero-rate", "Zero rate")};
    return Reply{200, rows, Totals{3, 1}};
}

Result<Reply> getTaxes(Shop &shop, const Call &)
{
    if (!shop.settings.on("calc_taxes"))
        return getNothing(shop, {});
    JsonOut row;
    row.add("id", 1).add("country", "AU").add("state", "").add("postcode", "").add("city", "");
    row.add("rate", QString::number(shop.taxRate * 100, 'f', 4)).add("name", "GST").add("priority", 1);
    row.add("compound", false).add("shipping", true).add("order", 1).add("class", "standard");
    return Reply{200, std::vector{row}, Totals{1, 1}};
}

Result<Reply> getGateways(Shop &, const Call &)
{
    std::vector<JsonOut> rows;
    for (const auto &[id, title] : {std::pair("bacs", "Direct bank transfer"), std::pair("cod", "Cash on delivery")}) {
        JsonOut row;
        row.add("id", id).add("title", title).add("description", "").add("order", 0).add("enabled", true);
        rows.push_back(row.add("method_title", title).raw("method_supports", R"(["products"])").raw("settings", "[]"));
    }
    return Reply{200, rows};
}

Result<Reply> getZones(Shop &, const Call &)
{
    const auto row = [](int id, const char *name) { return JsonOut().add("id", id).add("name", name).add("order", 0); };
    return Reply{200, std::vector{row(0, "Locations not covered by your other zones"), row(1, "Australia")}};
}

Result<Reply> getZoneMethods(Shop &, const Call &)
{
    JsonOut row;
    row.add("id", 1).add("instance_id", 1).add("title", "Flat rate").add("order", 1).add("enabled", true);
    row.add("method_id", "flat_rate").add("method_title", "Flat rate").raw("settings", "[]");
    return Reply{200, std::vector{row}};
}

} // namespace

Routes sideRoutes()
{
    return {
        {"GET", "taxes", Need::List, getTaxes},
        {"GET", "taxes/classes", Need::List, getTaxClasses},
        {"GET", "payment_gateways", Need::List, getGateways},
        {"GET", "shipping/zones", Need::List, getZones},
        {"GET", "shipping/zones/{id}/methods", Need::List, getZoneMethods},
        {"GET", "products/shipping_classes", Need::List, getNothing},
        {"GET", "products/reviews", Need::List, getNothing},
        {"GET", "coupons", Need::List, getNothing},
    };
}

} // namespace sim::woo
