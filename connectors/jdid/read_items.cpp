// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/read_items.h"

#include "connectors/jdid/wares.h"

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
std::vector<Request> requestsOf(const ReadItems &task, const Options &options)
{
    std::vector<Request> list;
    QStringList spus, skus;
    for (const Item &item : task.items) {
        if (!item.remoteItem.isEmpty() && !spus.contains(item.remoteItem))
            spus.append(item.remoteItem);
        if (!item.remoteVariant.isEmpty() && !skus.contains(item.remoteVariant))
            skus.append(item.remoteVariant);
    }
    for (const QString &spu : spus) {
        list.push_back(wareRequest(u"ware "_s + spu, spu, options));
        list.push_back(skusRequest(u"skus "_s + spu, spu, options));
    }
    for (qsizetype i = 0; i < skus.size(); i += options.stockBatch)
        list.push_back(
            stockRequest(u"stock %1"_s.arg(i / options.stockBatch + 1), skus.mid(i, options.stockBatch), options));
    return list;
}

ListingSeen gone(const Item &item)
{
    ListingSeen seen;
    seen.remoteItem = item.remoteItem;
    seen.remoteVariant = item.remoteVariant;
    seen.sku = item.sku;
    seen.state = ThereState::Deleted;
    return seen;
}

/// From the exchange before the last: the product's own status.
Spu spuBefore(const Context &context, const QString &id)
{
    if (context.soFar.size() < 2)
        return {};
    const Exchange &exchange = context.soFar[context.soFar.size() - 2];
    if (!succeeded(exchange))
        return {};
    Envelope envelope(exchange.request, exchange.answer);
    return oneSpuOf(envelope, id, context.options);
}

std::vector<Fact> skuFacts(const Context &context, const ReadItems &task, const QString &id)
{
    const Exchange &last = *context.last();
    Spu spu = spuBefore(context, id);
    const bool deleted = spu.state.state == ThereState::Deleted;
    spu.id = id;
    Envelope envelope(last.request, last.answer);
    bool unnumbered = false;
    const std::vector<Sku> skus = skusOf(envelope, envelope.model(), context.options, &unnumbered);
    std::vector<Fact> facts;
    for (const Item &item : task.items) {
        if (item.remoteItem != id)
            continue;
        const auto found = std::ranges::find(skus, item.remoteVariant, &Sku::id);
        if (found != skus.end()) {
            facts.push_back(listingOf(spu, *found));
            const std::vector<Fact> remarks = remarksOn(*found);
            facts.insert(facts.end(), remarks.begin(), remarks.end());
        } else if (deleted || (!skus.empty() && !unnumbered))
            facts.push_back(gone(item));
        else
            facts.push_back(Remark{item.sku, Sentence::tr("JD.ID said nothing about this product.")});
    }
    return facts;
}

std::vector<Fact> stockFacts(const Exchange &last, const ReadItems &task)
{
    Envelope envelope(last.request, last.answer);
    QMap<QString, QString> unread;
    const QMap<QString, qint64> stocks = stocksOf(envelope, &unread);
    std::vector<Fact> facts;
    for (const Item &item : task.items) {
        const auto found = stocks.constFind(item.remoteVariant);
        if (found == stocks.cend() && unread.contains(item.remoteVariant))
            facts.push_back(unreadStock(item.sku, unread[item.remoteVariant]));
        if (found == stocks.cend())
            continue;
        ListingSeen seen;
        seen.remoteItem = item.remoteItem;
        seen.remoteVariant = item.remoteVariant;
        seen.sku = item.sku;
        seen.stock = *found;
        facts.push_back(seen);
    }
    return facts;
}

std::vector<Fact> factsOf(const Context &context, const ReadItems &task)
{
    const Exchange &last = *context.last();
    const QString kind = last.request.step.section(u' ', 0, 0);
    const QString id = last.request.step.section(u' ', 1);
    if (kind == u"ware")
        return {}; // told with the variants that follow
    const Verdict verdict = verdictOf(last);
    if (verdict.kind == AnswerClass::Success)
        return kind == u"skus" ? skuFacts(context, task, id) : stockFacts(last, task);
    std::vector<Fact> facts;
    for (const Item &item : task.items) {
        if (kind == u"skus" && item.remoteItem == id)
            facts.push_back(
                verdict.kind == AnswerClass::NotFound ? Fact(gone(item)) : Fact(Remark{item.sku, verdict.what}));
    }
    if (kind == u"stock")
        facts.push_back(Remark{{}, verdict.what});
    return facts;
}
} // namespace

Decision readItems(const Context &context, const ReadItems &task)
{
    const std::vector<Request> requests = requestsOf(task, context.options);
    if (context.last() && endsTheTask(verdictOf(*context.last()).kind))
        return {{}, refusedBy(*context.last())};
    std::vector<Fact> facts = context.last() ? factsOf(context, task) : std::vector<Fact>();
    if (context.soFar.size() < requests.size())
        return sendNext(reading(requests[context.soFar.size()]), std::move(facts));
    return done(std::move(facts));
}

} // namespace sampan::jdid
