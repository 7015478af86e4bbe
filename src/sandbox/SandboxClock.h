// The sandbox's time: the computer's, or one that stands still until pushed.
#pragma once

#include "core/Clock.h"
#include "sandbox/SandboxOptions.h"

#include <optional>

namespace am::sandbox {

/// The world's time. Never runs backwards, so that the order of creation is the order of time. Guarded by the
/// world's mutex.
class SandboxClock final : public core::Clock {
public:
    explicit SandboxClock(ClockMode mode) : m_mode(mode) {}

    ClockMode mode() const { return m_mode; }
    core::Timestamp now() const override;
    /// The time outside of events: what `now()` would be if no event were happening.
    core::Timestamp wallTime() const;

    /// Sets the virtual time; with the real clock, only the earliest time it may show.
    void setTime(core::Timestamp moment);
    /// Pushes the time forward.
    void advance(std::chrono::milliseconds span);
    /// How far the real clock was pushed.
    std::chrono::milliseconds offset() const { return m_offset; }
    void setOffset(std::chrono::milliseconds offset) { m_offset = offset; }

    /// While an event happens, the time is when it was due. See Moment in WorldState.h.
    const std::optional<core::Timestamp>& moment() const { return m_moment; }
    void setMoment(std::optional<core::Timestamp> moment) { m_moment = moment; }

private:
    ClockMode m_mode;
    core::Timestamp m_virtual;
    std::chrono::milliseconds m_offset{0};
    mutable core::Timestamp m_latest;
    std::optional<core::Timestamp> m_moment;
};

} // namespace am::sandbox
