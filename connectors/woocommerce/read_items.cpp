// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/listing.h"
#include "connectors/woocommerce/pull_products.h"

namespace sampan::woocommerce {

namespace {
/// One request of the task: some products, some variations of one product, or of many where the shop can.
struct Part {
    QString parent; ///< empty: products, or variations of many
    bool variations = false;
    std::vector<const Item *> items;

    QString path() const
    {
        if (!variations)
            return QStringLiteral("/products");
        return parent.isEmpty() ? QStringLiteral("/variations") : QStringLiteral("/products/%1/variations").arg(parent);
    }
};

std::vector<Part> partsOf(const std::vector<Item> &items, const AccountView &account)
{
    const bool route = account.learned.value(QStringLiteral("variations_route")) == u"yes";
    std::vector<Part> parts;
    for (const Item &item : items) {
        if (item.remoteItem.isEmpty())
            continue;
        const bool variation = isVariation(item);
        const QString parent = variation && !route ? item.remoteItem : QString();
        const auto fits = [&](const Part &p) {
            return p.variations == variation && p.parent == parent && p.items.size() < size_t(rowsPerPage);
        };
        auto part = std::find_if(parts.begin(), parts.end(), fits);
        if (part == parts.end())
            part = parts.insert(parts.end(), Part{parent, variation, {}});
        part->items.push_back(&item);
    }
    return parts;
}

QString idOf(const Item &item)
{
    return isVariation(item) ? item.remoteVariant : item.remoteItem;
}

Send request(const Talk &talk, const Part &part)
{
    QStringList ids;
    for (const Item *item : part.items)
        ids.append(idOf(*item));
    NameValues query{
        {QStringLiteral("include"), ids.join(u',')},
        {QStringLiteral("per_page"), QString::number(rowsPerPage)},
    };
    return reading(get(talk.account, QStringLiteral("read"), part.path(), std::move(query), listingFields));
}

std::vector<Fact> factsOf(const Part &part, const Json &rows, const AccountView &account)
{
    std::vector<Fact> facts;
    QStringList there;
    bool asked = true;
    rows.each([&](const Json &row) {
        const QString id = row["id"].text();
        const auto item
            = std::find_if(part.items.begin(), part.items.end(), [&](const Item *i) { return idOf(*i) == id; });
        asked = asked && item != part.items.end();
        if (item == part.items.end())
            return;
        there.append(id);
        ListingSeen seen = listingOf(row, (*item)->remoteItem, account, facts);
        facts.push_back(std::move(seen));
    });
    if (!asked) {
        // It answers another question: what it does not mention need not be gone.
        facts.push_back(Remark{{}, otherRows()});
        return facts;
    }
    for (const Item *item : part.items) {
        if (!there.contains(idOf(*item)))
            facts.push_back(ItemGone{item->remoteItem, isVariation(*item) ? item->remoteVariant : QString()});
    }
    return facts;
}
} // namespace

Decision readItems(const ReadItems &task, const Talk &talk)
{
    const std::vector<Part> parts = partsOf(task.items, talk.account);
    std::vector<Fact> facts;
    for (size_t i = 0; i < talk.soFar.size() && i < parts.size(); ++i) {
        const std::optional<Reply> reply = replyOf(talk.soFar[i]);
        if (!reply || !reply->root().isArray())
            return {{}, refusedBy(talk.soFar[i])};
        facts = factsOf(parts[i], reply->root(), talk.account);
    }
    if (talk.soFar.size() < parts.size())
        return {std::move(facts), request(talk, parts[talk.soFar.size()])};
    return {std::move(facts), Done{}};
}

} // namespace sampan::woocommerce
