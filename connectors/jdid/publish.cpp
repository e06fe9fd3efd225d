// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/publish.h"

#include "connectors/jdid/publish_requests.h"
#include "connectors/jdid/publish_run.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
bool mustSubmit(const PublishRun &run)
{
    return !run.submitted && (!run.fromBefore || run.context.options.auditAfterUpdate);
}

/// What the status says of each listing, and that the whole was accepted.
Done finish(PublishRun &run)
{
    const Spu &spu = *run.status;
    const bool live = spu.state.state == ThereState::Live;
    ItemAccepted accepted{{}, !live};
    for (const PublishItem &item : run.task.items) {
        const QString key = folded(item.item.sku);
        if (run.refused.contains(key))
            continue;
        accepted.outbox.insert(accepted.outbox.end(), item.item.outbox.begin(), item.item.outbox.end());
        if (spu.id.isEmpty())
            continue;
        ListingSeen seen = listingOf(spu, Sku{run.skus.value(key), item.item.sku, {}, {}, {}, {}, {}});
        run.facts.push_back(seen);
    }
    run.facts.push_back(accepted);
    Done done;
    if (spu.state.passed && spu.state.state == ThereState::Delisted && !run.context.options.auditShelves) {
        Item item = run.task.items.front().item;
        item.remoteItem = run.spu;
        item.outbox.clear();
        done.followUps.push_back(SetShelf{item, true});
    }
    return done;
}

Next nextOf(PublishRun &run)
{
    if (run.end)
        return *run.end;
    for (const auto part : {nextOfCreation, nextOfVariants, nextOfImages}) {
        if (const auto next = part(run))
            return *next;
    }
    if (mustSubmit(run))
        return repeatable(auditRequest(run.spu, run.context.options));
    if (!run.status)
        return reading(wareRequest(u"status"_s, run.spu, run.context.options));
    return finish(run);
}
} // namespace

Decision publishProduct(const Context &context, const PublishProduct &task)
{
    if (const Sentence fault = whyNotPublish(task, context.options); !fault.isEmpty())
        return {{}, Refused{AnswerClass::Invalid, fault}};
    PublishRun run = runOf(context, task);
    Next next = nextOf(run);
    return {std::move(run.facts), std::move(next)};
}

std::vector<Request> previewPublish(const PublishProduct &task, const Options &options)
{
    if (!whyNotPublish(task, options).isEmpty())
        return {};
    std::vector<Request> requests;
    QString brand = brandOf(task, options);
    if (brand.isEmpty()) {
        requests.push_back(brandsRequest(options));
        brand = u"«brandId»"_s;
    }
    QString spu;
    for (const PublishItem &item : task.items)
        spu = spu.isEmpty() ? item.item.remoteItem : spu;
    const bool there = !spu.isEmpty();
    if (!there) {
        spu = u"«spuId»"_s;
        requests.push_back(createRequest(u"create"_s, task, brand, options));
    }
    if (there || task.items.size() > 1)
        requests.push_back(skusRequest(u"variants"_s, spu, options));
    if (there) {
        requests.push_back(updateRequest(task, spu, brand, options));
        for (const PublishItem &item : task.items) {
            requests.push_back(item.item.remoteVariant.isEmpty()
                    ? addSkuRequest(u"add "_s + item.item.sku, task, item, spu, options)
                    : skuRequest(task, item, spu, item.item.remoteVariant, options));
        }
    }
    qsizetype slot = 0;
    while (slot < task.images.size() && slot < task.imagesThere.size() && task.images[slot] == task.imagesThere[slot])
        ++slot;
    for (; slot < std::min(task.images.size(), mostImages); ++slot) {
        requests.push_back(imageFileRequest(slot, task.images[slot]));
        requests.push_back(imageRequest(slot, slot + 1, spu, u"«bytes of image %1»"_s.arg(slot + 1), options));
    }
    if (!there || options.auditAfterUpdate)
        requests.push_back(auditRequest(spu, options));
    requests.push_back(wareRequest(u"status"_s, spu, options));
    return requests;
}

} // namespace sampan::jdid
