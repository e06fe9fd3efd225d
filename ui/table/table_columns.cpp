// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands.h"
#include "ui/table/filter_text.h"
#include "ui/table/table_tab.h"

#include <QHeaderView>
#include <QJsonDocument>
#include <QMenu>
#include <QSettings>

namespace sampan::ui {

// Which columns a table shows, how wide and in which order; its menus.

namespace {
    int lettersOf(const ViewColumn &column)
    {
        const auto is = [&](const char *id) { return qstrcmp(column.id, id) == 0; };
        if (is("sentence"))
            return 64;
        if (is("title"))
            return 34;
        if (is("sku") || is("key") || is("number"))
            return 18;
        if (is("category") || is("shop_category") || is("reason") || is("intent") || is("path"))
            return 24;
        switch (column.type) {
        case FieldType::Number:
        case FieldType::Grams:
        case FieldType::Millimetres:
        case FieldType::Flag:
        case FieldType::Country:
        case FieldType::Currency:
            return 9;
        case FieldType::Money:
        case FieldType::Decimal:
        case FieldType::Percent:
        case FieldType::Day:
        case FieldType::Choice:
            return 12;
        case FieldType::LongText:
            return 30;
        case FieldType::ListingStateField:
            return 15;
        case FieldType::OrderStateField:
            return 25;
        default:
            return 16;
        }
    }
}

void TableTab::defaultWidths()
{
    const QFontMetrics metrics(m_view->font());
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const ViewColumn &column = m_spec.view->columns[static_cast<size_t>(i)];
        const int title = metrics.horizontalAdvance(fieldWord(column.title)) + 40;
        const int width = std::max(metrics.averageCharWidth() * lettersOf(column) + 20, title);
        m_view->setColumnWidth(i, (width + 3) / 4 * 4);
        m_view->setColumnHidden(i, !column.shown || m_spec.hidden.contains(QLatin1StringView(column.id)));
    }
    QHeaderView *header = m_view->horizontalHeader();
    int place = 0;
    for (const QString &id : m_spec.first) {
        if (const int column = columnIndex(*m_spec.view, id); column >= 0)
            header->moveSection(header->visualIndex(column), place++);
    }
}

void TableTab::resetColumns()
{
    QHeaderView *header = m_view->horizontalHeader();
    for (int i = 0; i < header->count(); ++i)
        header->moveSection(header->visualIndex(i), i);
    defaultWidths();
    m_model->setShownColumns(m_view->shownColumns());
    m_saveSoon.start();
}

void TableTab::restoreState()
{
    defaultWidths();
    const QString group = QStringLiteral("tables/") + m_spec.key;
    QHeaderView *header = m_view->horizontalHeader();
    int place = 0;
    // "id width shown", in the order shown; a column that is new since then keeps its place and width.
    for (const QString &line : m_desk.settings.value(group + QStringLiteral("/columns")).toStringList()) {
        const QStringList parts = line.split(u' ');
        const int column = columnIndex(*m_spec.view, parts.value(0));
        if (column < 0 || parts.size() != 3)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        m_view->setColumnHidden(column, parts[2] != u"1");
        m_view->setColumnWidth(column, std::clamp(parts[1].toInt(), 36, 2000));
    }
    m_model->setShownColumns(m_view->shownColumns());
    const QByteArray query = m_desk.settings.value(group + QStringLiteral("/query")).toByteArray();
    m_bar->setQuery(query.isEmpty() ? m_spec.query : queryFromJson(QJsonDocument::fromJson(query).object(), *m_spec.view));
}

void TableTab::saveState()
{
    m_saveSoon.stop();
    const QString group = QStringLiteral("tables/") + m_spec.key;
    const QHeaderView *header = m_view->horizontalHeader();
    QStringList columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const bool hidden = m_view->isColumnHidden(column);
        // The width of a hidden section is 0; it gets its default when it is shown again.
        const int width = hidden ? header->defaultSectionSize() : header->sectionSize(column);
        columns.append(QStringLiteral("%1 %2 %3").arg(QLatin1StringView(m_spec.view->columns[static_cast<size_t>(column)].id)).arg(width).arg(hidden ? 0 : 1));
    }
    m_desk.settings.setValue(group + QStringLiteral("/columns"), columns);
    m_desk.settings.setValue(group + QStringLiteral("/query"), QJsonDocument(toJson(m_bar->query())).toJson(QJsonDocument::Compact));
}

void TableTab::headerMenu(const QPoint &at)
{
    QHeaderView *header = m_view->horizontalHeader();
    const int column = header->logicalIndexAt(at);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (column >= 0) {
        const QString id = QString::fromLatin1(m_spec.view->columns[static_cast<size_t>(column)].id);
        menu->addAction(tr("Sort up"), this, [this, id] { m_bar->setSort(id, false); });
        menu->addAction(tr("Sort down"), this, [this, id] { m_bar->setSort(id, true); });
        menu->addAction(tr("Filter by this column…"), this, [this, id] { m_bar->editFilter(id, m_view->horizontalHeader()); });
        menu->addSeparator();
        QAction *hide = menu->addAction(tr("Hide this column"), this, [this, column] {
            m_view->setColumnHidden(column, true);
            m_model->setShownColumns(m_view->shownColumns());
            m_saveSoon.start();
        });
        hide->setEnabled(m_view->shownColumns().size() > 1);
    }
    QMenu *columns = menu->addMenu(tr("Columns"));
    for (int i = 0; i < m_model->columnCount(); ++i) {
        QAction *shown = columns->addAction(fieldWord(m_spec.view->columns[static_cast<size_t>(i)].title));
        shown->setCheckable(true);
        shown->setChecked(!m_view->isColumnHidden(i));
        connect(shown, &QAction::toggled, this, [this, i](bool on) {
            m_view->setColumnHidden(i, !on);
            m_model->setShownColumns(m_view->shownColumns());
            m_saveSoon.start();
        });
    }
    menu->addAction(tr("Columns as at first"), this, &TableTab::resetColumns);
    menu->popup(header->mapToGlobal(at));
}

void TableTab::cellMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_desk.commands.refresh();
    for (const char *id : {"edit.copy", "edit.paste", "edit.clear", "edit.fill-down", "", "table.filter-like", "", "row.approve", "row.return", "row.queue", "row.list-on", "row.cancel-order", "journal.undo",
             "account.run", "account.start", "account.pause"}) {
        QAction *action = *id ? m_desk.commands.find(id) : nullptr;
        if (!*id)
            menu->addSeparator();
        else if (action && action->isEnabled())
            menu->addAction(action);
    }
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace sampan::ui
