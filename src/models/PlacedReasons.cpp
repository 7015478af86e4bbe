// Why a registration was rejected, at the fields the reasons speak of.
#include "models/PlacedReasons.h"

#include "models/RegistrationForm.h"

namespace am::models {

namespace {

QString translated(const QString& source) {
    return source.isEmpty() ? QString()
                            : QCoreApplication::translate("RejectionReasons", source.toUtf8().constData());
}

} // namespace

PlacedReasons::PlacedReasons(const RegistrationForm& form) {
    for (const QString& given : form.earlierReasons()) {
        const rules::RejectionReading reading = rules::readRejectionReason(given);
        PlacedReason reason{
            reading.reason, translated(reading.meaning), translated(reading.advice), reading.codes, {}};
        QString place;
        for (const QString& name : reading.fields) {
            const FormField field = form.field(name);
            if (field.name.isEmpty() || !field.applies) {
                continue;
            }
            if (place.isEmpty()) {
                place = name;
            } else {
                reason.otherFields.append(field.label);
            }
        }
        if (place.isEmpty()) {
            m_unplaced.append(reason);
        } else {
            m_placed[place].append(reason);
        }
    }
}

} // namespace am::models
