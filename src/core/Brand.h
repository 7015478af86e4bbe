// A brand: the business that sends, as registered for 10DLC.
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace am::core {

/// What one files to register a brand (schema BrandCreate).
struct BrandDraft {
    QString entityType;
    QString brandRelationship;
    QString displayName;
    QString companyName;
    QString ein;
    QString email;
    QString phone;
    QString street;
    QString city;
    QString state;
    QString postalCode;
    QString country = QStringLiteral("US");
    QString vertical;
    QString website;
    QString referenceId;

    bool operator==(const BrandDraft&) const = default;
};

/// A brand on file (api.md 4). A value; any thread.
struct Brand {
    QString id;
    QString status;         ///< PENDING, ACTIVE, DELETED, or what else the API says
    QString identityStatus; ///< SELF_DECLARED, UNVERIFIED, VERIFIED, VETTED_VERIFIED, or empty while pending
    QString tcrBrandId;
    BrandDraft filed;
    std::optional<Timestamp> submittedAt;
    std::optional<Timestamp> verifiedAt;
    Timestamp createdAt;
    Timestamp updatedAt;
    QByteArray extra;

    /// Only VERIFIED and VETTED_VERIFIED brands let campaigns register.
    bool mayRegisterCampaigns() const {
        return identityStatus == QLatin1String("VERIFIED") || identityStatus == QLatin1String("VETTED_VERIFIED");
    }
    bool operator==(const Brand&) const = default;
};

} // namespace am::core
