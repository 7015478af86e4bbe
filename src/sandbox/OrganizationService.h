// The organization behind the key.
#pragma once

#include "sandbox/RegistrationStore.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>

namespace am::sandbox {

struct StoredOrganization {
    std::string id;
    std::string name = "Sandbox Organization";
    std::optional<std::string> billingEmail;
    std::string plan = "payg";
    int messageRetentionDays = 365;
    int mmsRetentionDays = 30;
    bool isReseller = false;
    bool quietHoursEnabled = false;
    std::string quietHoursStart = "21:00";
    std::string quietHoursEnd = "08:00";
    std::string quietHoursMode = "reject";
    bool autoRepliesEnabled = true;
    std::optional<std::string> stopText;
    std::optional<std::string> helpText;
    std::optional<std::string> startText;
    core::Timestamp createdAt;
};

class OrganizationService {
public:
    OrganizationService(WorldState& state, RegistrationStore& registrations)
        : m_state(state), m_registrations(registrations) {}

    StoredOrganization read();
    void write(const StoredOrganization& organization);
    /// The Organization of the contract.
    std::string toJson(int throughputTier);

private:
    WorldState& m_state;
    RegistrationStore& m_registrations;
};

} // namespace am::sandbox
