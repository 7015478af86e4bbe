// The single remedies of the registration linter, by part of the form. Whether one helps is tried out later.
#pragma once

#include "rules/RegistrationFields.h"
#include "rules/RegistrationLint.h"

namespace am::rules {

/// One finding and the draft it was found in. Refers to what it was made from.
struct CampaignFault {
    const LintFinding& finding;
    const core::CampaignDraft& draft;
    const std::optional<core::Brand>& brand;

    /// The text in the finding's field.
    QString text() const { return fieldValue(draft, finding.field).toString(); }
    /// What stands for %1 in the finding.
    QString argument() const { return finding.arguments.value(0); }
    FieldChanges with(const QVariant& value) const { return {{finding.field, value}}; }
    /// As it is shown in messages; empty if not known.
    QString brandName() const;
};

/// A text with a sentence at its end.
QString withSentence(const QString& text, const QString& sentence);
/// An address by https, where nothing but the scheme is missing or plain; empty if it is none.
QString securedAddress(const QString& address);

/// Empty if there is nothing to be done without asking.
FieldChanges sampleRemedy(const CampaignFault& fault);
FieldChanges declarationRemedy(const CampaignFault& fault);
FieldChanges optInRemedy(const CampaignFault& fault);
FieldChanges replyRemedy(const CampaignFault& fault);
FieldChanges keywordRemedy(const CampaignFault& fault);
FieldChanges brandRemedy(const LintFinding& finding, const core::BrandDraft& draft);

} // namespace am::rules
