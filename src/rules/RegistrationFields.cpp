// The fields of brand and campaign drafts by the API's names.
#include "rules/RegistrationFields.h"

#include <array>
#include <utility>

namespace am::rules {

namespace {
using namespace Qt::StringLiterals;
using core::BrandDraft;
using core::CampaignDraft;

constexpr int mostSamples = 5;

constexpr std::array brandTexts{
    std::pair{"entity_type"_L1, &BrandDraft::entityType},
    std::pair{"brand_relationship"_L1, &BrandDraft::brandRelationship},
    std::pair{"display_name"_L1, &BrandDraft::displayName},
    std::pair{"company_name"_L1, &BrandDraft::companyName},
    std::pair{"ein"_L1, &BrandDraft::ein},
    std::pair{"email"_L1, &BrandDraft::email},
    std::pair{"phone"_L1, &BrandDraft::phone},
    std::pair{"street"_L1, &BrandDraft::street},
    std::pair{"city"_L1, &BrandDraft::city},
    std::pair{"state"_L1, &BrandDraft::state},
    std::pair{"postal_code"_L1, &BrandDraft::postalCode},
    std::pair{"country"_L1, &BrandDraft::country},
    std::pair{"vertical"_L1, &BrandDraft::vertical},
    std::pair{"website"_L1, &BrandDraft::website},
    std::pair{"reference_id"_L1, &BrandDraft::referenceId},
};

constexpr std::array campaignTexts{
    std::pair{"brand_id"_L1, &CampaignDraft::brandId},
    std::pair{"usecase"_L1, &CampaignDraft::usecase},
    std::pair{"description"_L1, &CampaignDraft::description},
    std::pair{"message_flow"_L1, &CampaignDraft::messageFlow},
    std::pair{"optin_keywords"_L1, &CampaignDraft::optinKeywords},
    std::pair{"optin_message"_L1, &CampaignDraft::optinMessage},
    std::pair{"optout_keywords"_L1, &CampaignDraft::optoutKeywords},
    std::pair{"optout_message"_L1, &CampaignDraft::optoutMessage},
    std::pair{"help_keywords"_L1, &CampaignDraft::helpKeywords},
    std::pair{"help_message"_L1, &CampaignDraft::helpMessage},
    std::pair{"privacy_policy_link"_L1, &CampaignDraft::privacyPolicyLink},
    std::pair{"terms_and_conditions_link"_L1, &CampaignDraft::termsAndConditionsLink},
};

constexpr std::array campaignFlags{
    std::pair{"subscriber_optin"_L1, &CampaignDraft::subscriberOptin},
    std::pair{"subscriber_optout"_L1, &CampaignDraft::subscriberOptout},
    std::pair{"subscriber_help"_L1, &CampaignDraft::subscriberHelp},
    std::pair{"embedded_link"_L1, &CampaignDraft::embeddedLink},
    std::pair{"embedded_phone"_L1, &CampaignDraft::embeddedPhone},
    std::pair{"number_pool"_L1, &CampaignDraft::numberPool},
    std::pair{"age_gated"_L1, &CampaignDraft::ageGated},
    std::pair{"direct_lending"_L1, &CampaignDraft::directLending},
    std::pair{"terms_and_conditions"_L1, &CampaignDraft::termsAndConditions},
};

/// The member of a table that has this name; null if none has.
template <typename Table>
auto memberOf(const Table& table, const QString& field) -> decltype(table.front().second) {
    for (const auto& [name, member] : table) {
        if (name == field) {
            return member;
        }
    }
    return nullptr;
}

/// 1 to 5 for "sample1" to "sample5", otherwise 0.
int sampleNumber(const QString& field) {
    const bool isSample = field.size() == 7 && field.startsWith("sample"_L1);
    const int number = isSample ? field.back().digitValue() : 0;
    return number <= mostSamples ? number : 0;
}

bool isText(const QVariant& value) {
    return value.typeId() == QMetaType::QString;
}
} // namespace

QStringList brandFieldNames() {
    QStringList names;
    for (const auto& entry : brandTexts) {
        names += entry.first;
    }
    return names;
}

QStringList campaignFieldNames() {
    QStringList names;
    for (const auto& entry : campaignTexts) {
        names += entry.first;
        if (entry.first == "usecase"_L1) {
            names += u"sub_usecases"_s;
        }
        if (entry.first == "message_flow"_L1) {
            names += {u"sample1"_s, u"sample2"_s, u"sample3"_s, u"sample4"_s, u"sample5"_s};
        }
    }
    for (const auto& entry : campaignFlags) {
        names += entry.first;
    }
    return names;
}

QVariant fieldValue(const BrandDraft& draft, const QString& field) {
    const auto member = memberOf(brandTexts, field);
    return member ? QVariant(draft.*member) : QVariant();
}

QVariant fieldValue(const CampaignDraft& draft, const QString& field) {
    if (field == "sub_usecases"_L1) {
        return draft.subUsecases;
    }
    if (const int number = sampleNumber(field); number > 0) {
        return draft.samples.value(number - 1);
    }
    if (const auto text = memberOf(campaignTexts, field)) {
        return draft.*text;
    }
    const auto flag = memberOf(campaignFlags, field);
    return flag ? QVariant(draft.*flag) : QVariant();
}

bool setFieldValue(BrandDraft& draft, const QString& field, const QVariant& value) {
    const auto member = memberOf(brandTexts, field);
    if (!member || !isText(value)) {
        return false;
    }
    draft.*member = value.toString();
    return true;
}

bool setFieldValue(CampaignDraft& draft, const QString& field, const QVariant& value) {
    if (field == "sub_usecases"_L1 && value.typeId() == QMetaType::QStringList) {
        draft.subUsecases = value.toStringList();
        return true;
    }
    if (const auto flag = memberOf(campaignFlags, field); flag && value.typeId() == QMetaType::Bool) {
        draft.*flag = value.toBool();
        return true;
    }
    if (!isText(value)) {
        return false;
    }
    if (const int number = sampleNumber(field); number > 0) {
        while (draft.samples.size() < number) {
            draft.samples.append(QString());
        }
        draft.samples[number - 1] = value.toString();
        return true;
    }
    const auto text = memberOf(campaignTexts, field);
    if (text) {
        draft.*text = value.toString();
    }
    return text != nullptr;
}

BrandDraft changed(BrandDraft draft, const FieldChanges& changes) {
    for (const FieldChange& change : changes) {
        setFieldValue(draft, change.field, change.value);
    }
    return draft;
}

CampaignDraft changed(CampaignDraft draft, const FieldChanges& changes) {
    for (const FieldChange& change : changes) {
        setFieldValue(draft, change.field, change.value);
    }
    return draft;
}

} // namespace am::rules
