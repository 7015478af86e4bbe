// The send limit of the organization: one bucket for the second, one for the minute.
#pragma once

#include "core/Timestamp.h"
#include "sandbox/WalletService.h"

namespace am::sandbox {

/// Two token buckets on the sandbox's clock: full at first, refilled evenly. With a virtual clock that stands
/// still nothing refills. Not part of the saved world.
class SendRate {
public:
    /// Takes one token of each; 0 if there was one, else the whole seconds to wait (the longer of both).
    int take(const Tier& tier, core::Timestamp now);
    void reset() { *this = SendRate(); }

private:
    struct Bucket {
        double tokens = 0;
        core::Timestamp at;
    };
    static void refill(Bucket& bucket, double capacity, double perSecond, core::Timestamp now);
    Bucket m_second;
    Bucket m_minute;
    int m_tier = 0; ///< 0: untouched, both buckets are full
};

} // namespace am::sandbox
