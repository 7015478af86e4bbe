// How many texts one contact got from a toll-free number in the last 24 hours, against its limit.
#pragma once

#include "core/Timestamp.h"

#include <QList>

#include <chrono>
#include <optional>

namespace am::rules {

/// A rolling window rather than a calendar day: it needs nobody's time zone, and a limit of five means five
/// at any time, not ten around midnight.
constexpr std::chrono::milliseconds dailyWindow = std::chrono::hours(24);

struct DailyUse {
    int limit = 0;                          ///< 0 = none
    int used = 0;                           ///< never more than the limit
    std::optional<core::Timestamp> opensAt; ///< when the next text may go, if none may now and that is known

    bool isReached() const { return limit > 0 && used >= limit; }
    bool operator==(const DailyUse&) const = default;
};

/// `newest`: times of the newest texts to the contact, as many as the limit at most, newest first.
/// `onTheWay`: texts that have no time yet. Every text counts that was handed over, whatever became of it.
DailyUse dailyUse(int limit, const QList<core::Timestamp>& newest, int onTheWay, core::Timestamp now);

} // namespace am::rules
