// What a new draft changes against what was filed and rejected.
#include "models/FiledDifferences.h"

#include "models/RegistrationForm.h"

namespace am::models {

QList<FiledDifference> filedDifferences(const RegistrationForm& form, const PlacedReasons& reasons) {
    QList<FiledDifference> differences;
    for (const FormField& field : form.fields()) {
        if (field.name == QLatin1String("terms_and_conditions")) {
            continue;
        }
        FiledDifference difference{field.name,
                                   field.label,
                                   form.spoken(field.name, form.filedValues().value(field.name)).trimmed(),
                                   form.spoken(field.name, form.value(field.name)).trimmed(),
                                   {},
                                   reasons.at(field.name)};
        if (difference.isChanged() || !difference.reasons.isEmpty()) {
            difference.parts = wordDiff(difference.before, difference.after);
            differences.append(difference);
        }
    }
    return differences;
}

} // namespace am::models
