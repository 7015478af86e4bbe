// The function before the system's.
#include "support/WallClock.h"

#include <atomic>
#include <ctime>

#include <dlfcn.h>
#include <sys/time.h>

namespace am::tests {

namespace {

std::atomic<qint64> ahead{0}; ///< milliseconds

} // namespace

void WallClock::put(core::Timestamp moment) {
    ahead += moment.since(core::Timestamp::now()).count();
}

void WallClock::restore() {
    ahead = 0;
}

} // namespace am::tests

extern "C" int gettimeofday(timeval* time, void* zone) noexcept {
    using Function = int(timeval*, void*);
    static auto* const function = reinterpret_cast<Function*>(dlsym(RTLD_NEXT, "gettimeofday"));
    const int result = function(time, zone);
    if (result == 0) {
        constexpr long long inSecond = 1'000'000;
        const long long all = time->tv_sec * inSecond + time->tv_usec + am::tests::ahead.load() * 1000LL;
        time->tv_sec = all / inSecond;
        time->tv_usec = all % inSecond;
    }
    return result;
}

extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept {
    using Function = int(clockid_t, timespec*);
    static auto* const function = reinterpret_cast<Function*>(dlsym(RTLD_NEXT, "clock_gettime"));
    const int result = function(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        constexpr long long inSecond = 1'000'000'000;
        const long long all = time->tv_sec * inSecond + time->tv_nsec + am::tests::ahead.load() * 1'000'000LL;
        time->tv_sec = all / inSecond;
        time->tv_nsec = all % inSecond;
    }
    return result;
}
