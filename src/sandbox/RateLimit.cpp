// How many requests of a kind an organization may make in a span of time.
#include "sandbox/RateLimit.h"

#include <algorithm>
#include <cmath>

namespace am::sandbox {

int RateLimit::take(core::Timestamp now) {
    const double perMillisecond = m_amount / static_cast<double>(m_span.count());
    if (m_at) {
        const double passed = std::max(0.0, static_cast<double>(now.since(*m_at).count()));
        m_tokens = std::min<double>(m_amount, m_tokens + passed * perMillisecond);
    }
    m_at = now;
    // A hair of slack: as many parts as make one token must make one.
    constexpr double one = 1.0 - 1e-9;
    if (m_tokens >= one) {
        m_tokens -= 1;
        return 0;
    }
    const double seconds = (1.0 - m_tokens) / perMillisecond / 1000.0;
    return std::max(1, static_cast<int>(std::ceil(seconds - 1e-6)));
}

std::optional<Failure> RateLimit::refusal(core::Timestamp now) {
    const int wait = take(now);
    if (wait == 0)
        return std::nullopt;
    return failure::rateLimited(wait);
}

} // namespace am::sandbox
