// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/term_routes.h"

#include "connectors/woocommerce/sim/batch.h"
#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/term_work.h"
#include "connectors/woocommerce/sim/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

tl::unexpected<Failure> noAttribute()
{
    return fail(404, "woocommerce_rest_taxonomy_invalid", u"Resource does not exist."_s);
}

JsonOut attributeJson(const Shop &shop, const GlobalAttribute &attribute)
{
    const QString self = u"products/attributes/"_s + QString::number(attribute.id);
    JsonOut out;
    out.add("id", attribute.id).add("name", attribute.name).add("slug", attribute.slug).add("type", attribute.type);
    out.add("order_by", attribute.orderBy).add("has_archives", attribute.hasArchives);
    return out.add("_links", linksJson(shop, self, u"products/attributes"_s));
}

Result<JsonOut> create(Shop &shop, const QJsonObject &body)
{
    GlobalAttribute attribute;
    attribute.name = filteredTitle(php::toText(body["name"_L1]));
    if (attribute.name.isEmpty()) {
        return fail(400, "rest_missing_callback_param", u"Missing parameter(s): name"_s,
            JsonOut().raw("params", R"(["name"])"));
    }
    QString slug = php::toText(body["slug"_L1]);
    slug = slugOf(slug.isEmpty() ? attribute.name : slug.startsWith("pa_"_L1) ? slug.mid(3) : slug);
    attribute.slug = "pa_"_L1 + slug;
    if (std::ranges::any_of(shop.attributes, [&](const auto &entry) { return entry.second.slug == attribute.slug; })) {
        return fail(
            400, "woocommerce_rest_cannot_create", u"Slug \"%1\" is already in use. Change it, please."_s.arg(slug));
    }
    attribute.id = ++shop.lastAttribute;
    attribute.type = u"select"_s;
    attribute.orderBy = body.contains("order_by"_L1) ? php::toText(body["order_by"_L1]) : u"menu_order"_s;
    attribute.hasArchives = php::toBool(body["has_archives"_L1]);
    return attributeJson(shop, shop.attributes[attribute.id] = attribute);
}

Result<Reply> list(Shop &shop, const Call &)
{
    std::vector<JsonOut> rows;
    for (const auto &[id, attribute] : shop.attributes)
        rows.push_back(attributeJson(shop, attribute));
    const auto total = static_cast<qsizetype>(rows.size());
    return Reply{200, rows, Totals{total, 1}}; // never paged
}

Result<Reply> postOne(Shop &shop, const Call &call)
{
    return create(shop, call.parameters).map([](const JsonOut &attribute) {
        return created(attribute, u"products/attributes/"_s + QString::fromLatin1(attribute.value("id")));
    });
}

Result<Reply> getOne(Shop &shop, const Call &call)
{
    const auto found = shop.attributes.find(call.id());
    if (found == shop.attributes.end())
        return noAttribute();
    return Reply{200, attributeJson(shop, found->second)};
}

Result<Reply> putOne(Shop &shop, const Call &call)
{
    const auto found = shop.attributes.find(call.id());
    if (found == shop.attributes.end())
        return noAttribute();
    if (call.has("name"))
        found->second.name = filteredTitle(call.text("name"));
    if (call.has("order_by"))
        found->second.orderBy = call.text("order_by");
    return Reply{200, attributeJson(shop, found->second)};
}

Result<Reply> deleteOne(Shop &shop, const Call &call)
{
    const auto found = shop.attributes.find(call.id());
    if (found == shop.attributes.end())
        return noAttribute();
    if (!call.flag("force"))
        return fail(501, "woocommerce_rest_trash_not_supported", u"Resource does not support trashing."_s);
    const JsonOut before = attributeJson(shop, found->second);
    shop.attributes.erase(found);
    return Reply{200, before};
}

TermKind kindOf(int attribute)
{
    return {u"products/attributes/%1/terms"_s.arg(attribute), false, true, nullptr};
}

/// Calls `work` with the attribute's terms if it exists.
template <typename Work>
Result<Reply> withTerms(Shop &shop, const Call &call, Work work)
{
    const auto found = shop.attributes.find(call.id());
    if (found == shop.attributes.end())
        return noAttribute();
    return work(found->second.terms, kindOf(call.id()));
}

Reply plain(const JsonOut &object)
{
    return {200, object};
}

Result<Reply> listValues(Shop &shop, const Call &call)
{
    return withTerms(shop, call,
        [&](Taxonomy &terms, const TermKind &kind) -> Result<Reply> { return listTerms(shop, terms, kind, call); });
}

Result<Reply> postValue(Shop &shop, const Call &call)
{
    return withTerms(shop, call, [&](Taxonomy &terms, const TermKind &kind) {
        return createTerm(shop, terms, kind, call.parameters).map([&](const JsonOut &term) {
            return created(term, kind.path + u'/' + QString::fromLatin1(term.value("id")));
        });
    });
}

Result<Reply> getValue(Shop &shop, const Call &call)
{
    return withTerms(shop, call,
        [&](Taxonomy &terms, const TermKind &kind) { return readTerm(shop, terms, kind, call.id(1)).map(plain); });
}

Result<Reply> putValue(Shop &shop, const Call &call)
{
    return withTerms(shop, call, [&](Taxonomy &terms, const TermKind &kind) {
        return updateTerm(shop, terms, kind, call.id(1), call.parameters).map(plain);
    });
}

Result<Reply> deleteValue(Shop &shop, const Call &call)
{
    return withTerms(shop, call, [&](Taxonomy &terms, const TermKind &kind) {
        return removeTerm(shop, terms, kind, call.id(1), call.flag("force")).map(plain);
    });
}

Result<Reply> batchValues(Shop &shop, const Call &call)
{
    return withTerms(shop, call, [&](Taxonomy &terms, TermKind kind) {
        // In a batch the links keep the unfilled pattern of the route.
        kind.path = u"products/attributes/(?P<attribute_id>[\\d]+)/terms"_s;
        return runBatch(call,
            {[&](const QJsonObject &row) { return createTerm(shop, terms, kind, row); },
                [&](int id, const QJsonObject &row) { return updateTerm(shop, terms, kind, id, row); },
                [&](int id) { return removeTerm(shop, terms, kind, id, true); }});
    });
}

} // namespace

Routes attributeRoutes()
{
    return {
        {"GET", "products/attributes", Need::List, list},
        {"POST", "products/attributes", Need::Create, postOne, termSchema()},
        {"GET", "products/attributes/{id}", Need::View, getOne},
        {onItem, "products/attributes/{id}", Need::Edit, putOne},
        {"DELETE", "products/attributes/{id}", Need::Delete, deleteOne},
        {"GET", "products/attributes/{id}/terms", Need::List, listValues, termListSchema()},
        {"POST", "products/attributes/{id}/terms", Need::Create, postValue, termSchema()},
        {onItem, "products/attributes/{id}/terms/batch", Need::Batch, batchValues},
        {"GET", "products/attributes/{id}/terms/{id}", Need::View, getValue},
        {onItem, "products/attributes/{id}/terms/{id}", Need::Edit, putValue, termSchema()},
        {"DELETE", "products/attributes/{id}/terms/{id}", Need::Delete, deleteValue},
    };
}

} // namespace sim::woo
