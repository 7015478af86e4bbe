// Where a brand, a campaign or a draft stands, and what is to be done about it.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace am::models {

/// What the board's filter asks for.
enum class RegistrationPhase : quint8 {
    Draft,
    InReview,
    Active,
    Rejected, ///< a campaign rejected, a brand that could not be verified
    Ended,    ///< expired, deleted
    Other     ///< what the API says and we do not know, and a state between two of the above
};

/// One step on the way of a registration. A value.
struct RegistrationStage {
    enum class Kind : quint8 {
        Draft,
        Filed,
        Review,
        Approved, ///< brand verified, campaign active
        Rejected,
        Expired,
        Deleted,
        SelfDeclared,
        Suspended,
        Unknown ///< `raw` says what the API calls it
    };
    enum class Reach : quint8 { Passed, Current, Ahead };
    Kind kind = Kind::Draft;
    Reach reach = Reach::Ahead;
    std::optional<core::Timestamp> at; ///< nothing: not reached, or the API does not say when
    QString raw;

    bool operator==(const RegistrationStage&) const = default;
};

/// What somebody should do next, as far as the registration's own facts tell.
enum class RegistrationStep : quint8 {
    None,
    FinishDraft,
    WaitForVerification,
    WaitForReview,
    AskSupport,       ///< it waits unusually long, or stands in a state one cannot act on
    CorrectBrand,     ///< could not be verified
    VerifyBrand,      ///< a brand that may not register campaigns, or a campaign of such a brand
    FileCampaign,     ///< a verified brand without one
    AttachNumbers,    ///< an active campaign that carries none
    SeeCarriers,      ///< some carriers refuse an active campaign
    Renew,            ///< expires soon
    PastExpiry,       ///< its time is over, and the API still says ACTIVE
    FileAgain,        ///< rejected
    FinishCorrection, ///< rejected, and a draft of its correction is begun
    FileAnew,         ///< expired
    FiledAgain        ///< a newer campaign with its texts has taken its place
};

/// What stands around a campaign.
struct CampaignSurroundings {
    std::optional<core::Brand> brand;
    std::optional<int> numbers;                ///< attached to it; nothing: not known here
    bool carriersRefuse = false;               ///< at least one says no (CarrierTerms)
    bool correctionBegun = false;              ///< a draft was begun from it
    std::optional<core::Timestamp> filedAgain; ///< when a newer one took its place
};

/// Computed from what the API told last; nothing is invented. A value.
struct RegistrationStanding {
    /// An expiry is announced this many days ahead.
    static constexpr int expiryNotice = 30;
    static constexpr int expiryWarning = 14;
    static constexpr int expiryAlarm = 7;
    /// A review that takes longer is worth a question. Our own figure: no review time is published.
    static constexpr std::chrono::hours longWait{24 * 14};

    RegistrationPhase phase = RegistrationPhase::Other;
    RegistrationStep step = RegistrationStep::None;
    QList<RegistrationStage> stages;             ///< in order, up to where it could get
    std::optional<core::Timestamp> waitingSince; ///< while it is in review
    std::optional<core::Timestamp> expires;      ///< of an active or expired campaign
    std::optional<core::Timestamp> filedAgain;
    std::optional<int>
        daysToExpiry; ///< of an active campaign, by the local calendar; negative once it is over
    bool needsMe = false;

    static RegistrationStanding ofDraft(std::optional<core::Timestamp> savedAt);
    /// `liveCampaigns`: its drafts and its campaigns that are pending or active; nothing: not known here.
    static RegistrationStanding of(const core::Brand& brand, std::optional<int> liveCampaigns,
                                   core::Timestamp now);
    static RegistrationStanding of(const core::Campaign& campaign, const CampaignSurroundings& around,
                                   core::Timestamp now);
    /// The stage it stands in; null if there are no stages.
    const RegistrationStage* current() const;

    bool operator==(const RegistrationStanding&) const = default;
};

} // namespace am::models

Q_DECLARE_METATYPE(am::models::RegistrationStanding)
