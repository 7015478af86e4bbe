// Webhook endpoints and secrets: who is told of events, and signed with what.
#include "sandbox/WebhookService.h"

#include "sandbox/AuditLog.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <set>

namespace am::sandbox {

namespace {
constexpr qint64 mostEndpoints = 50;
constexpr std::size_t mostEvents = 50;
constexpr int longestDescription = 200;
constexpr auto secretOverlap = std::chrono::minutes(5);
/// Assumption A46. The only version there is, and the default.
constexpr const char* currentVersion = "2026-04-01";

enum class Repeats : quint8 { Refused, Ignored };

/// The events of a body, each once, in the order given.
std::optional<std::vector<std::string>> readEvents(BodyReader& body, Repeats repeats) {
    const auto given = body.textList("events", 64);
    if (!given)
        return std::nullopt;
    std::vector<std::string> events;
    std::set<std::string> seen;
    for (const std::string& event : *given) {
        if (!isWebhookEventType(event))
            body.problem("events", "has an unknown event: " + event);
        if (seen.insert(event).second)
            events.push_back(event);
        else if (repeats == Repeats::Refused)
            body.problem("events", "must not repeat an event");
    }
    if (given->empty() || given->size() > mostEvents)
        body.problem("events", "must be a list of 1 to 50 events");
    return events;
}

/// 32 bytes in base64, the form of endpoint secrets.
std::string freshSecret(IdGenerator& ids) {
    QByteArray bytes;
    for (int i = 0; i < 4; ++i) {
        const quint64 bits = ids.next();
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes.append(static_cast<char>(bits >> shift));
    }
    return bytes.toBase64().toStdString();
}

Failure unknownEndpoint() {
    return failure::notFound("webhook endpoint");
}
} // namespace

bool isWebhookEventType(const std::string& text) {
    static constexpr std::array<const char*, 17> types{"brand.vetted",
                                                       "brand.vetting_failed",
                                                       "campaign.approved",
                                                       "campaign.rejected",
                                                       "campaign.shared",
                                                       "wallet.balance_low",
                                                       "wallet.balance_zero",
                                                       "subscription.past_due",
                                                       "subscription.canceled",
                                                       "api_key.created",
                                                       "api_key.rotated",
                                                       "api_key.revoked",
                                                       "phone_number.bulk_order.completed",
                                                       "phone_number.campaign.assigned",
                                                       "consent_pending.confirmed",
                                                       "consent_pending.expired",
                                                       "lookup.completed"};
    return std::any_of(types.begin(), types.end(), [&](const char* one) { return text == one; });
}

Outcome<StoredEndpoint> WebhookService::create(BodyReader& body) {
    StoredEndpoint endpoint;
    if (!body.has("url"))
        body.problem("url", "is required");
    endpoint.url = body.pushUrl("url", BodyReader::Empty::Refused).value_or(std::string());
    if (!body.has("events"))
        body.problem("events", "is required");
    endpoint.events = readEvents(body, Repeats::Refused).value_or(std::vector<std::string>());
    endpoint.description = body.text("description", longestDescription, BodyReader::Empty::Allowed);
    if (endpoint.description && endpoint.description->empty())
        endpoint.description.reset();
    endpoint.apiVersion = body.text("api_version", 32).value_or(currentVersion);
    if (endpoint.apiVersion != currentVersion)
        body.problem("api_version", std::string("must be ") + currentVersion);
    if (auto failure = body.finish())
        return Refusal(*failure);
    if (m_store.endpointCount() >= mostEndpoints)
        return Refusal(failure::conflict("LIMIT_EXCEEDED", "an organization may have 50 webhook endpoints"));
    endpoint.secret = freshSecret(m_state.ids);
    m_store.insert(endpoint);
    AuditLog(m_state).record("webhook.create", "webhook", endpoint.id);
    return endpoint;
}

Outcome<StoredEndpoint> WebhookService::find(const std::string& id) {
    auto endpoint = m_store.endpoint(id);
    if (!endpoint)
        return Refusal(unknownEndpoint());
    return *endpoint;
}

Outcome<StoredEndpoint> WebhookService::change(const std::string& id, BodyReader& body) {
    auto endpoint = find(id);
    if (!endpoint)
        return endpoint;
    const auto url = body.pushUrl("url", BodyReader::Empty::Refused);
    const auto description = body.text("description", longestDescription, BodyReader::Empty::Allowed);
    const auto events = readEvents(body, Repeats::Ignored);
    const auto active = body.flag("active");
    if (body.has("api_version")) {
        body.text("api_version");
        body.problem("api_version", "cannot be changed");
    }
    if (auto failure = body.finish())
        return Refusal(*failure);
    endpoint->url = url.value_or(endpoint->url);
    if (description)
        endpoint->description = description->empty() ? std::optional<std::string>() : description;
    endpoint->events = events.value_or(endpoint->events);
    endpoint->active = active.value_or(endpoint->active);
    m_store.update(*endpoint);
    AuditLog(m_state).record("webhook.update", "webhook", id);
    return endpoint;
}

std::optional<Failure> WebhookService::remove(const std::string& id) {
    if (!m_store.endpoint(id))
        return unknownEndpoint();
    m_store.remove(id);
    AuditLog(m_state).record("webhook.delete", "webhook", id);
    return std::nullopt;
}

Outcome<StoredEndpoint> WebhookService::rotateSecret(const std::string& id) {
    auto endpoint = find(id);
    if (!endpoint)
        return endpoint;
    endpoint->secret = freshSecret(m_state.ids);
    m_store.update(*endpoint);
    AuditLog(m_state).record("webhook.rotate_secret", "webhook", id);
    return endpoint;
}

OrganizationSecret WebhookService::rotateOrganizationSecret() {
    OrganizationSecret secret;
    secret.previous = m_store.organizationSecret().secret;
    secret.previousUntil = m_state.now().plus(secretOverlap);
    secret.secret = hexSecret(m_state.ids);
    m_store.setOrganizationSecret(secret);
    AuditLog(m_state).record("webhook_secret.rotate", "organization", m_state.organizationId);
    return secret;
}

Outcome<PushAttempt> WebhookService::test(const std::string& id) {
    const auto endpoint = find(id);
    if (!endpoint)
        return Refusal(endpoint.error());
    StoredEvent event;
    event.id = "evt_" + m_state.ids.uuid();
    event.type = "webhook.test";
    event.createdAt = m_state.now();
    JsonWriter data;
    data.beginObject().field("endpoint_id", id).field("message", "This is a test.").endObject();
    event.dataJson = data.take();
    m_store.addEvent(event);
    return m_pushes.test(*endpoint, event);
}

Outcome<Replay> WebhookService::replay(const std::string& deliveryId,
                                       const std::optional<std::string>& reason) {
    if (auto failure = m_state.limits.replays.refusal(m_state.now()))
        return Refusal(*failure);
    const auto delivery = m_store.delivery(deliveryId);
    if (!delivery)
        return Refusal(failure::notFound("webhook delivery"));
    const auto endpoint = m_store.endpoint(*delivery->endpointId);
    if (!endpoint)
        return Refusal(unknownEndpoint());
    if (!endpoint->active)
        return Refusal(failure::validation({{"endpoint_id", "is not active"}}));
    auto event = m_store.event(delivery->eventId);
    if (!event) {
        Failure gone;
        gone.status = 410;
        gone.code = "EVENT_EXPIRED";
        gone.message = "the event is too old to be replayed";
        return Refusal(gone);
    }
    // Assumption A47. The event goes out again under a fresh id with its own time and data, to the endpoint's
    // present URL; `delivery_id` is that of the first attempt, which can be read once it was made.
    event->id = "evt_" + m_state.ids.uuid();
    m_store.addEvent(*event);
    Replay replay;
    replay.deliveryId = m_pushes.queueAgain(*event, *endpoint);
    replay.endpointId = endpoint->id;
    replay.eventType = event->type;
    replay.newEventId = event->id;
    replay.enqueuedAt = m_state.now();
    JsonWriter payload;
    payload.beginObject().field("event_id", delivery->eventId).field("new_event_id", event->id).endObject();
    replay.auditLogId = AuditLog(m_state).record("webhook_delivery.replay", "webhook_delivery", deliveryId,
                                                 payload.take(), reason);
    return replay;
}

} // namespace am::sandbox
