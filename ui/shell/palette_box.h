// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

#include <QLineEdit>
#include <QListWidget>

namespace sampan::ui {

/// The one field at the window's top: it searches and commands. As one types, a list below it offers the commands that
/// match, the places, and to search the tables for the words. Enter does the first, arrows choose, Esc leaves.
class PaletteBox final : public QLineEdit {
    Q_OBJECT
public:
    PaletteBox(Desk &desk, const std::vector<Place> &places, QWidget *parent = nullptr);

    void begin(); ///< takes the focus and shows all commands

Q_SIGNALS:
    void left(); ///< the focus goes back to the table

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void choose(QListWidgetItem *item);
    void add(const QIcon &icon, const QString &text, const QString &aside, std::function<void()> act, bool enabled = true);

    Desk &m_desk;
    const std::vector<Place> &m_places;
    QListWidget *m_list;
    std::vector<std::function<void()>> m_acts;
};

} // namespace sampan::ui
