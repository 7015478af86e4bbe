// Fields of a saved form by the names of the contract.
#include "models/RegistrationDraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace am::models {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleCount = 5;

core::BrandDraft brandOf(const QJsonObject& values) {
    const auto text = [&values](QLatin1String name) {
        return values.value(name).toString().trimmed();
    };
    core::BrandDraft draft;
    draft.entityType = text("entity_type"_L1);
    draft.brandRelationship = text("brand_relationship"_L1);
    draft.displayName = text("display_name"_L1);
    draft.companyName = text("company_name"_L1);
    draft.ein = text("ein"_L1);
    draft.email = text("email"_L1);
    draft.phone = text("phone"_L1);
    draft.street = text("street"_L1);
    draft.city = text("city"_L1);
    draft.state = text("state"_L1);
    draft.postalCode = text("postal_code"_L1);
    draft.country = text("country"_L1);
    draft.vertical = text("vertical"_L1);
    draft.website = text("website"_L1);
    draft.referenceId = text("reference_id"_L1);
    return draft;
}

core::CampaignDraft campaignOf(const QJsonObject& values) {
    const auto text = [&values](const QString& name) {
        return values.value(name).toString().trimmed();
    };
    const auto flag = [&values](QLatin1String name) {
        return values.value(name).toBool();
    };
    core::CampaignDraft draft;
    draft.brandId = text(u"brand_id"_s);
    draft.usecase = text(u"usecase"_s);
    draft.subUsecases = values.value("sub_usecases"_L1).toVariant().toStringList();
    draft.description = text(u"description"_s);
    draft.messageFlow = text(u"message_flow"_s);
    for (int i = 1; i <= sampleCount; ++i) {
        const QString sample = text(u"sample%1"_s.arg(i));
        if (!sample.isEmpty()) {
            draft.samples.append(sample);
        }
    }
    draft.optinKeywords = text(u"optin_keywords"_s);
    draft.optinMessage = text(u"optin_message"_s);
    draft.optoutKeywords = text(u"optout_keywords"_s);
    draft.optoutMessage = text(u"optout_message"_s);
    draft.helpKeywords = text(u"help_keywords"_s);
    draft.helpMessage = text(u"help_message"_s);
    draft.privacyPolicyLink = text(u"privacy_policy_link"_s);
    draft.termsAndConditionsLink = text(u"terms_and_conditions_link"_s);
    draft.subscriberOptin = flag("subscriber_optin"_L1);
    draft.subscriberOptout = flag("subscriber_optout"_L1);
    draft.subscriberHelp = flag("subscriber_help"_L1);
    draft.embeddedLink = flag("embedded_link"_L1);
    draft.embeddedPhone = flag("embedded_phone"_L1);
    draft.numberPool = flag("number_pool"_L1);
    draft.ageGated = flag("age_gated"_L1);
    draft.directLending = flag("direct_lending"_L1);
    draft.termsAndConditions = flag("terms_and_conditions"_L1);
    return draft;
}

} // namespace

RegistrationDraft RegistrationDraft::read(const QString& name, const QByteArray& json,
                                          std::optional<core::Timestamp> savedAt) {
    RegistrationDraft draft;
    draft.name = name;
    draft.json = json;
    draft.savedAt = savedAt;
    const QJsonObject saved = QJsonDocument::fromJson(json).object();
    const QJsonObject values = saved.value("values"_L1).toObject();
    draft.corrects = !saved.value("earlier_reasons"_L1).toArray().isEmpty();
    if (draft.isBrand()) {
        draft.brand = brandOf(values);
    } else {
        draft.campaign = campaignOf(values);
    }
    return draft;
}

} // namespace am::models
