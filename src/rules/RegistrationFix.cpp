// What can be put right in a draft without asking anybody for a fact.
#include "rules/RegistrationFix.h"

#include "rules/RegistrationRemedies.h"

#include <algorithm>

namespace am::rules {

namespace {
bool isSame(const LintFinding& one, const LintFinding& other) {
    return one.textId == other.textId && one.field == other.field;
}

bool has(const QList<LintFinding>& findings, const LintFinding& wanted) {
    return std::any_of(findings.begin(), findings.end(),
                       [&wanted](const LintFinding& finding) { return isSame(finding, wanted); });
}

/// Is the finding gone, and no other one there that blocks?
bool helps(const LintFinding& finding, const QList<LintFinding>& before, const QList<LintFinding>& after) {
    return !has(after, finding) &&
           std::none_of(after.begin(), after.end(), [&before](const LintFinding& other) {
               return other.severity == LintSeverity::Block && !has(before, other);
           });
}

std::optional<RegistrationFix> tried(const LintFinding& finding, const QList<LintFinding>& before,
                                     const core::CampaignDraft& draft,
                                     const std::optional<core::Brand>& brand,
                                     const LintSurroundings& surroundings) {
    const CampaignFault fault{finding, draft, brand};
    for (const auto& remedy :
         {&sampleRemedy, &declarationRemedy, &optInRemedy, &replyRemedy, &keywordRemedy}) {
        const FieldChanges changes = remedy(fault);
        const core::CampaignDraft mended = changed(draft, changes);
        if (mended != draft && helps(finding, before, lintCampaign(mended, brand, surroundings))) {
            return RegistrationFix{changes};
        }
    }
    return std::nullopt;
}

std::optional<RegistrationFix> tried(const LintFinding& finding, const QList<LintFinding>& before,
                                     const core::BrandDraft& draft, const LintSurroundings& surroundings) {
    const FieldChanges changes = brandRemedy(finding, draft);
    const core::BrandDraft mended = changed(draft, changes);
    if (mended != draft && helps(finding, before, lintBrand(mended, surroundings))) {
        return RegistrationFix{changes};
    }
    return std::nullopt;
}
} // namespace

std::optional<RegistrationFix> fixOf(const LintFinding& finding, const core::CampaignDraft& draft,
                                     const std::optional<core::Brand>& brand,
                                     const LintSurroundings& surroundings) {
    return tried(finding, lintCampaign(draft, brand, surroundings), draft, brand, surroundings);
}

std::optional<RegistrationFix> fixOf(const LintFinding& finding, const core::BrandDraft& draft,
                                     const LintSurroundings& surroundings) {
    return tried(finding, lintBrand(draft, surroundings), draft, surroundings);
}

QList<std::optional<RegistrationFix>> fixesOf(const QList<LintFinding>& findings,
                                              const core::CampaignDraft& draft,
                                              const std::optional<core::Brand>& brand,
                                              const LintSurroundings& surroundings) {
    QList<std::optional<RegistrationFix>> fixes;
    for (const LintFinding& finding : findings) {
        fixes += tried(finding, findings, draft, brand, surroundings);
    }
    return fixes;
}

QList<std::optional<RegistrationFix>> fixesOf(const QList<LintFinding>& findings,
                                              const core::BrandDraft& draft,
                                              const LintSurroundings& surroundings) {
    QList<std::optional<RegistrationFix>> fixes;
    for (const LintFinding& finding : findings) {
        fixes += tried(finding, findings, draft, surroundings);
    }
    return fixes;
}

} // namespace am::rules
