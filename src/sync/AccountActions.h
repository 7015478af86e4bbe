// Reads the organization and its wallet.
#pragma once

#include "core/Organization.h"
#include "core/Result.h"
#include "store/Archive.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread; the futures finish after the archive has the answer.
class AccountActions {
public:
    AccountActions(store::Archive& archive, NetworkThread& network, api::ApiClient& client)
        : m_archive(archive), m_network(network), m_client(client) {}

    /// Fetches both; fails if neither could be read.
    QFuture<core::Result<void>> refresh();

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
