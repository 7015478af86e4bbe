// The organization behind the key.
#pragma once

#include "sandbox/BodyReader.h"
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
    /// PATCH /v1/organization: what the body names changes, the rest stays. Each kind of change stands in the
    /// audit log. 422 RESELLER_NOT_ELIGIBLE, RESELLER_HAS_BRANDS, ATTESTATION_REQUIRED, VALIDATION_FAILED.
    Outcome<StoredOrganization> change(BodyReader& body);
    /// Changes the plan (POST /sandbox/plan); nothing checks it.
    void setPlan(const std::string& plan);
    /// The Organization of the contract.
    std::string toJson(int throughputTier);

private:
    std::optional<Failure> resellerProblem(const StoredOrganization& before, bool wanted);
    WorldState& m_state;
    RegistrationStore& m_registrations;
};

} // namespace am::sandbox
