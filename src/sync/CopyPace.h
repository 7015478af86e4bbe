// How fast a stream is copied, and how long the rest may take.
#pragma once

#include "core/Timestamp.h"

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace am::sync {

/// Notes how rows come in and tells their rate over the last seconds. The API gives no totals; how much is
/// left is guessed from the span of time that was covered. Times are of a monotonic clock. A value.
class CopyPace {
public:
    using Millis = std::chrono::milliseconds;

    void rows(Millis now, qint64 count);
    /// The copy has come down to this moment.
    void reached(Millis now, core::Timestamp oldest);

    /// Nothing until a second has been seen, or once nothing has come for a while.
    std::optional<double> rowsPerSecond(Millis now) const;
    /// Until the copy reaches `end`, if it goes on as in the last half minute; nothing if that cannot be
    /// said.
    std::optional<std::chrono::seconds> timeLeft(Millis now, core::Timestamp end) const;
    std::optional<core::Timestamp> oldest() const { return m_oldest; }

private:
    struct Sample {
        Millis at{0};
        qint64 rows = 0; ///< since the beginning
        std::optional<core::Timestamp> oldest;
    };
    Sample& sampleOf(Millis now);
    bool isStale(Millis now) const;

    std::deque<Sample> m_samples;
    std::optional<core::Timestamp> m_oldest;
    qint64 m_rows = 0;
    Millis m_lastRows{0};
};

} // namespace am::sync
