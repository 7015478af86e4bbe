// Who may be texted, and who changed that.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/ConsentStore.h"
#include "sandbox/MessageDispatch.h"
#include "sandbox/NumberStore.h"

#include <optional>
#include <string>

namespace am::sandbox {

/// The answer of an attested opt-in.
struct AttestedConsent {
    std::string consentId;
    std::string agreementTextHash;
    bool alreadyOptedIn = false;
};

/// The answer of a double opt-in.
struct OptInChallenge {
    std::optional<StoredChallenge> challenge; ///< nothing: already opted in
    bool reused = false;
};

/// Why a contact who texted STOP cannot be opted in by the sender.
inline constexpr const char* stoppedByReply = "opted out by reply; the contact must text START";

/// What a reply did to a consent record.
enum class ReplyEffect : quint8 { None, Changed };

/// Consent per (number, contact). A STOP is lifted by another reply only; nothing the sender calls does it.
class ConsentService {
public:
    ConsentService(WorldState& state, ConsentStore& store, NumberStore& numbers, MessageDispatch& dispatch)
        : m_state(state), m_store(store), m_numbers(numbers), m_dispatch(dispatch) {}

    /// POST /v1/consent.
    Outcome<AttestedConsent> attest(BodyReader& body);
    /// POST /v1/consent/double-opt-in.
    Outcome<OptInChallenge> challenge(BodyReader& body);
    /// DELETE /v1/consent/{id}: idempotent.
    Outcome<StoredConsent> revoke(const std::string& id);

    ReplyEffect optOut(const std::string& phoneNumberId, const std::string& contact,
                       const std::string& keyword, const std::string& inboundId);
    /// START and its like: always an opt-in.
    ReplyEffect optIn(const std::string& phoneNumberId, const std::string& contact,
                      const std::string& keyword, const std::string& inboundId);
    /// YES and its like: an opt-in only if a challenge waits or the contact is opted out.
    ReplyEffect affirm(const std::string& phoneNumberId, const std::string& contact,
                       const std::string& keyword, const std::string& inboundId);
    void handleExpiry(const DueEvent& event);
    /// The contact has agreed on a hosted form.
    void confirmForm(const std::string& phoneNumberId, const std::string& contact,
                     const std::string& agreementText, const std::string& ip, const std::string& userAgent,
                     const std::string& formUrl);

    bool isLandline(const std::string& contact);
    /// For worlds that bring their own past: an opt-in by `method` now.
    void recordOptIn(const std::string& phoneNumberId, const std::string& contact, const std::string& method);

private:
    StoredConsent recordOf(const std::string& phoneNumberId, const std::string& contact);
    void confirm(StoredConsent& consent, StoredConsentEvent event);
    /// The contact has confirmed a challenge.
    void close(const StoredChallenge& challenge);
    void tell(const char* event, const StoredChallenge& challenge);
    WorldState& m_state;
    ConsentStore& m_store;
    NumberStore& m_numbers;
    MessageDispatch& m_dispatch;
};

} // namespace am::sandbox
