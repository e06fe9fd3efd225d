// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <map>

namespace sampan {

/// When the next request of a bucket may go. A token bucket refills steadily; a fixed window is given back at once at
/// its end. Time is a monotonic one (Clock::sinceBoot). One for each account; lives in its thread.
class RateLimiter {
public:
    explicit RateLimiter(const std::vector<RateLimit> &limits);

    /// How long to wait until `cost` may be spent; zero: now. Does not spend.
    Milliseconds waitFor(const QString &bucket, int cost, Milliseconds now);
    void spend(const QString &bucket, int cost, Milliseconds now);
    /// They said it was too much: nothing for so long.
    void pause(const QString &bucket, Milliseconds until);

private:
    struct Bucket {
        RateLimit limit;
        double tokens = 0;
        Milliseconds at {0};     ///< token bucket: last refill; fixed window: its begin
        Milliseconds pausedUntil {0};
    };
    void refill(Bucket &bucket, Milliseconds now) const;

    std::map<QString, Bucket> m_buckets;
};

} // namespace sampan
