// What time it is where the API runs.
#pragma once

#include "core/Result.h"
#include "core/Timestamp.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace am::api {
class ApiClient;
}

namespace am::sync {

/// Times from the API may only be compared with the API's own clock. A live API's is taken to be ours; a
/// sandbox with a virtual clock is asked. Used on the network thread.
class ServerClock {
public:
    enum class Kind : quint8 { Live, Sandbox };

    ServerClock(api::ApiClient& client, Kind kind) : m_client(&client), m_kind(kind) {}

    /// Time of a virtual clock; nothing if the API's clock is the real one. Fails if it could not be asked.
    QCoro::Task<core::Result<std::optional<core::Timestamp>>> virtualNow() const;
    /// The virtual clock's time, or else ours.
    QCoro::Task<core::Timestamp> now() const;

private:
    api::ApiClient* m_client;
    Kind m_kind;
};

} // namespace am::sync
