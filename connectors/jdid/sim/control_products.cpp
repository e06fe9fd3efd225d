// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/audit.h"
#include "connectors/jdid/sim/control.h"
#include "connectors/jdid/sim/first_products.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

using Result = tl::expected<QJsonObject, QString>;

/// By skuId, or the newest that has the seller's SKU.
Sku *skuOf(Shop &shop, const Payload &payload)
{
    if (payload.has("skuId"))
        return shop.catalogue.sku(payload.integer("skuId").value_or(0));
    const std::vector<qint64> ids = shop.catalogue.withSellerSkuId(payload.text("sku"));
    return ids.empty() ? nullptr : shop.catalogue.sku(ids.back());
}

/// By spuId, or the product of the SKU.
Spu *spuOf(Shop &shop, const Payload &payload)
{
    if (payload.has("spuId"))
        return shop.catalogue.spu(payload.integer("spuId").value_or(0));
    const Sku *sku = skuOf(shop, payload);
    return sku ? shop.catalogue.spu(sku->spu) : nullptr;
}

Result noProduct()
{
    return tl::unexpected(u"no such product"_s);
}

Result decideAudit(Shop &shop, const Payload &payload)
{
    Spu *spu = spuOf(shop, payload);
    if (!spu)
        return noProduct();
    const bool pass = !payload.has("pass") || payload.flag("pass");
    const QString reason = payload.has("reason") ? payload.text("reason") : u"Ditolak / refused"_s;
    jdid::decideAudit(shop, *spu, pass, reason);
    return QJsonObject{{u"spuId"_s, spu->id}};
}

Result punish(Shop &shop, const Payload &payload)
{
    Spu *spu = spuOf(shop, payload);
    if (!spu)
        return noProduct();
    spu->status = WareStatus::Punished;
    spu->punishReason = payload.has("reason") ? payload.text("reason") : u"Pelanggaran aturan / breach of rules"_s;
    spu->modified = shop.now;
    return QJsonObject{{u"spuId"_s, spu->id}};
}

Result changePrice(Shop &shop, const Payload &payload)
{
    Sku *sku = skuOf(shop, payload);
    const qint64 price = payload.integer("price").value_or(0);
    if (!sku || price <= 0)
        return tl::unexpected(u"needs a sku and a price"_s);
    sku->price = price;
    shop.catalogue.spu(sku->spu)->modified = shop.now;
    return QJsonObject{{u"skuId"_s, sku->id}};
}

Result changeStock(Shop &shop, const Payload &payload)
{
    Sku *sku = skuOf(shop, payload);
    const qint64 stock = payload.integer("stock").value_or(-1);
    if (!sku || stock < 0)
        return tl::unexpected(u"needs a sku and a stock"_s);
    sku->stock = stock;
    return QJsonObject{{u"skuId"_s, sku->id}};
}

Result changeTitle(Shop &shop, const Payload &payload)
{
    Spu *spu = spuOf(shop, payload);
    if (!spu)
        return noProduct();
    spu->name = payload.text("title");
    spu->modified = shop.now;
    return QJsonObject{{u"spuId"_s, spu->id}};
}

Result addProducts(Shop &shop, const Payload &payload)
{
    QJsonArray ids;
    for (const Payload &entry : payload.objects("products").value_or(std::vector<Payload>())) {
        ProductWish wish{.sellerSkuId = entry.text("sku"), .title = entry.text("title")};
        wish.price = entry.integer("price").value_or(wish.price);
        wish.stock = entry.integer("stock").value_or(wish.stock);
        if (wish.sellerSkuId.isEmpty() || wish.price <= 0 || wish.stock < 0)
            return tl::unexpected(u"each product needs a sku"_s);
        ids.append(addLiveProduct(shop, wish));
    }
    return QJsonObject{{u"spuIds"_s, ids}};
}

} // namespace

Action productAction(const QString &name)
{
    constexpr std::array<std::pair<const char *, Action>, 6> actions{{
        {"decide_audit", decideAudit},
        {"punish", punish},
        {"change_price", changePrice},
        {"change_stock", changeStock},
        {"change_title", changeTitle},
        {"add_products", addProducts},
    }};
    for (const auto &[known, action] : actions) {
        if (name == QLatin1String(known))
            return action;
    }
    return nullptr;
}

} // namespace sim::jdid
