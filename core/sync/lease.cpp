// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/lease.h"

#include <QFile>
#include <QSysInfo>

#include <unistd.h>

namespace sampan {

namespace {
    QString firstLine(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readLine()).trimmed() : QString();
    }

    // The 22nd value of /proc/PID/stat, counted after the name in brackets (proc(5)); empty if there is no such process.
    QString startTime(const QString &pid)
    {
        const QString stat = firstLine(QStringLiteral("/proc/%1/stat").arg(pid));
        return stat.mid(stat.lastIndexOf(u')') + 2).section(u' ', 19, 19);
    }
}

QString Lease::thisProcess(const QString &suffix)
{
    const QString pid = QString::number(getpid());
    QStringList parts {QSysInfo::machineHostName(), firstLine(QStringLiteral("/proc/sys/kernel/random/boot_id")), pid, startTime(pid)};
    if (!suffix.isEmpty())
        parts.append(suffix);
    return parts.join(u' ');
}

bool Lease::isGone(const QString &holder)
{
    const QStringList parts = holder.split(u' ');
    if (parts.size() < 4 || parts[0] != QSysInfo::machineHostName())
        return false;
    if (parts[1] != firstLine(QStringLiteral("/proc/sys/kernel/random/boot_id")))
        return true;
    return startTime(parts[2]) != parts[3];
}

Lease::Lease(qint64 account, QString holder, const Clock &clock)
    : m_account(account)
    , m_holder(std::move(holder))
    , m_clock(&clock)
{
}

Lease::Try Lease::take(Database &database)
{
    const Milliseconds now = m_clock->sinceBoot();
    Statement &select = database.query("SELECT holder, fence, beat FROM leases WHERE account_id = ?", m_account);
    const bool exists = select.step();
    const QString holder = exists ? select.text(0) : QString();
    const qint64 fence = exists ? select.integer(1) : 0;
    const qint64 beat = exists ? select.integer(2) : 0;
    select.reset();
    if (holder == m_holder && fence == m_fence && m_fence != 0) {
        database.run("UPDATE leases SET beat = beat + 1 WHERE account_id = ?", m_account);
        m_renewed = now;
        return Try::Held;
    }
    bool free = holder.isEmpty() || holder == m_holder || isGone(holder);
    if (!free) {
        if (m_other != holder || m_otherBeat != beat) {
            m_other = holder;
            m_otherBeat = beat;
            m_otherSeen = now;
        }
        free = now - m_otherSeen >= life;
    }
    if (!free)
        return Try::OtherHolds;
    m_fence = fence + 1;
    m_renewed = now;
    m_other.clear();
    database.run("INSERT INTO leases (account_id, holder, fence, beat) VALUES (?, ?, ?, 1) ON CONFLICT (account_id) DO UPDATE SET holder = excluded.holder, fence = excluded.fence, beat = leases.beat + 1",
        m_account, m_holder, m_fence);
    return Try::Taken;
}

void Lease::release(Database &database)
{
    database.run("UPDATE leases SET holder = '' WHERE account_id = ? AND holder = ? AND fence = ?", m_account, m_holder, m_fence);
    m_renewed = Milliseconds(-1);
}

void Lease::forget()
{
    m_fence = 0;
    m_renewed = Milliseconds(-1);
}

bool Lease::lastsFor(Milliseconds time) const
{
    return m_renewed.count() >= 0 && m_clock->sinceBoot() + time < m_renewed + life;
}

Result<> Lease::check(Database &database, qint64 account, qint64 fence)
{
    Statement &select = database.query("SELECT fence FROM leases WHERE account_id = ?", account);
    const bool same = select.step() && select.integer(0) == fence;
    select.reset();
    if (!same)
        return fail(ErrorCode::Busy, Sentence::tr("Another program has taken over this account."));
    return {};
}

} // namespace sampan
