// What a rejection reason means: the checks and fields it speaks of.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace am::rules {

/// A reason as it was read. Texts are English source texts (context "RejectionReasons"), except the reason.
struct RejectionReading {
    QString reason;          ///< as the API gave it; of a JSON object its texts
    QStringList codes;       ///< known codes that stand in it
    QStringList checkIds;    ///< checks that look for it, the most likely first
    QStringList fields;      ///< the API's names of the fields to look at, the most likely first
    QString meaning;         ///< in plain words; empty if nothing is known
    QString advice;          ///< what to do; empty where the checks' findings say it
    bool isLintable = false; ///< a check of this program looks for it

    bool isKnown() const { return !meaning.isEmpty(); }
    bool operator==(const RejectionReading&) const = default;
};

/// Reads one item of rejection_reasons: a code ("806"), a code and text ("701: SHAFT"), free text, or JSON.
/// Nothing is guessed: what is not known gives a reading with the reason only. Deterministic; any thread.
RejectionReading readRejectionReason(const QString& reason);

/// A code that no program can check before filing.
struct UnlintableCode {
    QString code;
    QString meaning;
    QString advice;
    QString source;
};
/// In the order of resources/rules/rejection-codes.json.
const QList<UnlintableCode>& unlintableCodes();
/// Fields that a check looks at, the most likely first; none if there is no such check.
QStringList fieldsOfCheck(const QString& checkId);
/// `reviewed` date of the rule file.
QString rejectionCodesReviewedOn();

} // namespace am::rules
