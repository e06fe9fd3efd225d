// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/products.h"

#include "connectors/jdid/list_page.h"

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr int pageSize = 20;

/// What must be asked about the products of a page, in order. A product that is off the shelf needs its audit.
std::vector<Request> questions(const std::vector<Spu> &spus, const Options &options)
{
    std::vector<Request> list;
    for (const Spu &spu : spus) {
        if (spu.state.state == ThereState::Deleted)
            continue;
        if (spu.state.state != ThereState::Live && !spu.state.raw.contains(u'/'))
            list.push_back(wareRequest(u"ware "_s + spu.id, spu.id, options));
        list.push_back(skusRequest(u"skus "_s + spu.id, spu.id, options));
    }
    return list;
}

/// The product with the best we know of it: the list's entry, or the closer look.
Spu knownOf(const Context &context, const std::vector<Spu> &spus, const QString &id)
{
    Spu spu = *std::ranges::find(spus, id, &Spu::id);
    for (const Exchange &exchange : context.soFar) {
        if (exchange.request.step == u"ware "_s + id && succeeded(exchange)) {
            Envelope envelope(exchange.request, exchange.answer);
            if (Spu closer = oneSpuOf(envelope, id, context.options); !closer.id.isEmpty())
                spu = std::move(closer);
        }
    }
    return spu;
}

std::vector<Fact> factsOf(const Context &context, const std::vector<Spu> &spus)
{
    const Exchange &last = *context.last();
    const QString step = last.request.step;
    std::vector<Fact> facts;
    if (step == u"list") {
        for (const Spu &spu : spus) {
            if (spu.state.state == ThereState::Deleted)
                facts.push_back(ItemGone{spu.id, {}});
        }
        return facts;
    }
    if (!succeeded(last))
        return {Remark{step.section(u' ', 1), verdictOf(last).what}};
    Envelope envelope(last.request, last.answer);
    if (step.startsWith(u"skus ")) {
        const Spu spu = knownOf(context, spus, step.section(u' ', 1));
        for (const Sku &sku : skusOf(envelope, envelope.model(), context.options)) {
            facts.push_back(listingOf(spu, sku));
            const std::vector<Fact> remarks = remarksOn(sku);
            facts.insert(facts.end(), remarks.begin(), remarks.end());
        }
    }
    return facts;
}

Remark withoutNumber(int products)
{
    return {{},
        Sentence::tr("%1 products in JD.ID's list have no number and were left out. Look at them in JD.ID's seller "
                     "centre.")
            .arg(products)};
}

/// Variants of this page whose stock no answer told.
QList<std::pair<QString, QString>> stocksWanted(const Context &context)
{
    QList<std::pair<QString, QString>> wanted;
    for (const Exchange &exchange : context.soFar) {
        if (!exchange.request.step.startsWith(u"skus ") || !succeeded(exchange))
            continue;
        Envelope envelope(exchange.request, exchange.answer);
        for (const Sku &sku : skusOf(envelope, envelope.model(), context.options)) {
            if (!sku.stock)
                wanted.emplaceBack(exchange.request.step.section(u' ', 1), sku.id);
        }
    }
    return wanted;
}

std::vector<Fact> stockFacts(const Exchange &exchange, const QList<std::pair<QString, QString>> &asked)
{
    std::vector<Fact> facts;
    if (!succeeded(exchange))
        return {Remark{{}, verdictOf(exchange).what}};
    Envelope envelope(exchange.request, exchange.answer);
    QMap<QString, QString> unread;
    const QMap<QString, qint64> stocks = stocksOf(envelope, &unread);
    for (const auto &[spu, sku] : asked) {
        if (const auto found = stocks.constFind(sku); found != stocks.cend()) {
            ListingSeen seen;
            seen.remoteItem = spu;
            seen.remoteVariant = sku;
            seen.stock = *found;
            facts.push_back(seen);
        } else if (unread.contains(sku)) {
            facts.push_back(unreadStock(sku, unread[sku]));
        }
    }
    return facts;
}
} // namespace

Decision pullProducts(const Context &context, const PullProducts &task)
{
    const ListPage page = ListPage::parse(task.page);
    if (context.soFar.empty())
        return sendNext(reading(listRequest(u"list"_s, page.number, pageSize, context.options)));
    const Exchange &first = context.soFar.front();
    if (!succeeded(first))
        return {{}, refusedBy(first)};
    Envelope envelope(first.request, first.answer);
    int unnumbered = 0;
    const std::vector<Spu> spus = spuListOf(envelope, context.options, &unnumbered);
    if (page.repeats(spus))
        return done({Remark{{}, samePageTwice()}});
    if (spus.empty() && unnumbered > 0)
        return done({withoutNumber(unnumbered)}); // not the end beyond doubt: the cursor stays
    if (spus.empty())
        return done({CursorMoved{u"products"_s, toIso(first.sentAt)}});

    const std::vector<Request> asked = questions(spus, context.options);
    const size_t answered = context.soFar.size() - 1;
    if (answered < asked.size()) {
        std::vector<Fact> facts = factsOf(context, spus);
        if (answered == 0 && unnumbered > 0)
            facts.push_back(withoutNumber(unnumbered));
        return sendNext(reading(asked[answered]), std::move(facts));
    }

    const auto wanted = stocksWanted(context);
    const size_t batches
        = (static_cast<size_t>(wanted.size()) + context.options.stockBatch - 1) / context.options.stockBatch;
    const size_t read = answered - asked.size();
    const auto batch = [&](size_t index) {
        return wanted.mid(qsizetype(index) * context.options.stockBatch, context.options.stockBatch);
    };
    std::vector<Fact> facts = read == 0 ? factsOf(context, spus) : stockFacts(*context.last(), batch(read - 1));
    if (read < batches) {
        QStringList skus;
        for (const auto &[spu, sku] : batch(read))
            skus.append(sku);
        return sendNext(reading(stockRequest(u"stock %1"_s.arg(read + 1), skus, context.options)), std::move(facts));
    }
    return done(std::move(facts), {PullProducts{task.cursor, page.next(spus).text(), task.full}});
}

} // namespace sampan::jdid
