// Records how long an event loop was away.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace am::bench {

/// Ticks every millisecond on the thread it was made on and keeps the longest time between two ticks: by the
/// wall clock, and in processor time of this thread, which leaves out what other programs took from it.
class StallWatch : public QObject {
    Q_OBJECT
public:
    explicit StallWatch(QObject* parent = nullptr);

    /// Forgets what was recorded.
    void restart();
    double longestSeconds() const { return m_longest; }
    double longestBusySeconds() const { return m_longestBusy; }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_busyAtTick = 0;
    double m_longest = 0;
    double m_longestBusy = 0;
};

} // namespace am::bench
