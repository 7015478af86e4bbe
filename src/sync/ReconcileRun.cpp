// Waiting, and what ends a whole comparison.
#include "sync/ReconcileRun.h"

#include <QCoro/QCoroTimer>

#include <algorithm>

namespace am::sync {

QCoro::Task<void> ReconcileRun::rest(std::chrono::milliseconds span) const {
    constexpr std::chrono::milliseconds step(50);
    constexpr std::chrono::milliseconds longest(60'000);
    for (span = std::min(span, longest); span.count() > 0 && !isOver(); span -= step) {
        co_await QCoro::sleepFor(std::min(span, step));
    }
}

bool ReconcileRun::isFatal(const core::ApiError& error) {
    using Kind = core::ApiError::Kind;
    return error.isOffline() || error.kind == Kind::Unauthorized || error.kind == Kind::Tls ||
           error.kind == Kind::NotTheApi;
}

} // namespace am::sync
