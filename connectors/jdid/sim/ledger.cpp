// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/ledger.h"

#include "connectors/jdid/sim/audit.h"
#include "connectors/jdid/sim/product_fields.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

QJsonObject countsJson(const QMap<QByteArray, qint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(QString::fromLatin1(it.key()), it.value());
    return json;
}

QJsonArray spusJson(const Shop &shop)
{
    QJsonArray list;
    for (const Spu &spu : shop.catalogue.spus()) {
        QJsonArray skuIds;
        for (const qint64 id : spu.skus)
            skuIds.append(id);
        list.append(
            QJsonObject{{u"spuId"_s, spu.id}, {u"title"_s, spu.name}, {u"wareStatus"_s, static_cast<int>(spu.status)},
                {u"auditStatus"_s, auditCode(shop.switches, spu.audit)}, {u"auditReason"_s, spu.auditReason},
                {u"category"_s, spu.category}, {u"brand"_s, spu.brand}, {u"attributes"_s, choiceText(spu.attributes)},
                {u"images"_s, spu.imageCount()}, {u"weight"_s, spu.weight}, {u"skuIds"_s, skuIds}});
    }
    return list;
}

QJsonArray skusJson(const Shop &shop)
{
    QJsonArray list;
    for (const Sku &sku : shop.catalogue.skus()) {
        list.append(QJsonObject{{u"skuId"_s, sku.id}, {u"spuId"_s, sku.spu}, {u"sellerSkuId"_s, sku.sellerSkuId},
            {u"title"_s, sku.name}, {u"price"_s, sku.price}, {u"costPrice"_s, sku.costPrice}, {u"stock"_s, sku.stock},
            {u"saleAttributes"_s, choiceText(sku.saleAttributes)}, {u"deleted"_s, sku.deleted},
            {u"priceWrites"_s, sku.priceWrites}, {u"stockWrites"_s, sku.stockWrites}});
    }
    return list;
}

QJsonObject orderJson(const Order &order)
{
    QJsonArray lines;
    for (const OrderLine &line : order.lines) {
        lines.append(QJsonObject{{u"skuId"_s, line.sku}, {u"sellerSkuId"_s, line.sellerSkuId},
            {u"quantity"_s, line.quantity}, {u"price"_s, line.price}});
    }
    return {{u"id"_s, order.id}, {u"state"_s, order.state}, {u"lines"_s, lines}, {u"waybill"_s, order.waybill},
        {u"shipped"_s, order.shipped}, {u"printed"_s, order.printed}, {u"sent"_s, order.sent},
        {u"stockReturned"_s, order.stockReturned}, {u"booked"_s, order.booked}, {u"modified"_s, order.modified}};
}

QJsonArray ordersJson(const Shop &shop)
{
    QJsonArray list;
    for (const Order &order : shop.orders.all())
        list.append(orderJson(order));
    return list;
}

QJsonObject createdJson(const Shop &shop)
{
    QJsonObject json;
    for (auto it = shop.books.created.begin(); it != shop.books.created.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QJsonObject tokensJson(const Shop &shop)
{
    return {{u"access_token"_s, QString::fromLatin1(shop.tokens.current().access)},
        {u"refresh_token"_s, QString::fromLatin1(shop.tokens.current().refresh)},
        {u"refreshes"_s, shop.books.refreshes}};
}

} // namespace

QJsonObject ledger(const Shop &shop, const QStringList &parts)
{
    const Books &books = shop.books;
    QJsonObject json;
    const auto add = [&](const QString &name, auto make) {
        if (parts.isEmpty() || parts.contains(name))
            json.insert(name, make());
    };
    add(u"spus"_s, [&] { return spusJson(shop); });
    add(u"skus"_s, [&] { return skusJson(shop); });
    add(u"orders"_s, [&] { return ordersJson(shop); });
    add(u"writes"_s, [&] { return countsJson(books.executed); });
    add(u"created"_s, [&] { return createdJson(shop); });
    add(u"requests"_s, [&] { return countsJson(books.requests); });
    add(u"gatewayErrors"_s, [&] { return countsJson(books.gatewayErrors); });
    add(u"throttled"_s, [&] { return books.throttled; });
    add(u"spoiled"_s, [&] { return books.spoiled; });
    add(u"tokens"_s, [&] { return tokensJson(shop); });
    add(u"options"_s, [&] { return shop.switches.json(); });
    return json;
}

} // namespace sim::jdid
