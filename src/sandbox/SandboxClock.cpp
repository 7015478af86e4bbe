// The sandbox's time: the computer's, or one that stands still until pushed.
#include "sandbox/SandboxClock.h"

#include <algorithm>

namespace am::sandbox {

core::Timestamp SandboxClock::now() const {
    return m_moment ? *m_moment : wallTime();
}

core::Timestamp SandboxClock::wallTime() const {
    if (m_mode == ClockMode::Virtual)
        return m_virtual;
    m_latest = std::max(m_latest, core::Timestamp::now().plus(m_offset));
    return m_latest;
}

void SandboxClock::setTime(core::Timestamp moment) {
    m_virtual = moment;
    m_latest = moment;
}

void SandboxClock::advance(std::chrono::milliseconds span) {
    if (m_mode == ClockMode::Virtual)
        m_virtual = m_virtual.plus(span);
    else
        m_offset += span;
}

} // namespace am::sandbox
