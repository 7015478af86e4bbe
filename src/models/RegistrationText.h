// Brands, campaigns and their carriers in words.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "models/Roles.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>

namespace am::models {

/// A state as icon, word and meaning.
struct StateWord {
    QString word;
    Tone tone = Tone::Neutral;
    QString icon;

    bool operator==(const StateWord&) const = default;
};

/// What one carrier says about a campaign (mno_metadata).
struct CarrierRow {
    QString carrier;   ///< "AT&T", or the network id if we do not know it
    QString support;   ///< supports this campaign: yes, no
    QString review;    ///< reviews it by hand
    QString qualify;   ///< qualifies
    QString perMinute; ///< messages per minute

    bool operator==(const CarrierRow&) const = default;
};

struct RegistrationText {
    Q_DECLARE_TR_FUNCTIONS(am::models::RegistrationText)
public:
    /// Of a brand: identity counts once there is one, before that the status.
    static StateWord state(const core::Brand& brand);
    static StateWord state(const core::Campaign& campaign);
    static StateWord campaignState(const QString& status);
    /// "Waiting 2 days" while pending; empty otherwise.
    static QString waiting(const core::Brand& brand, core::Timestamp now);
    static QString waiting(const core::Campaign& campaign, core::Timestamp now);
    /// How a campaign is called on screen: "Customer care · Harbor Cycle Works".
    static QString title(const core::Campaign& campaign, const QList<core::Brand>& brands);
    /// The titles of all campaigns by id; those that would be the same carry their registry id as well.
    static QHash<QString, QString> titles(const QList<core::Campaign>& campaigns,
                                          const QList<core::Brand>& brands);
    static QString entityType(const QString& value);
    static QString carrierName(const QString& networkId);
    /// Sorted by carrier; empty until the carriers have processed the campaign.
    static QList<CarrierRow> carriers(const core::Campaign& campaign);
};

} // namespace am::models
