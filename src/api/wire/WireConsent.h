// Consent records, their history and the answers of a double opt-in.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/ConsentRequests.h"

namespace am::api::wire {

core::ConsentRecord consentRecord(FieldReader& fields);
core::ConsentEvent consentEvent(FieldReader& fields);

/// Schema DoubleOptInResult, before it is known what the status says.
struct DoubleOptInAnswer {
    QString pendingId;
    QString confirmationMessageId;
    std::optional<core::Timestamp> expiresAt;
    bool reused = false;
    bool alreadyOptedIn = false;
};
DoubleOptInAnswer doubleOptInAnswer(FieldReader& fields);

core::CapturedConsent capturedConsent(FieldReader& fields);
core::HostedConsentLink hostedConsentLink(FieldReader& fields);

} // namespace am::api::wire
