// Who did what to the organization.
#include "sandbox/AuditLog.h"

namespace am::sandbox {

std::string AuditLog::record(const std::string& action, const std::string& resourceType,
                             const std::string& resourceId, const std::string& payloadJson,
                             const std::optional<std::string>& reason) {
    const std::string id = requestId(m_state.now(), m_state.ids.next(), m_state.ids.next());
    const bool byPlatform = m_state.actor.empty();
    Query(m_state.database,
          "INSERT INTO audit_entry(id, occurred_at, actor_kind, actor_label, action, resource_type, "
          "resource_id, "
          "reason, request_id, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          id, m_state.now(), byPlatform ? "platform" : "customer",
          byPlatform ? std::string("platform") : m_state.actor, action, resourceType, resourceId, reason,
          m_state.requestId, payloadJson.empty() ? std::optional<std::string>() : payloadJson)
        .run();
    return id;
}

} // namespace am::sandbox
