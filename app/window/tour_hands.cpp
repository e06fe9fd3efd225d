// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/tour.h"

#include "ui/table/table_tab.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>

namespace sampan {

// How the tour reaches things: as a person does.

void Tour::open(const QString &place, const QString &tab, const ViewQuery &query)
{
    ui::Page *page = m_parts.window.openPlace(place);
    if (page && !tab.isEmpty())
        page->open(tab, query);
    // Filters of another picture go.
    if (ui::TableTab *shown = m_parts.window.table(); shown && query == ViewQuery())
        shown->setQuery(shown->spec().query);
}

bool Tour::hasRows() const
{
    const ui::TableTab *tab = m_parts.window.table();
    return tab && tab->model().hasRows() && tab->model().loadedRow(0);
}

void Tour::select(int from, int to, int column)
{
    ui::TableTab *tab = m_parts.window.table();
    if (!tab)
        return;
    const int at = std::max(0, column);
    ui::TableView &view = tab->view();
    view.setCurrentIndex(tab->model().index(from, at));
    if (to > from)
        view.selectionModel()->select(QItemSelection(tab->model().index(from, at), tab->model().index(to, at)),
            QItemSelectionModel::ClearAndSelect);
    m_parts.window.commands().refresh();
}

void Tour::type(const QString &column, int row, const QString &text)
{
    ui::TableTab *tab = m_parts.window.table();
    if (tab && row < tab->model().rowCount())
        tab->model().write(QStringLiteral("typing"), {{row, columnIndex(*tab->spec().view, column), text}});
}

void Tour::trigger(const char *command)
{
    m_parts.window.commands().refresh();
    QAction *action = m_parts.window.commands().find(command);
    if (!action || !action->isEnabled())
        fprintf(stderr, "tour: the command %s cannot be done now\n", command);
    else
        action->trigger();
}

QWidget *Tour::dialog() const
{
    QWidget *top = nullptr;
    for (QDialog *each : m_parts.window.findChildren<QDialog *>()) {
        if (each->isVisible())
            top = each;
    }
    return top;
}

void Tour::press(const QString &button)
{
    if (!dialog())
        return;
    for (QPushButton *each : dialog()->findChildren<QPushButton *>()) {
        if (each->isVisible() && (button.isEmpty() ? each->property("main").toBool() : each->text() == button))
            return each->click();
    }
}

void Tour::closeDialogs()
{
    while (QWidget *top = dialog())
        top->close();
    m_parts.window.activateWindow();
}

} // namespace sampan
