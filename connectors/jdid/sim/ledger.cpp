// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/ledger.h"

#include "connectors/jdid/sim/audit.h"
#include "connectors/jdid/sim/json_rows.h"
#include "connectors/jdid/sim/product_fields.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

QByteArray countsJson(const QMap<QByteArray, qint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        json.insert(QString::fromUtf8(it.key()), it.value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray createdJson(const QHash<QString, int> &created)
{
    QJsonObject json;
    for (auto it = created.begin(); it != created.end(); ++it)
        json.insert(it.key(), it.value());
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray spuJson(const Shop &shop, const Spu &spu)
{
    return JsonRow()
        .add("spuId", spu.id)
        .add("title", spu.name)
        .add("wareStatus", static_cast<int>(spu.status))
        .add("auditStatus", auditCode(shop.switches, spu.audit))
        .add("auditReason", spu.auditReason)
        .add("category", spu.category)
        .add("brand", spu.brand)
        .add("attributes", choiceText(spu.attributes))
        .add("images", spu.imageCount())
        .add("weight", spu.weight)
        .raw("skuIds", jsonList(spu.skus, [](qint64 id) { return QByteArray::number(id); }))
        .text();
}

QByteArray skuJson(const Sku &sku)
{
    return JsonRow()
        .add("skuId", sku.id)
        .add("spuId", sku.spu)
        .add("sellerSkuId", sku.sellerSkuId)
        .add("title", sku.name)
        .add("price", sku.price)
        .add("costPrice", sku.costPrice)
        .add("stock", sku.stock)
        .add("saleAttributes", choiceText(sku.saleAttributes))
        .add("deleted", sku.deleted)
        .add("priceWrites", sku.priceWrites)
        .add("stockWrites", sku.stockWrites)
        .text();
}

QByteArray bookedLine(const OrderLine &line)
{
    return JsonRow()
        .add("skuId", line.sku)
        .add("sellerSkuId", line.sellerSkuId)
        .add("quantity", line.quantity)
        .add("price", line.price)
        .text();
}

QByteArray orderJson(const Order &order)
{
    const qint64 due = order.sum([](const OrderLine &line) { return line.goods() - line.promotion - line.fullCut; }) + order.freight;
    return JsonRow()
        .add("id", order.id)
        .add("state", order.state)
        .raw("lines", jsonList(order.lines, bookedLine))
        .add("sellerDue", due)
        .add("waybill", order.waybill)
        .add("shipped", order.shipped)
        .add("printed", order.printed)
        .add("sent", order.sent)
        .add("stockReturned", order.stockReturned)
        .add("booked", order.booked)
        .add("modified", order.modified)
        .text();
}

QByteArray tokensJson(const Shop &shop)
{
    return JsonRow()
        .add("access_token", QString::fromLatin1(shop.tokens.current().access))
        .add("refresh_token", QString::fromLatin1(shop.tokens.current().refresh))
        .add("refreshes", shop.books.refreshes)
        .text();
}

} // namespace

QByteArray ledger(const Shop &shop, const QStringList &parts)
{
    const Books &books = shop.books;
    JsonRow json;
    const auto add = [&](const char *name, auto make) {
        if (parts.isEmpty() || parts.contains(QLatin1String(name)))
            json.raw(name, make());
    };
    add("spus", [&] { return jsonList(shop.catalogue.spus(), [&](const Spu &spu) { return spuJson(shop, spu); }); });
    add("skus", [&] { return jsonList(shop.catalogue.skus(), skuJson); });
    add("orders", [&] { return jsonList(shop.orders.all(), orderJson); });
    add("writes", [&] { return countsJson(books.executed); });
    add("created", [&] { return createdJson(books.created); });
    add("requests", [&] { return countsJson(books.requests); });
    add("gatewayErrors", [&] { return countsJson(books.gatewayErrors); });
    add("throttled", [&] { return QByteArray::number(books.throttled); });
    add("spoiled", [&] { return QByteArray::number(books.spoiled); });
    add("tokens", [&] { return tokensJson(shop); });
    add("options", [&] { return QJsonDocument(shop.switches.json()).toJson(QJsonDocument::Compact); });
    return json.text();
}

} // namespace sim::jdid
