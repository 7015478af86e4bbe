// When a request that failed is sent again, and how long to wait before.
#pragma once

#include "api/Request.h"
#include "core/ApiError.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace am::api {

/// How often and how long to try again. A value without state, clock or chance of its own.
struct RetryPolicy {
    int attempts = 4;                          ///< including the first
    std::chrono::milliseconds firstDelay{250}; ///< doubled each time, with jitter
    /// A `Retry-After` longer than this is not waited for: the error goes to the caller, who knows what else
    /// to do.
    std::chrono::milliseconds longestDelay{8000};
    std::chrono::milliseconds timeout{30000};   ///< per attempt, until the answer is complete
    std::chrono::milliseconds deadline{120000}; ///< for all attempts and the waits between them

    /// May the request be sent again after this error (design rule 4.1)? Reads; writes with an idempotency
    /// key; writes that were told 429, because then nothing was done. Not a send of a message: its caller
    /// owns the order of the outbox. Not an upload: its place can be used once.
    static bool mayRepeat(const Request& request, const core::ApiError& error);

    /// How long to wait after attempt `made` (1, 2, …): what the server asked for, else a delay that doubles,
    /// half of it by `chance` in [0, 1) so that clients that failed together do not come back together.
    /// Nothing if the server asks for more than we wait.
    std::optional<std::chrono::milliseconds> delayAfter(int made, const core::ApiError& error,
                                                        double chance) const;

    /// The wait before the next attempt after `made` attempts took `spent`; nothing if this was the last.
    std::optional<std::chrono::milliseconds> next(const Request& request, const core::ApiError& error,
                                                  int made, std::chrono::milliseconds spent,
                                                  double chance) const;

    /// How long the next attempt may take after `spent`.
    std::chrono::milliseconds timeLeft(std::chrono::milliseconds spent) const;
};

/// `Retry-After` in seconds, or as an HTTP date counted from the server's own `Date` (or from `now`). A date
/// that has passed is no wait. Nothing if it is missing, less than zero or unreadable; at most a day, beyond
/// which it is nonsense or no longer a wait.
std::optional<std::chrono::seconds> retryAfterOf(const QByteArray& retryAfter, const QByteArray& date,
                                                 const QDateTime& now);

/// A `Date` header's moment; nothing if it is none.
std::optional<QDateTime> httpDate(const QByteArray& text);

} // namespace am::api
