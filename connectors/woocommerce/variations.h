// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connectors/woocommerce/call.h"
#include "connectors/woocommerce/product.h"

namespace sampan::woocommerce {

/// Reads the variations of a page's products: many products at once where the shop has the route for it, else
/// product by product.
///
/// A variation that is switched off (private) is none. One that repeats its parent's SKU has none of its own. Where
/// the parent counts the stock of all, its number is shared out among the variations that have no count of their own:
/// so the sum is what is there, and nobody sells the same piece twice.
class VariationReader {
public:
    VariationReader(const AccountView &account, const std::vector<ProductRow> &products);

    /// The next request; nothing: all is read.
    std::optional<Send> next();
    /// An answer to next(), and what it taught.
    std::vector<Fact> take(const Exchange &exchange);

private:
    struct Row {
        qint64 place = 0; ///< in the product's menu
        VariantSeen variant;
        bool shares = false; ///< its parent counts for it
    };
    struct Parent {
        QString id, sku, label;
        std::optional<qint64> shared;
        QStringList expected; ///< ids that the product's row names
        QStringList came;
        std::vector<Row> rows;
        std::vector<Fact> remarks;
        int page = 1;
        bool alone = false; ///< to be read by itself
        bool done = false;
    };
    std::vector<Parent *> together();
    Parent *alone();
    void takeRow(Parent &parent, const Json &row);
    void takeTogether(const Exchange &exchange, std::vector<Fact> &facts);
    void takeAlone(Parent &parent, const Exchange &exchange, std::vector<Fact> &facts);
    static void finish(Parent &parent, std::vector<Fact> &facts, bool complete = true);

    const AccountView &m_account;
    std::vector<Parent> m_parents;
};

} // namespace sampan::woocommerce
