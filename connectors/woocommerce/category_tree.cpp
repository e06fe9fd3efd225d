// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectors/woocommerce/category_tree.h"

#include "connectors/woocommerce/info.h"
#include "connectors/woocommerce/text.h"

namespace sampan::woocommerce {

namespace {
constexpr qsizetype deepest = 12; // a plugin once made a circle
}

void CategoryTree::want(const Json &product)
{
    product["categories"].each([&](const Json &category) {
        const QString id = category["id"].text();
        if (id.isEmpty() || m_nodes.contains(id))
            return;
        m_nodes.insert(id, {plainText(category["name"].text()), {}, false});
        m_order.append(id);
    });
}

QStringList CategoryTree::missing() const
{
    QStringList ids;
    for (const QString &id : m_order) {
        if (!m_nodes.value(id).known && ids.size() < rowsPerPage)
            ids.append(id);
    }
    return ids;
}

void CategoryTree::take(const QStringList &asked, const Json &rows)
{
    QStringList parents;
    rows.each([&](const Json &row) {
        const QString id = row["id"].text();
        const auto node = m_nodes.find(id);
        if (node == m_nodes.end())
            return;
        node->name = plainText(row["name"].text());
        node->parent = row["parent"].integer().value_or(0) > 0 ? row["parent"].text() : QString();
        if (!node->parent.isEmpty())
            parents.append(node->parent);
    });
    for (const QString &id : asked)
        m_nodes[id].known = true;
    for (const QString &parent : parents) {
        if (!m_nodes.contains(parent)) {
            m_nodes.insert(parent, {});
            m_order.append(parent);
        }
    }
}

QStringList CategoryTree::pathTo(QString id) const
{
    QStringList path;
    while (!id.isEmpty() && path.size() < deepest) {
        const Node node = m_nodes.value(id);
        if (!node.name.isEmpty())
            path.prepend(node.name);
        id = node.parent;
    }
    return path;
}

QString CategoryTree::pathOf(const Json &product) const
{
    QStringList longest;
    product["categories"].each([&](const Json &category) {
        const QStringList path = pathTo(category["id"].text());
        if (path.size() > longest.size())
            longest = path;
    });
    return longest.join(QStringLiteral(" > "));
}

} // namespace sampan::woocommerce
