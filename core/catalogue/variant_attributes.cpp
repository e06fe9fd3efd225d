// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/catalogue/variant_attributes.h"

#include "core/catalogue/categories.h"

namespace sampan {

namespace {
    std::vector<RemoteAttribute> perVariantOf(Work &work, const Row &row)
    {
        std::vector<RemoteAttribute> attributes = attributesOf(work.database(), row.number(listing::account), row.text(listing::category));
        std::erase_if(attributes, [](const RemoteAttribute &attribute) { return !attribute.perVariant; });
        // Required or not, in the same order for ever: the words of an option are given out by it.
        std::ranges::sort(attributes, {}, &RemoteAttribute::id);
        return attributes;
    }

    // The variant's place among its sisters, the same for ever: ids only grow.
    size_t placeOf(Work &work, const Row &row)
    {
        Statement &select = work.database().query("SELECT count(*) FROM variants WHERE product_id = ? AND id < ?", row.number(listing::product), row.number(listing::variant));
        const qint64 place = select.step() ? select.integer(0) : 0;
        select.reset();
        return static_cast<size_t>(place);
    }

    QString byOption(Work &work, const Row &row, std::vector<RemoteAttribute> attributes)
    {
        const Row *item = work.rows().get(Table::Variant, row.number(listing::variant));
        QStringList words = item ? item->text(variant::option).split(QStringLiteral(" / "), Qt::SkipEmptyParts) : QStringList();
        QStringList pairs;
        const auto take = [&](size_t attribute, const QString &value) {
            pairs.append(attributes[attribute].id + u'=' + value);
            attributes.erase(attributes.begin() + static_cast<qsizetype>(attribute));
        };
        const auto named = [&](const QString &word) {
            for (size_t i = 0; i < attributes.size(); ++i) {
                for (const auto &[id, name] : attributes[i].choices) {
                    if (name.compare(word.trimmed(), Qt::CaseInsensitive) == 0) {
                        take(i, id);
                        return true;
                    }
                }
            }
            return false;
        };
        words.erase(std::remove_if(words.begin(), words.end(), named), words.end());
        if (!words.isEmpty() && !attributes.empty() && !attributes.front().choices.empty()) {
            const auto &choices = attributes.front().choices;
            take(0, QString(choices[placeOf(work, row) % choices.size()].first));
        }
        pairs.sort();
        return pairs.join(u';');
    }
}

ListedAttributes listedAttributes(Work &work, const Row &row)
{
    const std::vector<RemoteAttribute> attributes = perVariantOf(work, row);
    QStringList common;
    QStringList typed;
    for (const QString &pair : row.text(listing::attributes).split(u';', Qt::SkipEmptyParts)) {
        const QString id = pair.section(u'=', 0, 0).trimmed();
        const bool perVariant = std::any_of(attributes.begin(), attributes.end(), [&](const RemoteAttribute &attribute) { return attribute.id == id; });
        (perVariant ? typed : common).append(pair.trimmed());
    }
    typed.sort();
    return {common.join(u';'), typed.isEmpty() ? byOption(work, row, attributes) : typed.join(u';')};
}

bool looksLikeSibling(Work &work, const Row &row)
{
    if (perVariantOf(work, row).empty())
        return false;
    std::vector<qint64> siblings;
    Statement &select = work.database().query("SELECT id FROM listings WHERE account_id = ? AND product_id = ? AND id <> ?", row.number(listing::account), row.number(listing::product), row.id());
    while (select.step())
        siblings.push_back(select.integer(0));
    select.reset();
    if (siblings.empty())
        return false;
    const QString mine = listedAttributes(work, row).perVariant;
    return std::any_of(siblings.begin(), siblings.end(), [&](qint64 id) {
        const Row *other = work.rows().get(Table::Listing, id);
        return other && other->text(listing::category) == row.text(listing::category) && listedAttributes(work, *other).perVariant == mine;
    });
}

} // namespace sampan
