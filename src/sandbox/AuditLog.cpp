// Who did what to the organization.
#include "sandbox/AuditLog.h"

namespace am::sandbox {

void writeAuditEntry(JsonWriter& json, const StoredAuditEntry& entry, Payload payload) {
    json.beginObject().field("id", entry.id).field("occurred_at", entry.occurredAt);
    json.key("actor").beginObject().field("kind", entry.actorKind).field("label", entry.actorLabel);
    json.endObject().field("action", entry.action);
    json.key("resource").beginObject().field("type", entry.resourceType).field("id", entry.resourceId);
    json.endObject().field("reason", entry.reason).key("request_id");
    if (entry.requestId.empty())
        json.null();
    else
        json.value(entry.requestId);
    if (payload == Payload::Shown)
        json.rawField("payload", entry.payload.value_or("null"));
    json.endObject();
}

std::string AuditLog::record(const std::string& action, const std::string& resourceType,
                             const std::string& resourceId, const std::string& payloadJson,
                             const std::optional<std::string>& reason) {
    // Two named steps: the order in which arguments are evaluated is the compiler's.
    const quint64 high = m_state.ids.next();
    const quint64 low = m_state.ids.next();
    const std::string id = requestId(m_state.now(), high, low);
    const bool byPlatform = m_state.actor.empty();
    Query(m_state.database,
          "INSERT INTO audit_entry(id, occurred_at, actor_kind, actor_label, action, resource_type, "
          "resource_id, reason, request_id, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          id, m_state.now(), byPlatform ? "platform" : "customer",
          byPlatform ? std::string("platform") : m_state.actor, action, resourceType, resourceId, reason,
          m_state.requestId, payloadJson.empty() ? std::optional<std::string>() : payloadJson)
        .run();
    return id;
}

Outcome<std::vector<StoredAuditEntry>> AuditLog::page(const AuditQuery& filter, const Page& page) {
    std::optional<qint64> before;
    if (page.after) {
        Query last(m_state.database, "SELECT seq FROM audit_entry WHERE id = ?", page.after->id);
        if (!last.step())
            return Refusal(foreignCursor());
        before = last.integer(0);
    }
    std::string sql =
        "SELECT seq, id, occurred_at, actor_kind, actor_label, action, resource_type, resource_id, "
        "reason, request_id, payload FROM audit_entry WHERE 1";
    const auto also = [&sql](bool wanted, const char* condition) {
        if (wanted)
            sql += std::string(" AND ") + condition;
    };
    also(before.has_value(), "seq < ?");
    also(filter.action.has_value(), "action = ?");
    also(filter.resourceType.has_value(), "resource_type = ?");
    also(filter.resourceId.has_value(), "resource_id = ?");
    also(filter.actorKind.has_value(), "actor_kind = ?");
    also(filter.since.has_value(), "occurred_at >= ?");
    also(filter.until.has_value(), "occurred_at <= ?");
    sql += " ORDER BY seq DESC LIMIT ?";
    Query query(m_state.database, sql);
    const auto bind = [&query](const auto& value) {
        if (value)
            query.bindNext(*value);
    };
    bind(before);
    bind(filter.action);
    bind(filter.resourceType);
    bind(filter.resourceId);
    bind(filter.actorKind);
    bind(filter.since);
    bind(filter.until);
    query.bindNext(page.limit + 1);
    std::vector<StoredAuditEntry> rows;
    while (query.step())
        rows.push_back({query.integer(0), query.text(1), query.time(2), query.text(3), query.text(4),
                        query.text(5), query.text(6), query.text(7), query.optionalText(8), query.text(9),
                        query.optionalText(10)});
    return rows;
}

} // namespace am::sandbox
