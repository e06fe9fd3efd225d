// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/accounts_watch.h"

#include <QWidget>

class QHBoxLayout;

namespace sampan::ui {

/// At the window's top right: a shape and a few words for each account. A click says more, and offers to run now or pause.
class SyncStrip final : public QWidget {
    Q_OBJECT
public:
    SyncStrip(const Theme &theme, AccountsWatch &accounts, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A person opened the account's card; `at` is where.
    void opened(qint64 account, const QPoint &at);

private:
    void build();

    const Theme &m_theme;
    AccountsWatch &m_accounts;
    QHBoxLayout *m_row;
    QList<QWidget *> m_items;
};

} // namespace sampan::ui
