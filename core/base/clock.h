// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/instant.h"

namespace sampan {

/// Where time comes from; injected, so that tests can move it. Any thread may ask.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// Runs on through sleep and never jumps (CLOCK_BOOTTIME); only differences mean something.
    virtual Milliseconds sinceBoot() const = 0;
};

class SystemClock final : public Clock {
public:
    Instant now() const override;
    Milliseconds sinceBoot() const override;
};

} // namespace sampan
