// What one asks of the API about consent.
#pragma once

#include "core/Consent.h"

namespace am::core {

/// A challenge text that the contact answers with YES (schema DoubleOptIn).
struct DoubleOptInRequest {
    QString phoneNumberId;
    QString contact;
    QString confirmationText;
    QString agreementText; ///< may be empty
    /// Sent as Idempotency-Key and kept over retries of the same intent.
    QString idempotencyKey;
};

/// The three answers of a double opt-in; none is an error (api.md 6).
struct DoubleOptInOutcome {
    enum class Kind : quint8 {
        Started,       ///< 202: a text is on its way
        Reused,        ///< 200: an earlier challenge is still open; no new text
        AlreadyOptedIn ///< 200: nothing to do
    };
    Kind kind = Kind::Started;
    std::optional<PendingOptIn> pending; ///< Started and Reused
};

/// Consent obtained elsewhere, with its evidence (schema ConsentCapture).
struct AttestedConsent {
    QString phoneNumberId;
    QString contact;
    Timestamp capturedAt;
    QString agreementText;
    QString method; ///< checkbox, sms_keyword, written, verbal, attested, hosted_form
    QString ipAddress;
    QString userAgent;
    QString formUrl;
    QString idempotencyKey;
};

} // namespace am::core
