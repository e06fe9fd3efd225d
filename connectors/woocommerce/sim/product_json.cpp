// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_json.h"

#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/currencies.h"
#include "connectors/woocommerce/sim/product_parts.h"
#include "connectors/woocommerce/sim/product_view.h"
#include "connectors/woocommerce/sim/text.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

QByteArray termsJson(const Taxonomy &taxonomy, const std::vector<int> &ids)
{
    std::vector<JsonOut> list;
    for (const int id : ids) {
        if (const Term *term = taxonomy.find(id))
            list.push_back(JsonOut().add("id", term->id).add("name", term->name).add("slug", term->slug));
    }
    return jsonList(list);
}

QByteArray imagesJson(const Shop &shop, const Product &product)
{
    std::vector<JsonOut> list;
    for (const int id : product.images) {
        const auto item = shop.media.find(id);
        if (item != shop.media.end())
            list.push_back(imageJson(shop, item->second, true));
    }
    return jsonList(list);
}

QByteArray attributesJson(const Shop &shop, const Product &product)
{
    std::vector<JsonOut> list;
    for (const ProductAttribute &attribute : product.attributes) {
        JsonOut out;
        out.add("id", attribute.id).add("name", attributeName(shop, attribute.id, attribute.name));
        if (shop.atLeast(Version::V8))
            out.add("slug", attributeSlug(shop, attribute.id, attribute.name));
        out.add("position", attribute.position).add("visible", attribute.visible);
        out.add("variation", attribute.variation).raw("options", textsJson(attribute.options));
        list.push_back(out);
    }
    return jsonList(list);
}

QByteArray defaultsJson(const Shop &shop, const Product &product)
{
    std::vector<JsonOut> list;
    for (const Choice &choice : product.choices) {
        list.push_back(JsonOut()
                .add("id", choice.attribute)
                .add("name", attributeName(shop, choice.attribute, choice.name))
                .add("option", choice.value));
    }
    return jsonList(list);
}

QString priceHtml(const Shop &shop, const Product &product)
{
    const Currency *money = currency(shop.settings.value("currency"));
    const QString price = shownPrice(shop, product);
    if (price.isEmpty() || !money)
        return {};
    return R"(<span class="woocommerce-Price-amount amount"><bdi><span class="woocommerce-Price-currencySymbol">)"_L1
        + money->symbol + "</span>"_L1 + Amount::fromText(price).text(shop.decimals()) + "</bdi></span>"_L1;
}

} // namespace

JsonOut productJson(const Shop &shop, const Product &product, View view)
{
    const bool read = view == View::Read;
    JsonOut out;
    out.add("id", product.id).add("name", fullName(shop, product)).add("slug", product.slug);
    out.add("permalink", permalink(shop, product));
    addDates(out, "date_created", "date_created_gmt", product.created, shop);
    addDates(out, "date_modified", "date_modified_gmt", product.modified, shop);
    out.add("type", nameOf(product.type)).add("status", product.status).add("featured", product.featured);
    out.add("catalog_visibility", product.visibility);
    out.add("description", read ? paragraphs(product.description) : product.description);
    out.add("short_description", read ? paragraphs(product.shortDescription) : product.shortDescription);
    out.add("sku", shownSku(shop, product));
    addPrices(out, shop, product);
    out.add("purchasable", purchasable(shop, product)).add("total_sales", product.totalSales);
    addDownloads(out, product);
    out.add("external_url", product.externalUrl).add("button_text", product.buttonText);
    out.add("tax_status", product.taxStatus).add("tax_class", product.taxClass);
    addStockState(out, shop, product);
    out.add("sold_individually", product.soldIndividually);
    addSize(out, shop, product);
    out.add("shipping_required", !product.isVirtual).add("shipping_taxable", !product.isVirtual);
    out.add("shipping_class", "").add("shipping_class_id", 0).add("reviews_allowed", product.reviewsAllowed);
    out.add("average_rating", "0.00").add("rating_count", 0).raw("upsell_ids", "[]").raw("cross_sell_ids", "[]");
    out.add("parent_id", product.parent).add("purchase_note", product.purchaseNote);
    out.raw("categories", termsJson(shop.categories, product.categories));
    if (shop.atLeast(Version::V11))
        out.raw("brands", termsJson(shop.brands, product.brands));
    out.raw("tags", termsJson(shop.tags, product.tags)).raw("images", imagesJson(shop, product));
    out.raw("attributes", product.isVariation() ? choicesJson(shop, product) : attributesJson(shop, product));
    out.raw("default_attributes", product.isVariation() ? "[]" : defaultsJson(shop, product));
    out.raw("variations", numbersJson(product.variations)).raw("grouped_products", numbersJson(product.grouped));
    out.add("menu_order", product.menuOrder).add("price_html", priceHtml(shop, product));
    out.raw("related_ids", "[]").raw("meta_data", metaJson(product.meta));
    out.add("has_options", product.type == ProductType::Variable);
    if (shop.atLeast(Version::V8))
        out.add("post_password", "");
    if (shop.atLeast(Version::V11))
        out.add("global_unique_id", product.gtin);
    if (shop.atLeast(Version::V8) && !read) {
        out.add("permalink_template", shop.home + "/product/%pagename%/"_L1);
        out.add("generated_slug", slugOf(product.name));
    }
    const QString self = u"products/"_s + QString::number(product.id);
    return out.add("_links", linksJson(shop, self, u"products"_s));
}

JsonOut variationJson(const Shop &shop, const Product &variation, View view)
{
    const QString up = u"products/"_s + QString::number(variation.parent);
    const QString self = up + "/variations/"_L1 + QString::number(variation.id);
    const bool read = view == View::Read;
    JsonOut out;
    out.add("id", variation.id);
    if (shop.atLeast(Version::V11))
        out.add("type", "variation");
    addDates(out, "date_created", "date_created_gmt", variation.created, shop);
    addDates(out, "date_modified", "date_modified_gmt", variation.modified, shop);
    out.add("description", read ? paragraphs(variation.description) : variation.description);
    out.add("permalink", permalink(shop, variation)).add("sku", shownSku(shop, variation));
    if (shop.atLeast(Version::V11))
        out.add("global_unique_id", variation.gtin);
    addPrices(out, shop, variation);
    out.add("status", variation.status).add("purchasable", purchasable(shop, variation));
    addDownloads(out, variation);
    out.add("tax_status", variation.taxStatus).add("tax_class", variation.taxClass);
    addStockState(out, shop, variation);
    addSize(out, shop, variation);
    out.add("shipping_class", "").add("shipping_class_id", 0);
    const auto image = variation.images.empty() ? shop.media.end() : shop.media.find(variation.images.front());
    if (image == shop.media.end())
        out.null("image");
    else
        out.add("image", imageJson(shop, image->second, false));
    if (shop.atLeast(Version::V11))
        out.raw("gallery_image_ids", "[]");
    out.raw("attributes", choicesJson(shop, variation)).add("menu_order", variation.menuOrder);
    out.raw("meta_data", metaJson(variation.meta));
    if (shop.atLeast(Version::V8))
        out.add("name", choicesText(shop, variation)).add("parent_id", variation.parent);
    return out.add("_links", linksJson(shop, self, up + "/variations"_L1, up));
}

} // namespace sim::woo
