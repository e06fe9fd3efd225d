// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/inspector_panel.h"

#include <QTimer>

class QLabel;
class QStackedWidget;
class QTabBar;

namespace sampan::ui {

/// At the window's right, foldable: everything about the current row, in tabs. Follows the current cell a little later, so
/// that walking through a table stays quick.
class Inspector final : public QWidget {
    Q_OBJECT
public:
    explicit Inspector(Desk &desk, QWidget *parent = nullptr);

    void show(const RowRef &row);
    /// Opens a tab by what its panel is: "history".
    void open(const QString &tab);
    QStringList tabs() const;

private:
    void addPanel(const QString &id, InspectorPanel *panel);
    void showNow();
    void choose();

    Desk &m_desk;
    QLabel *m_title;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    struct Panel {
        QString id;
        InspectorPanel *panel;
    };
    std::vector<Panel> m_panels;
    std::vector<const Panel *> m_shown; ///< those that have something to say of the row
    QString m_wanted;
    RowRef m_row;
    QTimer m_soon;
};

} // namespace sampan::ui
