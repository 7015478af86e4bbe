// Findings on a registration in words.
#pragma once

#include "models/RegistrationFinding.h"
#include "models/Roles.h"

#include <QCoreApplication>

namespace am::models {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(am::models::FindingText)
public:
    /// A finding of the checks, in the reader's language (context "RegistrationChecks").
    static RegistrationFinding of(const rules::LintFinding& finding);
    /// "Would stop this", "Often refused", "Worth a look".
    static QString severity(const RegistrationFinding& finding);
    static Tone tone(const RegistrationFinding& finding);
    static QString icon(const RegistrationFinding& finding);
    /// Who says so: "also the API's review", "the API's review of an earlier state".
    static QString witness(const RegistrationFinding& finding);
    /// "2 findings would stop this" or, with none at all, what that does not mean.
    static QString verdict(const rules::LintCounts& counts);
    /// "2 would stop this · 5 often refused · 1 worth a look"; empty without findings.
    static QString counts(const rules::LintCounts& counts);
};

} // namespace am::models
