// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/product_view.h"

#include "connectors/woocommerce/sim/prices.h"
#include "connectors/woocommerce/sim/text.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {

PriceRange priceRange(const Shop &shop, const Product &parent)
{
    PriceRange range;
    const qint64 now = shop.now();
    for (const int id : parent.variations) {
        const Product *variation = shop.products.find(id);
        if (!variation || variation->status != "publish"_L1)
            continue;
        const QString price = activePrice(*variation, now);
        if (price.isEmpty())
            continue;
        if (range.lowest.isEmpty() || price.toDouble() < range.lowest.toDouble())
            range.lowest = price;
        if (range.highest.isEmpty() || price.toDouble() > range.highest.toDouble())
            range.highest = price;
        range.sale = range.sale || onSale(*variation, now);
    }
    return range;
}

QString shownSku(const Shop &shop, const Product &product)
{
    if (!product.sku.isEmpty() || !product.isVariation())
        return product.sku;
    const Product *parent = shop.products.find(product.parent);
    return parent ? parent->sku : QString();
}

QString shownPrice(const Shop &shop, const Product &product)
{
    if (product.type == ProductType::Variable)
        return priceRange(shop, product).lowest;
    return activePrice(product, shop.now());
}

bool shownOnSale(const Shop &shop, const Product &product)
{
    if (product.type == ProductType::Variable)
        return priceRange(shop, product).sale;
    return onSale(product, shop.now());
}

bool purchasable(const Shop &shop, const Product &product)
{
    if (product.type == ProductType::Grouped || product.type == ProductType::External || product.trashed())
        return false;
    return !shownPrice(shop, product).isEmpty();
}

QString permalink(const Shop &shop, const Product &product)
{
    const Product *parent = product.isVariation() ? shop.products.find(product.parent) : nullptr;
    const Product &page = parent ? *parent : product;
    const bool hidden = page.slug.isEmpty() || page.status == "draft"_L1;
    QString url = hidden ? shop.home + "/?post_type=product&p="_L1 + QString::number(page.id)
                         : shop.home + "/product/"_L1 + page.slug + u'/';
    if (!parent)
        return url;
    QChar mark = hidden ? u'&' : u'?';
    for (const ShownChoice &choice : shownChoices(shop, product)) {
        url += mark + "attribute_"_L1 + choice.slug + u'='
            + QString::fromLatin1(QUrl::toPercentEncoding(choice.value).replace("%20", "+"));
        mark = u'&';
    }
    return url;
}

QString attributeName(const Shop &shop, int id, const QString &local)
{
    const auto found = shop.attributes.find(id);
    return found == shop.attributes.end() ? local : found->second.name;
}

QString attributeSlug(const Shop &shop, int id, const QString &local)
{
    const auto found = shop.attributes.find(id);
    return found == shop.attributes.end() ? local : found->second.slug;
}

std::vector<ShownChoice> shownChoices(const Shop &shop, const Product &variation)
{
    std::vector<ShownChoice> shown;
    const Product *parent = shop.products.find(variation.parent);
    if (!parent)
        return shown;
    for (const ProductAttribute &attribute : parent->attributes) {
        const auto chosen = std::ranges::find_if(variation.choices, [&](const Choice &choice) {
            return attribute.id > 0 ? choice.attribute == attribute.id
                                    : choice.attribute == 0 && choice.name == attribute.name.toLower();
        });
        if (!attribute.variation || chosen == variation.choices.end())
            continue;
        ShownChoice choice{attribute.id, attributeName(shop, attribute.id, attribute.name),
            attributeSlug(shop, attribute.id, slugOf(attribute.name)), chosen->value, chosen->value};
        const auto global = shop.attributes.find(attribute.id);
        if (global != shop.attributes.end()) {
            if (const Term *term = global->second.terms.withSlug(chosen->value))
                choice.label = term->name;
        }
        shown.push_back(choice);
    }
    return shown;
}

QString choicesText(const Shop &shop, const Product &variation)
{
    QStringList labels;
    for (const ShownChoice &choice : shownChoices(shop, variation))
        labels << choice.label;
    return labels.join(", "_L1);
}

QString fullName(const Shop &shop, const Product &product)
{
    const Product *parent = product.isVariation() ? shop.products.find(product.parent) : nullptr;
    if (!parent)
        return product.name;
    const QString choices = choicesText(shop, product);
    return choices.isEmpty() ? parent->name : parent->name + " - "_L1 + choices;
}

} // namespace sim::woo
