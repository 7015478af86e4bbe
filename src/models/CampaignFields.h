// The fields of a campaign, with their limits and plain help.
#pragma once

#include "models/FormField.h"

#include <QCoreApplication>
#include <QMap>
#include <QVariant>

namespace am::models {

/// Limits of compliance.md 3.4; names of schema CampaignCreate.
struct CampaignFields {
    Q_DECLARE_TR_FUNCTIONS(am::models::CampaignFields)
public:
    static constexpr int sampleCount = 5;
    /// As many as most carriers want; so many are shown from the start.
    static constexpr int usualSampleCount = 2;

    static QList<FormStep> steps();
    static QList<FormField> all();
    /// What an untouched form holds.
    static QMap<QString, QVariant> initialValues();
    /// "sample1" to "sample5"
    static QString sampleName(int number) { return QStringLiteral("sample") + QString::number(number); }
    static bool isSample(const QString& field);
};

} // namespace am::models
