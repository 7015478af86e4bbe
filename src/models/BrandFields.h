// The fields of a brand, with their limits and plain help.
#pragma once

#include "models/FormField.h"

#include <QCoreApplication>
#include <QMap>
#include <QVariant>

namespace am::models {

/// Limits of compliance.md 3.2; names of schema BrandCreate.
struct BrandFields {
    Q_DECLARE_TR_FUNCTIONS(am::models::BrandFields)
public:
    static QList<FormStep> steps();
    static QList<FormField> all();
    /// What an untouched form holds.
    static QMap<QString, QVariant> initialValues();
};

} // namespace am::models
