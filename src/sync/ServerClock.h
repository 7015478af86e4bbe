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

/// Times from the API may only be compared with the API's own clock. A live API tells it with each answer; a
/// sandbox is asked. Used on the network thread.
class ServerClock {
public:
    enum class Kind : quint8 { Live, Sandbox };

    ServerClock(api::ApiClient& client, Kind kind) : m_client(&client), m_kind(kind) {}

    /// Time of a virtual clock; nothing if the API's clock is the real one. Fails if it could not be asked.
    QCoro::Task<core::Result<std::optional<core::Timestamp>>> virtualNow() const;
    /// The virtual clock's time, or else a live API's as far as it is known, or else ours.
    QCoro::Task<core::Timestamp> now() const;
    /// The API's time, however far from ours; nothing while it is not known, because a sandbox could not be
    /// asked or a live API has not answered yet.
    QCoro::Task<std::optional<core::Timestamp>> known() const;
    /// From when the API may have rows of something it was asked for at `since` (of `known`). If that is not
    /// known: a day before `noted`, a time of ours; or nothing for a sandbox, whose clock may stand anywhere.
    std::optional<core::Timestamp> lowerBound(std::optional<core::Timestamp> since,
                                              core::Timestamp noted) const;

private:
    api::ApiClient* m_client;
    Kind m_kind;
};

} // namespace am::sync
