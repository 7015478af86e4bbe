// What a user does to learn whose line a number is.
#pragma once

#include "core/Lookup.h"
#include "core/Result.h"
#include "store/Archive.h"
#include "sync/ServerClock.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread; the futures finish after the archive has the answer.
class LookupActions {
public:
    LookupActions(store::Archive& archive, NetworkThread& network, api::ApiClient& client, ServerClock clock)
        : m_archive(archive), m_network(network), m_client(client), m_clock(clock) {}

    /// Charged. The caller keeps the request's idempotency key until the question is settled: after a lost
    /// answer, or one that could not be written, the same key gives the same lookup and no second charge.
    /// A lookup that is not final is asked for by the engine's passes.
    QFuture<core::Result<core::Lookup>> submit(const core::LookupRequest& request);
    /// Asks for a lookup that has not ended.
    QFuture<core::Result<core::Lookup>> poll(const QString& lookupId);

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
    ServerClock m_clock;
};

} // namespace am::sync
