// A clock that stands still until a test moves it.
#pragma once

#include "core/Clock.h"
#include "support/TestArchive.h"

namespace am::tests {

/// Used from the test's thread only.
class FixedClock final : public core::Clock {
public:
    explicit FixedClock(core::Timestamp at = testNow) : m_at(at) {}
    core::Timestamp now() const override { return m_at; }
    void setNow(core::Timestamp at) { m_at = at; }

private:
    core::Timestamp m_at;
};

} // namespace am::tests
