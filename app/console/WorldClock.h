// What time it is where a sandbox lives.
#pragma once

#include "core/Clock.h"

#include <QObject>
#include <QTimer>

#include <mutex>

namespace am::sync {
class Workspace;
}

namespace am::app {

/// The computer's clock on a live profile. On a sandbox profile it follows the sandbox's: asked when this
/// console has pushed it and every half minute (others may push it too), and moved on by our own clock
/// between, unless it stands still. `now` on any thread, the rest on the UI thread.
class WorldClock : public QObject, public core::Clock {
    Q_OBJECT
public:
    explicit WorldClock(sync::Workspace& workspace, QObject* parent = nullptr);

    core::Timestamp now() const override;
    /// Asks at once; `known` follows, also when the sandbox did not answer.
    void refresh();

Q_SIGNALS:
    void known();

private:
    sync::Workspace& m_workspace;
    QTimer m_timer;
    bool m_asking = false;
    /// One answer of the sandbox.
    struct Reading {
        bool stands = false;
        qint64 value = 0; ///< milliseconds: the moment if it stands, else the offset to our clock
    };
    mutable std::mutex m_mutex; ///< both parts of the reading belong to one answer
    Reading m_reading;
};

} // namespace am::app
