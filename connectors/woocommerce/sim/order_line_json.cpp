// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/order_line_json.h"

#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/product_view.h"

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

struct Shown {
    QString key;
    QString value;
};

/// The choices of a variation are shown by their names.
Shown shownMeta(const Shop &shop, const Meta &meta)
{
    for (const auto &[id, attribute] : shop.attributes) {
        if (attribute.slug != meta.key)
            continue;
        const Term *term = attribute.terms.withSlug(meta.value.toString());
        return {attribute.name, term ? term->name : meta.value.toString()};
    }
    return {meta.key, php::toText(meta.value)};
}

QByteArray lineMetaJson(const Shop &shop, const OrderLine &line)
{
    std::vector<Meta> all = line.meta;
    // Their ids do not matter to anyone, but they stay the same.
    if (line.reduced != 0)
        all.push_back({1000000 + 2 * line.id, u"_reduced_stock"_s, QString::number(line.reduced)});
    if (line.restocked != 0)
        all.push_back({1000001 + 2 * line.id, u"_restock_refunded_items"_s, QString::number(line.restocked)});
    std::vector<JsonOut> list;
    for (const Meta &meta : all) {
        const Shown shown = shownMeta(shop, meta);
        JsonOut out;
        out.add("id", meta.id).add("key", meta.key).add("value", meta.value);
        list.push_back(out.add("display_key", shown.key).add("display_value", shown.value));
    }
    return jsonList(list);
}

/// The picture's id is a text or a number, depending on whose it is.
JsonOut lineImage(const Shop &shop, const Product *product, const Product *variation)
{
    const bool own = variation && !variation->images.empty();
    const Product *from = own ? variation : product;
    const auto item = from && !from->images.empty() ? shop.media.find(from->images.front()) : shop.media.end();
    if (item == shop.media.end())
        return JsonOut().add("id", 0).add("src", "");
    JsonOut out;
    if (own)
        out.add("id", item->first);
    else
        out.add("id", QString::number(item->first));
    return out.add("src", shop.imageUrl(item->second));
}

JsonOut lineJson(const Shop &shop, const OrderLine &line, int decimals)
{
    const Product *product = shop.products.find(line.product);
    const Product *variation = shop.products.find(line.variation);
    const Product *sold = variation ? variation : product;
    JsonOut out;
    out.add("id", line.id).add("name", line.name).add("product_id", line.product).add("variation_id", line.variation);
    out.add("quantity", line.quantity).add("tax_class", line.taxClass);
    out.add("subtotal", line.subtotal.text(decimals)).add("subtotal_tax", line.subtotalTax.text(decimals));
    out.add("total", line.total.text(decimals)).add("total_tax", line.totalTax.text(decimals));
    JsonOut tax;
    tax.add("id", 1).add("total", line.totalTax.text(decimals)).add("subtotal", line.subtotalTax.text(decimals));
    out.raw("taxes", line.totalTax == Amount() ? "[]" : jsonList(std::vector{tax}));
    out.raw("meta_data", lineMetaJson(shop, line));
    if (sold)
        out.add("sku", shownSku(shop, *sold));
    else
        out.null("sku");
    if (shop.atLeast(Version::V11)) {
        if (sold)
            out.add("global_unique_id", sold->gtin);
        else
            out.null("global_unique_id");
    }
    // A float in PHP, too; not to be trusted.
    const double count = line.quantity == 0 ? 1 : static_cast<double>(line.quantity);
    out.raw("price", encoded(line.total.toDouble() / count));
    out.add("image", lineImage(shop, product, variation));
    return variation && product ? out.add("parent_name", product->name) : out.null("parent_name");
}

} // namespace

QByteArray linesJson(const Shop &shop, const std::vector<OrderLine> &lines, int decimals)
{
    std::vector<JsonOut> list;
    for (const OrderLine &line : lines)
        list.push_back(lineJson(shop, line, decimals));
    return jsonList(list);
}

QByteArray shippingLinesJson(const Shop &shop, const std::vector<OrderCharge> &charges, int decimals)
{
    std::vector<JsonOut> list;
    for (const OrderCharge &charge : charges) {
        JsonOut out;
        out.add("id", charge.id).add("method_title", charge.title).add("method_id", charge.methodId);
        out.add("instance_id", "").add("total", charge.total.text(decimals));
        out.add("total_tax", charge.tax.text(decimals)).raw("taxes", "[]");
        if (shop.atLeast(Version::V11))
            out.add("tax_status", charge.taxStatus);
        list.push_back(out.raw("meta_data", metaJson(charge.meta)));
    }
    return jsonList(list);
}

QByteArray feesJson(const std::vector<OrderCharge> &charges, int decimals)
{
    std::vector<JsonOut> list;
    for (const OrderCharge &charge : charges) {
        JsonOut out;
        out.add("id", charge.id).add("name", charge.title).add("tax_class", charge.taxClass);
        out.add("tax_status", charge.taxStatus).add("amount", charge.total.text(decimals));
        out.add("total", charge.total.text(decimals)).add("total_tax", charge.tax.text(decimals));
        list.push_back(out.raw("taxes", "[]").raw("meta_data", metaJson(charge.meta)));
    }
    return jsonList(list);
}

} // namespace sim::woo
