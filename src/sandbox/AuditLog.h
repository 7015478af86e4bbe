// Who did what to the organization.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

struct StoredAuditEntry {
    qint64 seq = 0;
    std::string id; ///< 26 characters in ULID's manner
    core::Timestamp occurredAt;
    std::string actorKind;
    std::string actorLabel;
    std::string action;
    std::string resourceType;
    std::string resourceId;
    std::optional<std::string> reason;
    std::string requestId;              ///< empty: no request, it was due
    std::optional<std::string> payload; ///< a JSON object
};

enum class Payload : quint8 { Hidden, Shown };
/// The AuditEntry of the contract.
void writeAuditEntry(JsonWriter& json, const StoredAuditEntry& entry, Payload payload);

struct AuditQuery {
    std::optional<std::string> action;
    std::optional<std::string> resourceType;
    std::optional<std::string> resourceId;
    std::optional<std::string> actorKind;
    std::optional<core::Timestamp> since; ///< from this moment on
    std::optional<core::Timestamp> until; ///< up to this moment
};

/// The audit log of the contract (AuditEntry). Stateless; make one where it is needed.
class AuditLog {
public:
    explicit AuditLog(WorldState& state) : m_state(state) {}

    /// Adds an entry of now by the present actor (WorldState::actor) and gives its id. `action` is
    /// "<resource>.<verb>"; `payloadJson` is an object or empty.
    std::string record(const std::string& action, const std::string& resourceType,
                       const std::string& resourceId, const std::string& payloadJson = {},
                       const std::optional<std::string>& reason = std::nullopt);
    /// Newest first, at most limit + 1.
    Outcome<std::vector<StoredAuditEntry>> page(const AuditQuery& filter, const Page& page);

private:
    WorldState& m_state;
};

} // namespace am::sandbox
