// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"

#include <mutex>

namespace sampan {

/// A time of day that never goes back, so that what happened later bears a later time: when the computer's clock is set
/// back, this one runs at half its speed until the other has caught up; when it is set forth, this one follows at once.
class ForwardClock final : public Clock {
public:
    /// `notBefore`: the latest time that was given out already.
    explicit ForwardClock(const Clock &source, Instant notBefore = {});

    Instant now() const override;
    Milliseconds sinceBoot() const override { return m_source.sinceBoot(); }

private:
    const Clock &m_source;
    mutable std::mutex m_mutex;
    mutable Instant m_last;
    mutable Milliseconds m_lastAt; ///< since boot
};

} // namespace sampan
