// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/rate_limiter.h"

#include <cmath>

namespace sampan {

namespace {
    constexpr Milliseconds soon {20};
}

RateLimiter::RateLimiter(const std::vector<RateLimit> &limits)
{
    for (const RateLimit &limit : limits) {
        Bucket &bucket = m_buckets[limit.bucket];
        bucket.limit = limit;
        bucket.per = limit.per + limit.per / 50;
        bucket.tokens = limit.amount;
    }
}

void RateLimiter::refill(Bucket &bucket, Milliseconds now)
{
    if (!bucket.at)
        return;
    const Milliseconds passed = now - *bucket.at;
    if (bucket.limit.fixedWindow) {
        if (passed < bucket.per)
            return;
        bucket.tokens = bucket.limit.amount;
        bucket.at.reset();
        return;
    }
    const double more = static_cast<double>(passed.count()) * bucket.limit.amount / static_cast<double>(bucket.per.count());
    bucket.tokens = std::min<double>(bucket.limit.amount, bucket.tokens + more);
    bucket.at = now;
}

Milliseconds RateLimiter::waitFor(const QString &name, int cost, Milliseconds now)
{
    const auto found = m_buckets.find(name);
    if (found == m_buckets.end())
        return Milliseconds(0);
    Bucket &bucket = found->second;
    if (now < bucket.pausedUntil)
        return bucket.pausedUntil - now;
    if (bucket.limit.amount == 0)
        return Milliseconds(0);
    refill(bucket, now);
    const double missing = std::min(cost, bucket.limit.amount) - (bucket.tokens - bucket.reserved);
    if (missing <= 0)
        return Milliseconds(0);
    // All of a window that has not begun is about to leave: its end is not known yet.
    if (bucket.limit.fixedWindow)
        return bucket.at ? std::max(Milliseconds(1), *bucket.at + bucket.per - now) : soon;
    const double wait = missing * static_cast<double>(bucket.per.count()) / bucket.limit.amount;
    return Milliseconds(std::max<qint64>(1, std::llround(std::ceil(wait))));
}

void RateLimiter::reserve(const QString &name, int cost)
{
    if (const auto found = m_buckets.find(name); found != m_buckets.end())
        found->second.reserved += cost;
}

void RateLimiter::giveBack(const QString &name, int cost)
{
    if (const auto found = m_buckets.find(name); found != m_buckets.end())
        found->second.reserved = std::max(0.0, found->second.reserved - cost);
}

void RateLimiter::spend(const QString &name, int cost, Milliseconds now)
{
    const auto found = m_buckets.find(name);
    if (found == m_buckets.end())
        return;
    Bucket &bucket = found->second;
    refill(bucket, now);
    if (!bucket.at)
        bucket.at = now;
    bucket.tokens -= cost;
}

void RateLimiter::pause(const QString &name, Milliseconds until)
{
    Bucket &bucket = m_buckets[name];
    bucket.pausedUntil = std::max(bucket.pausedUntil, until);
}

} // namespace sampan
