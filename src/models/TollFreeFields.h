// The fields of a toll-free dossier, with their limits and plain help.
#pragma once

#include "core/TollFreeDossier.h"
#include "models/FormField.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace am::models {

/// Fields and limits of compliance.md 4.2; days from which one is mandatory are those of the rule file.
struct TollFreeFields {
    Q_DECLARE_TR_FUNCTIONS(am::models::TollFreeFields)
public:
    static QList<FormStep> steps();
    static QList<FormField> all();
    static QMap<QString, QVariant> valuesOf(const core::TollFreeDraft& draft);
    /// The dossier that the fields' values make; numbers become E.164 however they were typed.
    static core::TollFreeDraft draftOf(const std::function<QVariant(const QString& field)>& valueOf);
    /// A list typed with commas or on lines of its own.
    static QStringList typedList(const QString& text);
};

} // namespace am::models
