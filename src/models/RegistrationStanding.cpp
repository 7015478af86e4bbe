// Stages and next steps, from the API's states and moments.
#include "models/RegistrationStanding.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;
using Stage = RegistrationStage;
using Kind = RegistrationStage::Kind;
using Reach = RegistrationStage::Reach;
using Step = RegistrationStep;
using Phase = RegistrationPhase;

namespace {

/// Draft and filing of what is on file. Nobody says when it was drafted.
QList<Stage> filedStages(const std::optional<core::Timestamp>& submittedAt, Reach review) {
    return {{Kind::Draft, Reach::Passed, std::nullopt, {}},
            {Kind::Filed, Reach::Passed, submittedAt, {}},
            {Kind::Review, review, std::nullopt, {}}};
}

void settle(RegistrationStanding& standing, Phase phase, Kind kind, const std::optional<core::Timestamp>& at,
            const QString& raw = {}) {
    standing.phase = phase;
    standing.stages.append({kind, Reach::Current, at, raw});
}

/// When it was filed, or else created; nothing if neither was told.
std::optional<core::Timestamp> filedAt(const std::optional<core::Timestamp>& submittedAt,
                                       core::Timestamp createdAt) {
    const bool told = submittedAt || createdAt != core::Timestamp();
    return told ? std::optional(submittedAt.value_or(createdAt)) : std::nullopt;
}

void waitFor(RegistrationStanding& standing, Step step, const std::optional<core::Timestamp>& since,
             core::Timestamp now) {
    standing.phase = Phase::InReview;
    standing.stages.append({Kind::Approved, Reach::Ahead, std::nullopt, {}});
    standing.waitingSince = since;
    const bool tooLong = since && now.since(*since) >= RegistrationStanding::longWait;
    standing.step = tooLong ? Step::AskSupport : step;
    standing.needsMe = tooLong;
}

void need(RegistrationStanding& standing, Step step) {
    standing.step = step;
    standing.needsMe = true;
}

int calendarDays(core::Timestamp from, core::Timestamp to) {
    return int(from.toLocal().date().daysTo(to.toLocal().date()));
}

void judgeActive(RegistrationStanding& standing, const CampaignSurroundings& around, core::Timestamp now) {
    const bool over = standing.expires && *standing.expires <= now;
    if (standing.expires) {
        standing.daysToExpiry =
            over ? std::min(-1, calendarDays(now, *standing.expires)) : calendarDays(now, *standing.expires);
    }
    const int days = standing.daysToExpiry.value_or(RegistrationStanding::expiryNotice + 1);
    if (over) {
        need(standing, Step::PastExpiry);
    } else if (around.brand && !around.brand->mayRegisterCampaigns()) {
        need(standing, Step::VerifyBrand);
    } else if (days <= RegistrationStanding::expiryWarning) {
        need(standing, Step::Renew);
    } else if (around.carriersRefuse) {
        need(standing, Step::SeeCarriers);
    } else if (around.numbers == 0) {
        need(standing, Step::AttachNumbers);
    } else if (days <= RegistrationStanding::expiryNotice) {
        need(standing, Step::Renew);
    }
}

} // namespace

const RegistrationStage* RegistrationStanding::current() const {
    const auto found = std::find_if(stages.cbegin(), stages.cend(),
                                    [](const Stage& stage) { return stage.reach == Reach::Current; });
    return found == stages.cend() ? nullptr : &*found;
}

RegistrationStanding RegistrationStanding::ofDraft(std::optional<core::Timestamp> savedAt) {
    RegistrationStanding standing;
    standing.phase = Phase::Draft;
    standing.stages = {{Kind::Draft, Reach::Current, savedAt, {}},
                       {Kind::Filed, Reach::Ahead, std::nullopt, {}},
                       {Kind::Review, Reach::Ahead, std::nullopt, {}},
                       {Kind::Approved, Reach::Ahead, std::nullopt, {}}};
    need(standing, Step::FinishDraft);
    return standing;
}

RegistrationStanding RegistrationStanding::of(const core::Brand& brand, std::optional<int> liveCampaigns,
                                              core::Timestamp now) {
    RegistrationStanding standing;
    const bool known = brand.status == "PENDING"_L1 || brand.status == "ACTIVE"_L1;
    const bool waits = brand.identityStatus.isEmpty() && known;
    standing.stages = filedStages(brand.submittedAt, waits ? Reach::Current : Reach::Passed);
    if (brand.status == "DELETED"_L1) {
        settle(standing, Phase::Ended, Kind::Deleted, std::nullopt);
    } else if (brand.mayRegisterCampaigns()) {
        settle(standing, Phase::Active, Kind::Approved, brand.verifiedAt);
        if (liveCampaigns == 0) {
            need(standing, Step::FileCampaign);
        }
    } else if (brand.identityStatus == "UNVERIFIED"_L1) {
        settle(standing, Phase::Rejected, Kind::Rejected, std::nullopt);
        need(standing, Step::CorrectBrand);
    } else if (brand.identityStatus == "SELF_DECLARED"_L1) {
        settle(standing, Phase::Other, Kind::SelfDeclared, std::nullopt);
        need(standing, Step::VerifyBrand);
    } else if (waits) {
        waitFor(standing, Step::WaitForVerification, filedAt(brand.submittedAt, brand.createdAt), now);
    } else {
        settle(standing, Phase::Other, Kind::Unknown, std::nullopt,
               brand.identityStatus.isEmpty() ? brand.status : brand.identityStatus);
        need(standing, Step::AskSupport);
    }
    return standing;
}

RegistrationStanding RegistrationStanding::of(const core::Campaign& campaign,
                                              const CampaignSurroundings& around, core::Timestamp now) {
    RegistrationStanding standing;
    const bool waits = campaign.status == "PENDING"_L1;
    standing.stages = filedStages(campaign.submittedAt, waits ? Reach::Current : Reach::Passed);
    if (waits) {
        waitFor(standing, Step::WaitForReview, filedAt(campaign.submittedAt, campaign.createdAt), now);
        if (around.brand && !around.brand->mayRegisterCampaigns()) {
            need(standing, Step::VerifyBrand);
        }
    } else if (campaign.isActive()) {
        standing.expires = campaign.expirationDate;
        // The API does not say when a campaign became active.
        settle(standing, Phase::Active, Kind::Approved, std::nullopt);
        judgeActive(standing, around, now);
    } else if (campaign.status == "REJECTED"_L1) {
        settle(standing, Phase::Rejected, Kind::Rejected, campaign.rejectedAt);
        need(standing, around.correctionBegun ? Step::FinishCorrection : Step::FileAgain);
    } else if (campaign.status == "EXPIRED"_L1) {
        standing.expires = campaign.expirationDate;
        standing.stages.append({Kind::Approved, Reach::Passed, std::nullopt, {}});
        settle(standing, Phase::Ended, Kind::Expired, campaign.expirationDate);
        need(standing, Step::FileAnew);
    } else {
        const bool suspended = campaign.status == "SUSPENDED"_L1;
        settle(standing, Phase::Other, suspended ? Kind::Suspended : Kind::Unknown, std::nullopt,
               campaign.status);
        need(standing, Step::AskSupport);
    }
    const bool over = standing.phase == Phase::Rejected || standing.phase == Phase::Ended;
    if (over && around.filedAgain && around.numbers.value_or(0) == 0) {
        standing.filedAgain = around.filedAgain;
        standing.step = Step::FiledAgain;
        standing.needsMe = false;
    }
    return standing;
}

} // namespace am::models
