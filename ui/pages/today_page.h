// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/today_lists.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace sampan::ui {

/// The first thing that is seen: what waits for a decision, each line leading to the filtered table, and how the
/// accounts are. Before there is an account it is the three steps to the first one.
class TodayPage final : public Page {
    Q_OBJECT
public:
    explicit TodayPage(Desk &desk, QWidget *parent = nullptr);

    void shown() override;
    bool hasRows() const override { return false; }
    const std::vector<TodaySection> &sections() const { return m_sections; }

private:
    QWidget *firstSteps();
    void read();
    void build();
    void sayAccounts();

    QStackedLayout *m_stack;
    QLabel *m_date;
    QVBoxLayout *m_lists;
    QVBoxLayout *m_accounts;
    std::vector<TodaySection> m_sections;
    QStringList m_accountsShown;
    bool m_read = false;
    QTimer m_soon;
    int m_channel;
};

} // namespace sampan::ui
