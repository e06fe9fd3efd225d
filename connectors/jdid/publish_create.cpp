// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/publish_requests.h"
#include "connectors/jdid/publish_run.h"

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostCreations = 3;
constexpr int scanSize = 100;
constexpr int mostScanPages = 200;
constexpr int mostScans = 4; ///< of one creation
constexpr qsizetype mostLooked = 20;

/// They may trim and respace a name.
QString likeness(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

void learnProduct(PublishRun &run, const QString &spu)
{
    run.spu = spu;
    run.unclear = nullptr;
    for (const PublishItem &item : run.task.items)
        run.facts.push_back(RemoteIdLearned{item.item.listing, spu, {}});
}

void beginScan(PublishRun &run)
{
    run.scanned.clear();
    run.pages = 0;
    run.total = -1;
    run.scanEnded = false;
    ++run.scans;
}

/// The next product to compare with ours: same name, or, after the whole list, among the newest. Their ids grow.
std::optional<QString> candidate(const PublishRun &run)
{
    const QString wanted = likeness(run.task.title);
    std::vector<qint64> ids;
    for (const Spu &spu : run.scanned) {
        if (spu.state.state == ThereState::Deleted || run.looked.contains(spu.id))
            continue;
        if (likeness(spu.name) == wanted)
            return spu.id;
        ids.push_back(spu.id.toLongLong());
    }
    if (!run.scanEnded || run.looked.size() >= mostLooked || ids.empty())
        return std::nullopt;
    return QString::number(*std::ranges::max_element(ids));
}

Next askPerson(const PublishRun &run)
{
    return AskPerson{
        Sentence::tr("It cannot be found out whether “%1” was created on JD.ID. Look for SKU %2 in the seller centre.")
            .arg(run.task.title)
            .arg(run.task.items.front().item.sku)};
}

Next create(PublishRun &run)
{
    const QString step = run.creations == 0 ? u"create"_s : u"create %1"_s.arg(run.creations + 1);
    return once(createRequest(step, run.task, run.brand, run.context.options));
}

Next notFound(PublishRun &run)
{
    if (run.duplicate.kind != AnswerClass::Success)
        return Refused{run.duplicate.kind, run.duplicate.what};
    if (!run.context.options.draftsListed || run.creations >= mostCreations)
        return askPerson(run);
    return create(run);
}

Next search(PublishRun &run)
{
    const Options &options = run.context.options;
    if (const auto wait = quietTime(run))
        return *wait;
    if (const auto id = candidate(run))
        return reading(skusRequest(u"look "_s + *id, *id, options));
    if (run.scanEnded)
        return notFound(run);
    if (run.scans > mostScans || run.pages >= mostScanPages)
        return askPerson(run);
    return reading(listRequest(u"find %1"_s.arg(run.questions + 1), run.pages + 1, scanSize, options));
}

} // namespace

void takeCreation(PublishRun &run, const Exchange &exchange)
{
    ++run.creations;
    run.unclear = nullptr;
    run.looked.clear();
    run.scans = 0;
    beginScan(run);
    const Verdict verdict = verdictOf(exchange);
    if (verdict.kind == AnswerClass::Success) {
        Envelope envelope(exchange.request, exchange.answer);
        const QString spu = idOf(firstOf(envelope.model(), {"spuId"}));
        if (spu.isEmpty()) {
            run.unclear = &exchange; // done, but what?
            return;
        }
        learnProduct(run, spu);
        const std::vector<Sku> skus
            = skusOf(envelope, firstOf(envelope.model(), {"skuIdList", "skuList"}), run.context.options);
        learn(run, skus);
        if (run.task.items.size() == 1 && skus.size() == 1 && run.skus.isEmpty()) {
            run.skus.insert(folded(run.task.items.front().item.sku), skus.front().id);
            run.facts.push_back(RemoteIdLearned{run.task.items.front().item.listing, spu, skus.front().id});
        }
        return;
    }
    if (verdict.kind == AnswerClass::Duplicate)
        run.duplicate = verdict;
    if (isUnclear(exchange) || verdict.kind == AnswerClass::Duplicate)
        run.unclear = &exchange;
    else
        run.end = Refused{verdict.kind, verdict.what};
}

void takeScan(PublishRun &run, const Exchange &exchange)
{
    if (!succeeded(exchange)) {
        run.end = askPerson(run);
        return;
    }
    Envelope envelope(exchange.request, exchange.answer);
    std::vector<Spu> spus = spuListOf(envelope, run.context.options);
    const qint64 total = firstOf(envelope.model(), {"totalNum"}).integer().value_or(-1);
    // A page whose rows moved while it was turned may have hidden ours, and one that comes twice hides the rest.
    const bool again = !spus.empty() && std::ranges::find(run.scanned, spus.front().id, &Spu::id) != run.scanned.end();
    const bool moved = again || (run.pages > 0 && total != run.total);
    const bool ended = spus.empty();
    for (Spu &spu : spus)
        run.scanned.push_back(std::move(spu));
    const auto seen = static_cast<qint64>(run.scanned.size());
    const bool believed = total >= 0 ? seen >= total : firstOf(envelope.model(), {"spuInfoVoList"}).exists();
    ++run.questions;
    if (moved || (ended && !believed)) {
        beginScan(run);
        return;
    }
    run.total = total;
    ++run.pages;
    run.scanEnded = ended;
}

void takeLook(PublishRun &run, const Exchange &exchange)
{
    const QString id = exchange.request.step.section(u' ', 1);
    run.looked.insert(id);
    if (!succeeded(exchange))
        return;
    Envelope envelope(exchange.request, exchange.answer);
    const std::vector<Sku> skus = skusOf(envelope, envelope.model(), run.context.options);
    const bool ours = std::ranges::any_of(run.task.items, [&](const PublishItem &item) {
        return std::ranges::any_of(
            skus, [&](const Sku &sku) { return folded(sku.sellerSku) == folded(item.item.sku); });
    });
    if (!ours)
        return;
    // After a "there already" it is an older product, which must take our content.
    run.fromBefore = run.duplicate.kind != AnswerClass::Success;
    learnProduct(run, id);
    learn(run, skus);
    run.skusRead = true;
}

std::optional<Next> nextOfCreation(PublishRun &run)
{
    if (run.brand.isEmpty())
        return reading(brandsRequest(run.context.options));
    if (!run.spu.isEmpty())
        return std::nullopt;
    return run.unclear ? search(run) : create(run);
}

} // namespace sampan::jdid
