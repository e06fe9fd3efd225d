// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/calls.h"
#include "connectors/jdid/sim/product_rules.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

/// Empty if the SKUs can be told apart.
QString twins(const std::vector<Sku> &skus)
{
    for (auto sku = skus.begin(); sku != skus.end(); ++sku) {
        const bool same = std::any_of(
            skus.begin(), sku, [&](const Sku &earlier) { return earlier.saleAttributes == sku->saleAttributes; });
        if (same)
            return u"saleAttributeIds: two SKUs have the same"_s;
    }
    return {};
}

struct Draft {
    Spu spu;
    std::vector<Sku> skus;
};

QString read(const Shop &shop, const Payload &payload, Draft &draft)
{
    const Payload spuInfo = payload.object("spuInfo");
    QString complaint = readSpu(shop, spuInfo, draft.spu);
    if (complaint.isEmpty())
        complaint = missing(shop, draft.spu);
    if (!complaint.isEmpty())
        return complaint;
    const auto list = payload.objects("skuList");
    if (!list || list->empty())
        return u"skuList: must not be empty"_s;
    for (const Payload &entry : *list) {
        Sku sku{.name = draft.spu.name};
        complaint = readSku(shop, entry, sku);
        if (complaint.isEmpty())
            complaint = missing(shop, draft.spu, sku);
        if (!complaint.isEmpty())
            return u"skuList: "_s + complaint;
        draft.skus.push_back(sku);
    }
    return twins(draft.skus);
}

} // namespace

Reply addProduct(Shop &shop, const Payload &payload)
{
    Draft draft;
    const QString complaint = read(shop, payload, draft);
    if (!complaint.isEmpty())
        return refused(BadParameter, complaint);
    draft.spu.created = draft.spu.modified = shop.now;
    const qint64 spuId = shop.catalogue.addSpu(draft.spu).id;
    QJsonArray ids;
    for (Sku &sku : draft.skus) {
        sku.spu = spuId;
        ++shop.books.created[sku.sellerSkuId];
        ids.append(QJsonObject{{u"skuId"_s, shop.catalogue.addSku(sku).id}});
    }
    return done(QJsonObject{{u"spuId"_s, spuId}, {u"skuIdList"_s, ids}});
}

Reply updateProduct(Shop &shop, const Payload &payload)
{
    const Payload fields = payload.has("spuInfo") ? payload.object("spuInfo") : payload;
    Spu *spu = shop.catalogue.spu(payload.integer("spuId").value_or(fields.integer("spuId").value_or(0)));
    if (!spu || spu->status == WareStatus::Deleted)
        return refused(NotFound, u"product does not exist"_s);
    if (spu->audit == AuditState::Waiting)
        return refused(WrongState, u"product is in audit and cannot be changed"_s);
    Spu changed = *spu;
    QString complaint = readSpu(shop, fields, changed);
    if (complaint.isEmpty())
        complaint = missing(shop, changed);
    if (!complaint.isEmpty())
        return refused(BadParameter, complaint);
    changed.modified = shop.now;
    if (shop.switches.editNeedsAudit)
        changed.audit = AuditState::New;
    *spu = changed;
    return done(QJsonObject{{u"spuId"_s, spu->id}});
}

} // namespace sim::jdid
