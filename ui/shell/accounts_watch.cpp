// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/accounts_watch.h"

#include "ui/table/cell_format.h"
#include "ui/theme/words.h"

namespace sampan::ui {

AccountsWatch::AccountsWatch(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_channel(services.workspace.reader().newChannel())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(250);
    m_minute.setInterval(30000);
    connect(&m_soon, &QTimer::timeout, this, &AccountsWatch::read);
    connect(&m_minute, &QTimer::timeout, this, &AccountsWatch::read);
    Announcer &announcer = services.workspace.announcer();
    connect(&announcer, &Announcer::workMoved, this, &AccountsWatch::readSoon);
    connect(&announcer, &Announcer::changedElsewhere, this, &AccountsWatch::readSoon);
    if (services.sync)
        connect(services.sync, &SyncService::statusChanged, this, &AccountsWatch::changed);
    m_minute.start();
    read();
}

void AccountsWatch::readSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void AccountsWatch::read()
{
    struct Found {
        std::vector<AccountOverview> accounts;
        bool held = false;
    };
    m_services.workspace.reader()
        .newest(m_channel, [](Database &database) -> Result<Found> { return Found {accountOverviews(database), sampan::isHeld(database)}; })
        .then(this, [this](const Result<Found> &found) {
            if (!found)
                return;
            m_accounts = found->accounts;
            m_held = found->held;
            m_read = true;
            Q_EMIT changed();
        });
}

const AccountOverview *AccountsWatch::find(qint64 account) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [account](const AccountOverview &each) { return each.id == account; });
    return found == m_accounts.end() ? nullptr : &*found;
}

AccountStatus AccountsWatch::statusOf(qint64 account) const
{
    AccountStatus status;
    status.state = AccountStatus::State::Idle;
    if (!m_services.sync)
        return status;
    const auto &statuses = m_services.sync->statuses();
    const auto found = statuses.find(account);
    return found == statuses.end() ? status : found->second;
}

Mark AccountsWatch::mark(const AccountOverview &account) const
{
    return accountMark(statusOf(account.id), account.watch, account.paused);
}

QString AccountsWatch::brief(const AccountOverview &account) const
{
    const AccountStatus status = statusOf(account.id);
    using State = AccountStatus::State;
    const bool calm = !account.paused && (status.state == State::Idle || status.state == State::Working || status.state == State::Waiting);
    if (account.waiting > 0 && (calm || status.state == State::Offline))
        return tr("%1 wait").arg(QLocale().toString(account.waiting));
    if (calm && status.state != State::Working && !account.watch && toMs(account.goodAt) > 0)
        return CellFormat::span(m_services.workspace.clock().now() - account.goodAt);
    return mark(account).word;
}

QStringList AccountsWatch::lines(const AccountOverview &account) const
{
    const Instant now = m_services.workspace.clock().now();
    const AccountStatus status = statusOf(account.id);
    QStringList lines;
    QString state = mark(account).word;
    if (!status.words.isEmpty())
        state += QStringLiteral(": ") + status.words.text();
    else if (account.paused && !account.pauseReason.isEmpty())
        state += QStringLiteral(": ") + account.pauseReason;
    lines.append(state);
    if (account.watch)
        lines.append(tr("It only reads; nothing leaves until you start sending."));
    lines.append(toMs(account.goodAt) > 0 ? tr("Last good reading %1 ago").arg(CellFormat::span(now - account.goodAt)) : tr("Not read yet"));
    if (status.state == AccountStatus::State::Offline && account.waiting > 0)
        lines.append(counted(account.waiting, tr("1 change waits for the network"), tr("%1 changes wait for the network")));
    else
        lines.append(account.waiting > 0 ? counted(account.waiting, tr("1 change waits to leave"), tr("%1 changes wait to leave")) : tr("Nothing waits to leave"));
    if (account.unknown > 0)
        lines.append(tr("%1 sent without an answer; it is being found out").arg(account.unknown));
    if (account.problems > 0)
        lines.append(counted(account.problems, tr("1 problem"), tr("%1 problems")));
    if (!account.paused && toMs(account.nextAt) > 0)
        lines.append(account.nextAt <= now ? tr("Next run: now") : tr("Next run in %1").arg(CellFormat::span(account.nextAt - now)));
    return lines;
}

} // namespace sampan::ui
