// Webhook endpoints, their events and their deliveries as the world keeps them.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

struct StoredEndpoint {
    qint64 seq = 0;
    std::string id;
    std::string url;
    std::optional<std::string> description;
    std::vector<std::string> events;
    bool active = true;
    std::string apiVersion;
    std::string secret; ///< base64
    core::Timestamp createdAt;
    core::Timestamp updatedAt;

    bool wants(const std::string& eventType) const;
};

/// Whether the secret is among what is shown.
enum class Secret : quint8 { Hidden, Shown };
/// The WebhookEndpoint of the contract, or its WebhookEndpointSecret.
void writeEndpoint(JsonWriter& json, const StoredEndpoint& endpoint, const std::string& organizationId,
                   Secret secret);
std::string endpointJson(const StoredEndpoint& endpoint, const std::string& organizationId, Secret secret);

/// Something endpoints were told.
struct StoredEvent {
    std::string id; ///< evt_…
    std::string type;
    std::string dataJson;
    core::Timestamp createdAt;
};

/// What is pushed. The words stand in the tables.
namespace pushkind {
inline constexpr const char* event = "event";
inline constexpr const char* inbound = "inbound";
inline constexpr const char* status = "status";
} // namespace pushkind

/// One attempt to push.
struct StoredDelivery {
    qint64 seq = 0;
    std::string id;
    std::string kind = pushkind::event;
    std::optional<std::string> endpointId;
    std::optional<std::string> phoneNumberId;
    std::string eventId;
    std::string eventType;
    std::string url;
    int attempt = 1;
    std::string outcome;
    std::optional<qint64> responseStatus;
    std::optional<qint64> responseTimeMs;
    std::string bodySha256;
    qint64 bodyBytes = 0;
    std::optional<std::string> responseExcerpt;
    std::string requestHeaders = "{}"; ///< a JSON object
    std::optional<std::string> error;
    core::Timestamp occurredAt;
};

/// The members of the WebhookDelivery of the contract, without the braces.
void writeDeliveryMembers(JsonWriter& json, const StoredDelivery& delivery);
void writeDelivery(JsonWriter& json, const StoredDelivery& delivery);

struct DeliveryQuery {
    std::optional<std::string> endpointId;
    std::optional<std::string> eventType;
    std::optional<std::string> outcome;
    std::optional<core::Timestamp> since;
    std::optional<core::Timestamp> until;
    std::optional<qint64> statusMin;
    std::optional<qint64> statusMax;
};

/// The secret that signs pushes to numbers' URLs, and the one before it for as long as it counts.
struct OrganizationSecret {
    std::string secret;
    std::optional<std::string> previous; ///< while it still counts
    core::Timestamp previousUntil;
    core::Timestamp rotatedAt;
};

/// 32 bytes in hexadecimal digits, the form of the organization's secret.
std::string hexSecret(IdGenerator& ids);

class WebhookStore {
public:
    explicit WebhookStore(WorldState& state) : m_state(state) {}

    void insert(StoredEndpoint& endpoint);
    /// Saves everything that can change, the secret included, and the time of it.
    void update(StoredEndpoint& endpoint);
    /// With everything still to be pushed to it; its deliveries stay.
    void remove(const std::string& id);
    std::optional<StoredEndpoint> endpoint(const std::string& id);
    /// Newest first.
    std::vector<StoredEndpoint> endpoints(int limit);
    /// Those that are active and want a type, oldest first.
    std::vector<StoredEndpoint> listenersOf(const std::string& eventType);
    qint64 endpointCount();

    void addEvent(const StoredEvent& event);
    /// Nothing once it has aged out.
    std::optional<StoredEvent> event(const std::string& id);

    void addDelivery(const StoredDelivery& delivery);
    /// Of an endpoint; those of numbers' URLs are no part of the contract.
    std::optional<StoredDelivery> delivery(const std::string& id);
    /// Those of endpoints, newest first, at most limit + 1.
    Outcome<std::vector<StoredDelivery>> page(const DeliveryQuery& filter, const Page& page);
    /// Those of every kind, or of one, newest first.
    std::vector<StoredDelivery> latest(const std::optional<std::string>& kind, int limit);

    OrganizationSecret organizationSecret();
    void setOrganizationSecret(const OrganizationSecret& secret);

private:
    WorldState& m_state;
};

} // namespace am::sandbox
