// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/calls.h"
#include "connectors/jdid/sim/product_fields.h"
#include "connectors/jdid/sim/product_rules.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

/// The SKU that the payload names, if it lives and belongs to the product that the payload may name, too.
Sku *livingSku(Shop &shop, const Payload &payload)
{
    Sku *sku = shop.catalogue.sku(payload.integer("skuId").value_or(0));
    if (!sku || sku->deleted || (payload.has("spuId") && payload.integer("spuId") != sku->spu))
        return nullptr;
    return sku;
}

Reply unknownSku()
{
    return refused(NotFound, u"SKU does not exist"_s);
}

Reply update(Shop &shop, const Payload &payload, bool withStock)
{
    Sku *sku = livingSku(shop, payload);
    if (!sku)
        return unknownSku();
    Spu &spu = *shop.catalogue.spu(sku->spu);
    Sku changed = *sku;
    QString complaint = readSku(shop, payload, changed);
    if (complaint.isEmpty())
        complaint = missing(shop, spu, changed);
    if (!complaint.isEmpty())
        return refused(BadParameter, complaint);
    changed.priceWrites += payload.has("jdPrice") ? 1 : 0;
    changed.stockWrites += withStock && payload.has("stock") ? 1 : 0;
    if (!withStock)
        changed.stock = sku->stock;
    const QString sellerSkuId = changed.sellerSkuId;
    changed.sellerSkuId = sku->sellerSkuId; // which the index still has
    *sku = changed;
    shop.catalogue.setSellerSkuId(*sku, sellerSkuId);
    spu.modified = shop.now;
    return done(true);
}

} // namespace

Reply addSkuInfo(Shop &shop, const Payload &payload)
{
    Spu *spu = shop.catalogue.spu(payload.integer("spuId").value_or(0));
    if (!spu || spu->status == WareStatus::Deleted)
        return refused(NotFound, u"product does not exist"_s);
    const Payload fields = payload.has("skuInfo") ? payload.object("skuInfo") : payload;
    Sku sku{.spu = spu->id, .name = spu->name};
    QString complaint = readSku(shop, fields, sku);
    if (complaint.isEmpty())
        complaint = missing(shop, *spu, sku);
    const bool twin = std::any_of(spu->skus.begin(), spu->skus.end(), [&](qint64 id) {
        const Sku *other = shop.catalogue.sku(id);
        return !other->deleted && other->saleAttributes == sku.saleAttributes;
    });
    if (complaint.isEmpty() && twin)
        complaint = u"saleAttributeIds: another SKU has the same"_s;
    if (!complaint.isEmpty())
        return refused(BadParameter, complaint);
    spu->modified = shop.now;
    ++shop.books.created[sku.sellerSkuId];
    return done(QJsonObject{{u"skuId"_s, shop.catalogue.addSku(sku).id}});
}

Reply updateSkuInfo(Shop &shop, const Payload &payload)
{
    return update(shop, payload, true);
}

Reply updateSkuList(Shop &shop, const Payload &payload)
{
    return update(shop, payload, false);
}

Reply delSku(Shop &shop, const Payload &payload)
{
    const std::vector<qint64> ids = payload.ids("skuIds");
    const bool known = !ids.empty() && std::all_of(ids.begin(), ids.end(), [&](qint64 id) {
        const Sku *sku = shop.catalogue.sku(id);
        return sku && !sku->deleted;
    });
    if (!known)
        return unknownSku();
    for (const qint64 id : ids) {
        Sku &sku = *shop.catalogue.sku(id);
        sku.deleted = true;
        shop.catalogue.spu(sku.spu)->modified = shop.now;
    }
    return done(true);
}

Reply updatePriceBySkuIds(Shop &shop, const Payload &payload)
{
    Sku *sku = livingSku(shop, payload);
    if (!sku)
        return unknownSku();
    qint64 price = 0;
    const QString complaint = readPrice(payload, "salePrice", price);
    if (!complaint.isEmpty() || price == 0)
        return refused(BadParameter, complaint.isEmpty() ? u"salePrice: must not be empty"_s : complaint);
    if (!shop.switches.oldPriceCallWorks)
        return {.model = true, .changed = false};
    sku->price = price;
    ++sku->priceWrites;
    shop.catalogue.spu(sku->spu)->modified = shop.now;
    return done(true);
}

} // namespace sim::jdid
