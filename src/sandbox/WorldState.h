// What every service of the world shares.
#pragma once

#include "sandbox/Announcements.h"
#include "sandbox/Database.h"
#include "sandbox/EventQueue.h"
#include "sandbox/IdGenerator.h"
#include "sandbox/RateLimit.h"
#include "sandbox/SandboxClock.h"

#include <string>

namespace am::sandbox {

/// State, ids, time and the due queue. Guarded by the world's mutex.
struct WorldState {
    WorldState(const QString& file, ClockMode mode) : database(file), clock(mode), events(database) {}

    core::Timestamp now() const { return clock.now(); }

    Database database;
    IdGenerator ids;
    SandboxClock clock;
    EventQueue events;
    Announcements announcements;
    RateLimits limits;
    std::string organizationId;
    std::string address; ///< "http://127.0.0.1:40513", where the files of this world are served; empty at first
    std::string actor;     ///< label of the key of the request being carried out; empty: the platform itself
    std::string requestId; ///< of that request
    /// The latest place given to a message of either direction: both share one order, which tells what came
    /// first when the clock stands still.
    qint64 messageOrder = 0;
};

/// For as long as it lives, the world's time is the given moment of its past.
class Moment {
public:
    Moment(WorldState& state, core::Timestamp at) : m_state(state), m_before(state.clock.moment()) {
        m_state.clock.setMoment(at);
    }
    ~Moment() { m_state.clock.setMoment(m_before); }
    Moment(const Moment&) = delete;
    Moment& operator=(const Moment&) = delete;

private:
    WorldState& m_state;
    std::optional<core::Timestamp> m_before;
};

} // namespace am::sandbox
