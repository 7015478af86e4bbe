// Fields of a saved form by the names of the contract.
#include "models/RegistrationDraft.h"

#include "models/SavedForm.h"
#include "rules/RegistrationFields.h"

namespace am::models {

namespace {

/// As it would be filed: without space around texts, and without samples that are not filled in.
template <class Draft>
Draft filled(const QMap<QString, QVariant>& values) {
    Draft draft;
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const bool isText = value->metaType() == QMetaType::fromType<QString>();
        const QVariant kept = isText ? QVariant(value->toString().trimmed()) : *value;
        if (!isText || !kept.toString().isEmpty()) {
            rules::setFieldValue(draft, value.key(), kept);
        }
    }
    return draft;
}

} // namespace

RegistrationDraft RegistrationDraft::read(const QString& name, const QByteArray& json,
                                          std::optional<core::Timestamp> savedAt) {
    RegistrationDraft draft;
    draft.name = name;
    draft.json = json;
    draft.savedAt = savedAt;
    const SavedForm saved = SavedForm::fromJson(json);
    draft.redraftOf = saved.redraftOf;
    draft.corrects = !saved.redraftOf.isEmpty() || !saved.earlierReasons.isEmpty();
    draft.filingBegun = saved.filingBegun;
    if (draft.isBrand()) {
        draft.brand = filled<core::BrandDraft>(saved.values);
    } else {
        draft.campaign = filled<core::CampaignDraft>(saved.values);
        draft.campaign.samples.removeAll(QString());
    }
    return draft;
}

} // namespace am::models
