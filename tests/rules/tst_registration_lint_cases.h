// The table of drafts that the registration checks must and must not find fault with.
#pragma once

#include "rules/RegistrationLint.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace am::test {

/// Changes to a draft that has no faults: field and text; lists are written "A|B".
using LintPatch = QList<std::pair<QString, QString>>;

/// A changed draft, and whether a check finds something in it.
struct LintCase {
    QString id; ///< a text id that must be found, or a check id that must stay silent
    bool isFound = false;
    bool isBrand = false;
    LintPatch patch;
};

inline LintCase found(const char* textId, LintPatch patch) {
    return {QString::fromLatin1(textId), true, false, std::move(patch)};
}
inline LintCase silent(const char* checkId, LintPatch patch) {
    return {QString::fromLatin1(checkId), false, false, std::move(patch)};
}

QList<LintCase> brandCases();
QList<LintCase> usecaseCases();
QList<LintCase> sampleCases();
QList<LintCase> optInCases();
QList<LintCase> replyCases();
/// Drafts that come close to a fault of another kind.
QList<LintCase> nearMissCases();
inline QList<LintCase> allCases() {
    return brandCases() + usecaseCases() + sampleCases() + optInCases() + replyCases() + nearMissCases();
}

} // namespace am::test
