// What a filing costs and what is known against it, in words.
#include "models/FilingText.h"

#include "models/CampaignForm.h"
#include "models/Formats.h"
#include "models/RegistrationFacts.h"

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

bool isCampaign(const RegistrationForm& form) {
    return qobject_cast<const CampaignForm*>(&form) != nullptr;
}

std::optional<core::Money> priceOf(const RegistrationForm& form, const RegistrationFacts& facts) {
    if (!facts.fees()) {
        return std::nullopt;
    }
    return isCampaign(form) ? facts.fees()->campaignMonth.priceOf(form.text(u"usecase"_s))
                            : facts.fees()->brandFilingOnetime.priceOf(form.text(u"entity_type"_s));
}

} // namespace

QStringList FilingText::costs(const RegistrationForm& form, const RegistrationFacts& facts) {
    const auto price = priceOf(form, facts);
    QStringList lines;
    if (isCampaign(form)) {
        lines.append(price ? tr("%1 each month while the campaign is active").arg(Formats::money(*price))
                           : tr("The monthly price of this use case is not known here"));
        lines.append(tr("Carriers may charge for the review as well; the fee catalog does not name it"));
    } else {
        lines.append(price ? tr("%1 once, for this filing").arg(Formats::money(*price))
                           : tr("The price of this filing is not known here"));
    }
    lines.append(facts.wallet() ? tr("Balance of the wallet: %1").arg(Formats::money(facts.wallet()->balance))
                                : tr("The balance of the wallet is not known here"));
    return lines;
}

bool FilingText::isShort(const RegistrationForm& form, const RegistrationFacts& facts) {
    const auto price = priceOf(form, facts);
    return price && facts.wallet() && facts.wallet()->balance < *price;
}

} // namespace am::models
