// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/pull_products.h"

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/page_walk.h"
#include "connectors/woocommerce/variations.h"

namespace sampan::woocommerce {

namespace {
Send categoryRequest(const Talk &talk, const QStringList &ids)
{
    NameValues query{
        {QStringLiteral("include"), ids.join(u',')},
        {QStringLiteral("per_page"), QString::number(rowsPerPage)},
    };
    return reading(get(talk.account, QStringLiteral("categories"), QStringLiteral("/products/categories"),
        std::move(query), "id,parent,name"));
}

Send trashRequest(const Talk &talk, Instant since)
{
    NameValues query{
        {QStringLiteral("status"), QStringLiteral("trash")},
        {QStringLiteral("modified_after"), zuluText(since)},
        {QStringLiteral("per_page"), QString::number(rowsPerPage)},
    };
    return reading(get(talk.account, QStringLiteral("trash"), QStringLiteral("/products"), std::move(query), "id"));
}

std::vector<Fact> productFacts(
    const Talk &talk, const std::vector<ProductRow> &products, const CategoryTree &tree, int unreadable)
{
    std::vector<Fact> facts;
    for (const ProductRow &product : products) {
        std::vector<Fact> remarks;
        facts.push_back(product.seen(talk.account, tree, remarks));
        facts.insert(facts.end(), remarks.begin(), remarks.end());
    }
    if (unreadable > 0)
        facts.push_back(Remark{
            {}, Sentence::tr("%1 rows of the shop's product list have no number and were left out.").arg(unreadable)});
    return facts;
}

std::vector<Fact> gone(const Exchange &exchange)
{
    std::vector<Fact> facts;
    if (const std::optional<Reply> reply = replyOf(exchange))
        reply->root().each([&](const Json &row) { facts.push_back(ItemGone{row["id"].text(), {}}); });
    return facts;
}

/// The parts of a pull take the exchanges that are their own, one after the other; what the last one taught stays.
class Pull {
public:
    Pull(const PullProducts &task, const Talk &talk)
        : m_task(task)
        , m_talk(talk)
        , m_walk(task.cursor, task.page, task.full, talk.now)
    {
    }

    Decision decide()
    {
        std::optional<Next> next = readCategories();
        if (!next && m_hasRows)
            next = readList();
        if (!next)
            next = readVariations();
        if (!next)
            next = readTrash();
        if (!next)
            next = finish();
        return {std::move(m_facts), std::move(*next)};
    }

private:
    const Exchange *take()
    {
        if (m_at == m_talk.soFar.size())
            return nullptr;
        m_facts.clear();
        return &m_talk.soFar[m_at++];
    }

    // The categories come before the list, though it takes a look ahead to know which: what the list says of prices and
    // stock is true of the moment it was asked for, and must be told before anything else is asked.
    std::optional<Next> readCategories()
    {
        const Exchange *peek = take();
        if (!peek)
            return reading(get(
                m_talk.account, QStringLiteral("peek"), QStringLiteral("/products"), m_walk.query(), "id,categories"));
        const std::optional<Reply> reply = replyOf(*peek);
        if (!reply || !reply->root().isArray())
            return refusedBy(*peek);
        m_hasRows = reply->root().size() > 0;
        reply->root().each([&](const Json &row) { m_tree.want(row); });
        for (QStringList ids = m_tree.missing(); !ids.isEmpty(); ids = m_tree.missing()) {
            const Exchange *categories = take();
            if (!categories)
                return categoryRequest(m_talk, ids);
            const std::optional<Reply> rows = replyOf(*categories);
            m_tree.take(ids, rows ? rows->root() : Json());
        }
        return std::nullopt;
    }

    std::optional<Next> readList()
    {
        const Exchange *list = take();
        if (!list)
            return reading(get(m_talk.account, QStringLiteral("list"), QStringLiteral("/products"), m_walk.query(),
                productFields(m_talk.account)));
        m_list = replyOf(*list);
        if (!m_list || !m_list->root().isArray())
            return refusedBy(*list);
        int unreadable = 0;
        m_walk.take(m_list->root(), [&](const Json &row) {
            const ProductRow product(row);
            if (product.id().isEmpty()) {
                ++unreadable;
                return;
            }
            m_tree.want(row);
            m_products.push_back(product);
        });
        m_facts = productFacts(m_talk, m_products, m_tree, unreadable);
        return std::nullopt;
    }

    std::optional<Next> readVariations()
    {
        VariationReader variations(m_talk.account, m_products);
        while (std::optional<Send> send = variations.next()) {
            const Exchange *exchange = take();
            if (!exchange)
                return std::move(*send);
            m_facts = variations.take(*exchange);
        }
        return std::nullopt;
    }

    std::optional<Next> readTrash()
    {
        if (!m_walk.isLast() || !m_walk.since())
            return std::nullopt;
        const Exchange *trash = take();
        if (!trash)
            return trashRequest(m_talk, *m_walk.since());
        m_facts = gone(*trash);
        return std::nullopt;
    }

    Next finish()
    {
        Done done;
        if (m_walk.repeats()) {
            m_facts.push_back(Remark{{}, samePageAgain("/products")});
            return done;
        }
        if (!m_walk.isLast())
            done.followUps.push_back(PullProducts{m_walk.cursor(), m_walk.nextPage(), m_task.full});
        if (!m_walk.cursor().isEmpty())
            m_facts.push_back(CursorMoved{QStringLiteral("products"), m_walk.cursor()});
        return done;
    }

    const PullProducts &m_task;
    const Talk &m_talk;
    PageWalk m_walk;
    size_t m_at = 0;
    std::vector<Fact> m_facts;
    CategoryTree m_tree;
    bool m_hasRows = false;
    std::optional<Reply> m_list; ///< the products' rows live in it
    std::vector<ProductRow> m_products;
};
} // namespace

Decision pullProducts(const PullProducts &task, const Talk &talk)
{
    return Pull(task, talk).decide();
}

} // namespace sampan::woocommerce
