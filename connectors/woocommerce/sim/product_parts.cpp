// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_parts.h"

#include "connectors/woocommerce/sim/common_json.h"
#include "connectors/woocommerce/sim/dates.h"
#include "connectors/woocommerce/sim/product_view.h"
#include "connectors/woocommerce/sim/stock.h"

using namespace Qt::StringLiterals;

namespace sim::woo {

JsonOut imageJson(const Shop &shop, const MediaItem &item, bool sizes)
{
    // The shop adds its offset to local time here; only the _gmt dates are right.
    const auto twice = [&shop](qint64 instant) { return shop.local(instant + shop.zone.offsetAt(instant)); };
    const QString url = shop.imageUrl(item);
    JsonOut out;
    out.add("id", item.id);
    out.add("date_created", twice(item.created)).add("date_created_gmt", utcText(item.created));
    out.add("date_modified", twice(item.modified)).add("date_modified_gmt", utcText(item.modified));
    out.add("src", url).add("name", item.name).add("alt", item.alt);
    if (sizes && shop.atLeast(Version::V11)) {
        out.add("srcset", url + " 300w"_L1).add("sizes", "(max-width: 300px) 100vw, 300px");
        out.add("thumbnail", url);
    }
    return out;
}

QByteArray choicesJson(const Shop &shop, const Product &variation)
{
    std::vector<JsonOut> list;
    for (const ShownChoice &choice : shownChoices(shop, variation)) {
        JsonOut out;
        out.add("id", choice.id).add("name", choice.name);
        if (shop.atLeast(Version::V8))
            out.add("slug", choice.slug);
        list.push_back(out.add("option", choice.label));
    }
    return jsonList(list);
}

void addPrices(JsonOut &out, const Shop &shop, const Product &product)
{
    const bool variable = product.type == ProductType::Variable;
    out.add("price", shownPrice(shop, product));
    out.add("regular_price", variable ? QString() : product.regularPrice);
    out.add("sale_price", variable ? QString() : product.salePrice);
    addDates(out, "date_on_sale_from", "date_on_sale_from_gmt", product.saleFrom, shop);
    addDates(out, "date_on_sale_to", "date_on_sale_to_gmt", product.saleTo, shop);
    out.add("on_sale", shownOnSale(shop, product));
}

void addDownloads(JsonOut &out, const Product &product)
{
    out.add("virtual", product.isVirtual).add("downloadable", product.downloadable);
    out.raw("downloads", "[]").add("download_limit", -1).add("download_expiry", -1);
}

void addStockState(JsonOut &out, const Shop &shop, const Product &product)
{
    const Product *holder = stockHolder(shop, product);
    if (holder && holder != &product)
        out.add("manage_stock", "parent");
    else
        out.add("manage_stock", holder != nullptr);
    if (holder)
        out.add("stock_quantity", holder->stock);
    else
        out.null("stock_quantity");
    const QString status = shownStockStatus(shop, product);
    const QString backorders = holder ? holder->backorders : product.backorders;
    const bool allowed = backorders != "no"_L1;
    out.add("stock_status", status).add("backorders", backorders).add("backorders_allowed", allowed);
    out.add("backordered", allowed && status == "onbackorder"_L1);
    if (product.lowStock)
        out.add("low_stock_amount", *product.lowStock);
    else
        out.null("low_stock_amount");
}

void addSize(JsonOut &out, const Shop &shop, const Product &product)
{
    const Product *parent = product.isVariation() ? shop.products.find(product.parent) : nullptr;
    const auto pick = [&](QString Product::*member) {
        return (product.*member).isEmpty() && parent ? parent->*member : product.*member;
    };
    out.add("weight", pick(&Product::weight));
    JsonOut dimensions;
    dimensions.add("length", pick(&Product::length)).add("width", pick(&Product::width));
    out.add("dimensions", dimensions.add("height", pick(&Product::height)));
}

} // namespace sim::woo
