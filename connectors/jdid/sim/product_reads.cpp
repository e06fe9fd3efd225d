// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/audit.h"
#include "connectors/jdid/sim/calls.h"
#include "connectors/jdid/sim/product_fields.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr qint64 lastPage = 1'000'000;

QJsonArray imageUris(const Spu &spu)
{
    QJsonArray uris;
    for (const QString &path : spu.images) {
        if (!path.isEmpty())
            uris.append(path);
    }
    return uris;
}

QJsonArray skuIds(const Shop &shop, const Spu &spu)
{
    QJsonArray ids;
    for (const qint64 id : spu.skus) {
        if (!shop.catalogue.sku(id)->deleted)
            ids.append(id);
    }
    return ids;
}

QJsonObject listedJson(const Shop &shop, const Spu &spu)
{
    return {{u"spuId"_s, spu.id}, {u"spuName"_s, spu.name}, {u"venderId"_s, Shop::venderId},
        {u"wareStatus"_s, static_cast<int>(spu.status)}, {u"fullCategoryId"_s, shop.categories.path(spu.category)},
        {u"brandId"_s, spu.brand}, {u"mainImgUri"_s, spu.images[0]}, {u"imgUris"_s, imageUris(spu)}};
}

/// `auditReason` and `punishReason` are our names: where JD.ID put them is not known.
QJsonObject detailJson(const Shop &shop, const Spu &spu, const Payload &wish)
{
    QJsonObject json = listedJson(shop, spu);
    json.insert("auditStatus"_L1, auditCode(shop.switches, spu.audit));
    json.insert("created"_L1, spu.created);
    json.insert("modified"_L1, spu.modified);
    json.insert("catId"_L1, spu.category);
    json.insert("commonAttributeIds"_L1, choiceText(spu.attributes));
    json.insert("weight"_L1, QString::number(spu.weight));
    json.insert("packLong"_L1, QString::number(spu.length));
    json.insert("packWide"_L1, QString::number(spu.width));
    json.insert("packHeight"_L1, QString::number(spu.height));
    json.insert("piece"_L1, spu.piece);
    if (!spu.auditReason.isEmpty())
        json.insert("auditReason"_L1, spu.auditReason);
    if (spu.status == WareStatus::Punished)
        json.insert("punishReason"_L1, spu.punishReason);
    if (wish.flag("spuDescription")) {
        json.insert("description"_L1, spu.description);
        json.insert("appDescription"_L1, spu.appDescription);
    }
    if (!wish.flag("spuImgs"))
        json.remove("imgUris"_L1);
    if (const Brand *brand = wish.flag("brandInfo") ? shop.categories.brand(spu.brand) : nullptr)
        json.insert("brandName"_L1, brand->name);
    if (wish.flag("skuIds"))
        json.insert("skuIds"_L1, skuIds(shop, spu));
    return json;
}

QJsonObject skuJson(const Sku &sku)
{
    return {{u"skuId"_s, sku.id}, {u"spuId"_s, sku.spu}, {u"skuName"_s, sku.name}, {u"sellerSkuId"_s, sku.sellerSkuId},
        {u"jdPrice"_s, sku.price}, {u"costPrice"_s, sku.costPrice}, {u"stock"_s, sku.stock}, {u"upc"_s, sku.upc},
        {u"saleAttributeIds"_s, choiceText(sku.saleAttributes)}, {u"saleAttrValueAlias"_s, sku.saleAttributeNames}};
}

/// Nothing is skipped where every product is listed, so that a full scan costs no more than its products.
std::vector<Spu *> pageOf(Shop &shop, qint64 page, qint64 size, qint64 &total)
{
    std::vector<Spu *> found;
    auto &spus = shop.catalogue.spus();
    const auto count = static_cast<qint64>(spus.size());
    const bool all = shop.switches.deletedListed;
    const qint64 first = (page - 1) * size;
    total = all ? count : 0;
    for (qint64 i = all ? first : 0; i < (all ? std::min(first + size, count) : count); ++i) {
        Spu &spu = spus[static_cast<size_t>(i)];
        if (all || (spu.status != WareStatus::Deleted && total++ >= first && total <= first + size))
            found.push_back(&spu);
    }
    return found;
}

} // namespace

Reply getWareInfoListByVendorId(Shop &shop, const Payload &payload)
{
    const qint64 page = payload.integer("page").value_or(1);
    const qint64 size = std::min<qint64>(payload.integer("size").value_or(10), shop.switches.pageCap);
    if (page < 1 || size < 1 || page > lastPage)
        return refused(BadParameter, u"page and size begin with 1"_s);
    qint64 total = 0;
    QJsonArray list;
    for (Spu *spu : pageOf(shop, page, size, total)) {
        readAudit(shop, *spu);
        list.append(listedJson(shop, *spu));
    }
    return done(QJsonObject{{u"totalNum"_s, total}, {u"pageNum"_s, page}, {u"spuInfoVoList"_s, list}});
}

Reply getWareBySpuIds(Shop &shop, const Payload &payload)
{
    const std::vector<qint64> ids = payload.ids("spuId");
    if (static_cast<qsizetype>(ids.size()) > shop.switches.detailCap)
        return refused(OverLimit, u"at most %1 products at once"_s.arg(shop.switches.detailCap));
    QJsonArray list;
    for (const qint64 id : ids) {
        if (Spu *spu = shop.catalogue.spu(id)) {
            readAudit(shop, *spu);
            list.append(detailJson(shop, *spu, payload));
        }
    }
    return done(list);
}

Reply getSkuInfoBySpuIdAndVenderId(Shop &shop, const Payload &payload)
{
    const Spu *spu = shop.catalogue.spu(payload.integer("spuId").value_or(0));
    if (!spu)
        return refused(NotFound, u"product does not exist"_s);
    QJsonArray list;
    for (const qint64 id : spu->skus) {
        if (const Sku *sku = shop.catalogue.sku(id); !sku->deleted)
            list.append(skuJson(*sku));
    }
    return done(list);
}

Reply getSkuBySkuIds(Shop &shop, const Payload &payload)
{
    const std::vector<qint64> ids = payload.ids("skuId");
    if (static_cast<qsizetype>(ids.size()) > shop.switches.detailCap)
        return refused(OverLimit, u"at most %1 SKUs at once"_s.arg(shop.switches.detailCap));
    QJsonArray list;
    for (const qint64 id : ids) {
        if (const Sku *sku = shop.catalogue.sku(id); sku && !sku->deleted)
            list.append(skuJson(*sku));
    }
    return done(list);
}

} // namespace sim::jdid
