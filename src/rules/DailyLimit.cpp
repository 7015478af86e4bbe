// How many texts one contact got from a toll-free number in the last 24 hours, against its limit.
#include "rules/DailyLimit.h"

#include <algorithm>

namespace am::rules {

DailyUse dailyUse(int limit, const QList<core::Timestamp>& newest, int onTheWay, core::Timestamp now) {
    DailyUse use;
    use.limit = limit;
    if (limit <= 0) {
        return use;
    }
    const core::Timestamp start = now.plus(-dailyWindow);
    const auto inWindow =
        std::count_if(newest.begin(), newest.end(), [start](core::Timestamp at) { return at > start; });
    use.used = std::min(limit, onTheWay + int(inWindow));
    // The text that has to grow old before another may go; none of those on the way has a time yet.
    const qsizetype last = qsizetype(limit) - onTheWay - 1;
    if (use.isReached() && last >= 0 && last < newest.size()) {
        use.opensAt = newest.at(last).plus(dailyWindow);
    }
    return use;
}

} // namespace am::rules
