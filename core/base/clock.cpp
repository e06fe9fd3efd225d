// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <ctime>

namespace sampan {

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

Milliseconds SystemClock::sinceBoot() const
{
    timespec t {};
    clock_gettime(CLOCK_BOOTTIME, &t);
    return std::chrono::duration_cast<Milliseconds>(Seconds(t.tv_sec) + std::chrono::nanoseconds(t.tv_nsec));
}

} // namespace sampan
