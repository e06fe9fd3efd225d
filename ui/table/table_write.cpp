// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_model.h"

#include "ui/table/typed_text.h"

#include <unordered_map>

namespace sampan::ui {

// Texts into drafts, and cells into texts, of rows that may not be here.

namespace {
    constexpr size_t mostAtOnce = 1000; ///< cells that the window's thread reads by itself

    struct WantedCell {
        qint64 id = 0;
        int column = 0;
        QString text;
    };
    struct MadeDrafts {
        std::vector<Draft> drafts;
        int locked = 0;
    };

    bool isLocked(const LoadedRow &row, int column)
    {
        return std::any_of(row.locks.begin(), row.locks.end(), [column](const auto &lock) { return lock.first == column; });
    }

    struct Maker {
        const ViewSpec &view;
        QLocale locale;
        QString origin;
        MadeDrafts made;

        void add(const LoadedRow *row, int column, const QString &text)
        {
            auto draft = row ? draftFor(view, column, *row, text, locale, origin) : std::nullopt;
            if (draft)
                made.drafts.push_back(std::move(*draft));
            else
                ++made.locked;
        }
    };

    QString copied(const CellFormat &format, const ViewSpec &view, int column, const ViewRow &row)
    {
        const ViewColumn &spec = view.columns[static_cast<size_t>(column)];
        const bool words = spec.type == FieldType::Choice || spec.type == FieldType::ListingStateField || spec.type == FieldType::OrderStateField || isSentence(spec);
        return words ? format.shown(view, column, row) : format.typed(spec.type, row.cells[static_cast<size_t>(column)], currencyOf(view, spec, row));
    }
}

std::optional<Draft> draftFor(const ViewSpec &view, int column, const LoadedRow &row, const QString &text, const QLocale &locale, const QString &origin)
{
    const ViewColumn &spec = view.columns[static_cast<size_t>(column)];
    const qint64 id = spec.editTable == Table::None ? 0 : editRow(view, spec, row.row);
    if (id == 0 || isLocked(row, column))
        return std::nullopt;
    Draft draft;
    draft.at = {spec.editTable, id, spec.editField};
    draft.type = spec.type;
    draft.currency = currencyOf(view, spec, row.row);
    draft.origin = origin;
    draft.label = row.row.cells[static_cast<size_t>(labelColumn(view))].text();
    draft.base = row.row.cells[static_cast<size_t>(column)];
    draft.typed = text;
    interpret(draft, locale);
    return draft;
}

void TableModel::write(const QString &action, const std::vector<CellText> &cells, std::function<void(int)> done)
{
    const auto isHere = [this](const CellText &cell) { return m_cache.contains(idAt(cell.row)); };
    if (cells.size() <= mostAtOnce && std::all_of(cells.begin(), cells.end(), isHere)) {
        Maker maker {m_view, m_locale, m_origin, {}};
        for (const CellText &cell : cells)
            maker.add(m_cache.find(idAt(cell.row)), cell.column, cell.text);
        m_drafts.apply(action, std::move(maker.made.drafts));
        if (done)
            done(maker.made.locked);
        return;
    }
    auto wanted = std::make_shared<std::vector<WantedCell>>();
    std::vector<qint64> ids;
    std::set<int> columns(m_reads.columns().begin(), m_reads.columns().end());
    wanted->reserve(cells.size());
    for (const CellText &cell : cells) {
        wanted->push_back({idAt(cell.row), cell.column, cell.text});
        columns.insert(cell.column);
        if (ids.empty() || ids.back() != wanted->back().id)
            ids.push_back(wanted->back().id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    m_workspace.reader()
        .submit([&context = m_workspace.context(), actor = m_actor, &view = m_view, locale = m_locale, origin = m_origin, wanted, ids, columns = std::vector<int>(columns.begin(), columns.end())](Database &database) -> Result<std::shared_ptr<MadeDrafts>> {
            std::unordered_map<qint64, LoadedRowPtr> rows;
            for (LoadedRowPtr &row : loadRows(database, context, actor, view, ids, columns).rows)
                rows.emplace(row->row.id, std::move(row));
            Maker maker {view, locale, origin, {}};
            for (const WantedCell &cell : *wanted) {
                const auto row = rows.find(cell.id);
                maker.add(row == rows.end() ? nullptr : row->second.get(), cell.column, cell.text);
            }
            return std::make_shared<MadeDrafts>(std::move(maker.made));
        })
        .then(this, [this, action, done](const Result<std::shared_ptr<MadeDrafts>> &made) {
            if (!made)
                return;
            const int locked = (*made)->locked;
            m_drafts.apply(action, std::move((*made)->drafts));
            if (done)
                done(locked);
        });
}

Later<Result<std::vector<QStringList>>> TableModel::texts(const std::vector<int> &rows, const std::vector<int> &columns) const
{
    std::vector<qint64> ids;
    ids.reserve(rows.size());
    for (int row : rows)
        ids.push_back(idAt(row));
    std::vector<DraftPtr> drafts = m_drafts.all();
    return m_workspace.reader().submit([&view = m_view, format = format(), ids = std::move(ids), columns, drafts = std::move(drafts)](Database &database) -> Result<std::vector<QStringList>> {
        std::map<std::tuple<Table, qint64, FieldNo>, DraftPtr> typed;
        for (const DraftPtr &draft : drafts)
            typed.emplace(std::tuple(draft->at.table, draft->at.row, draft->at.field), draft);
        std::vector<QStringList> block;
        for (const ViewRow &row : readRows(database, view, ids, columns)) {
            QStringList &line = block.emplace_back();
            for (int column : columns) {
                const ViewColumn &spec = view.columns[static_cast<size_t>(column)];
                const auto draft = spec.editTable == Table::None ? typed.end() : typed.find(std::tuple(spec.editTable, editRow(view, spec, row), spec.editField));
                line.append(draft == typed.end() ? copied(format, view, column, row) : draft->second->typed);
            }
        }
        return block;
    });
}

} // namespace sampan::ui
