// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_list.h"

#include "connectors/woocommerce/sim/product_fields.h"
#include "connectors/woocommerce/sim/product_filter.h"
#include "connectors/woocommerce/sim/product_view.h"

#include "connectors/simkit/random.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

struct Window {
    qsizetype first;
    qsizetype size;
};

Window windowOf(const Call &call)
{
    const qsizetype size = call.number("per_page", 10);
    return {call.has("offset") ? call.number("offset", 0) : (call.number("page", 1) - 1) * size, size};
}

ProductPage finished(std::vector<const Product *> rows, qsizetype total, const Window &window)
{
    return {std::move(rows), {total, (total + window.size - 1) / window.size}};
}

ProductPage cut(const std::vector<const Product *> &rows, const Window &window)
{
    const auto total = static_cast<qsizetype>(rows.size());
    const qsizetype first = std::min(window.first, total);
    const qsizetype last = std::min(first + window.size, total);
    return finished({rows.begin() + first, rows.begin() + last}, total, window);
}

/// Looks the page up by rank if the index serves all that is asked, else counts what matches.
ProductPage walk(
    const Products::Order &order, bool ascending, const ProductFilter &filter, const Window &window, bool byModified)
{
    const auto after = byModified ? filter.modifiedAfter() : std::nullopt;
    const auto from = static_cast<qsizetype>(after ? order.order_of_key({*after + 1, 0, nullptr}) : 0);
    const auto size = static_cast<qsizetype>(order.size()) - from;
    const auto at = [&](qsizetype n) {
        return order.find_by_order(static_cast<size_t>(from + (ascending ? n : size - 1 - n)))->product;
    };
    std::vector<const Product *> rows;
    if (filter.asksNoMore() && (byModified || !filter.modifiedAfter())) {
        for (qsizetype i = window.first; i < std::min(window.first + window.size, size); ++i)
            rows.push_back(at(i));
        return finished(std::move(rows), size, window);
    }
    std::vector<const Product *> matching;
    for (const Products::Entry &entry : order) {
        if (filter.accepts(*entry.product))
            matching.push_back(entry.product);
    }
    if (!ascending)
        std::ranges::reverse(matching);
    return cut(matching, window);
}

void sortBy(const Shop &shop, const QString &orderBy, bool ascending, std::vector<const Product *> &rows)
{
    const auto by = [&](auto key) {
        std::vector<std::pair<decltype(key(*rows.front())), const Product *>> keyed;
        for (const Product *row : rows)
            keyed.emplace_back(key(*row), row);
        std::ranges::stable_sort(keyed,
            [ascending](const auto &a, const auto &b) { return ascending ? a.first < b.first : b.first < a.first; });
        std::ranges::transform(keyed, rows.begin(), [](const auto &entry) { return entry.second; });
    };
    if (orderBy == "id"_L1)
        by([](const Product &product) { return product.id; });
    else if (orderBy == "date"_L1)
        by([](const Product &product) { return std::pair(product.created, product.id); });
    else if (orderBy == "modified"_L1)
        by([](const Product &product) { return std::pair(product.modified, product.id); });
    else if (orderBy == "title"_L1)
        by([](const Product &product) { return product.name.toLower(); });
    else if (orderBy == "slug"_L1)
        by([](const Product &product) { return product.slug; });
    else if (orderBy == "menu_order"_L1)
        by([](const Product &product) { return std::pair(product.menuOrder, product.name.toLower()); });
    else if (orderBy == "price"_L1)
        by([&shop](const Product &product) { return shownPrice(shop, product).toDouble(); });
    else if (orderBy == "popularity"_L1 || orderBy == "sales"_L1)
        by([](const Product &product) { return product.totalSales; });
    else if (orderBy == "random"_L1)
        by([](const Product &product) { return Random(1, static_cast<quint64>(product.id)).next(); });
}

std::vector<const Product *> chosen(const Shop &shop, const ProductFilter &filter, const std::vector<int> &ids)
{
    std::vector<const Product *> rows;
    for (const int id : ids) {
        const Product *product = shop.products.find(id);
        if (product && product->trashed() == filter.trash() && filter.accepts(*product))
            rows.push_back(product);
    }
    return rows;
}

} // namespace

ProductPage listProducts(const Shop &shop, const Call &call, bool variations, const Product *parent)
{
    const ProductFilter filter(shop, call, variations);
    const Window window = windowOf(call);
    const QString orderBy = call.has("orderby") ? call.text("orderby") : u"date"_s;
    const bool ascending = call.text("order") == "asc"_L1;
    std::vector<const Product *> rows;
    if (parent) {
        rows = chosen(shop, filter, parent->variations);
        if (const auto &named = filter.named()) {
            std::erase_if(rows, [&](const Product *row) { return std::ranges::find(*named, row->id) == named->end(); });
        }
    } else if (const auto &named = filter.named()) {
        rows = chosen(shop, filter, *named);
        // Only `sku` and `search_sku` show variations among the products.
        if (!call.has("sku") && !call.has("search_sku"))
            std::erase_if(rows, [&](const Product *row) { return row->isVariation() != variations; });
    } else {
        const Products::Group &group = shop.products.group(variations, filter.trash());
        if (orderBy == "date"_L1)
            return walk(group.byCreated, ascending, filter, window, false);
        if (orderBy == "modified"_L1)
            return walk(group.byModified, ascending, filter, window, true);
        if (orderBy == "id"_L1)
            return walk(group.byId, ascending, filter, window, false);
        for (const Products::Entry &entry : group.byId) {
            if (filter.accepts(*entry.product))
                rows.push_back(entry.product);
        }
    }
    sortBy(shop, orderBy, ascending, rows);
    return cut(rows, window);
}

Schema productListSchema(bool variations)
{
    using Kind = Field::Kind;
    QStringList orderBy{u"date"_s, u"id"_s, u"include"_s, u"title"_s, u"slug"_s, u"modified"_s};
    if (variations)
        orderBy << u"menu_order"_s;
    else
        orderBy << u"popularity"_s << u"rating"_s << u"post__in"_s << u"price"_s << u"sales"_s << u"menu_order"_s
                << u"random"_s;
    QStringList statuses{u"any"_s, u"future"_s, u"trash"_s, u"draft"_s, u"pending"_s, u"private"_s, u"publish"_s};
    Schema schema = joined(listSchema(orderBy), dateSchema());
    schema = joined(schema,
        {{"status", Kind::Word, statuses}, {"sku", Kind::Text}, {"search_sku", Kind::Text}, {"slug", Kind::Text},
            {"stock_status", Kind::Word, {u"instock"_s, u"outofstock"_s, u"onbackorder"_s}}, {"on_sale", Kind::Boolean},
            {"min_price", Kind::Text}, {"max_price", Kind::Text}});
    if (variations)
        return schema;
    return joined(schema,
        {{"type", Kind::Word, {u"simple"_s, u"grouped"_s, u"external"_s, u"variable"_s}},
            {"category", Kind::IntegerList}, {"tag", Kind::IntegerList}, {"brand", Kind::IntegerList},
            {"attribute", Kind::Text}, {"attribute_term", Kind::IntegerList}, {"featured", Kind::Boolean},
            {"downloadable", Kind::Boolean}});
}

} // namespace sim::woo
