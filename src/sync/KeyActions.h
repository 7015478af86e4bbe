// What a user does with API keys.
#pragma once

#include "core/ApiKey.h"
#include "core/Result.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread; nothing is kept in the archive. A key made or rotated is in the answer once, and
/// nowhere else. Whoever rotates or revokes the key that the console itself uses must sign in anew.
class KeyActions {
public:
    KeyActions(NetworkThread& network, api::ApiClient& client) : m_network(network), m_client(client) {}

    /// With those revoked, which the API never forgets.
    QFuture<core::Result<QList<core::ApiKey>>> list();
    QFuture<core::Result<core::ApiKey>> find(const QString& id);
    QFuture<core::Result<core::IssuedApiKey>> create(const core::ApiKeyDraft& draft);
    QFuture<core::Result<core::IssuedApiKey>> rotate(const QString& id);
    QFuture<core::Result<void>> revoke(const QString& id);

private:
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
