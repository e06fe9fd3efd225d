// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/dictionary.h"
#include "connectors/jdid/pushes.h"

#include <QJsonArray>

#include <algorithm>

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
using Items = std::vector<const Item *>;

Request requestOf(const QString &step, const Items &items, const Options &options)
{
    QJsonArray list;
    for (const Item *item : items)
        list.append(QJsonObject{{u"skuId"_s, idValue(item->remoteVariant)}, {u"realNum"_s, *item->stock}});
    return writeCall(step, "jingdong.epistock.updateEpiMerchantWareStock",
        {{u"wareStockUpdateListStr"_s, listValue(list, options)}}, options);
}

/// What the answer says of one SKU; nothing if it is not in there.
std::optional<Verdict> verdictIn(Envelope &envelope, const QString &sku)
{
    const Json model = envelope.model();
    if (!model.isObject() && !model.isArray())
        return Verdict{}; // no map at all: the call's own success stands for all
    Json entry = envelope.open(model.memberIgnoringCase(QLatin1StringView(sku.toLatin1())));
    model.each([&](Json one) {
        const Json opened = envelope.open(one);
        if (idOf(opened.memberIgnoringCase("skuId"_L1)) == sku)
            entry = opened;
    });
    if (!entry.exists())
        return std::nullopt;
    const auto flag = entry.isObject() ? firstOf(entry, {"success", "isSuccess"}).boolean() : entry.boolean();
    if (flag == true)
        return Verdict{};
    const QString words = firstOf(entry, {"message", "msg"}).trimmed();
    if (words.isEmpty())
        return Verdict{AnswerClass::Invalid, Sentence::tr("JD.ID refused this stock without a reason."), {}};
    return Verdict{classOfRefusal(words), Sentence::tr("JD.ID says: %1").arg(words), {}};
}

bool isPassing(AnswerClass kind)
{
    return kind == AnswerClass::Transient || kind == AnswerClass::Throttled;
}

/// Reads one answer: settled items become facts, those to be sent once more are returned.
Items settle(const Exchange &exchange, const Items &items, bool lastTry, std::vector<Fact> &facts)
{
    Items again;
    const Verdict whole = verdictOf(exchange);
    Envelope envelope(exchange.request, exchange.answer);
    for (const Item *item : items) {
        const auto own = whole.kind == AnswerClass::Success || envelope.model().isObject()
            ? verdictIn(envelope, item->remoteVariant)
            : std::optional(whole);
        if (!own)
            facts.push_back(
                ItemRefused{item->outbox, Sentence::tr("JD.ID's answer does not mention %1.").arg(item->sku)});
        else if (own->kind == AnswerClass::Success)
            facts.push_back(ItemAccepted{item->outbox, false});
        else if (isPassing(own->kind) && !lastTry)
            again.push_back(item);
        else
            facts.push_back(ItemRefused{item->outbox, own->what});
    }
    return again;
}

std::vector<Items> batchesOf(const SetStock &task, int size)
{
    std::vector<Items> batches;
    for (const Item &item : task.items) {
        if (!whyNotStock(item).isEmpty())
            continue;
        if (batches.empty() || batches.back().size() == static_cast<size_t>(size))
            batches.emplace_back();
        batches.back().push_back(&item);
    }
    return batches;
}

std::vector<Fact> refusedBefore(const SetStock &task)
{
    std::vector<Fact> facts;
    for (const Item &item : task.items) {
        if (const Sentence fault = whyNotStock(item); !fault.isEmpty())
            facts.push_back(ItemRefused{item.outbox, fault});
    }
    return facts;
}
} // namespace

Sentence whyNotStock(const Item &item)
{
    if (item.remoteVariant.isEmpty())
        return Sentence::tr("%1 is not on JD.ID yet.").arg(item.sku);
    // An absent or negative figure must never become "unlimited" over there.
    if (!item.stock || *item.stock < 0)
        return Sentence::tr("%1 has no stock figure.").arg(item.sku);
    return {};
}

std::vector<Request> stockRequests(const SetStock &task, const Options &options)
{
    std::vector<Request> requests;
    for (const Items &batch : batchesOf(task, options.stockBatch))
        requests.push_back(requestOf(u"stock %1"_s.arg(requests.size() + 1), batch, options));
    return requests;
}

Decision setStock(const Context &context, const SetStock &task)
{
    const std::vector<Items> batches = batchesOf(task, context.options.stockBatch);
    std::vector<Fact> facts = context.soFar.empty() ? refusedBefore(task) : std::vector<Fact>();
    size_t at = 0;
    for (size_t i = 0; i < batches.size(); ++i) {
        const QString step = u"stock %1"_s.arg(i + 1);
        if (at == context.soFar.size())
            return sendNext(repeatable(requestOf(step, batches[i], context.options)), std::move(facts));
        facts.clear();
        const Items again = settle(context.soFar[at++], batches[i], false, facts);
        if (again.empty())
            continue;
        if (at == context.soFar.size())
            return sendNext(repeatable(requestOf(step + u" again"_s, again, context.options)), std::move(facts));
        facts.clear();
        settle(context.soFar[at++], again, true, facts);
    }
    return done(std::move(facts));
}

} // namespace sampan::jdid
