// What can be put right in a draft without asking anybody for a fact.
#include "rules/RegistrationFix.h"

namespace am::rules {

std::optional<RegistrationFix> fixOf(const LintFinding& finding, const core::CampaignDraft& draft,
                                     const std::optional<core::Brand>& brand,
                                     const LintSurroundings& surroundings) {
    Q_UNUSED(finding)
    Q_UNUSED(draft)
    Q_UNUSED(brand)
    Q_UNUSED(surroundings)
    return std::nullopt;
}

std::optional<RegistrationFix> fixOf(const LintFinding& finding, const core::BrandDraft& draft,
                                     const LintSurroundings& surroundings) {
    Q_UNUSED(finding)
    Q_UNUSED(draft)
    Q_UNUSED(surroundings)
    return std::nullopt;
}

} // namespace am::rules
