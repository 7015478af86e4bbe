// Brands, campaigns and their carriers in words.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "models/RegistrationStanding.h"
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

struct RegistrationText {
    Q_DECLARE_TR_FUNCTIONS(am::models::RegistrationText)
public:
    /// Of a brand: identity counts once there is one, before that the status.
    static StateWord state(const core::Brand& brand);
    static StateWord state(const core::Campaign& campaign);
    static StateWord campaignState(const QString& status);
    /// "Waiting 2 days": full days of 24 hours, so that no change of the clocks counts.
    static QString waitingSince(core::Timestamp since, core::Timestamp now);
    /// "2 days", "5 h", "<1 h"
    static QString waited(core::Timestamp since, core::Timestamp now);
    /// How a campaign is called on screen: "Customer care · Harbor Cycle Works".
    static QString title(const core::Campaign& campaign, const QList<core::Brand>& brands);
    /// The titles of all campaigns by id; those that would be the same carry their registry id as well.
    static QHash<QString, QString> titles(const QList<core::Campaign>& campaigns,
                                          const QList<core::Brand>& brands);
    static QString entityType(const QString& value);
    /// A step's name on the way of a brand or of a campaign: "Filed", "In review", "Active".
    static QString stage(const RegistrationStage& stage, bool ofBrand);
    /// Icon and tone of a step that was reached.
    static QString stageIcon(RegistrationStage::Kind kind);
    static Tone stageTone(RegistrationStage::Kind kind);
    /// Why a moment of a step is missing; empty if it is not, or not reached yet.
    static QString missingMoment(const RegistrationStage& stage, bool ofBrand);
};

} // namespace am::models
