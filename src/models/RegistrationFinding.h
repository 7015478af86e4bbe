// One thing that may get a registration refused, as it is shown.
#pragma once

#include "rules/RegistrationLint.h"

#include <QString>
#include <QStringList>

namespace am::models {

/// From whichever source; texts in the reader's language where they are ours. A value.
struct RegistrationFinding {
    enum class Origin : quint8 {
        Offline,  ///< this program's checks
        Review,   ///< the API's review only
        Contract, ///< what the API's contract asks for
        Refusal   ///< the API refused it when it was filed
    };
    QString id; ///< unique in the list; the same finding keeps it
    Origin origin = Origin::Offline;
    rules::LintSeverity severity = rules::LintSeverity::Info;
    QString unknownSeverity; ///< a word of the API that we do not know; empty otherwise
    QString field;           ///< the API's name; may be empty
    QString fieldLabel;
    QString title;
    QString detail;
    QString suggestedFix;
    QString source;          ///< where the rule comes from
    QStringList codes;       ///< rejection codes it is known by
    QString docsUrl;         ///< as received; empty if none
    bool isReviewed = false; ///< the API's review says the same
    bool isStale = false;    ///< from a review of an earlier state of the draft
    bool hasFix = false;

    const QString& key() const { return id; }
    /// Only this stops a filing. What was refused before does not: the next answer may be another.
    bool blocks() const {
        return severity == rules::LintSeverity::Block && !isStale && origin != Origin::Refusal;
    }
    bool operator==(const RegistrationFinding&) const = default;
};

} // namespace am::models
