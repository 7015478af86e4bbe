// Brands, campaigns and their carriers in words.
#include "models/RegistrationText.h"

#include "models/Formats.h"
#include "models/UseCases.h"

#include <algorithm>

namespace am::models {

using namespace Qt::StringLiterals;

QString RegistrationText::waitingSince(core::Timestamp since, core::Timestamp now) {
    constexpr std::chrono::milliseconds hour = std::chrono::hours(1);
    constexpr std::chrono::milliseconds day = std::chrono::hours(24);
    const auto span = std::max(now.since(since), std::chrono::milliseconds(0));
    if (span < hour) {
        return tr("Waiting less than an hour");
    }
    if (span < day) {
        return tr("Waiting %n hours", nullptr, int(span / hour));
    }
    return tr("Waiting %n days", nullptr, int(span / day));
}

QString RegistrationText::waited(core::Timestamp since, core::Timestamp now) {
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(
        std::max(now.since(since), std::chrono::milliseconds(0)));
    if (hours.count() < 1) {
        return tr("<1 h", "hours");
    }
    constexpr int hoursADay = 24;
    return hours.count() < hoursADay ? tr("%n h", "hours", int(hours.count()))
                                     : tr("%n days", nullptr, int(hours.count() / hoursADay));
}

StateWord RegistrationText::state(const core::Brand& brand) {
    if (brand.status == "DELETED"_L1) {
        return {tr("Deleted"), Tone::Neutral, u"blocked"_s};
    }
    if (brand.identityStatus == "VERIFIED"_L1) {
        return {tr("Verified"), Tone::Success, u"check"_s};
    }
    if (brand.identityStatus == "VETTED_VERIFIED"_L1) {
        return {tr("Vetted"), Tone::Success, u"check-double"_s};
    }
    if (brand.identityStatus == "UNVERIFIED"_L1) {
        return {tr("Not verified"), Tone::Danger, u"error"_s};
    }
    if (brand.identityStatus == "SELF_DECLARED"_L1) {
        return {tr("Self-declared"), Tone::Warning, u"warning"_s};
    }
    if (!brand.identityStatus.isEmpty()) {
        return {brand.identityStatus, Tone::Neutral, u"unknown"_s};
    }
    if (brand.status == "PENDING"_L1) {
        return {tr("Pending"), Tone::Info, u"clock"_s};
    }
    if (brand.status == "ACTIVE"_L1) {
        return {tr("Active, not verified yet"), Tone::Info, u"clock"_s};
    }
    return {brand.status.isEmpty() ? tr("Unknown") : brand.status, Tone::Neutral, u"unknown"_s};
}

StateWord RegistrationText::state(const core::Campaign& campaign) {
    return campaignState(campaign.status);
}

StateWord RegistrationText::campaignState(const QString& status) {
    if (status == "ACTIVE"_L1) {
        return {tr("Active"), Tone::Success, u"check"_s};
    }
    if (status == "PENDING"_L1) {
        return {tr("Pending"), Tone::Info, u"clock"_s};
    }
    if (status == "REJECTED"_L1) {
        return {tr("Rejected"), Tone::Danger, u"error"_s};
    }
    if (status == "EXPIRED"_L1) {
        return {tr("Expired"), Tone::Warning, u"warning"_s};
    }
    if (status == "SUSPENDED"_L1) {
        return {tr("Suspended"), Tone::Warning, u"pause"_s};
    }
    return {status.isEmpty() ? tr("Unknown") : status, Tone::Neutral, u"unknown"_s};
}

QString RegistrationText::title(const core::Campaign& campaign, const QList<core::Brand>& brands) {
    const QString useCase = UseCases::find(campaign.filed.usecase).label;
    for (const core::Brand& brand : brands) {
        if (brand.id == campaign.filed.brandId) {
            return tr("%1 · %2", "use case, brand").arg(useCase, brand.filed.displayName);
        }
    }
    return useCase;
}

QHash<QString, QString> RegistrationText::titles(const QList<core::Campaign>& campaigns,
                                                 const QList<core::Brand>& brands) {
    QHash<QString, int> uses;
    for (const core::Campaign& campaign : campaigns) {
        ++uses[title(campaign, brands)];
    }
    QHash<QString, QString> titles;
    for (const core::Campaign& campaign : campaigns) {
        const QString plain = title(campaign, brands);
        const bool ambiguous = uses.value(plain) > 1 && !campaign.tcrCampaignId.isEmpty();
        titles.insert(
            campaign.id,
            ambiguous ? tr("%1 · %2", "campaign, registry id").arg(plain, campaign.tcrCampaignId) : plain);
    }
    return titles;
}

QString RegistrationText::entityType(const QString& value) {
    if (value == "PRIVATE_PROFIT"_L1) {
        return tr("Private company");
    }
    if (value == "PUBLIC_PROFIT"_L1) {
        return tr("Listed company");
    }
    if (value == "NON_PROFIT"_L1) {
        return tr("Non-profit");
    }
    if (value == "GOVERNMENT"_L1) {
        return tr("Government");
    }
    return value == "SOLE_PROPRIETOR"_L1 ? tr("Sole proprietor") : value;
}

QString RegistrationText::stage(const RegistrationStage& stage, bool ofBrand) {
    switch (stage.kind) {
        case RegistrationStage::Kind::Draft:
            return tr("Draft");
        case RegistrationStage::Kind::Filed:
            return stage.reach == RegistrationStage::Reach::Ahead ? tr("File") : tr("Filed");
        case RegistrationStage::Kind::Review:
            return stage.reach == RegistrationStage::Reach::Passed ? tr("Reviewed") : tr("In review");
        case RegistrationStage::Kind::Approved:
            return ofBrand ? tr("Verified") : tr("Active");
        case RegistrationStage::Kind::Rejected:
            return ofBrand ? tr("Not verified") : tr("Rejected");
        case RegistrationStage::Kind::Expired:
            return tr("Expired");
        case RegistrationStage::Kind::Deleted:
            return tr("Deleted");
        case RegistrationStage::Kind::SelfDeclared:
            return tr("Self-declared");
        case RegistrationStage::Kind::Suspended:
            return tr("Suspended");
        case RegistrationStage::Kind::Unknown:
            break;
    }
    return stage.raw.isEmpty() ? tr("Unknown") : stage.raw;
}

QString RegistrationText::stageIcon(RegistrationStage::Kind kind) {
    switch (kind) {
        case RegistrationStage::Kind::Draft:
            return u"edit"_s;
        case RegistrationStage::Kind::Filed:
            return u"send"_s;
        case RegistrationStage::Kind::Review:
            return u"clock"_s;
        case RegistrationStage::Kind::Approved:
            return u"check"_s;
        case RegistrationStage::Kind::Rejected:
            return u"error"_s;
        case RegistrationStage::Kind::Expired:
        case RegistrationStage::Kind::SelfDeclared:
            return u"warning"_s;
        case RegistrationStage::Kind::Deleted:
            return u"blocked"_s;
        case RegistrationStage::Kind::Suspended:
            return u"pause"_s;
        case RegistrationStage::Kind::Unknown:
            break;
    }
    return u"unknown"_s;
}

Tone RegistrationText::stageTone(RegistrationStage::Kind kind) {
    switch (kind) {
        case RegistrationStage::Kind::Review:
            return Tone::Info;
        case RegistrationStage::Kind::Approved:
            return Tone::Success;
        case RegistrationStage::Kind::Rejected:
            return Tone::Danger;
        case RegistrationStage::Kind::Expired:
        case RegistrationStage::Kind::SelfDeclared:
        case RegistrationStage::Kind::Suspended:
            return Tone::Warning;
        default:
            return Tone::Neutral;
    }
}

QString RegistrationText::missingMoment(const RegistrationStage& stage, bool ofBrand) {
    if (stage.at || stage.reach == RegistrationStage::Reach::Ahead) {
        return {};
    }
    switch (stage.kind) {
        case RegistrationStage::Kind::Draft:
            return tr("Before filing; the API keeps no drafts");
        case RegistrationStage::Kind::Review:
            return stage.reach == RegistrationStage::Reach::Current ? tr("Since filing")
                                                                    : tr("The API does not say when");
        case RegistrationStage::Kind::Approved:
            return ofBrand ? tr("The API gives no time") : tr("The API does not say since when");
        default:
            return tr("The API gives no time");
    }
}

} // namespace am::models
