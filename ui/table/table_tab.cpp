// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/table_tab.h"

#include "ui/drafts/saver.h"
#include "ui/shell/commands.h"
#include "ui/table/empty_state.h"
#include "ui/table/filter_text.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QStackedLayout>
#include <QToolBar>
#include <QVBoxLayout>

namespace sampan::ui {

TableTab::TableTab(Desk &desk, const TabSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_spec(spec)
    , m_model(new TableModel(desk.services.workspace, desk.services.actor, desk.drafts, *spec.view, spec.key, this))
    , m_bar(new FilterBar(desk.theme, *spec.view, this))
    , m_view(new TableView(desk.theme, *m_model, this))
    , m_empty(new EmptyState(desk, this))
    , m_stack(new QStackedLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    if (!spec.commands.isEmpty())
        layout->addWidget(makeCommands());
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setAccessibleName(m_spec.title);
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(1000);
    connect(&m_saveSoon, &QTimer::timeout, this, &TableTab::saveState);

    connect(m_bar, &FilterBar::queryChanged, this, &TableTab::runQuery);
    connect(m_bar, &FilterBar::refreshAsked, m_model, &TableModel::refresh);
    connect(m_model, &TableModel::idsChanged, this, &TableTab::sayShown);
    connect(m_model, &TableModel::drifted, this, [this] { m_bar->setChanged(m_model->changedRows()); });
    connect(m_model, &TableModel::queryFailed, this, [this](const Sentence &why) { m_bar->setFailure(why.text()); });
    connect(m_model, &TableModel::rowsLoaded, this, &TableTab::currentRowChanged);
    connect(m_view, &TableView::currentCellChanged, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        const bool here = current.isValid() && m_model->loadedRow(current.row());
        m_desk.hint(here ? m_model->lockReason(current).text() : QString());
        Q_EMIT currentRowChanged();
    });
    connect(m_view, &TableView::locked, this, [this](const Sentence &why) { m_desk.hint(why.text()); });
    connect(m_view, &TableView::selectionCountChanged, m_bar, &FilterBar::setSelected);
    connect(m_view, &TableView::copied, this, [this](int cells) { m_desk.hint(tr("Cells copied: %1").arg(locale().toString(cells))); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TableTab::cellMenu);
    // What one saves stays in sight, also when it fits the filters no longer.
    connect(&desk.saver, &Saver::begun, m_model, [this] {
        if (m_model->isKept())
            m_model->keepList();
    });

    QHeaderView *header = m_view->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &TableTab::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this, &TableTab::headerMenu);
    connect(header, &QHeaderView::sectionResized, &m_saveSoon, qOverload<>(&QTimer::start));
    connect(header, &QHeaderView::sectionMoved, &m_saveSoon, qOverload<>(&QTimer::start));
    restoreState();
}

QWidget *TableTab::makeCommands()
{
    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({16, 16});
    bar->setMovable(false);
    for (const QString &id : m_spec.commands) {
        if (QAction *action = m_desk.commands.find(id.toLatin1()))
            bar->addAction(action);
    }
    return bar;
}

void TableTab::activate()
{
    if (!m_active) {
        m_active = true;
        runQuery(m_bar->query());
    }
}

void TableTab::setQuery(const ViewQuery &query)
{
    ViewQuery sorted = query;
    if (sorted.sort.isEmpty()) {
        sorted.sort = m_bar->query().sort;
        sorted.descending = m_bar->query().descending;
    }
    m_bar->setQuery(sorted);
    runQuery(sorted);
}

void TableTab::setFixed(const std::vector<ViewFilter> &fixed)
{
    m_spec.fixed = fixed;
    runQuery(m_bar->query());
}

void TableTab::runQuery(const ViewQuery &query)
{
    if (!m_active)
        return;
    ViewQuery whole = query;
    whole.filters.insert(whole.filters.begin(), m_spec.fixed.begin(), m_spec.fixed.end());
    m_model->setQuery(whole);
    showSort();
    m_saveSoon.start();
}

void TableTab::sayShown()
{
    m_bar->setCount(m_model->rowCount(), m_model->isComplete());
    showEmpty();
}

void TableTab::showEmpty()
{
    const bool empty = m_model->isRead() && !m_model->hasRows();
    if (empty && m_bar->isFiltering())
        m_empty->show(tr("No row matches these filters."), tr("Clear the filters"), [this] { m_bar->clear(); });
    else if (empty)
        m_empty->show(m_spec.empty, m_spec.emptyCommands);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
}

void TableTab::showSort()
{
    const ViewQuery &query = m_model->query();
    QString column = query.sort;
    bool descending = query.descending;
    if (column.isEmpty() && m_spec.view->sort) {
        descending = m_spec.view->sort[0] == '-';
        column = QString::fromLatin1(m_spec.view->sort + (descending ? 1 : 0));
    }
    m_view->horizontalHeader()->setSortIndicator(columnIndex(*m_spec.view, column), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void TableTab::sortBy(int column)
{
    // Up, down, and as it was.
    const QString id = QString::fromLatin1(m_spec.view->columns[static_cast<size_t>(column)].id);
    const ViewQuery query = m_bar->query();
    if (query.sort != id)
        m_bar->setSort(id, false);
    else if (!query.descending)
        m_bar->setSort(id, true);
    else
        m_bar->setSort({}, false);
}

RowRef TableTab::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    const LoadedRow *row = current.isValid() && current.row() < m_model->rowCount() ? m_model->loadedRow(current.row()) : nullptr;
    if (!row)
        return {};
    RowRef ref {m_spec.view->table, row->row.id, row->row.cells[static_cast<size_t>(labelColumn(*m_spec.view))].text(), 0, false};
    // Lists of our own work are about a row of another table.
    const int table = columnIndex(*m_spec.view, "table");
    const int about = columnIndex(*m_spec.view, "row");
    if (ref.table == Table::None && table >= 0 && about >= 0) {
        ref.table = static_cast<Table>(row->row.cells[static_cast<size_t>(table)].number());
        ref.row = row->row.cells[static_cast<size_t>(about)].number();
        ref.label = row->row.cells[static_cast<size_t>(std::max(0, columnIndex(*m_spec.view, "key")))].text();
    } else if (ref.table == Table::None && !m_spec.view->rows.empty()) {
        ref.table = m_spec.view->rows.front().table;
        ref.row = row->row.rows.front();
    }
    const ViewColumn &column = m_spec.view->columns[static_cast<size_t>(current.column())];
    if (column.editTable == ref.table && ref.table != Table::None) {
        ref.field = column.editField;
        ref.hasField = true;
    } else if (const Field *field = ref.table == Table::None ? nullptr : fieldNamed(ref.table, QString::fromLatin1(column.id))) {
        ref.field = field->number;
        ref.hasField = true;
    }
    return ref;
}

std::vector<qint64> TableTab::actionRows(Table table) const
{
    if (m_spec.view->table == table)
        return m_view->selectedIds();
    return {};
}

} // namespace sampan::ui
