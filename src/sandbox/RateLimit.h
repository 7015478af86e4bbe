// How many requests of a kind an organization may make in a span of time.
#pragma once

#include "core/Timestamp.h"
#include "sandbox/Failure.h"

#include <chrono>
#include <optional>

namespace am::sandbox {

/// A token bucket on the sandbox's clock: full at first, refilled evenly over its span. With a virtual clock
/// that stands still nothing refills. Counts in memory, so it is no part of the saved world.
class RateLimit {
public:
    RateLimit(int amount, std::chrono::milliseconds span)
        : m_amount(amount), m_span(span), m_tokens(amount) {}

    /// Takes one token; 0 if there was one, else the whole seconds to wait for the next.
    int take(core::Timestamp now);
    /// The same as a refusal: 429 RATE_LIMITED with Retry-After, or nothing.
    std::optional<Failure> refusal(core::Timestamp now);

private:
    int m_amount;
    std::chrono::milliseconds m_span;
    double m_tokens;
    std::optional<core::Timestamp> m_at; ///< when the tokens were counted last
};

/// The limits of api.md 0, "Rate limits", apart from that of sending, which has a ladder (SendRate). Per
/// organization. A new world starts with fresh ones.
struct RateLimits {
    RateLimit keyChanges{10, std::chrono::minutes(1)}; ///< POST /v1/api-keys and rotate together
    RateLimit replays{10, std::chrono::minutes(1)};    ///< of webhook deliveries
    RateLimit erasures{100, std::chrono::hours(1)};    ///< of contacts
    /// POST /v1/consent.
    RateLimit consentCaptures{600, std::chrono::minutes(1)};
    RateLimit uploadSlots{600, std::chrono::minutes(1)}; ///< POST /v1/messages/media-upload
};

} // namespace am::sandbox
