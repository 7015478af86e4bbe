// What can be put right in a draft without asking anybody for a fact.
#pragma once

#include "rules/RegistrationFields.h"
#include "rules/RegistrationLint.h"

#include <optional>

namespace am::rules {

/// New values that answer one finding. Keep the old ones (fieldValue) to undo it.
struct RegistrationFix {
    FieldChanges changes; ///< never empty

    bool operator==(const RegistrationFix&) const = default;
};

/// The fix of a finding of lintCampaign on this draft. Nothing where a fact is missing that only the user
/// knows, such as an address or a way to opt in: the finding's suggestedFix is all there is then. A fix that
/// is offered removes its finding and brings no finding that blocks: it was tried out, which costs a lint or
/// two. Any thread.
std::optional<RegistrationFix> fixOf(const LintFinding& finding, const core::CampaignDraft& draft,
                                     const std::optional<core::Brand>& brand,
                                     const LintSurroundings& surroundings = {});
/// The same for a finding of lintBrand.
std::optional<RegistrationFix> fixOf(const LintFinding& finding, const core::BrandDraft& draft,
                                     const LintSurroundings& surroundings = {});

/// One for each of all findings of a draft, in their order; cheaper than one after the other.
QList<std::optional<RegistrationFix>> fixesOf(const QList<LintFinding>& findings,
                                              const core::CampaignDraft& draft,
                                              const std::optional<core::Brand>& brand,
                                              const LintSurroundings& surroundings = {});
QList<std::optional<RegistrationFix>> fixesOf(const QList<LintFinding>& findings,
                                              const core::BrandDraft& draft,
                                              const LintSurroundings& surroundings = {});

} // namespace am::rules
