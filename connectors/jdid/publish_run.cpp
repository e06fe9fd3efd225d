// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/publish_run.h"

#include "connectors/jdid/publish_requests.h"

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
bool meansNone(const QString &brand)
{
    static const QStringList names{u"no brand"_s, u"nobrand"_s, u"unbranded"_s, u"generic"_s, u"tanpa merek"_s};
    return names.contains(brand.toLower());
}

void takeBrands(PublishRun &run, const Exchange &exchange)
{
    if (!succeeded(exchange)) {
        run.end = refusedBy(exchange);
        return;
    }
    Envelope envelope(exchange.request, exchange.answer);
    const QString wanted = run.task.brand.trimmed();
    const Json model = envelope.model();
    const Json list = model.isArray() ? model : envelope.open(firstOf(model, {"brandList", "result", "data", "list"}));
    QString unbranded;
    list.each([&](Json element) {
        const Json json = envelope.open(element);
        const QString id = idOf(firstOf(json, {"brandId", "id"}));
        for (const char *name : {"brandName", "name", "nameEn", "brandNameEn", "nameInd"}) {
            const QString brand = json.memberIgnoringCase(QLatin1StringView(name)).trimmed();
            if (run.brand.isEmpty() && brand.compare(wanted, Qt::CaseInsensitive) == 0)
                run.brand = id;
            if (unbranded.isEmpty() && meansNone(brand))
                unbranded = id;
        }
    });
    // Most small brands are not in their list; it has an entry for those.
    if (run.brand.isEmpty())
        run.brand = unbranded;
    if (run.brand.isEmpty())
        run.end = Refused{AnswerClass::Invalid,
            Sentence::tr("JD.ID knows no brand “%1” for this seller. Set the brand number in the account's options.")
                .arg(wanted)};
}

void takeUpdate(PublishRun &run, const Exchange &exchange)
{
    if (succeeded(exchange))
        run.updated = true;
    else
        run.end = refusedBy(exchange);
}

void takeName(PublishRun &run, const Exchange &exchange)
{
    const QString sku = exchange.request.step.section(u' ', 1);
    run.named.insert(folded(sku));
    if (succeeded(exchange))
        return;
    run.refused.insert(folded(sku));
    for (const PublishItem &item : run.task.items) {
        if (item.item.sku == sku)
            run.facts.push_back(ItemRefused{item.item.outbox, verdictOf(exchange).what});
    }
}

void takeAudit(PublishRun &run, const Exchange &exchange)
{
    const Verdict verdict = verdictOf(exchange);
    // Said to be under audit already: then it is submitted.
    run.submitted = verdict.kind == AnswerClass::Success || verdict.kind == AnswerClass::Duplicate
        || verdict.kind == AnswerClass::StateConflict;
    if (!run.submitted)
        run.end = Refused{verdict.kind, verdict.what};
    else if (verdict.kind == AnswerClass::StateConflict)
        run.facts.push_back(Remark{run.task.items.front().item.sku, verdict.what});
}

void takeStatus(PublishRun &run, const Exchange &exchange)
{
    Spu spu;
    if (succeeded(exchange)) {
        Envelope envelope(exchange.request, exchange.answer);
        spu = oneSpuOf(envelope, run.spu, run.context.options);
    }
    run.status = std::move(spu);
}

void takeIn(PublishRun &run, const Exchange &exchange)
{
    const QString &step = exchange.request.step;
    using Taker = void (*)(PublishRun &, const Exchange &);
    // Longer beginnings first: "image file 1" is no "image".
    static constexpr std::pair<QLatin1StringView, Taker> takers[] = {{"brands"_L1, takeBrands},
        {"create"_L1, takeCreation}, {"find"_L1, takeScan}, {"look"_L1, takeLook}, {"variants"_L1, takeSkus},
        {"update"_L1, takeUpdate}, {"sku"_L1, takeName}, {"add"_L1, takeAddition}, {"image file"_L1, takeImageFile},
        {"image"_L1, takeImage}, {"audit"_L1, takeAudit}, {"status"_L1, takeStatus}};
    for (const auto &[beginning, take] : takers) {
        if (step.startsWith(beginning)) {
            take(run, exchange);
            return;
        }
    }
}
} // namespace

QString folded(const QString &sku)
{
    return sku.trimmed().toCaseFolded();
}

PublishRun runOf(const Context &context, const PublishProduct &task)
{
    PublishRun run(context, task);
    run.brand = brandOf(task, context.options);
    for (const PublishItem &item : task.items) {
        if (run.spu.isEmpty())
            run.spu = item.item.remoteItem;
        if (!item.item.remoteVariant.isEmpty())
            run.skus.insert(folded(item.item.sku), item.item.remoteVariant);
    }
    run.fromBefore = !run.spu.isEmpty();
    // Images sent earlier hold their slots as long as they are the first of the task's and in the same order.
    const qsizetype most = std::min({task.images.size(), task.imagesThere.size(), mostImages});
    while (run.imagesThere < most && task.images[run.imagesThere] == task.imagesThere[run.imagesThere])
        ++run.imagesThere;
    run.imagesDone = run.imagesThere;
    for (const Exchange &exchange : context.soFar) {
        run.facts.clear();
        takeIn(run, exchange);
    }
    return run;
}

void learn(PublishRun &run, const std::vector<Sku> &skus)
{
    for (const PublishItem &item : run.task.items) {
        const QString key = folded(item.item.sku);
        const auto found = std::ranges::find_if(skus, [&](const Sku &sku) { return folded(sku.sellerSku) == key; });
        if (found == skus.end() || run.skus.value(key) == found->id)
            continue;
        run.skus.insert(key, found->id);
        run.facts.push_back(RemoteIdLearned{item.item.listing, run.spu, found->id});
    }
}

std::optional<Next> quietTime(const PublishRun &run)
{
    // "There already" and a success without an id are answers: one may look at once.
    if (!run.unclear || !isUnclear(*run.unclear))
        return std::nullopt;
    const Instant quiet = quietEnd(*run.unclear, run.context.account);
    if (run.context.now >= quiet)
        return std::nullopt;
    return Wait{quiet - run.context.now};
}

} // namespace sampan::jdid
