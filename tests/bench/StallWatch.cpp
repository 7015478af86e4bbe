// Records how long an event loop was away.
#include "bench/StallWatch.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace am::bench {

namespace {

double busySeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

StallWatch::StallWatch(QObject* parent) : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &StallWatch::tick);
    m_timer.start(std::chrono::milliseconds(1));
    restart();
}

void StallWatch::restart() {
    m_longest = 0;
    m_longestBusy = 0;
    m_busyAtTick = busySeconds();
    m_sinceTick.start();
}

void StallWatch::tick() {
    const double busy = busySeconds();
    m_longest = std::max(m_longest, double(m_sinceTick.nsecsElapsed()) / 1e9);
    m_longestBusy = std::max(m_longestBusy, busy - m_busyAtTick);
    m_busyAtTick = busy;
    m_sinceTick.start();
}

} // namespace am::bench
