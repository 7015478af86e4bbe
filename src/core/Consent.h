// Consent of a contact to receive texts from one of our numbers, and its history.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace am::core {

/// What may be said about consent for (our number, contact) (api.md 6). Pending and Expired are known only locally.
enum class ConsentState : quint8 { None, Pending, OptedIn, OptedOut, Expired };

/// One consent record of the API. Consent is per sending number. A value; any thread.
struct ConsentRecord {
    QString id;
    QString phoneNumberId;
    QString contact; ///< E.164
    bool optedIn = false;
    std::optional<Timestamp> optedInAt;
    std::optional<Timestamp> optedOutAt;
    QString source;
    Timestamp createdAt;
    Timestamp updatedAt;
    QByteArray extra; ///< JSON object of unnamed fields, empty if none

    bool operator==(const ConsentRecord&) const = default;
};

/// One entry of a record's history with its evidence.
struct ConsentEvent {
    QString id;
    QString consentId;
    QString event; ///< opt_in, opt_out, reconfirm, expired, or what else the API says
    QString keyword;
    QString source;
    QString rawEventId;
    Timestamp occurredAt;
    QString evidenceIp;
    QString evidenceUserAgent;
    QString evidenceAgreementTextHash;
    QString evidenceFormUrl;
    QString evidenceConsentMethod;
    QByteArray extra;

    bool operator==(const ConsentEvent&) const = default;
};

/// A double opt-in that waits for its YES. The API cannot list these, so we remember those we started.
struct PendingOptIn {
    QString id; ///< consent_pending_id
    QString phoneNumberId;
    QString contact;
    QString confirmationMessageId;
    Timestamp startedAt;
    std::optional<Timestamp> expiresAt;

    bool operator==(const PendingOptIn&) const = default;
};

/// The state to show for one (number, contact), from what is on file.
ConsentState consentState(const std::optional<ConsentRecord>& record, const std::optional<PendingOptIn>& pending,
                          Timestamp now);

} // namespace am::core
