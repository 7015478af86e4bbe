// Webhook endpoints, their events and their deliveries as the world keeps them.
#include "sandbox/WebhookStore.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace am::sandbox {

namespace {
/// Assumption A41. An event can be replayed for 30 days after it happened; its deliveries stay listed.
constexpr auto eventLife = std::chrono::hours(24 * 30);

constexpr const char* endpointColumns =
    "seq, id, url, description, events, active, api_version, secret, created_at, updated_at";
constexpr const char* deliveryColumns =
    "seq, id, kind, endpoint_id, phone_number_id, event_id, event_type, url, attempt, outcome, "
    "response_status, response_time_ms, body_sha256, body_bytes, response_excerpt, request_headers, error, "
    "occurred_at";

StoredEndpoint readEndpoint(const Query& row) {
    StoredEndpoint endpoint;
    endpoint.seq = row.integer(0);
    endpoint.id = row.text(1);
    endpoint.url = row.text(2);
    endpoint.description = row.optionalText(3);
    endpoint.events = nlohmann::json::parse(row.text(4)).get<std::vector<std::string>>();
    endpoint.active = row.flag(5);
    endpoint.apiVersion = row.text(6);
    endpoint.secret = row.text(7);
    endpoint.createdAt = row.time(8);
    endpoint.updatedAt = row.time(9);
    return endpoint;
}

StoredDelivery readDelivery(const Query& row) {
    const auto optionalNumber = [&row](int column) {
        return row.isNull(column) ? std::optional<qint64>() : row.integer(column);
    };
    StoredDelivery delivery;
    delivery.seq = row.integer(0);
    delivery.id = row.text(1);
    delivery.kind = row.text(2);
    delivery.endpointId = row.optionalText(3);
    delivery.phoneNumberId = row.optionalText(4);
    delivery.eventId = row.text(5);
    delivery.eventType = row.text(6);
    delivery.url = row.text(7);
    delivery.attempt = static_cast<int>(row.integer(8));
    delivery.outcome = row.text(9);
    delivery.responseStatus = optionalNumber(10);
    delivery.responseTimeMs = optionalNumber(11);
    delivery.bodySha256 = row.text(12);
    delivery.bodyBytes = row.integer(13);
    delivery.responseExcerpt = row.optionalText(14);
    delivery.requestHeaders = row.text(15);
    delivery.error = row.optionalText(16);
    delivery.occurredAt = row.time(17);
    return delivery;
}
} // namespace

bool StoredEndpoint::wants(const std::string& eventType) const {
    return std::find(events.begin(), events.end(), eventType) != events.end();
}

void writeEndpoint(JsonWriter& json, const StoredEndpoint& endpoint, const std::string& organizationId,
                   Secret secret) {
    json.beginObject().field("id", endpoint.id).field("org_id", organizationId).field("url", endpoint.url);
    json.field("description", endpoint.description).key("events").beginArray();
    for (const std::string& event : endpoint.events)
        json.value(event);
    json.endArray().field("active", endpoint.active).field("api_version", endpoint.apiVersion);
    json.field("created_at", endpoint.createdAt).field("updated_at", endpoint.updatedAt);
    json.key("deleted_at").null();
    if (secret == Secret::Shown)
        json.field("secret", endpoint.secret).field("secret_displayed_once", true);
    json.endObject();
}

std::string endpointJson(const StoredEndpoint& endpoint, const std::string& organizationId, Secret secret) {
    JsonWriter json;
    writeEndpoint(json, endpoint, organizationId, secret);
    return json.take();
}

void writeDeliveryMembers(JsonWriter& json, const StoredDelivery& delivery) {
    json.field("id", delivery.id);
    if (delivery.endpointId)
        json.field("endpoint_id", *delivery.endpointId);
    json.field("event_id", delivery.eventId).field("event_type", delivery.eventType);
    json.field("url", delivery.url).field("attempt", delivery.attempt).field("outcome", delivery.outcome);
    json.field("response_status", delivery.responseStatus);
    json.field("response_time_ms", delivery.responseTimeMs);
    json.field("request_body_sha256", delivery.bodySha256);
    json.field("request_body_bytes", delivery.bodyBytes);
    json.field("response_body_excerpt", delivery.responseExcerpt);
    json.rawField("request_headers", delivery.requestHeaders);
    json.field("error", delivery.error).field("occurred_at", delivery.occurredAt);
}

void writeDelivery(JsonWriter& json, const StoredDelivery& delivery) {
    json.beginObject();
    writeDeliveryMembers(json, delivery);
    json.endObject();
}

void WebhookStore::insert(StoredEndpoint& endpoint) {
    endpoint.id = m_state.ids.uuid();
    endpoint.createdAt = m_state.now();
    endpoint.updatedAt = endpoint.createdAt;
    Query(m_state.database,
          "INSERT INTO webhook_endpoint(id, url, description, events, active, api_version, secret, "
          "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          endpoint.id, endpoint.url, endpoint.description, nlohmann::json(endpoint.events).dump(),
          endpoint.active, endpoint.apiVersion, endpoint.secret, endpoint.createdAt, endpoint.updatedAt)
        .run();
}

void WebhookStore::update(StoredEndpoint& endpoint) {
    endpoint.updatedAt = m_state.now();
    Query(m_state.database,
          "UPDATE webhook_endpoint SET url = ?, description = ?, events = ?, active = ?, secret = ?, "
          "updated_at = ? WHERE id = ?",
          endpoint.url, endpoint.description, nlohmann::json(endpoint.events).dump(), endpoint.active,
          endpoint.secret, endpoint.updatedAt, endpoint.id)
        .run();
}

void WebhookStore::remove(const std::string& id) {
    Query(m_state.database, "DELETE FROM push WHERE endpoint_id = ?", id).run();
    Query(m_state.database, "DELETE FROM webhook_endpoint WHERE id = ?", id).run();
}

std::optional<StoredEndpoint> WebhookStore::endpoint(const std::string& id) {
    Query query(m_state.database,
                std::string("SELECT ") + endpointColumns + " FROM webhook_endpoint WHERE id = ?", id);
    if (!query.step())
        return std::nullopt;
    return readEndpoint(query);
}

std::vector<StoredEndpoint> WebhookStore::endpoints(int limit) {
    Query query(m_state.database,
                std::string("SELECT ") + endpointColumns + " FROM webhook_endpoint ORDER BY seq DESC LIMIT ?",
                limit);
    std::vector<StoredEndpoint> found;
    while (query.step())
        found.push_back(readEndpoint(query));
    return found;
}

std::vector<StoredEndpoint> WebhookStore::listenersOf(const std::string& eventType) {
    Query query(m_state.database, std::string("SELECT ") + endpointColumns +
                                      " FROM webhook_endpoint WHERE active = 1 ORDER BY seq");
    std::vector<StoredEndpoint> found;
    while (query.step())
        if (StoredEndpoint endpoint = readEndpoint(query); endpoint.wants(eventType))
            found.push_back(std::move(endpoint));
    return found;
}

qint64 WebhookStore::endpointCount() {
    Query query(m_state.database, "SELECT count(*) FROM webhook_endpoint");
    query.step();
    return query.integer(0);
}

void WebhookStore::addEvent(const StoredEvent& event) {
    Query(m_state.database, "DELETE FROM webhook_event WHERE created_at < ?", m_state.now().plus(-eventLife))
        .run();
    Query(m_state.database, "INSERT INTO webhook_event(id, type, data, created_at) VALUES (?, ?, ?, ?)",
          event.id, event.type, event.dataJson, event.createdAt)
        .run();
}

std::optional<StoredEvent> WebhookStore::event(const std::string& id) {
    Query query(m_state.database,
                "SELECT type, data, created_at FROM webhook_event WHERE id = ? AND created_at >= ?", id,
                m_state.now().plus(-eventLife));
    if (!query.step())
        return std::nullopt;
    return StoredEvent{id, query.text(0), query.text(1), query.time(2)};
}

void WebhookStore::addDelivery(const StoredDelivery& delivery) {
    Query(m_state.database,
          "INSERT INTO webhook_delivery(id, kind, endpoint_id, phone_number_id, event_id, event_type, url, "
          "attempt, outcome, response_status, response_time_ms, body_sha256, body_bytes, response_excerpt, "
          "request_headers, error, occurred_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          delivery.id, delivery.kind, delivery.endpointId, delivery.phoneNumberId, delivery.eventId,
          delivery.eventType, delivery.url, delivery.attempt, delivery.outcome, delivery.responseStatus,
          delivery.responseTimeMs, delivery.bodySha256, delivery.bodyBytes, delivery.responseExcerpt,
          delivery.requestHeaders, delivery.error, delivery.occurredAt)
        .run();
}

std::optional<StoredDelivery> WebhookStore::delivery(const std::string& id) {
    Query query(
        m_state.database,
        std::string("SELECT ") + deliveryColumns + " FROM webhook_delivery WHERE id = ? AND kind = 'event'",
        id);
    if (!query.step())
        return std::nullopt;
    return readDelivery(query);
}

Outcome<std::vector<StoredDelivery>> WebhookStore::page(const DeliveryQuery& filter, const Page& page) {
    std::optional<qint64> before;
    if (page.after) {
        Query place(m_state.database, "SELECT seq FROM webhook_delivery WHERE id = ? AND kind = 'event'",
                    page.after->id);
        if (!place.step())
            return Refusal(foreignCursor());
        before = place.integer(0);
    }
    std::string sql =
        std::string("SELECT ") + deliveryColumns + " FROM webhook_delivery WHERE kind = 'event'";
    if (before)
        sql += " AND seq < ?";
    if (filter.endpointId)
        sql += " AND endpoint_id = ?";
    if (filter.eventType)
        sql += " AND event_type = ?";
    if (filter.outcome)
        sql += " AND outcome = ?";
    if (filter.since)
        sql += " AND occurred_at >= ?";
    if (filter.until)
        sql += " AND occurred_at <= ?";
    if (filter.statusMin)
        sql += " AND response_status >= ?";
    if (filter.statusMax)
        sql += " AND response_status <= ?";
    Query query(m_state.database, sql + " ORDER BY seq DESC LIMIT ?");
    const auto bind = [&query](const auto& maybe) {
        if (maybe)
            query.bindNext(*maybe);
    };
    bind(before);
    bind(filter.endpointId);
    bind(filter.eventType);
    bind(filter.outcome);
    bind(filter.since);
    bind(filter.until);
    bind(filter.statusMin);
    bind(filter.statusMax);
    query.bindNext(page.limit + 1);
    std::vector<StoredDelivery> found;
    while (query.step())
        found.push_back(readDelivery(query));
    return found;
}

std::vector<StoredDelivery> WebhookStore::latest(const std::optional<std::string>& kind, int limit) {
    Query query(m_state.database,
                std::string("SELECT ") + deliveryColumns +
                    " FROM webhook_delivery WHERE ? IN ('', kind) ORDER BY seq DESC LIMIT ?",
                kind.value_or(std::string()), limit);
    std::vector<StoredDelivery> found;
    while (query.step())
        found.push_back(readDelivery(query));
    return found;
}

OrganizationSecret WebhookStore::organizationSecret() {
    OrganizationSecret secret;
    Query query(m_state.database, "SELECT secret, previous, previous_until, rotated_at FROM webhook_secret");
    if (query.step()) {
        secret.secret = query.text(0);
        secret.previousUntil = query.time(2);
        secret.rotatedAt = query.time(3);
        if (m_state.now() < secret.previousUntil)
            secret.previous = query.text(1);
        return secret;
    }
    // The one a world is born with comes from its seed alone, so that no id depends on whether it was used.
    IdGenerator birth(mixed(m_state.ids.seed() ^ 0x5ec4e7ULL));
    secret.secret = hexSecret(birth);
    return secret;
}

void WebhookStore::setOrganizationSecret(const OrganizationSecret& secret) {
    Query(m_state.database, "DELETE FROM webhook_secret").run();
    Query(m_state.database,
          "INSERT INTO webhook_secret(secret, rotated_at, previous, previous_until) VALUES (?, ?, ?, ?)",
          secret.secret, m_state.now(), secret.previous.value_or(std::string()), secret.previousUntil)
        .run();
}

std::string hexSecret(IdGenerator& ids) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int i = 0; i < 4; ++i) {
        const quint64 bits = ids.next();
        for (int shift = 60; shift >= 0; shift -= 4)
            text += digits[(bits >> shift) & 0xf];
    }
    return text;
}

} // namespace am::sandbox
