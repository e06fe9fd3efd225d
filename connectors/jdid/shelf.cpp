// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/pushes.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

Request shelfRequest(const Item &item, bool on, const Options &options)
{
    const char *method
        = on ? "jingdong.seller.product.api.write.onShelf" : "jingdong.seller.product.api.write.offShelf";
    return writeCall(u"shelf"_s, method, {{u"spuId"_s, idValue(item.remoteItem)}}, options);
}

Decision setShelf(const Context &context, const SetShelf &task)
{
    if (task.item.remoteItem.isEmpty())
        return {{}, Refused{AnswerClass::Invalid, Sentence::tr("%1 is not on JD.ID yet.").arg(task.item.sku)}};
    const Exchange *last = context.last();
    if (!last)
        return sendNext(repeatable(shelfRequest(task.item, task.on, context.options)));
    const AnswerClass kind = verdictOf(*last).kind;
    if (kind != AnswerClass::Success && kind != AnswerClass::Duplicate)
        return {{}, refusedBy(*last)};
    return done({ItemAccepted{task.item.outbox, false}});
}

} // namespace sampan::jdid
