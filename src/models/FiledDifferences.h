// What a new draft changes against what was filed and rejected.
#pragma once

#include "models/PlacedReasons.h"
#include "models/WordDiff.h"

#include <QList>
#include <QString>

namespace am::models {

class RegistrationForm;

/// One field that was changed, or that a reason speaks of and was not. A value.
struct FiledDifference {
    QString field;
    QString label;
    QString before; ///< as it reads: the label of a choice, yes or no
    QString after;
    QList<DiffPart> parts;
    QList<PlacedReason> reasons;

    bool isChanged() const { return before != after; }
    bool operator==(const FiledDifference&) const = default;
};

/// In the order of the form. Terms that are accepted anew with each filing are left out.
QList<FiledDifference> filedDifferences(const RegistrationForm& form, const PlacedReasons& reasons);

} // namespace am::models
