// The send limit of the organization: one bucket for the second, one for the minute.
#include "sandbox/SendRate.h"

#include <algorithm>
#include <cmath>

namespace am::sandbox {

void SendRate::refill(Bucket& bucket, double capacity, double perSecond, core::Timestamp now) {
    const double seconds = std::max(0.0, static_cast<double>(now.since(bucket.at).count()) / 1000.0);
    bucket.tokens = std::min(capacity, bucket.tokens + seconds * perSecond);
    bucket.at = now;
}

int SendRate::take(const Tier& tier, core::Timestamp now) {
    if (m_tier != tier.tier) {
        // A new rung starts with full buckets.
        m_tier = tier.tier;
        m_second = {static_cast<double>(tier.perSecond), now};
        m_minute = {static_cast<double>(tier.perMinute), now};
    }
    const double minuteRate = tier.perMinute / 60.0;
    refill(m_second, tier.perSecond, tier.perSecond, now);
    refill(m_minute, tier.perMinute, minuteRate, now);
    // A hair of slack: 60 × 1/60 must make one token.
    constexpr double one = 1.0 - 1e-9;
    if (m_second.tokens >= one && m_minute.tokens >= one) {
        m_second.tokens -= 1;
        m_minute.tokens -= 1;
        return 0;
    }
    const double wait =
        std::max((1.0 - m_second.tokens) / tier.perSecond, (1.0 - m_minute.tokens) / minuteRate);
    return std::max(1, static_cast<int>(std::ceil(wait - 1e-9)));
}

} // namespace am::sandbox
