// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_view.h"

#include "ui/table/typed_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

namespace sampan::ui {

// What is done to many cells at once: each is one step of undo.

CellBlock TableView::selectedBlock() const
{
    const QItemSelection selection = selectionModel()->selection();
    const std::vector<int> columns = shownColumns();
    CellBlock block {INT_MAX, INT_MAX, 0, 0};
    int bottom = -1;
    int right = -1;
    for (const QItemSelectionRange &range : selection) {
        block.top = std::min(block.top, range.top());
        bottom = std::max(bottom, range.bottom());
        for (size_t place = 0; place < columns.size(); ++place) {
            if (columns[place] < range.left() || columns[place] > range.right())
                continue;
            block.left = std::min(block.left, static_cast<int>(place));
            right = std::max(right, static_cast<int>(place));
        }
    }
    block.rows = bottom - block.top + 1;
    block.columns = right - block.left + 1;
    return bottom < 0 || right < 0 ? CellBlock {} : block;
}

std::vector<CellText> TableView::selectedCells(const std::function<QString(int, int)> &text) const
{
    std::vector<CellText> cells;
    const std::vector<int> columns = shownColumns();
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column : columns) {
                const bool typed = m_model.view().columns[static_cast<size_t>(column)].editTable != Table::None;
                if (column >= range.left() && column <= range.right() && typed)
                    cells.push_back({row, column, text(row, column)});
            }
        }
    }
    return cells;
}

void TableView::enter(const QModelIndex &index, const QString &text)
{
    if (selectionModel()->isSelected(index) && selectionModel()->selection().size() > 0) {
        const CellBlock block = selectedBlock();
        if (block.rows > 1 || block.columns > 1) {
            m_stay = true;
            m_model.write(tr("typing over a selection"), selectedCells([&](int, int) { return text; }));
            return;
        }
    }
    m_model.write(tr("typing"), {{index.row(), index.column(), text}});
}

void TableView::clearCells()
{
    const std::vector<CellText> cells = selectedCells([](int, int) { return QString(); });
    if (cells.empty() && currentIndex().isValid())
        Q_EMIT locked(m_model.lockReason(currentIndex()));
    m_model.write(tr("clearing"), cells);
}

void TableView::toggleFlag()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.view().columns[static_cast<size_t>(current.column())].type != FieldType::Flag)
        return;
    if (!m_model.isEditable(current)) {
        Q_EMIT locked(m_model.lockReason(current));
        return;
    }
    const QString text = m_model.look(current).tick ? noWord() : yesWord();
    auto cells = selectedCells([&](int, int) { return text; });
    std::erase_if(cells, [&](const CellText &cell) { return cell.column != current.column(); });
    m_model.write(tr("ticking"), cells.empty() ? std::vector<CellText> {{current.row(), current.column(), text}} : cells);
}

void TableView::selectWholeRows()
{
    QItemSelection rows;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        rows.select(m_model.index(range.top(), 0), m_model.index(range.bottom(), m_model.columnCount() - 1));
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
}

void TableView::fillDown()
{
    const CellBlock block = selectedBlock();
    if (block.rows < 2)
        return;
    const std::vector<int> columns = shownColumns();
    QStringList first;
    for (int place = block.left; place < block.left + block.columns; ++place)
        first.append(m_model.typedTextAt(m_model.index(block.top, columns[static_cast<size_t>(place)])));
    writeBlock(tr("filling down"), {first}, {block.top + 1, block.left, block.rows - 1, block.columns});
}

void TableView::fillRight()
{
    const CellBlock block = selectedBlock();
    if (block.columns < 2)
        return;
    const int from = shownColumns()[static_cast<size_t>(block.left)];
    TextBlock texts;
    for (int row = block.top; row < block.top + block.rows; ++row)
        texts.push_back({m_model.typedTextAt(m_model.index(row, from))});
    writeBlock(tr("filling right"), texts, {block.top, block.left + 1, block.rows, block.columns - 1});
}

void TableView::writeBlock(const QString &action, const TextBlock &block, const CellBlock &to)
{
    const std::vector<int> columns = shownColumns();
    const int width = widthOf(block);
    std::vector<CellText> cells;
    if (block.empty() || width == 0)
        return;
    for (int row = 0; row < to.rows && to.top + row < m_model.rowCount(); ++row) {
        const QStringList &texts = block[static_cast<size_t>(row) % block.size()];
        for (int place = 0; place < to.columns && to.left + place < static_cast<int>(columns.size()); ++place) {
            const int column = columns[static_cast<size_t>(to.left + place)];
            // A row of the block that ends early leaves the cells beyond it alone.
            if (place % width < texts.size() && m_model.view().columns[static_cast<size_t>(column)].editTable != Table::None)
                cells.push_back({to.top + row, column, texts[place % width]});
        }
    }
    m_model.write(action, cells);
}

void TableView::copy()
{
    const CellBlock block = selectedBlock();
    if (block.isEmpty())
        return;
    const std::vector<int> shown = shownColumns();
    const std::vector<int> columns(shown.begin() + block.left, shown.begin() + block.left + block.columns);
    std::vector<int> rows(static_cast<size_t>(block.rows));
    for (int i = 0; i < block.rows; ++i)
        rows[static_cast<size_t>(i)] = block.top + i;
    m_model.texts(rows, columns).then(this, [this](const Result<std::vector<QStringList>> &texts) {
        if (!texts)
            return;
        QGuiApplication::clipboard()->setText(tsvFromBlock(*texts));
        Q_EMIT copied(static_cast<int>(texts->size()) * widthOf(*texts));
    });
}

} // namespace sampan::ui
