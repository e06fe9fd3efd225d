// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/sim/products.h"

namespace sim::woo {

Product &Products::add(Product product)
{
    const int id = product.id;
    Product &stored = m_products.emplace(id, std::move(product)).first->second;
    if (!stored.sku.isEmpty())
        m_bySku.insert(stored.sku.toLower(), id);
    if (!stored.gtin.isEmpty())
        m_byGtin.insert(stored.gtin, id);
    enter(stored);
    return stored;
}

void Products::remove(int id)
{
    const auto found = m_products.find(id);
    if (found == m_products.end())
        return;
    setSku(found->second, {});
    setGtin(found->second, {});
    m_slugs.remove(found->second.slug);
    leave(found->second);
    m_products.erase(found);
}

Product *Products::find(int id)
{
    const auto found = m_products.find(id);
    return found == m_products.end() ? nullptr : &found->second;
}

const Product *Products::find(int id) const
{
    const auto found = m_products.find(id);
    return found == m_products.end() ? nullptr : &found->second;
}

std::optional<int> Products::withSku(const QString &sku) const
{
    const auto found = m_bySku.constFind(sku.toLower());
    return found == m_bySku.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<int> Products::withGtin(const QString &gtin) const
{
    const auto found = m_byGtin.constFind(gtin);
    return found == m_byGtin.constEnd() ? std::nullopt : std::optional(*found);
}

std::vector<int> Products::withSkuPart(const QString &part) const
{
    std::vector<int> ids;
    const QString folded = part.toLower();
    for (auto it = m_bySku.constBegin(); it != m_bySku.constEnd(); ++it) {
        if (it.key().contains(folded))
            ids.push_back(it.value());
    }
    return ids;
}

void Products::setSku(Product &product, const QString &sku)
{
    if (!product.sku.isEmpty())
        m_bySku.remove(product.sku.toLower());
    product.sku = sku;
    if (!sku.isEmpty())
        m_bySku.insert(sku.toLower(), product.id);
}

void Products::setGtin(Product &product, const QString &gtin)
{
    if (!product.gtin.isEmpty())
        m_byGtin.remove(product.gtin);
    product.gtin = gtin;
    if (!gtin.isEmpty())
        m_byGtin.insert(gtin, product.id);
}

void Products::setModified(Product &product, qint64 when)
{
    leave(product);
    product.modified = when;
    enter(product);
}

void Products::setCreated(Product &product, qint64 when)
{
    leave(product);
    product.created = when;
    enter(product);
}

void Products::setStatus(Product &product, const QString &status)
{
    leave(product);
    product.status = status;
    enter(product);
}

void Products::setSlug(Product &product, const QString &wished)
{
    m_slugs.remove(product.slug);
    QString slug = wished;
    for (int number = 2; m_slugs.contains(slug); ++number)
        slug = wished + u'-' + QString::number(number);
    product.slug = slug;
    if (!slug.isEmpty())
        m_slugs.insert(slug);
}

void Products::enter(const Product &product)
{
    Group &group = groupOf(product);
    group.byCreated.insert({product.created, product.id, &product});
    group.byModified.insert({product.modified, product.id, &product});
    group.byId.insert({product.id, product.id, &product});
}

void Products::leave(const Product &product)
{
    Group &group = groupOf(product);
    group.byCreated.erase({product.created, product.id, &product});
    group.byModified.erase({product.modified, product.id, &product});
    group.byId.erase({product.id, product.id, &product});
}

} // namespace sim::woo
