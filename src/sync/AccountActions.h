// Reads the organization and its wallet, and changes its settings.
#pragma once

#include "core/OrganizationPatch.h"
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
    /// Sends what the patch names; the settings as they are then are in the archive.
    QFuture<core::Result<core::Organization>> change(const core::OrganizationPatch& patch);

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
