// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/sync/connector.h"

#include <map>
#include <optional>

namespace sampan {

/// When the next request of a bucket may go. A token bucket refills steadily; a fixed window begins with the first
/// request after the one before and is given back at once at its end. Both are taken a fiftieth slower than declared:
/// not every request is equally long on its way, and theirs is the clock that counts. Time is a monotonic one
/// (Clock::sinceBoot). One for each account; lives in its thread.
class RateLimiter {
public:
    explicit RateLimiter(const std::vector<RateLimit> &limits);

    /// How long to wait until `cost` may be spent; zero: now. Does not spend.
    Milliseconds waitFor(const QString &bucket, int cost, Milliseconds now);
    /// Nobody else gets what may go now, while it is written down; then it is spent, or given back.
    void reserve(const QString &bucket, int cost);
    void giveBack(const QString &bucket, int cost);
    /// A request leaves.
    void spend(const QString &bucket, int cost, Milliseconds now);
    /// They said it was too much: nothing for so long.
    void pause(const QString &bucket, Milliseconds until);

private:
    struct Bucket {
        RateLimit limit {{}, 0}; ///< none, if it was only paused
        Milliseconds per {0};
        double tokens = 0;
        double reserved = 0;
        std::optional<Milliseconds> at; ///< token bucket: last refill; fixed window: its begin; none before the first request
        Milliseconds pausedUntil {0};
    };
    static void refill(Bucket &bucket, Milliseconds now);

    std::map<QString, Bucket> m_buckets;
};

} // namespace sampan
