// What a user does with a contact.
#pragma once

#include "core/Erasure.h"
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
class ContactActions {
public:
    ContactActions(store::Archive& archive, NetworkThread& network, api::ApiClient& client, ServerClock clock)
        : m_archive(archive), m_network(network), m_client(client), m_clock(clock) {}

    /// Erases, for good, what was said with `contact` (E.164): at the provider for the whole organization,
    /// then in this archive. Consent stays. If only the archive failed, the next full pass catches up on it
    /// from the audit log.
    QFuture<core::Result<core::Erasure>> erase(const QString& contact);

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
    ServerClock m_clock;
};

} // namespace am::sync
