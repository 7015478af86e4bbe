// Why a registration was rejected, at the fields the reasons speak of.
#include "models/PlacedReasons.h"

#include "models/CampaignFields.h"
#include "models/RegistrationForm.h"

#include <QRegularExpression>

namespace am::models {

namespace {

QString translated(const QString& source) {
    return source.isEmpty() ? QString()
                            : QCoreApplication::translate("RejectionReasons", source.toUtf8().constData());
}

/// The fields to look at; a sample that the reason names stands first.
QStringList fieldsOf(const rules::RejectionReading& reading) {
    static const QRegularExpression named(QStringLiteral("\\bsample(?: message)?\\s*#?\\s*([1-5])\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    QStringList fields = reading.fields;
    const auto sample = named.match(reading.reason);
    if (sample.hasMatch()) {
        const QString name = CampaignFields::sampleName(sample.captured(1).toInt());
        fields.removeAll(name);
        fields.prepend(name);
    }
    return fields;
}

} // namespace

PlacedReasons::PlacedReasons(const RegistrationForm& form) {
    for (const QString& given : form.earlierReasons()) {
        const rules::RejectionReading reading = rules::readRejectionReason(given);
        PlacedReason reason{
            reading.reason, translated(reading.meaning), translated(reading.advice), reading.codes, {}};
        QString place;
        for (const QString& name : fieldsOf(reading)) {
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
