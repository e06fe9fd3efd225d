// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/sim/product.h"

#include <QHash>
#include <QSet>

#include <ext/pb_ds/assoc_container.hpp>
#include <ext/pb_ds/tree_policy.hpp>
#include <functional>
#include <unordered_map>

namespace sim::woo {

/// All products and variations, found by id and SKU and walked in order of age or change without sorting. What an
/// order or index depends on is changed through here; the rest on the product itself.
class Products {
public:
    struct Entry {
        qint64 at;
        int id;
        const Product *product;
        bool operator<(const Entry &other) const { return at != other.at ? at < other.at : id < other.id; }
    };
    /// Knows the n-th entry without counting, for pages far behind.
    using Order = __gnu_pbds::tree<Entry, __gnu_pbds::null_type, std::less<Entry>, __gnu_pbds::rb_tree_tag,
        __gnu_pbds::tree_order_statistics_node_update>;
    /// Products or variations, in the trash or not: each group has its own orders.
    struct Group {
        Order byCreated;
        Order byModified;
        Order byId; ///< `at` is the id
    };

    Product &add(Product product);
    void remove(int id);
    Product *find(int id);
    const Product *find(int id) const;

    const Group &group(bool variations, bool trashed) const { return m_groups[index(variations, trashed)]; }
    qsizetype size() const { return static_cast<qsizetype>(m_products.size()); }

    /// The id that has the SKU, also from the trash; SKUs differ by more than case.
    std::optional<int> withSku(const QString &sku) const;
    std::optional<int> withGtin(const QString &gtin) const;
    /// SKUs that contain the text.
    std::vector<int> withSkuPart(const QString &part) const;

    void setSku(Product &product, const QString &sku);
    void setGtin(Product &product, const QString &gtin);
    void setModified(Product &product, qint64 when);
    void setCreated(Product &product, qint64 when);
    void setStatus(Product &product, const QString &status);
    /// `wished`, with a number behind if another product has it.
    void setSlug(Product &product, const QString &wished);

private:
    static size_t index(bool variations, bool trashed) { return (variations ? 1U : 0U) + (trashed ? 2U : 0U); }
    Group &groupOf(const Product &product) { return m_groups[index(product.isVariation(), product.trashed())]; }
    void enter(const Product &product);
    void leave(const Product &product);

    std::unordered_map<int, Product> m_products; ///< its elements stay where they are
    Group m_groups[4];
    QHash<QString, int> m_bySku;
    QHash<QString, int> m_byGtin;
    QSet<QString> m_slugs;
};

} // namespace sim::woo
