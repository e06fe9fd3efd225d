// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/storage/database.h"

namespace sampan {

/// Who may send for an account. One holder each, with a fence number that every write of the engine checks: it grows
/// with each new holder, so what a holder that was thought dead still does is refused.
///
/// Clocks of two programs are not compared. A holder beats; another one judges it dead when the beat stood still for
/// `life` by its own monotonic clock, or at once when the process is known to be gone from this computer. A holder
/// that slept longer than `life` since its last beat has lost the lease by its own reckoning. A value: take() is called on a copy in the
/// writer's thread, and the copy comes back.
class Lease {
public:
    static constexpr Milliseconds life {120000};

    /// `holder`: names this program (see thisProcess()).
    Lease(qint64 account, QString holder, const Clock &clock);

    enum class Try { Held, Taken, OtherHolds };
    /// Within a write transaction: takes a free lease, renews ours, or looks at the other's beat. Repeat every few seconds.
    Try take(Database &database);
    void release(Database &database);
    /// As if this program had died: the next take() is a new one, with a new fence.
    void forget();

    /// Whether ours still lasts for so long, by our own clock.
    bool lastsFor(Milliseconds time) const;
    qint64 fence() const { return m_fence; }
    QString otherHolder() const { return m_other; }

    /// Refused when another holder took over meanwhile. Every write of the engine begins with it.
    static Result<> check(Database &database, qint64 account, qint64 fence);

    /// "host boot pid start-time number": enough to know on the same computer that the process is gone.
    static QString thisProcess(const QString &suffix = {});
    static bool isGone(const QString &holder);

private:
    qint64 m_account;
    QString m_holder;
    const Clock *m_clock;
    qint64 m_fence = 0;
    Milliseconds m_renewed {-1};
    QString m_other;
    qint64 m_otherBeat = -1;
    Milliseconds m_otherSeen {0};
};

} // namespace sampan
