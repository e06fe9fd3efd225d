// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/variations.h"

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/text.h"

namespace sampan::woocommerce {

namespace {
QString optionText(const Json &row)
{
    QStringList options;
    row["attributes"].each([&](const Json &attribute) {
        if (const QString option = plainText(attribute["option"].text()); !option.isEmpty())
            options.append(option);
    });
    return options.join(QStringLiteral(" / "));
}

NameValues pageQuery(int page)
{
    NameValues query{
        {QStringLiteral("per_page"), QString::number(rowsPerPage)},
        {QStringLiteral("orderby"), QStringLiteral("id")},
        {QStringLiteral("order"), QStringLiteral("asc")},
    };
    if (page > 1)
        query.emplace_back(QStringLiteral("page"), QString::number(page));
    return query;
}
} // namespace

VariationReader::VariationReader(const AccountView &account, const std::vector<ProductRow> &products)
    : m_account(account)
{
    const bool route = account.learned.value(QStringLiteral("variations_route")) == u"yes";
    for (const ProductRow &product : products) {
        if (!product.hasVariations())
            continue;
        Parent parent;
        parent.id = product.id();
        parent.sku = product.sku();
        parent.label = product.label();
        parent.shared = product.sharedStock();
        parent.expected = product.variations();
        // Shops with thousands of variations strip the list from the row: then it is empty.
        parent.alone = !route || parent.expected.isEmpty() || parent.expected.size() > rowsPerPage;
        m_parents.push_back(std::move(parent));
    }
}

std::vector<VariationReader::Parent *> VariationReader::together()
{
    std::vector<Parent *> chosen;
    qsizetype ids = 0;
    for (Parent &parent : m_parents) {
        if (parent.done || parent.alone)
            continue;
        ids += parent.expected.size();
        if (ids > rowsPerPage)
            break;
        chosen.push_back(&parent);
    }
    return chosen;
}

VariationReader::Parent *VariationReader::alone()
{
    const auto at
        = std::find_if(m_parents.begin(), m_parents.end(), [](const Parent &p) { return p.alone && !p.done; });
    return at == m_parents.end() ? nullptr : &*at;
}

std::optional<Send> VariationReader::next()
{
    const QByteArray fields = variationFields(m_account);
    if (const std::vector<Parent *> parents = together(); !parents.empty()) {
        QStringList ids;
        for (const Parent *parent : parents)
            ids += parent->expected;
        NameValues query = pageQuery(1);
        query.emplace_back(QStringLiteral("include"), ids.join(u','));
        return reading(
            get(m_account, QStringLiteral("variations"), QStringLiteral("/variations"), std::move(query), fields));
    }
    if (const Parent *parent = alone()) {
        const QString path = QStringLiteral("/products/%1/variations").arg(parent->id);
        return reading(
            get(m_account, QStringLiteral("variations ") + parent->id, path, pageQuery(parent->page), fields));
    }
    return std::nullopt;
}

std::vector<Fact> VariationReader::take(const Exchange &exchange)
{
    std::vector<Fact> facts;
    if (!together().empty())
        takeTogether(exchange, facts);
    else if (Parent *parent = alone())
        takeAlone(*parent, exchange, facts);
    return facts;
}

void VariationReader::takeRow(Parent &parent, const Json &row)
{
    const QString id = row["id"].text();
    if (id.isEmpty() || parent.came.contains(id))
        return;
    parent.came.append(id);
    const QString status = row["status"].text();
    if (!status.isEmpty() && status != u"publish")
        return;
    Row read;
    read.place = row["menu_order"].integer().value_or(0);
    read.shares = row["manage_stock"].text() == u"parent";
    // Then its number is the parent's, and newer than the one in the list.
    if (const auto shared = sharedStockOf(row); read.shares && shared)
        parent.shared = shared;
    const QString own = row["sku"].trimmed();
    read.variant = variantOf(row, m_account, own.isEmpty() ? parent.label : own, parent.remarks);
    read.variant.option = optionText(row);
    read.variant.image = row["image"]["src"].trimmed();
    if (own.compare(parent.sku, Qt::CaseInsensitive) == 0)
        read.variant.sku.clear();
    parent.rows.push_back(std::move(read));
}

void VariationReader::takeTogether(const Exchange &exchange, std::vector<Fact> &facts)
{
    const std::vector<Parent *> parents = together();
    if (const std::optional<Reply> reply = replyOf(exchange)) {
        reply->root().each([&](const Json &row) {
            const QString id = row["parent_id"].text();
            const auto at = std::find_if(parents.begin(), parents.end(), [&](const Parent *p) { return p->id == id; });
            if (at != parents.end())
                takeRow(**at, row);
        });
    }
    for (Parent *parent : parents) {
        const bool whole = std::all_of(parent->expected.begin(), parent->expected.end(),
            [&](const QString &id) { return parent->came.contains(id); });
        if (whole) {
            finish(*parent, facts);
        } else {
            parent->alone = true;
            parent->came.clear();
            parent->rows.clear();
            parent->remarks.clear();
        }
    }
}

void VariationReader::takeAlone(Parent &parent, const Exchange &exchange, std::vector<Fact> &facts)
{
    const std::optional<Reply> reply = replyOf(exchange);
    if (!reply || !reply->root().isArray()) {
        // The product stays as we know it; the others go on.
        parent.done = true;
        facts.push_back(Remark{parent.label, refusedBy(exchange).reason});
        return;
    }
    const qsizetype before = parent.came.size();
    reply->root().each([&](const Json &row) { takeRow(parent, row); });
    ++parent.page;
    if (reply->root().size() < rowsPerPage)
        return finish(parent, facts);
    if (parent.came.size() == before) {
        parent.remarks.push_back(Remark{parent.label, samePageAgain("/variations")});
        finish(parent, facts, false);
    }
}

void VariationReader::finish(Parent &parent, std::vector<Fact> &facts, bool complete)
{
    std::stable_sort(
        parent.rows.begin(), parent.rows.end(), [](const Row &a, const Row &b) { return a.place < b.place; });
    const qint64 sharing = std::count_if(parent.rows.begin(), parent.rows.end(), [](const Row &r) { return r.shares; });
    qint64 left = parent.shared.value_or(0);
    qint64 parts = sharing;
    VariantsSeen seen{parent.id, {}, complete};
    for (Row &row : parent.rows) {
        if (row.shares && parent.shared) {
            // Larger parts first: 50 among three is 17, 17, 16.
            row.variant.stock = (left + (left > 0 ? parts - 1 : 0)) / parts;
            left -= *row.variant.stock;
            --parts;
        }
        seen.variants.push_back(std::move(row.variant));
    }
    if (sharing > 1 && parent.shared)
        facts.push_back(Remark{parent.label,
            Sentence::tr("Its variations share one stock of %1. It is shared out evenly among them, so that nothing is "
                         "sold twice.")
                .arg(*parent.shared)});
    facts.insert(facts.end(), parent.remarks.begin(), parent.remarks.end());
    facts.push_back(std::move(seen));
    parent.done = true;
}

} // namespace sampan::woocommerce
