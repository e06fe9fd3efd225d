// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QObject>

#include <functional>
#include <vector>

class QMenuBar;
class QWidget;

namespace sampan::ui {

class Theme;

/// The menus of the window, in their order.
enum class Menu { File, Edit, Table, Row, Accounts, Go, View, Help };

/// Something that a person can do. Every one has a key, a menu entry and an entry in the command palette.
struct Command {
    QByteArray id; ///< "row.approve"
    Menu menu = Menu::View;
    QString text;     ///< as in the menu: "Approve…"
    QString icon;     ///< of resources/icons; may be empty
    QKeySequence key;
    std::function<void()> run;
    std::function<bool()> may = {}; ///< whether it can be done now; absent: always
    bool group = false; ///< a line above it in the menu
};

/// All commands of a window: pages and panels add theirs, the menu bar and the palette are made of them.
class Commands final : public QObject {
    Q_OBJECT
public:
    Commands(const Theme &theme, QWidget *window);

    QAction *add(const Command &command);
    QAction *find(QByteArrayView id) const; ///< null if there is none
    struct Entry {
        Command command;
        QAction *action = nullptr;
    };
    const std::vector<Entry> &all() const { return m_entries; }

    /// Asks all again whether they can be done.
    void refresh();
    void fill(QMenuBar *bar);

private:
    const Theme &m_theme;
    QWidget *m_window;
    std::vector<Entry> m_entries;
};

} // namespace sampan::ui
