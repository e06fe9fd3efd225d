// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_routes.h"

#include "connectors/woocommerce/sim/batch.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/product_check.h"
#include "connectors/woocommerce/sim/product_list.h"
#include "connectors/woocommerce/sim/product_schema.h"
#include "connectors/woocommerce/sim/product_write.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

tl::unexpected<Failure> noProduct(int status)
{
    return fail(status, "woocommerce_rest_product_invalid_id", u"Invalid ID."_s);
}

Result<JsonOut> create(Shop &shop, const QJsonObject &body)
{
    if (auto failure = refusal(shop, body, 0))
        return tl::make_unexpected(*failure);
    return productJson(shop, createProduct(shop, body), View::Written);
}

Result<JsonOut> update(Shop &shop, int id, const QJsonObject &body)
{
    Product *product = shop.products.find(id);
    if (!product)
        return noProduct(400);
    if (product->isVariation()) {
        return fail(404, "woocommerce_rest_invalid_product_id",
            u"To manipulate product variations you should use the "_s
            u"/products/&lt;product_id&gt;/variations/&lt;id&gt; endpoint."_s);
    }
    if (auto failure = refusal(shop, body, id))
        return tl::make_unexpected(*failure);
    updateProduct(shop, *product, body);
    return productJson(shop, *product, View::Written);
}

Result<JsonOut> remove(Shop &shop, int id, bool force)
{
    Product *product = shop.products.find(id);
    if (!product || product->isVariation())
        return noProduct(404);
    if (!force && product->trashed())
        return fail(410, "woocommerce_rest_already_trashed", u"The product has already been deleted."_s);
    const JsonOut before = productJson(shop, *product, View::Written); // the reply tells the old status
    if (force)
        removeProduct(shop, id);
    else
        trashProduct(shop, *product);
    return before;
}

Result<Reply> getList(Shop &shop, const Call &call)
{
    const ProductPage page = listProducts(shop, call, false);
    std::vector<JsonOut> rows;
    for (const Product *product : page.rows)
        rows.push_back(productJson(shop, *product, View::Read));
    return Reply{200, rows, page.totals};
}

Result<Reply> getOne(Shop &shop, const Call &call)
{
    const Product *product = shop.products.find(call.id());
    if (!product)
        return noProduct(404);
    return Reply{200, productJson(shop, *product, View::Read)};
}

Result<Reply> postOne(Shop &shop, const Call &call)
{
    return create(shop, call.parameters).map([&](const JsonOut &product) {
        return created(product, u"products/"_s + QString::fromLatin1(product.value("id")));
    });
}

Result<Reply> putOne(Shop &shop, const Call &call)
{
    return update(shop, call.id(), call.parameters).map([](const JsonOut &product) { return Reply{200, product}; });
}

Result<Reply> deleteOne(Shop &shop, const Call &call)
{
    return remove(shop, call.id(), call.flag("force")).map([](const JsonOut &old) { return Reply{200, old}; });
}

Result<Reply> postBatch(Shop &shop, const Call &call)
{
    return runBatch(call,
        {[&](const QJsonObject &row) { return create(shop, row); },
            [&](int id, const QJsonObject &row) { return update(shop, id, row); },
            [&](int id) { return remove(shop, id, true); }});
}

} // namespace

Routes productRoutes()
{
    return {
        {"GET", "products", Need::List, getList, productListSchema(false)},
        {"POST", "products", Need::Create, postOne, productSchema()},
        {onItem, "products/batch", Need::Batch, postBatch},
        {"GET", "products/{id}", Need::View, getOne},
        {onItem, "products/{id}", Need::Edit, putOne, productSchema()},
        {"DELETE", "products/{id}", Need::Delete, deleteOne},
    };
}

} // namespace sim::woo
