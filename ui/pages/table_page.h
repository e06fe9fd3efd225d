// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/table/table_tab.h"

class QStackedWidget;
class QTabBar;

namespace sampan::ui {

/// A place that is tables in tabs. A person may save the filters of a tab as a tab of their own; those come back.
class TablePage : public Page {
    Q_OBJECT
public:
    /// `id`: of the place, for its settings.
    TablePage(Desk &desk, QString id, const std::vector<TabSpec> &tabs, QWidget *parent = nullptr);

    void shown() override;
    bool hasRows() const override;
    RowRef currentRow() const override;
    TableTab *table() const override;
    void open(const QString &tab, const ViewQuery &query) override;
    void saveState() override;

    /// Adds a tab before those that the person saved, if there is none with its key.
    void addTab(const TabSpec &spec);
    void removeTab(const QString &key);
    std::vector<QString> keys() const;

    /// What is filtered now, as a tab of its own.
    void saveAsTab(const QString &title);
    bool canCloseTab() const;
    void closeTab();
    void nextTab(int step);

private:
    int insert(int at, const TabSpec &spec);
    void select(int index);
    void readOwnTabs();
    void writeOwnTabs();
    void sayPending();

    QString m_id;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    std::vector<TableTab *> m_tabs;
    bool m_shown = false;
    struct Awaited {
        QString tab;
        ViewQuery query;
    } m_awaited; ///< to be opened once it is there
};

/// Listings and prices: one tab for each marketplace account beside the first one, added and taken away as accounts are.
class AccountTabsPage final : public TablePage {
    Q_OBJECT
public:
    AccountTabsPage(Desk &desk, QString id, const TabSpec &all, QWidget *parent = nullptr);

private:
    void readAccounts();

    TabSpec m_all;
    QTimer m_soon;
    int m_channel;
};

} // namespace sampan::ui
