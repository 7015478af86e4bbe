// A campaign: what a brand sends and how people opted in, as registered for 10DLC.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::core {

/// What one files to register a campaign (schema CampaignCreate).
struct CampaignDraft {
    QString brandId;
    QString usecase;
    QStringList subUsecases;
    QString description;
    QString messageFlow; ///< how people opt in
    QStringList samples; ///< sample1 … sample5
    QString optinKeywords;
    QString optinMessage;
    QString optoutKeywords; ///< comma-separated
    QString optoutMessage;
    QString helpKeywords; ///< comma-separated
    QString helpMessage;
    QString privacyPolicyLink;
    QString termsAndConditionsLink;
    bool subscriberOptin = true;
    bool subscriberOptout = true;
    bool subscriberHelp = true;
    bool embeddedLink = false;
    bool embeddedPhone = false;
    bool numberPool = false;
    bool ageGated = false;
    bool directLending = false;
    bool termsAndConditions = false; ///< accepted

    bool operator==(const CampaignDraft&) const = default;
};

/// A campaign on file (api.md 5). A value; any thread.
struct Campaign {
    QString id;
    QString status; ///< PENDING, ACTIVE, REJECTED, EXPIRED, or what else the API says
    QString tcrCampaignId;
    CampaignDraft filed;
    QByteArray mnoMetadata;       ///< JSON object keyed by carrier network id, empty until processed
    QStringList rejectionReasons; ///< text of each reason; an object item is kept as its JSON
    std::optional<Timestamp> submittedAt;
    std::optional<Timestamp> billedDate;
    std::optional<Timestamp> expirationDate;
    std::optional<Timestamp> rejectedAt;
    Timestamp createdAt;
    Timestamp updatedAt;
    QByteArray extra;

    bool isActive() const { return status == QLatin1String("ACTIVE"); }
    bool operator==(const Campaign&) const = default;
};

} // namespace am::core
