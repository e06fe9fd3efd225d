// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/pushes.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

Sentence whyNotPrice(const Item &item)
{
    if (item.remoteVariant.isEmpty())
        return Sentence::tr("%1 is not on JD.ID yet.").arg(item.sku);
    if (!item.price || item.price->minor() <= 0)
        return Sentence::tr("%1 has no price.").arg(item.sku);
    if (!isWholePrice(*item.price))
        return Sentence::tr("JD.ID takes whole rupiah; %1 costs %2.").arg(item.sku).arg(item.price->toText());
    return {};
}

Request priceRequest(const Item &item, const Options &options)
{
    QJsonObject payload{{u"jdPrice"_s, priceValue(*item.price)}, {u"skuId"_s, idValue(item.remoteVariant)},
        {u"spuId"_s, idValue(item.remoteItem)}};
    if (options.settlementShare)
        payload.insert(u"costPrice"_s, priceValue(settlementOf(*item.price, options)));
    return writeCall(
        u"price "_s + item.remoteVariant, "jingdong.seller.product.sku.write.updateSkuList", payload, options);
}

Decision setPrices(const Context &context, const SetPrices &task)
{
    std::vector<const Item *> good;
    std::vector<Fact> facts;
    for (const Item &item : task.items) {
        const Sentence fault = whyNotPrice(item);
        if (fault.isEmpty())
            good.push_back(&item);
        else if (task.items.size() == 1)
            return {{}, Refused{AnswerClass::Invalid, fault}};
        else if (context.soFar.empty())
            facts.push_back(ItemRefused{item.outbox, fault});
    }
    if (const Exchange *last = context.last()) {
        const Item &item = *good[context.soFar.size() - 1];
        const Verdict verdict = verdictOf(*last);
        if (verdict.kind == AnswerClass::Success)
            facts.push_back(ItemAccepted{item.outbox, false});
        else if (task.items.size() == 1)
            return {{}, refusedBy(*last)};
        else
            facts.push_back(ItemRefused{item.outbox, verdict.what});
    }
    if (context.soFar.size() < good.size())
        return sendNext(repeatable(priceRequest(*good[context.soFar.size()], context.options)), std::move(facts));
    return done(std::move(facts));
}

} // namespace sampan::jdid
