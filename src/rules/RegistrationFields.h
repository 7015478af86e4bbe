// The fields of brand and campaign drafts by the API's names.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

namespace am::rules {

/// Names of all fields in the order of the schema: those of BrandCreate, and of CampaignCreate with "sample1"
/// to "sample5". Any thread.
QStringList brandFieldNames();
QStringList campaignFieldNames();

/// QString, for flags bool, for sub_usecases QStringList; invalid if there is no such field.
QVariant fieldValue(const core::BrandDraft& draft, const QString& field);
QVariant fieldValue(const core::CampaignDraft& draft, const QString& field);
/// False, and nothing done, if there is no such field or the value is of another kind.
bool setFieldValue(core::BrandDraft& draft, const QString& field, const QVariant& value);
bool setFieldValue(core::CampaignDraft& draft, const QString& field, const QVariant& value);

/// A new value of one field. The old one is in the draft.
struct FieldChange {
    QString field; ///< the API's name
    QVariant value;

    bool operator==(const FieldChange&) const = default;
};
using FieldChanges = QList<FieldChange>;

core::BrandDraft changed(core::BrandDraft draft, const FieldChanges& changes);
core::CampaignDraft changed(core::CampaignDraft draft, const FieldChanges& changes);

} // namespace am::rules
