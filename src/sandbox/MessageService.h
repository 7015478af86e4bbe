// Decides whether a text may be sent, and sends it.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/ConsentService.h"
#include "sandbox/MediaService.h"
#include "sandbox/MessageDispatch.h"
#include "sandbox/NumberStore.h"
#include "sandbox/OrganizationService.h"
#include "sandbox/ProgrammeService.h"
#include "sandbox/RegistrationStore.h"
#include "sandbox/SendRate.h"
#include "sandbox/WalletService.h"

namespace am::sandbox {

/// POST /v1/messages. The checks come in this order: body and media (422), number ours (422), MMS of the
/// number and altogether (503 MMS_DISABLED), landline (422 LINE_TYPE_BLOCKED), consent (453), campaign (403),
/// quiet hours (422), programme and daily limit of a toll-free number (422), credit (402), rate (429).
class MessageService {
public:
    MessageService(WorldState& state, NumberStore& numbers, RegistrationStore& registrations,
                   ConsentStore& consents, ConsentService& consent, OrganizationService& organization,
                   MediaService& media, ProgrammeService& programmes, WalletService& wallet,
                   MessageDispatch& dispatch)
        : m_state(state),
          m_numbers(numbers),
          m_registrations(registrations),
          m_consents(consents),
          m_consent(consent),
          m_organization(organization),
          m_media(media),
          m_programmes(programmes),
          m_wallet(wallet),
          m_dispatch(dispatch) {}

    Outcome<StoredMessage> send(BodyReader& body);
    void resetRate() { m_rate.reset(); }

private:
    std::optional<Failure> refusal(const Dispatch& dispatch);
    bool mayCarry(const StoredNumber& number);
    WorldState& m_state;
    NumberStore& m_numbers;
    RegistrationStore& m_registrations;
    ConsentStore& m_consents;
    ConsentService& m_consent;
    OrganizationService& m_organization;
    MediaService& m_media;
    ProgrammeService& m_programmes;
    WalletService& m_wallet;
    MessageDispatch& m_dispatch;
    SendRate m_rate;
};

} // namespace am::sandbox
