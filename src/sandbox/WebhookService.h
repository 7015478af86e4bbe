// Webhook endpoints and secrets: who is told of events, and signed with what.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/PushQueue.h"
#include "sandbox/WebhookStore.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// The answer of a replay.
struct Replay {
    std::string deliveryId; ///< of the first attempt to come
    std::string endpointId;
    std::string eventType;
    std::string newEventId;
    std::string auditLogId;
    core::Timestamp enqueuedAt;
};

/// WebhookEventType of the contract.
bool isWebhookEventType(const std::string& text);

class WebhookService {
public:
    WebhookService(WorldState& state, WebhookStore& store, PushQueue& pushes)
        : m_state(state), m_store(store), m_pushes(pushes) {}

    /// POST /v1/webhooks: validation, then LIMIT_EXCEEDED.
    Outcome<StoredEndpoint> create(BodyReader& body);
    Outcome<StoredEndpoint> find(const std::string& id);
    Outcome<StoredEndpoint> change(const std::string& id, BodyReader& body);
    /// Nothing on success.
    std::optional<Failure> remove(const std::string& id);
    /// The old secret is dead at once.
    Outcome<StoredEndpoint> rotateSecret(const std::string& id);
    /// The old one counts for five more minutes.
    OrganizationSecret rotateOrganizationSecret();
    /// POST /v1/webhooks/{id}/test: the request to make, of a fresh event.
    Outcome<PushAttempt> test(const std::string& id);
    /// POST /v1/webhooks/deliveries/{id}/replay: 429, 404, then 410.
    Outcome<Replay> replay(const std::string& deliveryId, const std::optional<std::string>& reason);

private:
    WorldState& m_state;
    WebhookStore& m_store;
    PushQueue& m_pushes;
};

} // namespace am::sandbox
