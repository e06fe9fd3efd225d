// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/categories.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <unordered_map>

namespace sampan {

namespace {
// As a pull keeps them: [["value", "name"], …].
std::vector<std::pair<QString, QString>> choicesFromStored(const QString &stored)
{
    std::vector<std::pair<QString, QString>> choices;
    for (const QJsonValue &each : QJsonDocument::fromJson(stored.toUtf8()).array())
        choices.emplace_back(each.toArray().at(0).toString(), each.toArray().at(1).toString());
    return choices;
}
}

std::optional<Sentence> whyNoPlace(Database &database, qint64 account, const QString &category)
{
    Statement &any = database.query("SELECT 1 FROM remote_categories WHERE account_id = ? LIMIT 1", account);
    const bool read = any.step();
    any.reset();
    if (!read)
        return std::nullopt;
    Statement &select = database.query("SELECT leaf FROM remote_categories WHERE account_id = ? AND remote_id = ?", account, category);
    const bool exists = select.step();
    const bool leaf = exists && select.integer(0) != 0;
    select.reset();
    if (!exists)
        return Sentence::tr("The marketplace has no category %1.").arg(category);
    return leaf ? std::nullopt : std::optional(Sentence::tr("The category %1 has categories below it; products go into one of those.").arg(category));
}

std::vector<RemoteLeaf> remoteLeaves(Database &database, qint64 account)
{
    struct Category {
        QString parent, name;
        bool leaf = false;
    };
    std::unordered_map<QString, Category> all;
    Statement &select = database.query("SELECT remote_id, parent, name, leaf FROM remote_categories WHERE account_id = ?", account);
    while (select.step())
        all[select.text(0)] = {select.text(1), select.text(2), select.integer(3) != 0};
    select.reset();
    std::vector<RemoteLeaf> leaves;
    for (const auto &[id, category] : all) {
        if (!category.leaf)
            continue;
        QString path = category.name;
        // A tree that was read in pieces may have gaps, and a wrong one circles.
        int depth = 0;
        for (auto parent = all.find(category.parent); parent != all.end() && depth < 12; parent = all.find(parent->second.parent), ++depth)
            path = parent->second.name + QStringLiteral(" > ") + path;
        leaves.push_back({id, path});
    }
    std::sort(leaves.begin(), leaves.end(), [](const RemoteLeaf &a, const RemoteLeaf &b) { return a.path < b.path; });
    return leaves;
}

QStringList unmappedCategories(Database &database, qint64 account)
{
    QStringList categories;
    Statement &select = database.query("SELECT p.category FROM products p JOIN accounts a ON a.brand_id = p.brand_id WHERE a.id = ? AND p.category <> ''"
                                       " AND p.category NOT IN (SELECT m.shop_category FROM category_maps m WHERE m.account_id = ?) GROUP BY p.category ORDER BY count(*) DESC, p.category",
        account, account);
    while (select.step())
        categories.append(select.text(0));
    select.reset();
    return categories;
}

std::vector<RemoteAttribute> attributesOf(Database &database, qint64 account, const QString &category)
{
    std::vector<RemoteAttribute> attributes;
    Statement &select = database.query("SELECT remote_id, name, required, per_variant, choices FROM remote_attributes WHERE account_id = ? AND category = ? ORDER BY required DESC, remote_id", account, category);
    while (select.step())
        attributes.push_back({select.text(0), select.text(1), select.integer(2) != 0, select.integer(3) != 0, choicesFromStored(select.text(4))});
    select.reset();
    return attributes;
}

} // namespace sampan
