// What is to be pushed, to whom, and how often it was tried.
#include "sandbox/PushQueue.h"

#include "core/WebhookSignature.h"

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QCryptographicHash>

#include <array>

namespace am::sandbox {

namespace {
using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

/// Assumption A42. After a failed attempt the next follows in 10 s, 1 min, 5 min, 30 min, 2 h and 6 h; the
/// seventh failure is final. A failure is everything but a 2xx answer in time; redirects are not followed.
constexpr std::array<milliseconds, 6> pauses{seconds(10), minutes(1), minutes(5),
                                             minutes(30), hours(2),   hours(6)};

constexpr const char* columns =
    "id, kind, event_id, event_type, endpoint_id, phone_number_id, body, attempt, created_at";

/// Assumption A43. The envelope of EventPush, with the event's own time.
std::string eventBody(const StoredEvent& event, const std::string& apiVersion) {
    JsonWriter json;
    json.beginObject().field("id", event.id).field("type", event.type).field("api_version", apiVersion);
    json.field("created_at", event.createdAt).rawField("data", event.dataJson).endObject();
    return json.take();
}

/// An attempt's delivery has its id before it was made, and ids of the world do not depend on when it ends.
std::string deliveryId(const std::string& pushId, int attempt) {
    quint64 bits = static_cast<quint64>(attempt);
    for (const char c : pushId)
        bits = mixed(bits ^ static_cast<unsigned char>(c));
    return IdGenerator(bits).uuid();
}
} // namespace

struct PushQueue::Row {
    std::string id;
    std::string kind;
    std::string eventId;
    std::string eventType;
    std::optional<std::string> endpointId;
    std::optional<std::string> phoneNumberId;
    std::string body;
    int attempt = 0;
    core::Timestamp createdAt;
};

void PushQueue::insert(Row& row) {
    row.id = m_state.ids.uuid();
    Query(m_state.database,
          "INSERT INTO push(id, kind, event_id, event_type, endpoint_id, phone_number_id, body, attempt, "
          "ready_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          row.id, row.kind, row.eventId, row.eventType, row.endpointId, row.phoneNumberId, row.body,
          row.attempt, m_state.now(), m_state.now())
        .run();
    m_news = true;
}

void PushQueue::queue(const Announcement& announcement) {
    switch (announcement.kind) {
        case Announcement::Kind::Event:
            queueEvent(announcement);
            break;
        case Announcement::Kind::Inbound:
            queueInbound(announcement.subject);
            break;
        case Announcement::Kind::Status:
            queueStatus(announcement.subject);
            break;
    }
}

void PushQueue::queueEvent(const Announcement& announcement) {
    const std::vector<StoredEndpoint> listeners = m_webhooks.listenersOf(announcement.subject);
    if (listeners.empty())
        return;
    StoredEvent event;
    event.id = "evt_" + m_state.ids.uuid();
    event.type = announcement.subject;
    event.dataJson = announcement.data;
    event.createdAt = m_state.now();
    m_webhooks.addEvent(event);
    for (const StoredEndpoint& endpoint : listeners) {
        Row row;
        row.kind = pushkind::event;
        row.eventId = event.id;
        row.eventType = event.type;
        row.endpointId = endpoint.id;
        row.body = eventBody(event, endpoint.apiVersion);
        insert(row);
    }
}

std::string PushQueue::queueAgain(const StoredEvent& event, const StoredEndpoint& endpoint) {
    Row row;
    row.kind = pushkind::event;
    row.eventId = event.id;
    row.eventType = event.type;
    row.endpointId = endpoint.id;
    row.body = eventBody(event, endpoint.apiVersion);
    insert(row);
    return deliveryId(row.id, 1);
}

void PushQueue::queueInbound(const std::string& inboundId) {
    // Most worlds have no such URL; then there is nothing to look up.
    if (!Query(m_state.database,
               "SELECT 1 FROM phone_number WHERE inbound_url IS NOT NULL AND released_at IS NULL")
             .step())
        return;
    const auto inbound = m_inbounds.byId(inboundId);
    const auto number = inbound ? m_numbers.owned(inbound->phoneNumberId) : std::nullopt;
    if (!number || !number->inboundUrl)
        return;
    JsonWriter json;
    writeInbound(json, *inbound, m_state.organizationId);
    Row row;
    row.kind = pushkind::inbound;
    row.eventId = inbound->id;
    row.eventType = "inbound_message";
    row.phoneNumberId = number->id;
    // Assumption A44. inbound_url gets the inbound message as GET shows it, status_url the message as it is
    // after the change; without an envelope and without an event id.
    row.body = json.take();
    insert(row);
}

void PushQueue::queueStatus(const std::string& messageId) {
    if (!Query(m_state.database,
               "SELECT 1 FROM phone_number WHERE status_url IS NOT NULL AND released_at IS NULL")
             .step())
        return;
    const auto message = m_messages.byId(messageId);
    const auto number = message ? m_numbers.ownedByNumber(message->from) : std::nullopt;
    if (!number || !number->statusUrl)
        return;
    Row row;
    row.kind = pushkind::status;
    row.eventId = message->id;
    row.eventType = "message_status";
    row.phoneNumberId = number->id;
    row.body = messageJson(*message);
    insert(row);
}

void PushQueue::handleDue(const DueEvent& event) {
    const int changed =
        Query(m_state.database, "UPDATE push SET ready_at = ? WHERE id = ?", m_state.now(), event.subject)
            .run();
    m_news = m_news || changed > 0;
}

bool PushQueue::hasReady() {
    return Query(m_state.database, "SELECT 1 FROM push WHERE ready_at IS NOT NULL LIMIT 1").step();
}

qint64 PushQueue::readyCount() {
    Query query(m_state.database, "SELECT count(*) FROM push WHERE ready_at IS NOT NULL");
    query.step();
    return query.integer(0);
}

qint64 PushQueue::waitingCount() {
    Query query(m_state.database, "SELECT count(*) FROM push WHERE ready_at IS NULL");
    query.step();
    return query.integer(0);
}

std::optional<PushAttempt> PushQueue::next(const std::set<std::string>& busyLanes) {
    std::vector<std::string> dropped;
    std::optional<PushAttempt> found;
    {
        Query query(m_state.database, std::string("SELECT ") + columns +
                                          " FROM push WHERE ready_at IS NOT NULL ORDER BY ready_at, seq");
        while (!found && query.step()) {
            Row row;
            row.id = query.text(0);
            row.kind = query.text(1);
            row.eventId = query.text(2);
            row.eventType = query.text(3);
            row.endpointId = query.optionalText(4);
            row.phoneNumberId = query.optionalText(5);
            row.attempt = static_cast<int>(query.integer(7));
            row.createdAt = query.time(8);
            const std::string lane = row.endpointId ? *row.endpointId : *row.phoneNumberId + '/' + row.kind;
            if (busyLanes.count(lane) > 0)
                continue;
            row.body = query.text(6);
            found = prepare(row);
            if (found)
                found->lane = lane;
            else
                dropped.push_back(row.id);
        }
    }
    for (const std::string& id : dropped)
        Query(m_state.database, "DELETE FROM push WHERE id = ?", id).run();
    return found;
}

std::optional<PushAttempt> PushQueue::prepare(const Row& row) {
    PushAttempt attempt;
    std::string secret;
    if (row.endpointId) {
        const auto endpoint = m_webhooks.endpoint(*row.endpointId);
        if (!endpoint || !endpoint->active)
            return std::nullopt;
        attempt.planned.url = endpoint->url;
        secret = endpoint->secret;
    } else {
        const auto number = m_numbers.owned(*row.phoneNumberId);
        const auto url = !number                         ? std::optional<std::string>()
                         : row.kind == pushkind::inbound ? number->inboundUrl
                                                         : number->statusUrl;
        if (!url)
            return std::nullopt;
        attempt.planned.url = *url;
        const OrganizationSecret organization = m_webhooks.organizationSecret();
        // Assumption A45. The header has room for one signature. A push that began before the rotation keeps
        // the previous secret while that counts.
        secret = organization.previous && row.createdAt < organization.rotatedAt ? *organization.previous
                                                                                 : organization.secret;
    }
    attempt.pushId = row.id;
    attempt.body = row.body;
    StoredDelivery& planned = attempt.planned;
    planned.attempt = row.attempt + 1;
    planned.id = deliveryId(row.id, planned.attempt);
    planned.kind = row.kind;
    planned.endpointId = row.endpointId;
    planned.phoneNumberId = row.phoneNumberId;
    planned.eventId = row.eventId;
    planned.eventType = row.eventType;
    sign(attempt, secret);
    return attempt;
}

PushAttempt PushQueue::test(const StoredEndpoint& endpoint, const StoredEvent& event) {
    PushAttempt attempt;
    attempt.body = eventBody(event, endpoint.apiVersion);
    attempt.planned.id = deliveryId(event.id, 1);
    attempt.planned.endpointId = endpoint.id;
    attempt.planned.eventId = event.id;
    attempt.planned.eventType = event.type;
    attempt.planned.url = endpoint.url;
    sign(attempt, endpoint.secret);
    return attempt;
}

void PushQueue::sign(PushAttempt& attempt, const std::string& secret) const {
    const core::SecretKey key(QByteArray::fromStdString(secret));
    const QByteArray body = QByteArray::fromStdString(attempt.body);
    // Each attempt is signed afresh: `t` is its own time.
    const std::string signature = core::signWebhook(body, {key}, m_state.now()).toStdString();
    attempt.headers = {{"Content-Type", "application/json"},
                       {"User-Agent", "AgentMessage-Sandbox"},
                       {core::webhookSignatureHeader, signature}};
    StoredDelivery& planned = attempt.planned;
    planned.bodyBytes = body.size();
    planned.bodySha256 = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().toStdString();
    JsonWriter headers;
    headers.beginObject();
    for (const auto& [name, value] : attempt.headers)
        headers.field(name, value);
    headers.endObject();
    planned.requestHeaders = headers.take();
    planned.occurredAt = m_state.now();
}

StoredDelivery PushQueue::record(const PushAttempt& attempt, const PushResult& result) {
    StoredDelivery made = attempt.planned;
    made.responseStatus = result.status;
    made.responseTimeMs = result.milliseconds;
    made.responseExcerpt = result.excerpt;
    made.error = result.error;
    const bool wentWell = !result.error;
    const auto attemptsMade = static_cast<std::size_t>(made.attempt);
    const bool queued = Query(m_state.database, "SELECT 1 FROM push WHERE id = ?", attempt.pushId).step();
    const bool again =
        !wentWell && queued && attemptsMade <= pauses.size() && result.retry == PushResult::Retry::Sensible;
    made.outcome = wentWell ? "success" : again ? "retry" : "dead";
    m_webhooks.addDelivery(made);
    if (again) {
        Query(m_state.database, "UPDATE push SET attempt = ?, ready_at = NULL WHERE id = ?", made.attempt,
              attempt.pushId)
            .run();
        m_state.events.plan(m_state.now().plus(pauses[attemptsMade - 1]), DueKind::PushAttempt,
                            attempt.pushId);
    } else if (queued) {
        Query(m_state.database, "DELETE FROM push WHERE id = ?", attempt.pushId).run();
    }
    return made;
}

} // namespace am::sandbox
