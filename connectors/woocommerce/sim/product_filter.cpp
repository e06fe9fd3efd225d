// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_filter.h"

#include "connectors/woocommerce/sim/dates.h"
#include "connectors/woocommerce/sim/php.h"
#include "connectors/woocommerce/sim/product_view.h"
#include "connectors/woocommerce/sim/stock.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

std::vector<int> numbers(const QJsonValue &value)
{
    std::vector<int> list;
    for (const QString &text : php::toList(value))
        list.push_back(text.toInt());
    return list;
}

bool meet(const std::vector<int> &some, const std::vector<int> &others)
{
    return std::ranges::any_of(some, [&](int id) { return std::ranges::find(others, id) != others.end(); });
}

/// A category stands for its children, too.
std::vector<int> withChildren(const Taxonomy &categories, std::vector<int> ids)
{
    for (size_t i = 0; i < ids.size(); ++i) {
        for (const auto &[id, term] : categories.all()) {
            if (term.parent == ids.at(i))
                ids.push_back(id);
        }
    }
    return ids;
}

} // namespace

ProductFilter::ProductFilter(const Shop &shop, const Call &call, bool variations)
{
    readNames(shop, call);
    readTexts(shop, call);
    readDates(shop, call);
    readStates(shop, call);
    if (!variations)
        readTerms(shop, call);
}

bool ProductFilter::accepts(const Product &product) const
{
    if (m_modifiedAfter && product.modified <= *m_modifiedAfter)
        return false;
    return std::ranges::all_of(m_tests, [&product](const Test &test) { return test(product); });
}

void ProductFilter::narrow(const std::vector<int> &ids)
{
    if (!m_named) {
        m_named = ids;
        return;
    }
    std::erase_if(*m_named, [&ids](int id) { return std::ranges::find(ids, id) == ids.end(); });
}

void ProductFilter::readNames(const Shop &shop, const Call &call)
{
    if (call.has("include"))
        narrow(numbers(call.parameters["include"_L1]));
    if (const QString sku = call.text("sku"); !sku.isEmpty()) {
        std::vector<int> ids;
        QStringList wanted = sku.split(u',');
        wanted << sku; // for a SKU that holds a comma
        for (const QString &one : wanted) {
            const auto id = shop.products.withSku(one.trimmed());
            if (id && std::ranges::find(ids, *id) == ids.end())
                ids.push_back(*id);
        }
        narrow(ids);
    }
    if (const QString part = call.text("search_sku"); !part.isEmpty())
        narrow(shop.products.withSkuPart(part));
}

void ProductFilter::readTexts(const Shop &shop, const Call &call)
{
    if (const QString text = call.text("search"); !text.isEmpty()) {
        m_tests.emplace_back([text](const Product &product) {
            return product.name.contains(text, Qt::CaseInsensitive)
                || product.description.contains(text, Qt::CaseInsensitive)
                || product.shortDescription.contains(text, Qt::CaseInsensitive);
        });
    }
    if (const QString text = call.text("search_name_or_sku"); !text.isEmpty() && shop.atLeast(Version::V11)) {
        m_tests.emplace_back([text](const Product &product) {
            return product.name.contains(text, Qt::CaseInsensitive) || product.sku.contains(text, Qt::CaseInsensitive);
        });
    }
    if (const QString slug = call.text("slug"); !slug.isEmpty())
        m_tests.emplace_back([slug](const Product &product) { return product.slug == slug; });
    if (const auto excluded = numbers(call.parameters["exclude"_L1]); !excluded.empty()) {
        const QSet<int> ids(excluded.begin(), excluded.end());
        m_tests.emplace_back([ids](const Product &product) { return !ids.contains(product.id); });
    }
}

void ProductFilter::readTerms(const Shop &shop, const Call &call)
{
    if (const auto ids = numbers(call.parameters["category"_L1]); !ids.empty()) {
        const auto all = withChildren(shop.categories, ids);
        m_tests.emplace_back([all](const Product &product) { return meet(product.categories, all); });
    }
    if (const auto ids = numbers(call.parameters["tag"_L1]); !ids.empty())
        m_tests.emplace_back([ids](const Product &product) { return meet(product.tags, ids); });
    if (const auto ids = numbers(call.parameters["brand"_L1]); !ids.empty() && shop.atLeast(Version::V11))
        m_tests.emplace_back([ids](const Product &product) { return meet(product.brands, ids); });
    const QString attribute = call.text("attribute");
    const auto terms = numbers(call.parameters["attribute_term"_L1]);
    for (const auto &[id, global] : shop.attributes) {
        if (global.slug != attribute || terms.empty())
            continue;
        QStringList names;
        for (const int term : terms)
            names << (global.terms.find(term) ? global.terms.find(term)->name : QString());
        m_tests.emplace_back([number = id, names](const Product &product) {
            return std::ranges::any_of(product.attributes, [&](const ProductAttribute &own) {
                return own.id == number
                    && std::ranges::any_of(own.options, [&](const QString &option) { return names.contains(option); });
            });
        });
    }
}

void ProductFilter::readDates(const Shop &shop, const Call &call)
{
    const bool gmt = call.flag("dates_are_gmt");
    m_modifiedAfter = filterInstant(call.text("modified_after"), gmt, shop.zone);
    if (const auto at = filterInstant(call.text("modified_before"), gmt, shop.zone))
        m_tests.emplace_back([at = *at](const Product &product) { return product.modified < at; });
    if (const auto at = filterInstant(call.text("after"), gmt, shop.zone))
        m_tests.emplace_back([at = *at](const Product &product) { return product.created > at; });
    if (const auto at = filterInstant(call.text("before"), gmt, shop.zone))
        m_tests.emplace_back([at = *at](const Product &product) { return product.created < at; });
}

void ProductFilter::readStates(const Shop &shop, const Call &call)
{
    const QString status = call.has("status") ? call.text("status") : u"any"_s;
    m_trash = status == "trash"_L1;
    if (status != "any"_L1 && !m_trash)
        m_tests.emplace_back([status](const Product &product) { return product.status == status; });
    if (const auto type = productType(call.text("type")))
        m_tests.emplace_back([type](const Product &product) { return product.type == *type; });
    if (const QString stock = call.text("stock_status"); !stock.isEmpty())
        m_tests.emplace_back(
            [&shop, stock](const Product &product) { return shownStockStatus(shop, product) == stock; });
    if (call.has("on_sale")) {
        const bool wanted = call.flag("on_sale");
        m_tests.emplace_back([&shop, wanted](const Product &product) { return shownOnSale(shop, product) == wanted; });
    }
    if (call.has("featured"))
        m_tests.emplace_back([on = call.flag("featured")](const Product &product) { return product.featured == on; });
    if (call.has("downloadable")) {
        const bool on = call.flag("downloadable");
        m_tests.emplace_back([on](const Product &product) { return product.downloadable == on; });
    }
    const auto price = [&](const char *name, auto fits) {
        if (!call.has(name))
            return;
        m_tests.emplace_back([&shop, fits, limit = call.text(name).toDouble()](const Product &product) {
            const QString own = shownPrice(shop, product);
            return !own.isEmpty() && fits(own.toDouble(), limit);
        });
    };
    price("min_price", std::greater_equal<>());
    price("max_price", std::less_equal<>());
}

} // namespace sim::woo
