// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/product_rules.h"

#include "connectors/jdid/sim/product_fields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr double heaviest = 500; ///< kg
constexpr double heaviestSmall = 20; ///< kg, of piece 0
constexpr double longest = 300; ///< cm
constexpr int mostStock = 1'000'000;

QString firstOf(std::initializer_list<QString> complaints)
{
    const auto found
        = std::find_if(complaints.begin(), complaints.end(), [](const QString &text) { return !text.isEmpty(); });
    return found == complaints.end() ? QString() : *found;
}

QString readCategory(const Shop &shop, const Payload &payload, Spu &spu)
{
    if (payload.has("catId")) {
        const Category *category = shop.categories.find(payload.integer("catId").value_or(0));
        if (!category)
            return u"catId: category does not exist"_s;
        if (!category->leaf)
            return u"catId: must be a category of the last level"_s;
        spu.category = category->id;
    }
    if (payload.has("brandId")) {
        const Brand *brand = shop.categories.brand(payload.integer("brandId").value_or(0));
        if (!brand)
            return u"brandId: brand is not open to this shop"_s;
        spu.brand = brand->id;
    }
    return {};
}

bool has(const AttributeChoice &choice, qint64 attribute)
{
    return std::any_of(choice.begin(), choice.end(), [&](const auto &pair) { return pair.first == attribute; });
}

/// Attributes of another category than the product's.
QString stranger(const Shop &shop, const Spu &spu, const AttributeChoice &choice)
{
    const auto own = shop.categories.attributes(*shop.categories.find(spu.category));
    for (const auto &[id, value] : choice) {
        if (std::none_of(own.begin(), own.end(), [id = id](const Attribute &attribute) { return attribute.id == id; }))
            return u"attribute %1 does not belong to category %2"_s.arg(id).arg(spu.category);
    }
    return {};
}

} // namespace

QString readSpu(const Shop &shop, const Payload &payload, Spu &spu)
{
    int ignored = 0;
    readText(payload, "description", spu.description);
    readText(payload, "appDescription", spu.appDescription);
    readText(payload, "packageInfo", spu.packageInfo);
    readText(payload, "subtitle", spu.subtitle);
    readText(payload, "keywords", spu.keywords);
    return firstOf({readTitle(payload, "spuName", shop.switches.titleMax, spu.name), readCategory(shop, payload, spu),
        readChoice(shop.categories, payload, "commonAttributeIds", Attribute::Kind::Common, spu.attributes),
        readMeasure(payload, "weight", heaviest, spu.weight), readMeasure(payload, "packLong", longest, spu.length),
        readMeasure(payload, "packWide", longest, spu.width), readMeasure(payload, "packHeight", longest, spu.height),
        readCount(payload, "piece", 0, 1, spu.piece), readCount(payload, "minQuantity", 0, 100000, spu.minQuantity),
        readCount(payload, "maxQuantity", 0, 100000, spu.maxQuantity),
        readCount(payload, "afterSale", 1, 4, spu.afterSale),
        readCount(payload, "warrantyPeriod", 0, 1200, spu.warrantyPeriod),
        readCount(payload, "crossProductType", 1, 2, ignored)});
}

QString missing(const Shop &shop, const Spu &spu)
{
    if (spu.name.isEmpty())
        return u"spuName: must not be empty"_s;
    if (!spu.category)
        return u"catId: must not be empty"_s;
    if (!spu.brand)
        return u"brandId: must not be empty"_s;
    for (const Attribute &attribute : shop.categories.attributes(*shop.categories.find(spu.category))) {
        if (attribute.required && !has(spu.attributes, attribute.id))
            return u"commonAttributeIds: %1 (%2) is required"_s.arg(attribute.nameEn).arg(attribute.id);
    }
    if (spu.weight <= 0 || spu.length <= 0 || spu.width <= 0 || spu.height <= 0)
        return u"weight, packLong, packWide and packHeight must not be empty"_s;
    if (spu.piece == 0 && spu.weight > heaviestSmall)
        return u"weight: above %1 kg the piece is big"_s.arg(heaviestSmall);
    if (spu.maxQuantity > 0 && spu.minQuantity > spu.maxQuantity)
        return u"minQuantity: is above maxQuantity"_s;
    return stranger(shop, spu, spu.attributes);
}

QString readSku(const Shop &shop, const Payload &payload, Sku &sku)
{
    int stock = static_cast<int>(sku.stock);
    readText(payload, "sellerSkuId", sku.sellerSkuId);
    readText(payload, "upc", sku.upc);
    readText(payload, "saleAttrValueAlias", sku.saleAttributeNames);
    const QString complaint = firstOf(
        {readTitle(payload, "skuName", shop.switches.titleMax, sku.name), readPrice(payload, "jdPrice", sku.price),
            readPrice(payload, "costPrice", sku.costPrice), readCount(payload, "stock", 0, mostStock, stock),
            readChoice(shop.categories, payload, "saleAttributeIds", Attribute::Kind::Sale, sku.saleAttributes)});
    sku.stock = stock;
    return complaint;
}

QString missing(const Shop &shop, const Spu &spu, const Sku &sku)
{
    if (sku.sellerSkuId.isEmpty())
        return u"sellerSkuId: must not be empty"_s;
    if (sku.sellerSkuId.size() > 64)
        return u"sellerSkuId: must have at most 64 letters"_s;
    if (sku.price == 0)
        return u"jdPrice: must not be empty"_s;
    return stranger(shop, spu, sku.saleAttributes);
}

} // namespace sim::jdid
