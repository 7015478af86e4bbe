// A toll-free verification dossier: what the aggregator asks, and what became of it.
#pragma once

#include "core/Timestamp.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace am::core {

/// Where a verification stands, in words that fit every aggregator (compliance.md 4.3). Stored as numbers:
/// append only.
enum class TollFreeStatus : quint8 {
    Draft = 0,
    Submitted = 1,
    InReview = 2,
    NeedsInput = 3, ///< rejected, and may be edited and filed again
    Verified = 4,
    RejectedFinal = 5 ///< rejected, and may not be edited
};

/// What one fills in (compliance.md 4.2). Times and telephone numbers as the aggregators want them: E.164.
struct TollFreeDraft {
    QString businessName; ///< legal name
    QString doingBusinessAs;
    QString entityType; ///< SOLE_PROPRIETOR, PRIVATE_PROFIT, PUBLIC_PROFIT, NON_PROFIT, GOVERNMENT
    QString registrationNumber;
    QString registrationType;    ///< EIN, CBN, CRN, VAT, …, OTHER
    QString registrationCountry; ///< ISO 3166 alpha-2
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QString country = QStringLiteral("US");
    QString website;
    QString contactFirstName;
    QString contactLastName;
    QString contactEmail;
    QString contactPhone;
    QString notificationEmail;
    QStringList useCases;
    QString useCaseSummary;
    QString sampleMessages; ///< productionMessageContent; one per line
    QString optInWorkflow;
    QString optInType; ///< VERBAL, WEB_FORM, PAPER_FORM, VIA_TEXT, MOBILE_QR_CODE, IMPORT
    QStringList optInImageUrls;
    QString optInConfirmation;
    QString helpMessage;
    QStringList optInKeywords;
    int messageVolume = 0; ///< messages a month, one of the tiers; 0 = not chosen
    QString privacyPolicyUrl;
    QString termsUrl;
    bool ageGatedContent = false;
    QString isvReseller; ///< who files for the business; empty if the business itself does
    QString additionalInformation;
    QString campaignVerifyToken;
    QStringList numbers; ///< E.164

    /// The name people know.
    const QString& knownAs() const { return doingBusinessAs.isEmpty() ? businessName : doingBusinessAs; }
    bool operator==(const TollFreeDraft&) const = default;
};

/// One entry of a dossier's history, written by hand: the API has no route for it. Never changed again.
struct TollFreeStatusChange {
    qint64 id = 0;
    TollFreeStatus status = TollFreeStatus::Draft;
    Timestamp at;         ///< when the aggregator said so, as the operator gave it
    Timestamp recordedAt; ///< when it was written down here
    QString reference;    ///< the aggregator's name for the request
    QStringList rejectionCodes;
    QString note;

    bool operator==(const TollFreeStatusChange&) const = default;
};

/// A dossier with its history, oldest first. A value; any thread.
struct TollFreeDossier {
    qint64 id = 0;
    Timestamp createdAt;
    Timestamp updatedAt; ///< of the fields
    TollFreeDraft fields;
    QList<TollFreeStatusChange> history;

    TollFreeStatus status() const {
        return history.isEmpty() ? TollFreeStatus::Draft : history.constLast().status;
    }
    /// Since when it stands so.
    Timestamp statusSince() const { return history.isEmpty() ? createdAt : history.constLast().at; }
    /// The last time it was handed in, if ever.
    std::optional<Timestamp> submittedAt() const {
        const auto last = std::find_if(
            history.crbegin(), history.crend(),
            [](const TollFreeStatusChange& change) { return change.status == TollFreeStatus::Submitted; });
        return last == history.crend() ? std::nullopt : std::optional(last->at);
    }
    /// The aggregator's latest name for it.
    QString reference() const {
        const auto last =
            std::find_if(history.crbegin(), history.crend(),
                         [](const TollFreeStatusChange& change) { return !change.reference.isEmpty(); });
        return last == history.crend() ? QString() : last->reference;
    }
    bool operator==(const TollFreeDossier&) const = default;
};

} // namespace am::core
