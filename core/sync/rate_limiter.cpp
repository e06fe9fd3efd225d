// SPDX-FileCopyrightText: The Sampan authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sync/rate_limiter.h"

#include <cmath>

namespace sampan {

RateLimiter::RateLimiter(const std::vector<RateLimit> &limits)
{
    for (const RateLimit &limit : limits)
        m_buckets[limit.bucket] = {limit, static_cast<double>(limit.amount), Milliseconds(0), Milliseconds(0)};
}

void RateLimiter::refill(Bucket &bucket, Milliseconds now) const
{
    const double per = static_cast<double>(bucket.limit.per.count());
    if (bucket.limit.fixedWindow) {
        if (now - bucket.at >= bucket.limit.per) {
            bucket.tokens = bucket.limit.amount;
            bucket.at = now;
        }
        return;
    }
    const double passed = static_cast<double>((now - bucket.at).count());
    bucket.tokens = std::min<double>(bucket.limit.amount, bucket.tokens + passed * bucket.limit.amount / per);
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
    refill(bucket, now);
    const double needed = std::min(cost, bucket.limit.amount);
    if (bucket.tokens >= needed)
        return Milliseconds(0);
    if (bucket.limit.fixedWindow)
        return std::max(Milliseconds(1), bucket.at + bucket.limit.per - now);
    const double wait = (needed - bucket.tokens) * static_cast<double>(bucket.limit.per.count()) / bucket.limit.amount;
    return Milliseconds(std::max<qint64>(1, std::llround(std::ceil(wait))));
}

void RateLimiter::spend(const QString &name, int cost, Milliseconds now)
{
    const auto found = m_buckets.find(name);
    if (found == m_buckets.end())
        return;
    refill(found->second, now);
    found->second.tokens -= cost;
}

void RateLimiter::pause(const QString &name, Milliseconds until)
{
    const auto found = m_buckets.find(name);
    if (found == m_buckets.end())
        m_buckets[name].pausedUntil = until;
    else
        found->second.pausedUntil = std::max(found->second.pausedUntil, until);
}

} // namespace sampan
