// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/shop_routes.h"

#include "connectors/woocommerce/sim/common_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

JsonOut customerJson(const Shop &shop, const Customer &customer)
{
    JsonOut out;
    out.add("id", customer.id);
    addDates(out, "date_created", "date_created_gmt", customer.created, shop);
    addDates(out, "date_modified", "date_modified_gmt", std::nullopt, shop);
    out.add("email", customer.email).add("first_name", customer.firstName).add("last_name", customer.lastName);
    out.add("role", "customer").add("username", customer.email.section(u'@', 0, 0));
    out.raw("billing", R"({"first_name":"","last_name":"","country":"","email":"","phone":""})");
    out.raw("shipping", R"({"first_name":"","last_name":"","country":"","phone":""})");
    out.add("is_paying_customer", false).add("avatar_url", "").raw("meta_data", "[]");
    return out.add("_links", linksJson(shop, u"customers/"_s + QString::number(customer.id), u"customers"_s));
}

Result<Reply> getList(Shop &shop, const Call &call)
{
    std::vector<const Customer *> found;
    for (const auto &[id, customer] : shop.customers) {
        const bool wanted = (call.text("email").isEmpty() || customer.email == call.text("email"))
            && (call.text("search").isEmpty() || customer.email.contains(call.text("search")));
        if (wanted)
            found.push_back(&customer);
    }
    return page(found, call, [&](const Customer *customer) { return customerJson(shop, *customer); });
}

Result<Reply> getOne(Shop &shop, const Call &call)
{
    const auto found = shop.customers.find(call.id());
    if (found == shop.customers.end())
        return fail(404, "woocommerce_rest_invalid_id", u"Invalid resource ID."_s);
    return Reply{200, customerJson(shop, found->second)};
}

Result<Reply> postOne(Shop &shop, const Call &call)
{
    const QString email = call.text("email");
    if (email.isEmpty()) {
        return fail(400, "rest_missing_callback_param", u"Missing parameter(s): email"_s,
            JsonOut().raw("params", R"(["email"])"));
    }
    const auto same = [&email](const auto &entry) { return entry.second.email == email; };
    if (std::ranges::any_of(shop.customers, same))
        return fail(400, "registration-error-email-exists", u"An account is already registered with %1."_s.arg(email));
    const int id = ++shop.lastCustomer;
    shop.customers[id] = {id, email, call.text("first_name"), call.text("last_name"), shop.now()};
    return created(customerJson(shop, shop.customers[id]), u"customers/"_s + QString::number(id));
}

} // namespace

Routes customerRoutes()
{
    return {
        {"GET", "customers", Need::List, getList, listSchema({u"id"_s, u"include"_s, u"name"_s, u"registered_date"_s})},
        {"POST", "customers", Need::Create, postOne, {{"email", Field::Kind::Email}}},
        {"GET", "customers/{id}", Need::View, getOne},
    };
}

} // namespace sim::woo
