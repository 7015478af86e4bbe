// Checks brand and campaign drafts for what reviewers are known to refuse, before they are filed.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::rules {

/// How much a finding weighs: only Block should stop a filing.
enum class LintSeverity : quint8 { Info, Warn, Block };

/// One thing that reviewers are known to refuse or ask about (compliance.md 3.6). A value.
struct LintFinding {
    QString checkId; ///< e.g. "OI-FREQ"
    QString textId;  ///< check and variant, e.g. "OI-FREQ.missing"; the key of lintTexts
    LintSeverity severity = LintSeverity::Info;
    QString category; ///< brand, use_case, samples, opt_in, automatic_messages
    QString field;    ///< the API's name of the field, e.g. "message_flow", "sample2"
    QString title;    ///< English texts with the arguments filled in
    QString detail;
    QString suggestedFix;
    QStringList arguments;      ///< what %1 and %2 stand for
    QStringList rejectionCodes; ///< codes of registry, carriers and vendors
    QString source;             ///< where the rule comes from, with its date

    bool operator==(const LintFinding&) const = default;
};

/// What a check needs to know beyond the draft. Leave out what is not known; those checks then stay silent.
struct LintSurroundings {
    QList<core::Brand> brands; ///< the organization's other brands, as filed
    QString organizationName;
    bool isReseller = false;
    int campaignsOfBrand = 0;  ///< not expired ones
    QString privacyPolicyText; ///< pasted by the operator
};

/// Findings on a campaign draft in the order of the form: use case, samples, opt-in, automatic messages.
/// `brand` is the one that `draft.brandId` names; a draft of a brand is Brand with `filed` only. Offline and
/// deterministic, fast enough for every keystroke; any thread. An empty list says nothing about a review's
/// outcome.
QList<LintFinding> lintCampaign(const core::CampaignDraft& draft, const std::optional<core::Brand>& brand,
                                const LintSurroundings& surroundings = {});
/// The same for a brand draft.
QList<LintFinding> lintBrand(const core::BrandDraft& draft, const LintSurroundings& surroundings = {});

struct LintCounts {
    int block = 0;
    int warn = 0;
    int info = 0;

    bool mayFile() const { return block == 0; }
    bool operator==(const LintCounts&) const = default;
};
LintCounts countFindings(const QList<LintFinding>& findings);

/// "block", "warn" or "info", as the API writes it.
QString lintSeverityWord(LintSeverity severity);

/// A text with its %1 … %9 filled in, in one pass, so that nothing in an argument is taken for a place.
QString filledIn(const QString& text, const QStringList& arguments);

/// English source texts of one finding with %1 and %2 in place (context "RegistrationChecks" of the
/// translations).
struct LintTexts {
    QString title;
    QString detail;
    QString suggestedFix;
};
std::optional<LintTexts> lintTexts(const QString& textId);
/// All text ids, in the order of the rule file.
QStringList lintTextIds();
/// `reviewed` date of the rule files (resources/rules/registration-*.json).
QString lintReviewedOn();

} // namespace am::rules
