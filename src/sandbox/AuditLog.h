// Who did what to the organization.
#pragma once

#include "sandbox/WorldState.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// The audit log of the contract (AuditEntry). Stateless; make one where it is needed.
class AuditLog {
public:
    explicit AuditLog(WorldState& state) : m_state(state) {}

    /// Adds an entry of now by the present actor (WorldState::actor) and gives its id. `action` is
    /// "<resource>.<verb>"; `payloadJson` is an object or empty.
    std::string record(const std::string& action, const std::string& resourceType,
                       const std::string& resourceId, const std::string& payloadJson = {},
                       const std::optional<std::string>& reason = std::nullopt);

private:
    WorldState& m_state;
};

} // namespace am::sandbox
