// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>

#include <atomic>

namespace sampan {

/// The computer's clock, which a rehearsal may set as people and time servers do.
class SettableClock final : public Clock {
public:
    Instant now() const override { return m_system.now() + Milliseconds(m_offset.load()); }
    Milliseconds sinceBoot() const override { return m_system.sinceBoot(); }
    /// Moves the time of day; what passed since the start of the computer is not touched.
    void jump(Milliseconds by) { m_offset += by.count(); }

private:
    SystemClock m_system;
    std::atomic<qint64> m_offset {0};
};

/// What a program that is rehearsed with does at a boundary: it dies as by kill -9, or stands still as a laptop that sleeps.
enum class Mishap { Die, Freeze };

/// The names of the boundaries: before-commit, after-commit, before-send, after-send, after-answer.
QStringList boundaryNames();

/// From then on this program has that mishap at a boundary, for example "after-send:12" for the twelfth request.
Result<> arrangeMishap(Mishap mishap, const QString &place);

} // namespace sampan
