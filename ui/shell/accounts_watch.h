// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/accounts/overview.h"
#include "ui/shell/services.h"
#include "ui/theme/marks.h"

#include <QObject>
#include <QTimer>

namespace sampan::ui {

/// How all accounts are, for everything in the window that shows it: read again when something moved, and every half a
/// minute, for "2 min ago" moves by itself. Also whether all sending is held.
class AccountsWatch final : public QObject {
    Q_OBJECT
public:
    explicit AccountsWatch(Services &services, QObject *parent = nullptr);

    const std::vector<AccountOverview> &accounts() const { return m_accounts; }
    const AccountOverview *find(qint64 account) const;
    bool isHeld() const { return m_held; }
    bool isRead() const { return m_read; }

    Mark mark(const AccountOverview &account) const;
    /// A few words beside the dot: "2 min", "7 wait", "paused".
    QString brief(const AccountOverview &account) const;
    /// Lines for its card: state, last good reading, what waits, next run.
    QStringList lines(const AccountOverview &account) const;

    void readSoon();

Q_SIGNALS:
    void changed();

private:
    void read();
    AccountStatus statusOf(qint64 account) const;

    Services &m_services;
    std::vector<AccountOverview> m_accounts;
    bool m_held = false;
    bool m_read = false;
    QTimer m_soon;
    QTimer m_minute;
    int m_channel;
};

} // namespace sampan::ui
