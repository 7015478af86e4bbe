// A toll-free verification dossier: what the aggregator asks, and what became of it.
#pragma once

#include "core/Timestamp.h"

#include <QList>
#include <QString>
#include <QStringList>

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

/// A dossier with its history in the order it was written down. What the aggregator said last counts, however
/// late an earlier answer is entered. A value; any thread.
struct TollFreeDossier {
    qint64 id = 0;
    Timestamp createdAt;
    Timestamp updatedAt; ///< of the fields
    TollFreeDraft fields;
    QList<TollFreeStatusChange> history;

    TollFreeStatus status() const {
        const TollFreeStatusChange* last = latest([](const TollFreeStatusChange&) { return true; });
        return last ? last->status : TollFreeStatus::Draft;
    }
    /// Since when it stands so.
    Timestamp statusSince() const {
        const TollFreeStatusChange* last = latest([](const TollFreeStatusChange&) { return true; });
        return last ? last->at : createdAt;
    }
    /// The last time it was handed in, if ever.
    std::optional<Timestamp> submittedAt() const {
        const TollFreeStatusChange* last = latest(
            [](const TollFreeStatusChange& change) { return change.status == TollFreeStatus::Submitted; });
        return last ? std::optional(last->at) : std::nullopt;
    }
    /// The aggregator's latest name for it.
    QString reference() const {
        const TollFreeStatusChange* last =
            latest([](const TollFreeStatusChange& change) { return !change.reference.isEmpty(); });
        return last ? last->reference : QString();
    }
    bool operator==(const TollFreeDossier&) const = default;

private:
    /// By when it was said; of those said at the same time, the one written down last.
    template <class Wanted>
    const TollFreeStatusChange* latest(Wanted wanted) const {
        const TollFreeStatusChange* last = nullptr;
        for (const TollFreeStatusChange& change : history) {
            const bool isLater =
                !last || change.at > last->at || (change.at == last->at && change.id >= last->id);
            last = isLater && wanted(change) ? &change : last;
        }
        return last;
    }
};

} // namespace am::core
