// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/sim/calls.h"

using namespace Qt::StringLiterals;

namespace sim::jdid {
namespace {

constexpr qint64 mostStock = 1'000'000;

QJsonObject item(Refusal code, const QString &message)
{
    return {{u"success"_s, false}, {u"code"_s, static_cast<int>(code)}, {u"message"_s, message}};
}

QJsonObject set(Sku *sku, const Payload &entry)
{
    if (!sku || sku->deleted)
        return item(NotFound, u"sku not exist"_s);
    const std::optional<qint64> count = entry.integer("realNum");
    if (!count || *count < 0 || *count > mostStock)
        return item(BadParameter, u"realNum must be a whole number from 0 to %1"_s.arg(mostStock));
    sku->stock = *count;
    ++sku->stockWrites;
    return {{u"success"_s, true}, {u"code"_s, 0}, {u"message"_s, u"success"_s}};
}

/// Why the list cannot be worked on; success if it can.
Reply judged(const Shop &shop, const char *name, const std::optional<std::vector<Payload>> &list)
{
    if (!list || list->empty())
        return refused(BadParameter, QLatin1String(name) + u": must be a list"_s);
    if (static_cast<qsizetype>(list->size()) > shop.switches.stockCap)
        return refused(OverLimit, u"at most %1 SKUs at once"_s.arg(shop.switches.stockCap));
    return done();
}

} // namespace

Reply updateEpiMerchantWareStock(Shop &shop, const Payload &payload)
{
    const auto list = payload.objects("wareStockUpdateListStr");
    Reply reply = judged(shop, "wareStockUpdateListStr", list);
    if (!reply.success)
        return reply;
    reply.changed = false;
    QJsonObject results;
    for (const Payload &entry : *list) {
        const QJsonObject result = set(shop.catalogue.sku(entry.integer("skuId").value_or(0)), entry);
        results.insert(entry.text("skuId"), result);
        reply.changed = reply.changed || result.value("success"_L1).toBool();
    }
    reply.model = results;
    return reply;
}

Reply queryEpiMerchantWareStock(Shop &shop, const Payload &payload)
{
    const auto list = payload.objects("wareStockQueryListStr");
    Reply reply = judged(shop, "wareStockQueryListStr", list);
    if (!reply.success)
        return reply;
    QJsonObject results;
    for (const Payload &entry : *list) {
        const Sku *sku = shop.catalogue.sku(entry.integer("skuId").value_or(0));
        QJsonObject result = item(NotFound, u"sku not exist"_s);
        if (sku && !sku->deleted)
            result = {{u"success"_s, true}, {u"code"_s, 0}, {u"skuId"_s, sku->id}, {u"realNum"_s, sku->stock}};
        results.insert(entry.text("skuId"), result);
    }
    reply.model = results;
    return reply;
}

} // namespace sim::jdid
