// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/json.h"

#include <QHash>
#include <QStringList>

namespace sampan::woocommerce {

/// As much of a shop's category tree as a page of products needs. A product names its categories without their
/// parents, so these are asked for, level by level; a tree has few levels, but a shop may have thousands of categories.
class CategoryTree {
public:
    /// The categories of one product's row.
    void want(const Json &product);
    /// What to ask for next: at most one page of ids; empty: all known.
    QStringList missing() const;
    /// An answer to `asked`; what is not in it does not exist and has no parent.
    void take(const QStringList &asked, const Json &rows);

    /// "Tea > Green" of a product's deepest category, the first of equals.
    QString pathOf(const Json &product) const;

private:
    struct Node {
        QString name;
        QString parent; ///< empty: top, or not known yet
        bool known = false;
    };
    QStringList pathTo(QString id) const;

    QHash<QString, Node> m_nodes;
    QStringList m_order; ///< so that the same page asks the same
};

} // namespace sampan::woocommerce
