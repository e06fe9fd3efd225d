// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/jdid/order_details.h"

#include "connectors/jdid/order_reading.h"

namespace sampan::jdid {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype batchSize = 20;
}

OrderDetails orderDetails(const Context &context, std::span<const Exchange> read, const QStringList &ids)
{
    const size_t batches = static_cast<size_t>((ids.size() + batchSize - 1) / batchSize);
    OrderDetails result;
    if (!read.empty() && succeeded(read.back())) {
        Envelope envelope(read.back().request, read.back().answer);
        QSet<QString> found;
        result.facts = ordersIn(envelope, context.options, found);
    }
    if (read.size() < batches) {
        const QStringList batch = ids.mid(qsizetype(read.size()) * batchSize, batchSize);
        result.next = ordersRequest(u"orders %1"_s.arg(read.size() + 1), batch, context.options);
        return result;
    }
    QSet<QString> settled;
    for (size_t i = 0; i < read.size(); ++i) {
        const QSet<QString> there = succeeded(read[i]) ? orderIdsIn(read[i]) : QSet<QString>();
        settled.unite(there);
        if (i < batches)
            continue;
        const QString alone = read[i].request.step.section(u' ', 1);
        settled.insert(alone);
        if (i + 1 == read.size() && !there.contains(alone)) {
            const Verdict verdict = verdictOf(read[i]);
            const bool silent = verdict.kind == AnswerClass::Success;
            result.facts.push_back(
                Remark{alone, silent ? Sentence::tr("JD.ID lists this order but does not show it.") : verdict.what});
        }
    }
    for (const QString &id : ids) {
        if (!settled.contains(id)) {
            result.next = orderRequest(u"order "_s + id, id, context.options);
            return result;
        }
    }
    return result;
}

Decision readOrders(const Context &context, const ReadOrders &task)
{
    if (context.last() && endsTheTask(verdictOf(*context.last()).kind))
        return {{}, refusedBy(*context.last())};
    OrderDetails details = orderDetails(context, context.soFar, task.ids);
    if (details.next)
        return sendNext(std::move(*details.next), std::move(details.facts));
    return done(std::move(details.facts));
}

} // namespace sampan::jdid
