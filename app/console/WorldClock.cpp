// Keeps the last answer of the sandbox and the distance to our own clock.
#include "app/console/WorldClock.h"

#include "sync/SandboxControl.h"
#include "sync/Workspace.h"

namespace am::app {

WorldClock::WorldClock(sync::Workspace& workspace, QObject* parent)
    : QObject(parent), m_workspace(workspace) {
    if (!workspace.sandbox()) {
        return;
    }
    m_timer.setInterval(30'000);
    connect(&m_timer, &QTimer::timeout, this, &WorldClock::refresh);
    connect(&workspace, &sync::Workspace::requestFinished, this, [this](const core::RequestRecord& request) {
        if (request.path.startsWith(QLatin1String("/sandbox/clock"))) {
            refresh();
        }
    });
    m_timer.start();
}

core::Timestamp WorldClock::now() const {
    Reading reading;
    {
        const std::lock_guard lock(m_mutex);
        reading = m_reading;
    }
    if (reading.stands) {
        return core::Timestamp::fromMilliseconds(reading.value);
    }
    return core::Timestamp::now().plus(std::chrono::milliseconds(reading.value));
}

void WorldClock::refresh() {
    if (!m_workspace.sandbox()) {
        Q_EMIT known();
        return;
    }
    if (m_asking) {
        return;
    }
    m_asking = true;
    m_workspace.sandbox()->state().then(this, [this](const core::Result<core::SandboxState>& state) {
        m_asking = false;
        if (state) {
            Reading reading;
            reading.stands = state->virtualClock;
            reading.value = state->virtualClock ? state->now.milliseconds()
                                                : state->now.since(core::Timestamp::now()).count();
            const std::lock_guard lock(m_mutex);
            m_reading = reading;
        }
        Q_EMIT known();
    });
}

} // namespace am::app
