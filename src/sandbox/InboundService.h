// Takes in texts from phones and acts on their words.
#pragma once

#include "sandbox/ConsentService.h"
#include "sandbox/InboundStore.h"
#include "sandbox/MessageDispatch.h"
#include "sandbox/NumberStore.h"
#include "sandbox/OrganizationService.h"
#include "sandbox/RegistrationStore.h"

#include <string>
#include <vector>

namespace am::sandbox {

/// A text from a phone to one of our numbers. STOP, START, YES and HELP act as compliance.md 1.1 to 1.4 says;
/// each change gets its automatic reply, once, and each HELP its answer.
class InboundService {
public:
    InboundService(WorldState& state, InboundStore& store, NumberStore& numbers,
                   RegistrationStore& registrations, OrganizationService& organization,
                   ConsentService& consent, MessageDispatch& dispatch)
        : m_state(state),
          m_store(store),
          m_numbers(numbers),
          m_registrations(registrations),
          m_organization(organization),
          m_consent(consent),
          m_dispatch(dispatch) {}

    /// 422 if `to` is not ours. `from` and `to` are E.164.
    Outcome<StoredInbound> receive(const std::string& from, const std::string& to, const std::string& body,
                                   const std::vector<std::string>& mediaUrls);
    /// A magic phone answers.
    void handlePhoneReply(const DueEvent& event);

private:
    enum class Word : quint8 { Stop, Start, Help };
    void act(const StoredInbound& inbound, const StoredNumber& number);
    void reply(const StoredInbound& inbound, const StoredNumber& number, Word word);
    std::string replyText(const StoredInbound& inbound, const StoredNumber& number, Word word,
                          const StoredOrganization& organization);
    WorldState& m_state;
    InboundStore& m_store;
    NumberStore& m_numbers;
    RegistrationStore& m_registrations;
    OrganizationService& m_organization;
    ConsentService& m_consent;
    MessageDispatch& m_dispatch;
};

} // namespace am::sandbox
