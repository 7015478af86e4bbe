// Where the program asks what time it is.
#pragma once

#include "core/Timestamp.h"

namespace am::core {

/// Source of the current time. Implementations are safe to call from any thread.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

/// The computer's own clock.
class SystemClock final : public Clock {
public:
    Timestamp now() const override { return Timestamp::now(); }
};

} // namespace am::core
