// Consent records, their history and open challenges, as the world keeps them.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

struct StoredConsent {
    qint64 seq = 0;
    std::string id;
    std::string phoneNumberId;
    std::string contact;
    bool optedIn = false;
    std::optional<core::Timestamp> optedInAt;
    std::optional<core::Timestamp> optedOutAt;
    std::string source; ///< "api" or "inbound_reply": who made the last change
    std::optional<std::string> method;
    core::Timestamp createdAt;
    core::Timestamp updatedAt;

    /// Opted out by a reply: only another reply lifts it.
    bool isStopped() const { return !optedIn && source == "inbound_reply"; }
};

struct StoredConsentEvent {
    std::string id;
    std::string event; ///< opt_in, opt_out, reconfirm, expired
    std::optional<std::string> keyword;
    std::string source;
    std::optional<std::string> rawEventId;
    core::Timestamp occurredAt;
    std::optional<std::string> ip;
    std::optional<std::string> userAgent;
    std::optional<std::string> agreementTextHash;
    std::optional<std::string> formUrl;
    std::optional<std::string> method;
};

/// A double opt-in; `state` is pending, confirmed, expired or withdrawn.
struct StoredChallenge {
    std::string id;
    std::string phoneNumberId;
    std::string contact;
    std::string messageId;
    std::string agreementTextHash;
    core::Timestamp createdAt;
    core::Timestamp expiresAt;
    std::string state = "pending";
};

void writeConsent(JsonWriter& json, const StoredConsent& consent, const std::string& organizationId);
void writeConsentEvent(JsonWriter& json, const StoredConsentEvent& event, const std::string& consentId);

struct ConsentQuery {
    std::optional<std::string> contact;
    std::optional<std::string> phoneNumberId;
    std::optional<bool> optedIn;
    std::optional<core::Timestamp> since;
    std::optional<std::string> method;
};

class ConsentStore {
public:
    explicit ConsentStore(WorldState& state) : m_state(state) {}

    std::optional<StoredConsent> byId(const std::string& id);
    std::optional<StoredConsent> of(const std::string& phoneNumberId, const std::string& contact);
    /// Inserts a record with an empty id (and gives it one) or updates one.
    void save(StoredConsent& consent);
    /// Latest change first, at most limit + 1.
    Outcome<std::vector<StoredConsent>> page(const ConsentQuery& filter, const Page& page);
    qint64 count();

    void addEvent(const std::string& phoneNumberId, const std::string& contact, StoredConsentEvent event);
    /// Newest first, at most limit + 1.
    Outcome<std::vector<StoredConsentEvent>> history(const StoredConsent& consent, const Page& page);

    std::optional<StoredChallenge> pending(const std::string& phoneNumberId, const std::string& contact);
    std::optional<StoredChallenge> challenge(const std::string& id);
    void addChallenge(const StoredChallenge& challenge);
    void setChallengeState(const std::string& id, const std::string& state);

private:
    WorldState& m_state;
};

} // namespace am::sandbox
