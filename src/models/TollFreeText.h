// Toll-free dossiers, their status and their findings in words.
#pragma once

#include "core/TollFreeDossier.h"
#include "models/RegistrationText.h"
#include "rules/TollFreeLint.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace am::models {

struct TollFreeText {
    Q_DECLARE_TR_FUNCTIONS(am::models::TollFreeText)
public:
    static QList<core::TollFreeStatus> allStatuses();
    static StateWord state(core::TollFreeStatus status);
    /// Of a number's dossier; "No dossier" without one.
    static StateWord state(const std::optional<core::TollFreeDossier>& dossier);
    /// "Transactional", "Any content"
    static QString programme(bool isTransactional);
    /// "5 within 24 h", "No limit"
    static QString limit(int dailyLimit);
    /// "4 days left to edit", "The seven days to edit are over"; empty unless one is asked to.
    static QString editWindow(const core::TollFreeDossier& dossier, core::Timestamp now);
    /// "548: Opt-in insufficient (can be corrected)"; a code that is not known stands as it is.
    static QString rejectionCode(const QString& code);
    static StateWord severity(rules::LintSeverity severity);
    /// "2 block, 3 warn"; "No findings".
    static QString counts(const rules::LintCounts& counts);

    /// A finding's texts, translated, with its arguments in place.
    static rules::LintTexts finding(const rules::TollFreeFinding& finding);
    /// Label and explanation of a use case of the aggregators; an unknown one stands as it is.
    static QString useCase(const QString& code);
    static QString optInType(const QString& code);
};

} // namespace am::models
