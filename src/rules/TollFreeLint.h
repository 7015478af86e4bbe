// Checks a toll-free verification dossier for what reviewers are known to refuse, before it is handed in.
#pragma once

#include "core/TollFreeDossier.h"
#include "rules/RegistrationLint.h"

#include <QDate>

namespace am::rules {

/// A finding on a dossier. The registration finding it is based on has toll-free's codes, severity and field.
struct TollFreeFinding {
    LintFinding lint;
    bool isFixable = true; ///< may a rejection for it be corrected and filed again?
    /// The field's whole value with the fix in place; nothing if only a person can fix it.
    std::optional<QString> replacement;

    bool operator==(const TollFreeFinding&) const = default;
};

/// What the checks need to know beyond the dossier. Leave out what is not known; those checks stay silent.
struct TollFreeSurroundings {
    QDate today;                             ///< for fields that are mandatory from a day on
    std::optional<QStringList> ownedNumbers; ///< E.164; nothing: not copied yet
    QList<core::TollFreeDossier> others;     ///< the account's other dossiers
    QStringList transactionalNumbers;        ///< whose programme is transactional
    QString organizationName;
    bool isReseller = false;
};

/// Findings in the order of the form. Offline and deterministic, fast enough for every keystroke; any thread.
/// An empty list says nothing about a review's outcome (compliance.md 4.4).
QList<TollFreeFinding> lintTollFree(const core::TollFreeDraft& draft,
                                    const TollFreeSurroundings& surroundings);

LintCounts countFindings(const QList<TollFreeFinding>& findings);

/// The volume a request may name, lowest first; the last one stands for more as well.
const QList<int>& tollFreeVolumeTiers();
/// From when on a field is mandatory: "registration_number", "policy_urls", "campaign_verify_token".
QDate tollFreeMandatorySince(QLatin1String what);
/// Longest free text, in characters.
int tollFreeTextLimit();
const QStringList& tollFreeRegistrationKinds();
/// TWO_FACTOR_AUTHENTICATION, …
const QStringList& tollFreeUseCases();
/// `reviewed` date of the rule file.
QString tollFreeReviewedOn();

/// English source texts of a check of this file (context "TollFreeChecks" of the translations); those of a
/// shared one are rules::lintTexts.
std::optional<LintTexts> tollFreeTexts(const QString& textId);
QStringList tollFreeTextIds();

/// What a rejection code means, and whether one may edit and file again; nothing if it is not known.
struct TollFreeRejection {
    QString code;
    QString reason; ///< English source text (context "TollFreeChecks" of the translations)
    bool isFixable = true;
};
std::optional<TollFreeRejection> tollFreeRejection(const QString& code);

/// Whole days left to edit a rejected request and keep its priority (seven of them), at least 0; nothing if
/// the dossier does not wait for that.
std::optional<int> tollFreeEditDaysLeft(const core::TollFreeDossier& dossier, core::Timestamp now);

} // namespace am::rules
