// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_maps.h"

#include "core/change/commit.h"

namespace sampan {

namespace {
    // Nothing if products may go into the category, or if the marketplace's tree was not read yet.
    std::optional<Sentence> whyNot(Database &database, qint64 account, const QString &category)
    {
        Statement &any = database.query("SELECT 1 FROM remote_categories WHERE account_id = ? LIMIT 1", account);
        const bool read = any.step();
        any.reset();
        Statement &select = database.query("SELECT leaf FROM remote_categories WHERE account_id = ? AND remote_id = ?", account, category);
        const bool exists = select.step();
        const bool leaf = exists && select.integer(0) != 0;
        select.reset();
        if (read && !exists)
            return Sentence::tr("The marketplace has no category %1.").arg(category);
        if (read && !leaf)
            return Sentence::tr("The category %1 has categories below it; products go into one of those.").arg(category);
        return std::nullopt;
    }

    Row &mapFor(Work &work, qint64 account, const QString &shopCategory)
    {
        Statement &select = work.database().query("SELECT id FROM category_maps WHERE account_id = ? AND shop_category = ?", account, shopCategory);
        const qint64 id = select.step() ? select.integer(0) : 0;
        select.reset();
        if (Row *known = work.rows().get(Table::CategoryMap, id))
            return *known;
        return work.rows().create(Table::CategoryMap, {{categoryMap::account, account}, {categoryMap::shopCategory, shopCategory}});
    }
}

Result<MapsImported> importMaps(Work &work, TableReader &file, qint64 account)
{
    if (const auto may = mayTouch(work.actor(), Table::CategoryMap); !may)
        return tl::unexpected(may.error());
    MapsImported done;
    FileRow row;
    auto more = file.next(row);
    if (!more)
        return tl::unexpected(more.error());
    int shop = -1, there = -1, attributes = -1;
    for (size_t i = 0; *more && i < row.cells.size(); ++i) {
        const QString name = row.cells[i].text.trimmed().toLower().replace(u' ', u'_');
        for (const auto &[known, column] : {std::pair(u"shop_category", &shop), std::pair(u"category", &there), std::pair(u"attributes", &attributes)}) {
            if (name == QStringView(known))
                *column = static_cast<int>(i);
        }
    }
    if (shop < 0 || there < 0)
        return fail(ErrorCode::Invalid, Sentence::tr("The file needs the columns shop_category and category in its first row."));
    const auto cell = [&](int column) { return column >= 0 && static_cast<size_t>(column) < row.cells.size() ? row.cells[static_cast<size_t>(column)].text.trimmed() : QString(); };
    for (more = file.next(row); more && *more; more = file.next(row)) {
        ++done.rows;
        std::optional<Sentence> wrong = row.fault ? std::optional(row.fault->why) : std::nullopt;
        if (!wrong && (cell(shop).isEmpty() || cell(there).isEmpty()))
            wrong = Sentence::tr("A map needs the shop's category and the marketplace's.");
        if (!wrong)
            wrong = whyNot(work.database(), account, cell(there));
        if (wrong) {
            done.faults.push_back({row.line, there + 1, QStringLiteral("category"), *wrong});
            continue;
        }
        Row &map = mapFor(work, account, cell(shop));
        map.set(categoryMap::category, cell(there));
        if (attributes >= 0)
            map.set(categoryMap::attributes, cell(attributes));
        done.changed += map.isNew() || map.anyChanged();
    }
    if (!more)
        return tl::unexpected(more.error());
    return done;
}

} // namespace sampan
