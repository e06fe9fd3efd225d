// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/shelf.h"

#include "connectors/woocommerce/sim/product_view.h"
#include "connectors/woocommerce/sim/stock.h"
#include "connectors/woocommerce/sim/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sim::woo {
namespace {

constexpr qint64 libraryDay = 1706745600; ///< when the pictures were uploaded: 2024-02-01

} // namespace

int categoryAt(Shop &shop, const QString &path)
{
    int parent = 0;
    for (const QString &name : path.split(u'>')) {
        const Term *term = shop.categories.named(name, parent);
        parent = term ? term->id : shop.categories.add({++shop.lastTerm, filteredTitle(name), {}, {}, parent}).id;
    }
    return parent;
}

GlobalAttribute &attributeNamed(Shop &shop, const QString &name, const QStringList &values)
{
    const auto found
        = std::ranges::find_if(shop.attributes, [&](const auto &entry) { return entry.second.name == name; });
    if (found != shop.attributes.end())
        return found->second;
    GlobalAttribute attribute;
    attribute.id = ++shop.lastAttribute;
    attribute.name = name;
    attribute.slug = "pa_"_L1 + slugOf(name);
    attribute.type = u"select"_s;
    attribute.orderBy = u"menu_order"_s;
    int order = 0;
    for (const QString &value : values)
        attribute.terms.add({++shop.lastTerm, value, {}, {}, 0, order++});
    return shop.attributes[attribute.id] = attribute;
}

int sharedImage(Shop &shop, const QString &name)
{
    const QString file = "2024/02/"_L1 + slugOf(name) + ".png"_L1;
    if (const int known = shop.mediaByFile.value(file); known > 0)
        return known;
    const int id = ++shop.lastPost;
    shop.mediaByFile.insert(file, id);
    shop.media[id] = {id, file, name, name, libraryDay, libraryDay};
    return id;
}

Product &place(Shop &shop, Product product)
{
    product.id = ++shop.lastPost;
    settleStock(shop, product);
    Product &placed = shop.products.add(std::move(product));
    if (placed.status != "draft"_L1)
        shop.products.setSlug(placed, slugOf(placed.name));
    return placed;
}

Product &placeVariation(Shop &shop, Product &parent, Product variation)
{
    variation.parent = parent.id;
    variation.created = parent.created;
    variation.modified = parent.modified;
    variation.menuOrder = static_cast<int>(parent.variations.size()) + 1;
    Product &placed = place(shop, std::move(variation));
    parent.variations.push_back(placed.id);
    shop.products.setSlug(placed, slugOf(fullName(shop, placed)));
    return placed;
}

} // namespace sim::woo
