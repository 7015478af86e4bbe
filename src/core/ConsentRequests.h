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

/// What the API noted of such consent (schema ConsentCaptureResult).
struct CapturedConsent {
    QString consentId; ///< empty if the answer did not name it
    QString agreementTextHash;
    bool alreadyOptedIn = false; ///< there was consent before
    QByteArray extra;

    bool operator==(const CapturedConsent&) const = default;
};

/// A form of the provider's that the contact fills in (schema HostedConsent).
struct HostedConsentRequest {
    QString phoneNumberId;
    QString contact;
    QString agreementText; ///< what the form asks the contact to agree to
};

/// The link to that form (schema HostedConsentResult). Whoever has it may answer for the contact.
struct HostedConsentLink {
    QString token;
    QString url;
    std::optional<Timestamp> expiresAt; ///< usually in an hour
    QByteArray extra;

    bool operator==(const HostedConsentLink&) const = default;
};

} // namespace am::core
