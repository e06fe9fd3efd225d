// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands.h"

#include "ui/theme/theme.h"

#include <QMenu>
#include <QMenuBar>

namespace sampan::ui {

Commands::Commands(const Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
}

QAction *Commands::add(const Command &command)
{
    Q_ASSERT(!find(command.id));
    auto *action = new QAction(command.text, this);
    action->setObjectName(QString::fromLatin1(command.id));
    action->setShortcut(command.key);
    if (!command.icon.isEmpty())
        action->setIcon(m_theme.icon(command.icon));
    connect(action, &QAction::triggered, this, [run = command.run] { run(); });
    m_window->addAction(action);
    m_entries.push_back({command, action});
    return action;
}

QAction *Commands::find(QByteArrayView id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.command.id == id)
            return entry.action;
    }
    return nullptr;
}

void Commands::refresh()
{
    for (const Entry &entry : m_entries)
        entry.action->setEnabled(!entry.command.may || entry.command.may());
}

void Commands::fill(QMenuBar *bar)
{
    const std::pair<Menu, QString> menus[] = {{Menu::File, tr("&File")}, {Menu::Edit, tr("&Edit")}, {Menu::Table, tr("&Table")}, {Menu::Row, tr("&Rows")}, {Menu::Accounts, tr("&Accounts")},
        {Menu::Go, tr("&Go")}, {Menu::View, tr("&View")}, {Menu::Help, tr("&Help")}};
    bar->clear();
    for (const auto &[id, title] : menus) {
        QMenu *menu = nullptr;
        for (const Entry &entry : m_entries) {
            if (entry.command.menu != id)
                continue;
            if (!menu) {
                menu = bar->addMenu(title);
                connect(menu, &QMenu::aboutToShow, this, &Commands::refresh);
            } else if (entry.command.group) {
                menu->addSeparator();
            }
            menu->addAction(entry.action);
        }
    }
}

} // namespace sampan::ui
