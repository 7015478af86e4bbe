// The computer's clock, as somebody may set it.
#pragma once

#include "core/Timestamp.h"

namespace am::tests {

/// Puts the wall clock of this process forward or back: the program defines `clock_gettime` and
/// `gettimeofday` and passes everything on but the time of day, so that all code reads the clock that was set,
/// as it would on a computer whose clock was. The monotonic clock goes on. Needs a program whose symbols are
/// exported.
struct WallClock {
    /// From now on it is `moment`, and goes on from there.
    static void put(core::Timestamp moment);
    /// Nobody has touched it.
    static void restore();
};

} // namespace am::tests
