// Consent records, their history and the answers of a double opt-in.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/Consent.h"

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

/// The consent's id in the answer of a capture, wherever it stands; empty if nowhere.
QString capturedConsentId(FieldReader& fields);

} // namespace am::api::wire
