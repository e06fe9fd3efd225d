// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/files/import_maps.h"

#include "core/catalogue/categories.h"
#include "core/change/commit.h"

namespace sampan {

namespace {
    /// The rows of one file, taken one after the other.
    class MapRows {
    public:
        MapRows(Database &database, qint64 account, ImportPlan &plan)
            : m_database(database)
            , m_account(account)
            , m_plan(plan)
        {
        }

        bool readHeader(const FileRow &header)
        {
            for (size_t i = 0; i < header.cells.size(); ++i) {
                const QString name = header.cells[i].text.trimmed().toLower().replace(u' ', u'_');
                for (const auto &[known, column] : {std::pair(u"shop_category", &m_shop), std::pair(u"category", &m_there), std::pair(u"attributes", &m_attributes)}) {
                    if (name == QStringView(known))
                        *column = static_cast<int>(i);
                }
            }
            return m_shop >= 0 && m_there >= 0;
        }

        void take(const FileRow &row)
        {
            ++m_plan.rows;
            const QString shop = cell(row, m_shop);
            const QString there = cell(row, m_there);
            if (row.fault)
                return fault(row, row.fault->why);
            if (shop.isEmpty() || there.isEmpty())
                return fault(row, Sentence::tr("A map needs the shop's category and the marketplace's."));
            if (const auto [first, isNew] = m_lines.try_emplace(shop, row.line); !isNew)
                return fault(row, Sentence::tr("Line %1 says it already.").arg(first->second));
            if (const auto why = whyNoPlace(m_database, m_account, there))
                return fault(row, *why);
            propose(row, shop, there);
        }

    private:
        static QString cell(const FileRow &row, int column) { return column >= 0 && static_cast<size_t>(column) < row.cells.size() ? row.cells[static_cast<size_t>(column)].text.trimmed() : QString(); }

        void fault(const FileRow &row, const Sentence &why)
        {
            ++m_plan.failedRows;
            m_plan.faults.push_back({row.line, m_there + 1, QStringLiteral("category"), why});
        }

        void propose(const FileRow &row, const QString &shop, const QString &there)
        {
            Statement &select = m_database.query("SELECT id, category, attributes FROM category_maps WHERE account_id = ? AND shop_category = ?", m_account, shop);
            const qint64 id = select.step() ? select.integer(0) : 0;
            const QString category = id ? select.text(1) : QString();
            const QString attributes = id ? select.text(2) : QString();
            select.reset();
            const QString wanted = m_attributes >= 0 ? cell(row, m_attributes) : attributes;
            if (id == 0) {
                m_plan.changes.rows.push_back({Table::CategoryMap, -row.line, {{categoryMap::account, m_account}, {categoryMap::shopCategory, shop}, {categoryMap::category, there}, {categoryMap::attributes, wanted}}});
                return;
            }
            const size_t before = m_plan.changes.edits.size();
            for (const auto &[field, base, value] : {std::tuple(categoryMap::category, category, there), std::tuple(categoryMap::attributes, attributes, wanted)}) {
                if (base != value)
                    m_plan.changes.edits.push_back({{Table::CategoryMap, id, field}, base, value});
            }
            m_plan.sameRows += m_plan.changes.edits.size() == before;
        }

        Database &m_database;
        qint64 m_account;
        ImportPlan &m_plan;
        std::map<QString, qint64> m_lines; ///< of each shop category
        int m_shop = -1, m_there = -1, m_attributes = -1;
    };
}

Result<ImportPlan> planMaps(Database &database, const Actor &actor, TableReader &file, qint64 account, const QString &note)
{
    if (const auto may = mayTouch(actor, Table::CategoryMap); !may)
        return tl::unexpected(may.error());
    ImportPlan plan;
    plan.format = file.format();
    plan.changes = {Cause::Import, actor, note, {}, {}, {}};
    if (const auto begun = file.restart(); !begun)
        return tl::unexpected(begun.error());
    MapRows rows(database, account, plan);
    FileRow row;
    auto more = file.next(row);
    if (more && !(*more && rows.readHeader(row)))
        return fail(ErrorCode::Invalid, Sentence::tr("The file needs the columns shop_category and category in its first row."));
    while (more && (more = file.next(row)) && *more)
        rows.take(row);
    if (!more)
        return tl::unexpected(more.error());
    return plan;
}

} // namespace sampan
