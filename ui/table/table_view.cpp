// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_view.h"

#include "ui/table/row_gutter.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <unordered_set>

namespace sampan::ui {

TableView::TableView(const Theme &theme, TableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    auto *delegate = new CellDelegate(theme, this);
    connect(delegate, &CellDelegate::entered, this, &TableView::enter);
    connect(delegate, &CellDelegate::left, this, &TableView::move);
    setItemDelegate(delegate);
    setVerticalHeader(new RowGutter(theme, this));
    setModel(&model);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(true);
    setCornerButtonEnabled(true);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(36);
    header->setFixedHeight(28);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_model, &TableModel::aboutToChangeIds, this, &TableView::keepPlace);
    connect(&m_model, &TableModel::idsChanged, this, &TableView::restorePlace);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

std::vector<int> TableView::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns.push_back(logical);
    }
    return columns;
}

std::vector<qint64> TableView::selectedIds() const
{
    // A selection is ranges; they are never unrolled into indexes.
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    std::vector<qint64> ids;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            ids.push_back(m_model.idAt(row));
        next = std::max(next, bottom + 1);
    }
    return ids;
}

int TableView::selectedRowCount() const
{
    std::vector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange &range : selectionModel()->selection())
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    int count = 0;
    int next = 0;
    for (const auto &[top, bottom] : ranges) {
        count += std::max(0, bottom + 1 - std::max(top, next));
        next = std::max(next, bottom + 1);
    }
    return count;
}

void TableView::move(CellMove to)
{
    const QModelIndex current = currentIndex();
    const auto [down, right] = [to] {
        switch (to) {
        case CellMove::Down:
            return std::pair(1, 0);
        case CellMove::Up:
            return std::pair(-1, 0);
        case CellMove::Right:
            return std::pair(0, 1);
        case CellMove::Left:
            return std::pair(0, -1);
        default:
            return std::pair(0, 0);
        }
    }();
    // After typing over a selection it stays, so that more can be done with it.
    if (std::exchange(m_stay, false))
        return;
    const std::vector<int> columns = shownColumns();
    const auto at = std::find(columns.begin(), columns.end(), current.column());
    if (!current.isValid() || at == columns.end())
        return;
    const auto column = std::clamp<qsizetype>(at - columns.begin() + right, 0, static_cast<qsizetype>(columns.size()) - 1);
    const int row = std::clamp(current.row() + down, 0, m_model.rowCount() - 1);
    setCurrentIndex(m_model.index(row, columns[static_cast<size_t>(column)]));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && state() != EditingState) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return move(shift ? CellMove::Up : CellMove::Down);
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
            return clearCells();
        case Qt::Key_Space:
            return shift ? selectWholeRows() : toggleFlag();
        case Qt::Key_Escape:
            event->ignore(); // panes close by it
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
}

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool asked = trigger & (DoubleClicked | EditKeyPressed | AnyKeyPressed);
    if (asked && index.isValid() && !m_model.isEditable(index)) {
        Q_EMIT locked(m_model.lockReason(index));
        return false;
    }
    const bool editing = QTableView::edit(index, trigger, event);
    if (editing && state() == EditingState) {
        m_model.setEditorOpen(true);
        Q_EMIT this->editing(true);
    }
    return editing;
}

void TableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    m_model.setEditorOpen(false);
    Q_EMIT editing(false);
}

void TableView::commitEditor()
{
    if (state() != EditingState)
        return;
    if (QWidget *editor = indexWidget(currentIndex())) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The lock and the frame are painted with the cell.
    viewport()->update();
    Q_EMIT currentCellChanged();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    verticalHeader()->viewport()->update();
    Q_EMIT selectionCountChanged(selectedRowCount());
}

void TableView::tellWindow()
{
    const int first = std::max(0, rowAt(0));
    const int last = rowAt(viewport()->height() - 1);
    m_model.setWindow(first, last < 0 ? std::max(first, m_model.rowCount() - 1) : last);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    tellWindow();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tellWindow();
}

void TableView::keepPlace()
{
    m_place = {};
    const QModelIndex current = currentIndex();
    if (current.isValid()) {
        m_place.current = m_model.idAt(current.row());
        m_place.column = current.column();
        m_place.row = current.row();
    }
    const int top = rowAt(0);
    if (top >= 0 && verticalScrollBar()->value() > 0) {
        m_place.top = m_model.idAt(top);
        m_place.topRow = top;
        m_place.offset = rowViewportPosition(top);
    }
    const QItemSelection selection = selectionModel()->selection();
    m_place.all = selection.size() == 1 && selection.first().height() == m_model.rowCount() && m_model.rowCount() > 1;
    constexpr int most = 2000;
    if (!m_place.all && selectedRowCount() <= most) {
        m_place.selected = selectedIds();
        std::set<int> columns;
        for (const QItemSelectionRange &range : selection) {
            for (int column = range.left(); column <= range.right(); ++column)
                columns.insert(column);
        }
        m_place.columns.assign(columns.begin(), columns.end());
    }
}

void TableView::restorePlace()
{
    const Place place = std::exchange(m_place, {});
    if (place.top != 0) {
        if (const int row = m_model.rowOf(place.top, place.topRow); row >= 0)
            verticalScrollBar()->setValue(verticalHeader()->sectionPosition(row) - place.offset);
    }
    const int row = place.current == 0 ? -1 : m_model.rowOf(place.current, place.row);
    const bool kept = row >= 0 && currentIndex() == m_model.index(row, place.column);
    if (row >= 0 && !kept) {
        QItemSelection selection;
        if (place.all)
            selection.select(m_model.index(0, 0), m_model.index(m_model.rowCount() - 1, m_model.columnCount() - 1));
        const std::unordered_set<qint64> selected(place.selected.begin(), place.selected.end());
        for (int at = 0; !selected.empty() && at < m_model.rowCount(); ++at) {
            if (!selected.contains(m_model.idAt(at)))
                continue;
            for (int column : place.columns)
                selection.select(m_model.index(at, column), m_model.index(at, column));
        }
        // Without scrolling: what was seen stays where it was.
        const bool autoScroll = hasAutoScroll();
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(m_model.index(row, place.column), QItemSelectionModel::NoUpdate);
        selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
        setAutoScroll(autoScroll);
    } else if (row < 0 && m_model.hasRows() && !currentIndex().isValid() && !shownColumns().empty()) {
        setCurrentIndex(m_model.index(std::min(place.row, m_model.rowCount() - 1), shownColumns().front()));
    }
    tellWindow();
    Q_EMIT currentCellChanged();
}

} // namespace sampan::ui
