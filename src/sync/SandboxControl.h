// Steers the sandbox a profile is signed in to.
#pragma once

#include "core/Result.h"
#include "core/SandboxTypes.h"

#include <QFuture>

#include <chrono>
#include <functional>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread. After an act that changes the world, `worldChanged` runs on the network thread, so
/// that the archive is refreshed at once.
class SandboxControl {
public:
    SandboxControl(NetworkThread& network, api::ApiClient& client, std::function<void()> worldChanged)
        : m_network(network), m_client(client), m_worldChanged(std::move(worldChanged)) {}

    QFuture<core::Result<core::SandboxState>> state();
    QFuture<core::Result<core::SandboxState>> advanceClock(std::chrono::seconds span);
    QFuture<core::Result<void>> inbound(const core::SandboxInbound& text);
    QFuture<core::Result<QList<core::SandboxPhone>>> phones();
    QFuture<core::Result<QList<core::SandboxPhoneMessage>>> phone(const QString& e164);
    QFuture<core::Result<void>> decideBrand(const QString& id, const core::SandboxDecision& decision);
    QFuture<core::Result<void>> decideCampaign(const QString& id, const core::SandboxDecision& decision);
    QFuture<core::Result<void>> setChaos(const core::SandboxChaos& chaos);

private:
    NetworkThread& m_network;
    api::ApiClient& m_client;
    std::function<void()> m_worldChanged;
};

} // namespace am::sync
