// Steps, their weight and their reasons.
#include "models/RegistrationAdvice.h"

#include "models/Formats.h"

namespace am::models {

QString RegistrationAdvice::step(const RegistrationStanding& standing) {
    switch (standing.step) {
        case RegistrationStep::None:
            return {};
        case RegistrationStep::FinishDraft:
            return tr("Finish and file");
        case RegistrationStep::WaitForVerification:
            return tr("Wait for the registry");
        case RegistrationStep::WaitForReview:
            return tr("Wait for the carriers");
        case RegistrationStep::AskSupport:
            return tr("Ask support");
        case RegistrationStep::CorrectBrand:
            return tr("Correct and file again");
        case RegistrationStep::VerifyBrand:
            return tr("Get the brand verified first");
        case RegistrationStep::FileCampaign:
            return tr("File a campaign");
        case RegistrationStep::AttachNumbers:
            return tr("Attach numbers");
        case RegistrationStep::SeeCarriers:
            return tr("A carrier refuses it");
        case RegistrationStep::Renew:
            return standing.expires ? tr("Renew before %1").arg(Formats::isoDate(*standing.expires))
                                    : tr("Renew");
        case RegistrationStep::PastExpiry:
            return tr("Past its expiry; ask support");
        case RegistrationStep::FileAgain:
            return tr("Correct and file again");
        case RegistrationStep::FinishCorrection:
            return tr("Finish the correction");
        case RegistrationStep::FileAnew:
            return tr("File a new one");
        case RegistrationStep::FiledAgain:
            break;
    }
    return standing.filedAgain ? tr("Filed again %1").arg(Formats::isoDate(*standing.filedAgain))
                               : tr("Filed again");
}

Tone RegistrationAdvice::tone(const RegistrationStanding& standing) {
    switch (standing.step) {
        case RegistrationStep::CorrectBrand:
        case RegistrationStep::FileAgain:
        case RegistrationStep::PastExpiry:
            return Tone::Danger;
        case RegistrationStep::AskSupport:
        case RegistrationStep::VerifyBrand:
        case RegistrationStep::FinishCorrection:
        case RegistrationStep::SeeCarriers:
        case RegistrationStep::FileAnew:
            return Tone::Warning;
        case RegistrationStep::Renew:
            if (standing.daysToExpiry.value_or(0) <= RegistrationStanding::expiryAlarm) {
                return Tone::Danger;
            }
            return *standing.daysToExpiry <= RegistrationStanding::expiryWarning ? Tone::Warning : Tone::Info;
        case RegistrationStep::FinishDraft:
        case RegistrationStep::FileCampaign:
        case RegistrationStep::AttachNumbers:
            return Tone::Info;
        default:
            return Tone::Neutral;
    }
}

QString RegistrationAdvice::expiry(const RegistrationStanding& standing, core::Timestamp now) {
    if (!standing.expires) {
        return {};
    }
    if (*standing.expires <= now || !standing.daysToExpiry) {
        return tr("Expired %1").arg(Formats::isoDate(*standing.expires));
    }
    if (*standing.daysToExpiry > RegistrationStanding::expiryNotice) {
        return {};
    }
    return *standing.daysToExpiry == 0 ? tr("Expires today")
                                       : tr("Expires in %n days", nullptr, *standing.daysToExpiry);
}

QString RegistrationAdvice::reason(const RegistrationStanding& standing) {
    switch (standing.step) {
        case RegistrationStep::AskSupport:
            return standing.waitingSince ? tr("No answer for two weeks or more. No review time is published; "
                                              "ask the API's support, with the id below.")
                                         : tr("This state is not described. Ask the API's support, with the "
                                              "id below.");
        case RegistrationStep::VerifyBrand:
            return tr("Only verified brands may register campaigns.");
        case RegistrationStep::FileCampaign:
            return tr(
                "The brand is verified and has no campaign yet. Numbers send under a "
                "campaign.");
        case RegistrationStep::AttachNumbers:
            return tr("No number sends under this campaign yet, and its fee runs.");
        case RegistrationStep::SeeCarriers:
            return tr("Texts to customers of a carrier that refuses it will not arrive.");
        case RegistrationStep::Renew:
            return tr(
                "The API has no call that renews a campaign. See that the wallet covers "
                "its fee, and ask support before that day.");
        case RegistrationStep::PastExpiry:
            return tr(
                "Its expiry has passed and the API still calls it active. Ask support "
                "whether it was renewed.");
        case RegistrationStep::FileAnew:
            return tr(
                "An expired campaign carries no texts. It cannot be revived here; a new "
                "one is filed.");
        default:
            return {};
    }
}

} // namespace am::models
