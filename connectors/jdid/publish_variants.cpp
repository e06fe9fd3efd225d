// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/publish_requests.h"
#include "connectors/jdid/publish_run.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostAdditions = 3;

Next readSkus(const PublishRun &run)
{
    const QString step = run.skuReadings == 0 ? u"variants"_s : u"variants %1"_s.arg(run.skuReadings + 1);
    return reading(skusRequest(step, run.spu, run.context.options));
}

std::optional<Next> addition(PublishRun &run, const PublishItem &item)
{
    const QString &sku = item.item.sku;
    const int tries = run.additions.value(folded(sku));
    if (tries >= mostAdditions)
        return AskPerson{Sentence::tr("It cannot be found out whether JD.ID took the variant %1.").arg(sku)};
    const QString step = tries == 0 ? u"add "_s + sku : u"add %1 %2"_s.arg(tries + 1).arg(sku);
    return once(addSkuRequest(step, run.task, item, run.spu, run.context.options));
}

const PublishItem *itemOf(const PublishRun &run, const Exchange &exchange)
{
    for (const PublishItem &item : run.task.items) {
        if (exchange.request.step.endsWith(u' ' + item.item.sku))
            return &item;
    }
    return nullptr;
}
} // namespace

void takeSkus(PublishRun &run, const Exchange &exchange)
{
    ++run.skuReadings;
    if (!succeeded(exchange)) {
        run.end = run.unclear
            ? Next(AskPerson{
                  Sentence::tr("It cannot be found out whether JD.ID took a new variant of “%1”.").arg(run.task.title)})
            : Next(refusedBy(exchange));
        return;
    }
    Envelope envelope(exchange.request, exchange.answer);
    run.skusRead = true;
    run.unclear = nullptr;
    learn(run, skusOf(envelope, envelope.model(), run.context.options));
}

void takeAddition(PublishRun &run, const Exchange &exchange)
{
    const PublishItem *item = itemOf(run, exchange);
    if (!item)
        return;
    const QString key = folded(item->item.sku);
    ++run.additions[key];
    const Verdict verdict = verdictOf(exchange);
    if (verdict.kind == AnswerClass::Success) {
        Envelope envelope(exchange.request, exchange.answer);
        const Json model = envelope.model();
        const QString id = idOf(model.isObject() ? firstOf(model, {"skuId"}) : model);
        if (!id.isEmpty()) {
            run.skus.insert(key, id);
            run.facts.push_back(RemoteIdLearned{item->item.listing, run.spu, id});
            return;
        }
    }
    if (verdict.kind == AnswerClass::Success || verdict.kind == AnswerClass::Duplicate || isUnclear(exchange)) {
        run.unclear = &exchange;
        run.skusRead = false;
        return;
    }
    run.refused.insert(key);
    run.facts.push_back(ItemRefused{item->item.outbox, verdict.what});
}

std::optional<Next> nextOfVariants(PublishRun &run)
{
    if (const auto wait = quietTime(run))
        return wait;
    bool allKnown = true;
    for (const PublishItem &item : run.task.items)
        allKnown = allKnown && run.skus.contains(folded(item.item.sku));
    if (!run.skusRead && (run.fromBefore || !allKnown || run.unclear))
        return readSkus(run);
    if (run.fromBefore && !run.updated)
        return repeatable(updateRequest(run.task, run.spu, run.brand, run.context.options));
    for (const PublishItem &item : run.task.items) {
        const QString key = folded(item.item.sku);
        if (run.refused.contains(key))
            continue;
        const QString id = run.skus.value(key);
        if (id.isEmpty())
            return addition(run, item);
        if (run.fromBefore && !run.named.contains(key) && !run.additions.contains(key))
            return repeatable(skuRequest(run.task, item, run.spu, id, run.context.options));
    }
    return std::nullopt;
}

} // namespace sampan::jdid
