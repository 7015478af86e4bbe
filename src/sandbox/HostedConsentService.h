// Links to a consent form, and what a recipient does there.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/ConsentService.h"
#include "sandbox/OrganizationService.h"
#include "sandbox/RegistrationStore.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// A link to the form.
struct StoredHostedConsent {
    std::string token;
    std::string phoneNumberId;
    std::string contact;
    std::string agreementText;
    core::Timestamp expiresAt;
    std::optional<core::Timestamp> usedAt;
};

/// What a recipient finds behind a link.
struct ConsentForm {
    enum class State : quint8 {
        Unknown,
        Open,
        Used,
        Expired,
        Withdrawn, ///< the number is no longer the sender's
        Stopped    ///< the recipient has texted STOP; only a text takes that back
    };
    State state = State::Unknown;
    std::string sender; ///< who asks
    std::string number; ///< what texts would come from, E.164
    std::string contact;
    std::string agreementText;
    core::Timestamp expiresAt;
};

/// Who confirmed, as the form's request tells it.
struct FormVisit {
    std::string address;
    std::string userAgent;
    std::string formUrl;
};

class HostedConsentService {
public:
    HostedConsentService(WorldState& state, NumberStore& numbers, RegistrationStore& registrations,
                         OrganizationService& organization, ConsentStore& consents, ConsentService& consent)
        : m_state(state),
          m_numbers(numbers),
          m_registrations(registrations),
          m_organization(organization),
          m_consents(consents),
          m_consent(consent) {}

    /// POST /v1/consent/hosted: a link for an hour.
    Outcome<StoredHostedConsent> mint(BodyReader& body);
    ConsentForm form(const std::string& token);
    /// The recipient agrees. Changes nothing unless the form is open; gives the form as it was before.
    ConsentForm confirm(const std::string& token, const FormVisit& visit);

private:
    std::optional<StoredHostedConsent> byToken(const std::string& token);
    std::string senderName(const StoredNumber& number);
    WorldState& m_state;
    NumberStore& m_numbers;
    RegistrationStore& m_registrations;
    OrganizationService& m_organization;
    ConsentStore& m_consents;
    ConsentService& m_consent;
};

} // namespace am::sandbox
