// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_routes.h"

#include "connectors/woocommerce/sim/batch.h"
#include "connectors/woocommerce/sim/product_check.h"
#include "connectors/woocommerce/sim/product_list.h"
#include "connectors/woocommerce/sim/product_schema.h"
#include "connectors/woocommerce/sim/product_write.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

tl::unexpected<Failure> noVariation()
{
    return fail(404, "woocommerce_rest_product_variation_invalid_id", u"Invalid ID."_s);
}

/// Null if it is not one of this product's.
Product *variationOf(Shop &shop, int parent, int id)
{
    Product *variation = shop.products.find(id);
    return variation && variation->isVariation() && variation->parent == parent ? variation : nullptr;
}

Product *parentOf(Shop &shop, int id)
{
    Product *parent = shop.products.find(id);
    return parent && !parent->isVariation() ? parent : nullptr;
}

Result<JsonOut> create(Shop &shop, int parentId, const QJsonObject &body)
{
    Product *parent = parentOf(shop, parentId);
    if (!parent)
        return fail(404, "woocommerce_rest_product_variation_invalid_parent", u"Invalid parent ID."_s);
    if (auto failure = refusal(shop, body, 0))
        return tl::make_unexpected(*failure);
    return variationJson(shop, createVariation(shop, *parent, body), View::Written);
}

Result<JsonOut> update(Shop &shop, int parent, int id, const QJsonObject &body)
{
    Product *variation = variationOf(shop, parent, id);
    if (!variation)
        return noVariation();
    if (auto failure = refusal(shop, body, id))
        return tl::make_unexpected(*failure);
    updateVariation(shop, *variation, body);
    return variationJson(shop, *variation, View::Written);
}

Result<JsonOut> remove(Shop &shop, int parent, int id, bool force)
{
    Product *variation = variationOf(shop, parent, id);
    if (!variation)
        return noVariation();
    if (!force && variation->trashed()) {
        return fail(410, "woocommerce_rest_already_trashed", u"The variation has already been deleted."_s);
    }
    const JsonOut before = variationJson(shop, *variation, View::Written);
    if (force)
        removeProduct(shop, id);
    else
        trashProduct(shop, *variation);
    return before;
}

Reply listed(const Shop &shop, const ProductPage &page)
{
    std::vector<JsonOut> rows;
    for (const Product *variation : page.rows)
        rows.push_back(variationJson(shop, *variation, View::Read));
    return {200, rows, page.totals};
}

Result<Reply> getList(Shop &shop, const Call &call)
{
    const Product *parent = parentOf(shop, call.id());
    if (!parent)
        return fail(404, "woocommerce_rest_product_variation_invalid_parent", u"Invalid parent ID."_s);
    return listed(shop, listProducts(shop, call, true, parent));
}

Result<Reply> getAll(Shop &shop, const Call &call)
{
    return listed(shop, listProducts(shop, call, true));
}

Result<Reply> getOne(Shop &shop, const Call &call)
{
    const Product *variation = variationOf(shop, call.id(), call.id(1));
    if (!variation)
        return noVariation();
    return Reply{200, variationJson(shop, *variation, View::Read)};
}

Result<Reply> postOne(Shop &shop, const Call &call)
{
    return create(shop, call.id(), call.parameters).map([&](const JsonOut &variation) {
        // The shop forgets to fill in the product here.
        return created(
            variation, u"products/(?P<product_id>[\\d]+)/variations/"_s + QString::fromLatin1(variation.value("id")));
    });
}

Result<Reply> putOne(Shop &shop, const Call &call)
{
    return update(shop, call.id(), call.id(1), call.parameters).map([](const JsonOut &variation) {
        return Reply{200, variation};
    });
}

Result<Reply> deleteOne(Shop &shop, const Call &call)
{
    return remove(shop, call.id(), call.id(1), call.flag("force")).map([](const JsonOut &old) {
        return Reply{200, old};
    });
}

Result<Reply> postBatch(Shop &shop, const Call &call)
{
    const int parent = call.id();
    const auto key
        = [parent](int id) { return JsonOut().add("id", id).add("product_id", parent).add("force", true).text(); };
    return runBatch(call,
        {[&](const QJsonObject &row) { return create(shop, parent, row); },
            [&](int id, const QJsonObject &row) { return update(shop, parent, id, row); },
            [&](int id) { return remove(shop, parent, id, true); }, key});
}

} // namespace

Routes variationRoutes()
{
    return {
        {"GET", "products/{id}/variations", Need::List, getList, productListSchema(true)},
        {"POST", "products/{id}/variations", Need::Create, postOne, variationSchema()},
        {onItem, "products/{id}/variations/batch", Need::Batch, postBatch},
        {"GET", "products/{id}/variations/{id}", Need::View, getOne},
        {onItem, "products/{id}/variations/{id}", Need::Edit, putOne, variationSchema()},
        {"DELETE", "products/{id}/variations/{id}", Need::Delete, deleteOne},
        {"GET", "variations", Need::List, getAll, productListSchema(true), Version::V11},
    };
}

} // namespace sim::woo
