// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_write.h"

#include "connectors/woocommerce/sim/dates.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/product_attributes.h"
#include "connectors/woocommerce/sim/product_fields.h"
#include "connectors/woocommerce/sim/product_view.h"
#include "connectors/woocommerce/sim/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

/// Known ids only; the shop drops the others without a word.
std::vector<int> knownIds(const Taxonomy &taxonomy, const QJsonValue &rows)
{
    std::vector<int> ids;
    for (const QJsonValue row : rows.toArray()) {
        const int id = php::toInt(row["id"_L1]);
        if (taxonomy.find(id) && std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

std::vector<int> tagIds(Shop &shop, const QJsonValue &rows)
{
    std::vector<int> ids = knownIds(shop.tags, rows);
    for (const QJsonValue row : rows.toArray()) {
        const QString name = php::toText(row["name"_L1]);
        if (php::toInt(row["id"_L1]) > 0 || name.isEmpty())
            continue;
        const Term *term = shop.tags.named(name);
        ids.push_back(term ? term->id : shop.tags.add({++shop.lastTerm, filteredTitle(name), {}, {}}).id);
    }
    return ids;
}

std::vector<int> imageIds(Shop &shop, const QJsonValue &rows)
{
    std::vector<int> ids;
    for (const QJsonValue row : rows.toArray()) {
        if (const int id = imageId(shop, row); id > 0)
            ids.push_back(id);
    }
    return ids;
}

void applyDates(Shop &shop, Product &product, const QJsonObject &body)
{
    const auto local = parsedDate(php::toText(body["date_created"_L1]));
    const auto gmt = parsedDate(php::toText(body["date_created_gmt"_L1]));
    if (local)
        shop.products.setCreated(product, local->instant(shop.zone));
    else if (gmt)
        shop.products.setCreated(product, gmt->wall.toSecsSinceEpoch());
}

void applyLists(Shop &shop, Product &product, const QJsonObject &body)
{
    if (body.contains("categories"_L1))
        product.categories = knownIds(shop.categories, body["categories"_L1]);
    if (product.categories.empty())
        product.categories = {shop.defaultCategory};
    if (body.contains("tags"_L1))
        product.tags = tagIds(shop, body["tags"_L1]);
    if (body.contains("brands"_L1) && shop.atLeast(Version::V11))
        product.brands = knownIds(shop.brands, body["brands"_L1]);
    if (body.contains("images"_L1))
        product.images = imageIds(shop, body["images"_L1]);
    if (body.contains("attributes"_L1))
        product.attributes = readAttributes(shop, body["attributes"_L1]);
    if (body.contains("default_attributes"_L1))
        product.choices = readChoices(shop, product, body["default_attributes"_L1]);
    if (body.contains("grouped_products"_L1)) {
        product.grouped.clear();
        for (const QString &id : php::toList(body["grouped_products"_L1]))
            product.grouped.push_back(id.toInt());
    }
}

void applyProduct(Shop &shop, Product &product, const QJsonObject &body)
{
    const auto text = [&body](const char *name, QString &target) {
        if (body.contains(QLatin1String(name)))
            target = php::toText(body.value(QLatin1String(name)));
    };
    const auto flag = [&body](const char *name, bool &target) {
        if (body.contains(QLatin1String(name)))
            target = php::toBool(body.value(QLatin1String(name)));
    };
    if (const auto type = productType(php::toText(body["type"_L1])); type && *type != ProductType::Variation)
        product.type = *type;
    if (body.contains("name"_L1))
        product.name = filteredTitle(php::toText(body["name"_L1]));
    applyCommonFields(shop, product, body);
    text("short_description", product.shortDescription);
    text("catalog_visibility", product.visibility);
    text("external_url", product.externalUrl);
    text("button_text", product.buttonText);
    text("purchase_note", product.purchaseNote);
    flag("featured", product.featured);
    flag("sold_individually", product.soldIndividually);
    flag("reviews_allowed", product.reviewsAllowed);
    applyDates(shop, product, body);
    applyLists(shop, product, body);
    const QString slug = slugOf(php::toText(body["slug"_L1]));
    if (!slug.isEmpty() && slug != product.slug)
        shop.products.setSlug(product, slug);
    else if (product.slug.isEmpty() && product.status != "draft"_L1)
        shop.products.setSlug(product, slugOf(product.name));
}

void applyVariation(Shop &shop, Product &variation, const QJsonObject &body)
{
    applyCommonFields(shop, variation, body);
    if (body.contains("image"_L1)) {
        const int id = imageId(shop, body["image"_L1]);
        variation.images = id > 0 ? std::vector{id} : std::vector<int>();
    }
    const Product *parent = shop.products.find(variation.parent);
    if (body.contains("attributes"_L1) && parent)
        variation.choices = readChoices(shop, *parent, body["attributes"_L1]);
    if (variation.slug.isEmpty())
        shop.products.setSlug(variation, slugOf(fullName(shop, variation)));
}

} // namespace

Product &createProduct(Shop &shop, const QJsonObject &body)
{
    Product fresh = newProduct(ProductType::Simple);
    fresh.id = ++shop.lastPost;
    fresh.name = u"Product"_s;
    fresh.created = fresh.modified = shop.now();
    Product &product = shop.products.add(fresh);
    applyProduct(shop, product, body);
    return product;
}

void updateProduct(Shop &shop, Product &product, const QJsonObject &body)
{
    applyProduct(shop, product, body);
    shop.touch(product);
}

Product &createVariation(Shop &shop, Product &parent, const QJsonObject &body)
{
    Product fresh = newProduct(ProductType::Variation);
    fresh.id = ++shop.lastPost;
    fresh.parent = parent.id;
    fresh.created = fresh.modified = shop.now();
    Product &variation = shop.products.add(fresh);
    parent.variations.push_back(fresh.id);
    applyVariation(shop, variation, body);
    shop.touch(variation);
    return variation;
}

void updateVariation(Shop &shop, Product &variation, const QJsonObject &body)
{
    applyVariation(shop, variation, body);
    shop.touch(variation);
}

void trashProduct(Shop &shop, Product &product)
{
    shop.products.setStatus(product, u"trash"_s);
    shop.touch(product);
    for (const int id : product.variations) {
        if (Product *variation = shop.products.find(id))
            shop.products.setStatus(*variation, u"trash"_s);
    }
}

void removeProduct(Shop &shop, int id)
{
    const Product *product = shop.products.find(id);
    if (!product)
        return;
    if (Product *parent = shop.products.find(product->parent)) {
        std::erase(parent->variations, id);
        shop.touch(*parent);
    }
    const std::vector<int> variations = product->variations;
    for (const int variation : variations)
        removeProduct(shop, variation);
    shop.products.remove(id);
}

} // namespace sim::woo
