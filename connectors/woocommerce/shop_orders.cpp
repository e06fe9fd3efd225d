// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/order_body.h"
#include "connectors/woocommerce/order_check.h"
#include "connectors/woocommerce/orders.h"
#include "connectors/woocommerce/page_walk.h"

namespace sampan::woocommerce {

namespace {
constexpr char fields[] = "id,status,currency,refunds,transaction_id,meta_data,date_modified_gmt";
constexpr Hours firstLook{
    24}; ///< before a first pull no order can be ours; the shop's old ones are none of our business

NameValues onlyOurMeta()
{
    return {{QStringLiteral("include_meta"), QLatin1StringView(referenceKey)}};
}

// An empty refund says "-" instead of an amount.
std::optional<Money> refunded(const Json &order)
{
    const Currency currency = Currency::fromCode(order["currency"].text()).value_or(Currency());
    std::optional<Money> sum;
    order["refunds"].each([&](const Json &refund) {
        const std::optional<Money> part = refund["total"].money(currency);
        if (part)
            sum = sum ? *sum + -*part : -*part;
    });
    return sum;
}

ShopOrderSeen seen(const Json &order)
{
    ShopOrderSeen fact;
    fact.remoteOrder = order["id"].text();
    fact.rawState = order["status"].text();
    fact.cancelled = fact.rawState == u"cancelled" || fact.rawState == u"trash";
    fact.refunded = refunded(order);
    fact.modified = gmtTime(order["date_modified_gmt"]).value_or(Instant{});
    return fact;
}

Send listRequest(const Talk &talk, const char *step, NameValues query)
{
    for (auto &pair : onlyOurMeta())
        query.push_back(std::move(pair));
    return reading(get(talk.account, QLatin1StringView(step), QStringLiteral("/orders"), std::move(query), fields));
}

NameValues byIds(const QStringList &ids)
{
    return {
        {QStringLiteral("include"), ids.join(u',')},
        {QStringLiteral("per_page"), QString::number(rowsPerPage)},
    };
}

NameValues inTrash(NameValues query)
{
    query.emplace_back(QStringLiteral("status"), QStringLiteral("trash"));
    return query;
}

std::vector<Fact> oursIn(const Exchange &exchange)
{
    std::vector<Fact> facts;
    if (const std::optional<Reply> reply = replyOf(exchange)) {
        reply->root().each([&](const Json &row) {
            if (!referenceOf(row).isEmpty())
                facts.push_back(seen(row));
        });
    }
    return facts;
}
} // namespace

Decision pullOrders(const PullOrders &task, const Talk &talk)
{
    const QString cursor = task.cursor.isEmpty() ? zuluText(talk.now - firstLook) : task.cursor;
    PageWalk walk(cursor, task.page, false, talk.now);
    if (talk.soFar.empty())
        return {{}, listRequest(talk, "list", walk.query())};
    const std::optional<Reply> list = replyOf(talk.soFar[0]);
    if (!list || !list->root().isArray())
        return {{}, refusedBy(talk.soFar[0])};
    std::vector<Fact> facts;
    walk.take(list->root(), [&](const Json &row) {
        if (!referenceOf(row).isEmpty())
            facts.push_back(seen(row));
    });
    if (walk.isLast() && walk.since()) {
        // The list leaves out the bin, and the brand may have thrown an order of ours into it.
        if (talk.soFar.size() == 1) {
            Send send = listRequest(talk, "trash",
                inTrash({{QStringLiteral("modified_after"), zuluText(*walk.since())},
                    {QStringLiteral("per_page"), QString::number(rowsPerPage)}}));
            return {std::move(facts), std::move(send)};
        }
        facts = oursIn(talk.soFar[1]);
    }
    Done done;
    if (walk.repeats()) {
        facts.push_back(Remark{{}, samePageAgain("/orders")});
        return {std::move(facts), std::move(done)};
    }
    if (!walk.isLast())
        done.followUps.push_back(PullOrders{walk.cursor(), walk.nextPage()});
    facts.push_back(CursorMoved{QStringLiteral("orders"), walk.cursor()});
    return {std::move(facts), std::move(done)};
}

Decision readOrders(const ReadOrders &task, const Talk &talk)
{
    // A part for each page of ids: the list, then the bin for those that are not in it.
    size_t at = 0;
    std::vector<Fact> facts;
    for (qsizetype from = 0; from < task.ids.size(); from += rowsPerPage) {
        QStringList missing = task.ids.mid(from, rowsPerPage);
        for (const bool trash : {false, true}) {
            if (missing.isEmpty())
                break;
            if (at == talk.soFar.size())
                return {std::move(facts),
                    listRequest(talk, trash ? "trash" : "orders", trash ? inTrash(byIds(missing)) : byIds(missing))};
            const std::optional<Reply> reply = replyOf(talk.soFar[at]);
            if (!reply || !reply->root().isArray())
                return {{}, refusedBy(talk.soFar[at])};
            ++at;
            facts.clear();
            bool asked = true;
            reply->root().each([&](const Json &row) {
                const bool wanted = missing.removeAll(row["id"].text()) > 0;
                asked = asked && (wanted || task.ids.contains(row["id"].text()));
                if (wanted)
                    facts.push_back(seen(row));
            });
            if (!asked)
                return {std::move(facts), Refused{AnswerClass::Unparseable, otherRows()}};
        }
        for (const QString &id : missing) {
            facts.push_back(ShopOrderSeen{id, QStringLiteral("deleted"), true, {}, talk.now});
            facts.push_back(Remark{id,
                Sentence::tr("Order %1 was deleted in the shop. WooCommerce does not put its stock back then.")
                    .arg(id)});
        }
    }
    return {std::move(facts), Done{}};
}

} // namespace sampan::woocommerce
