// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <atomic>

namespace sampan {

/// A clock that stands still until a test moves it. It starts on a Tuesday, 2026-11-24T06:30:00Z. Any thread may ask.
class MovableClock final : public Clock {
public:
    Instant now() const override { return instantFromMs(m_now); }
    Milliseconds sinceBoot() const override { return Milliseconds(m_sinceBoot); }

    void advance(Milliseconds time)
    {
        m_now += time.count();
        m_sinceBoot += time.count();
    }
    /// Somebody sets the computer's clock: the other one runs on.
    void jumpTo(Instant now) { m_now = toMs(now); }

private:
    std::atomic<qint64> m_now{1795501800000};
    std::atomic<qint64> m_sinceBoot{1000000};
};

} // namespace sampan
