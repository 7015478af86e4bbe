// The sandbox's control calls as acts of a user.
#include "sync/SandboxControl.h"

#include "api/ApiClient.h"
#include "api/SandboxEndpoint.h"
#include "sync/NetworkThread.h"

#include <utility>

namespace am::sync {

namespace {

/// Runs one control call; `changed` runs if it succeeded and is set.
template <class T, class Call>
QFuture<core::Result<T>> control(NetworkThread& network, api::ApiClient& client,
                                 std::function<void()> changed, Call call) {
    return network.run([client = &client, changed = std::move(changed),
                        call = std::move(call)]() -> QCoro::Task<core::Result<T>> {
        api::SandboxEndpoint endpoint(*client);
        core::Result<T> answer = co_await call(endpoint);
        if (answer && changed) {
            changed();
        }
        co_return answer;
    });
}

} // namespace

QFuture<core::Result<core::SandboxState>> SandboxControl::state() {
    return control<core::SandboxState>(m_network, m_client, {},
                                       [](api::SandboxEndpoint& endpoint) { return endpoint.state(); });
}

QFuture<core::Result<core::SandboxState>> SandboxControl::advanceClock(std::chrono::seconds span) {
    return control<core::SandboxState>(
        m_network, m_client, m_worldChanged,
        [span](api::SandboxEndpoint& endpoint) { return endpoint.advanceClock(span); });
}

QFuture<core::Result<void>> SandboxControl::inbound(const core::SandboxInbound& text) {
    return control<void>(m_network, m_client, m_worldChanged,
                         [text](api::SandboxEndpoint& endpoint) { return endpoint.inbound(text); });
}

QFuture<core::Result<QList<core::SandboxPhone>>> SandboxControl::phones() {
    return control<QList<core::SandboxPhone>>(
        m_network, m_client, {}, [](api::SandboxEndpoint& endpoint) { return endpoint.phones(); });
}

QFuture<core::Result<QList<core::SandboxPhoneMessage>>> SandboxControl::phone(const QString& e164) {
    return control<QList<core::SandboxPhoneMessage>>(
        m_network, m_client, {}, [e164](api::SandboxEndpoint& endpoint) { return endpoint.phone(e164); });
}

QFuture<core::Result<void>> SandboxControl::decideBrand(const QString& id,
                                                        const core::SandboxDecision& decision) {
    return control<void>(m_network, m_client, m_worldChanged, [id, decision](api::SandboxEndpoint& endpoint) {
        return endpoint.decideBrand(id, decision);
    });
}

QFuture<core::Result<void>> SandboxControl::decideCampaign(const QString& id,
                                                           const core::SandboxDecision& decision) {
    return control<void>(m_network, m_client, m_worldChanged, [id, decision](api::SandboxEndpoint& endpoint) {
        return endpoint.decideCampaign(id, decision);
    });
}

QFuture<core::Result<void>> SandboxControl::setChaos(const core::SandboxChaos& chaos) {
    return control<void>(m_network, m_client, {},
                         [chaos](api::SandboxEndpoint& endpoint) { return endpoint.setChaos(chaos); });
}

} // namespace am::sync
