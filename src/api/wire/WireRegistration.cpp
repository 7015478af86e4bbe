// Schemas Brand, BrandCreate, Campaign, CampaignCreate and CampaignReview.
#include "api/wire/WireRegistration.h"

#include "api/wire/WireBody.h"

#include <algorithm>
#include <array>

namespace am::api::wire {

namespace {

constexpr std::array sampleKeys{"sample1", "sample2", "sample3", "sample4", "sample5"};

core::ReviewFinding reviewFinding(FieldReader& fields) {
    core::ReviewFinding finding;
    finding.severity = fields.text("severity");
    finding.title = fields.text("title");
    finding.id = fields.looseText("id");
    finding.category = fields.optionalText("category");
    finding.field = fields.optionalText("field");
    finding.detail = fields.optionalText("detail");
    finding.suggestedFix = fields.optionalText("suggested_fix");
    finding.source = fields.optionalText("source");
    finding.docsUrl = fields.optionalText("docs_url");
    finding.extra = fields.rest();
    return finding;
}

} // namespace

core::Brand brand(FieldReader& fields) {
    core::Brand brand;
    brand.id = fields.text("id");
    brand.status = fields.text("status");
    brand.identityStatus = fields.optionalText("identity_status");
    brand.tcrBrandId = fields.optionalText("tcr_brand_id");
    core::BrandDraft& filed = brand.filed;
    filed.displayName = fields.text("display_name");
    filed.entityType = fields.optionalText("entity_type");
    filed.brandRelationship = fields.optionalText("brand_relationship");
    filed.companyName = fields.optionalText("company_name");
    filed.ein = fields.optionalText("ein");
    filed.email = fields.optionalText("email");
    filed.phone = fields.optionalText("phone");
    filed.street = fields.optionalText("street");
    filed.city = fields.optionalText("city");
    filed.state = fields.optionalText("state");
    filed.postalCode = fields.optionalText("postal_code");
    filed.country = fields.optionalText("country");
    filed.vertical = fields.optionalText("vertical");
    filed.website = fields.optionalText("website");
    filed.referenceId = fields.optionalText("reference_id");
    brand.submittedAt = fields.optionalTime("submitted_at");
    brand.verifiedAt = fields.optionalTime("verified_at");
    brand.createdAt = fields.optionalTime("created_at").value_or(core::Timestamp());
    brand.updatedAt = fields.optionalTime("updated_at").value_or(brand.createdAt);
    brand.extra = fields.rest();
    return brand;
}

core::Campaign campaign(FieldReader& fields) {
    core::Campaign campaign;
    campaign.id = fields.text("id");
    campaign.status = fields.text("status");
    campaign.tcrCampaignId = fields.optionalText("tcr_campaign_id");
    core::CampaignDraft& filed = campaign.filed;
    filed.brandId = fields.text("brand_id");
    filed.usecase = fields.text("usecase");
    filed.subUsecases = fields.optionalTexts("sub_usecases");
    filed.description = fields.optionalText("description");
    filed.messageFlow = fields.optionalText("message_flow");
    for (const char* const key : sampleKeys) {
        QString sample = fields.optionalText(key);
        if (!sample.isEmpty()) {
            filed.samples.append(std::move(sample));
        }
    }
    filed.optinKeywords = fields.optionalText("optin_keywords");
    filed.optinMessage = fields.optionalText("optin_message");
    filed.optoutKeywords = fields.optionalText("optout_keywords");
    filed.optoutMessage = fields.optionalText("optout_message");
    filed.helpKeywords = fields.optionalText("help_keywords");
    filed.helpMessage = fields.optionalText("help_message");
    filed.privacyPolicyLink = fields.optionalText("privacy_policy_link");
    filed.termsAndConditionsLink = fields.optionalText("terms_and_conditions_link");
    filed.subscriberOptin = fields.optionalFlag("subscriber_optin", false);
    filed.subscriberOptout = fields.optionalFlag("subscriber_optout", false);
    filed.subscriberHelp = fields.optionalFlag("subscriber_help", false);
    filed.embeddedLink = fields.optionalFlag("embedded_link", false);
    filed.embeddedPhone = fields.optionalFlag("embedded_phone", false);
    filed.numberPool = fields.optionalFlag("number_pool", false);
    filed.ageGated = fields.optionalFlag("age_gated", false);
    filed.directLending = fields.optionalFlag("direct_lending", false);
    filed.termsAndConditions = fields.optionalFlag("terms_and_conditions", false);
    campaign.mnoMetadata = fields.optionalJson("mno_metadata");
    campaign.rejectionReasons = fields.looseTexts("rejection_reasons");
    campaign.submittedAt = fields.optionalTime("submitted_at");
    campaign.billedDate = fields.optionalTime("billed_date");
    campaign.expirationDate = fields.optionalTime("expiration_date");
    campaign.rejectedAt = fields.optionalTime("rejected_at");
    campaign.createdAt = fields.optionalTime("created_at").value_or(core::Timestamp());
    campaign.updatedAt = fields.optionalTime("updated_at").value_or(campaign.createdAt);
    campaign.extra = fields.rest();
    return campaign;
}

core::CampaignReview campaignReview(FieldReader& fields) {
    core::CampaignReview review;
    review.canSubmit = fields.flag("can_submit");
    review.llmUsed = fields.optionalFlag("llm_used", false);
    review.generatedAt = fields.optionalTime("generated_at");
    fields.optionalObject("counts", [&review](FieldReader& counts) {
        for (const std::string& severity : counts.keys()) {
            const int count = counts.optionalInt(severity);
            if (!counts.has(severity)) { // else it is no number
                review.counts.insert(QString::fromStdString(severity), count);
            }
        }
    });
    fields.objects("findings",
                   [&review](FieldReader& finding) { review.findings.append(reviewFinding(finding)); });
    review.extra = fields.rest();
    return review;
}

QByteArray brandBody(const core::BrandDraft& draft) {
    Body body;
    body.filledText("entity_type", draft.entityType)
        .filledText("brand_relationship", draft.brandRelationship)
        .filledText("display_name", draft.displayName)
        .filledText("company_name", draft.companyName)
        .filledText("ein", draft.ein)
        .filledText("email", draft.email)
        .filledText("phone", draft.phone)
        .filledText("street", draft.street)
        .filledText("city", draft.city)
        .filledText("state", draft.state)
        .filledText("postal_code", draft.postalCode)
        .filledText("country", draft.country)
        .filledText("vertical", draft.vertical)
        .filledText("website", draft.website)
        .filledText("reference_id", draft.referenceId);
    return body.json();
}

QByteArray campaignBody(const core::CampaignDraft& draft) {
    Body body;
    body.filledText("brand_id", draft.brandId)
        .filledText("usecase", draft.usecase)
        .filledTexts("sub_usecases", draft.subUsecases)
        .filledText("description", draft.description)
        .filledText("message_flow", draft.messageFlow)
        .filledText("optin_keywords", draft.optinKeywords)
        .filledText("optin_message", draft.optinMessage)
        .filledText("optout_keywords", draft.optoutKeywords)
        .filledText("optout_message", draft.optoutMessage)
        .filledText("help_keywords", draft.helpKeywords)
        .filledText("help_message", draft.helpMessage)
        .filledText("privacy_policy_link", draft.privacyPolicyLink)
        .filledText("terms_and_conditions_link", draft.termsAndConditionsLink)
        .flag("subscriber_optin", draft.subscriberOptin)
        .flag("subscriber_optout", draft.subscriberOptout)
        .flag("subscriber_help", draft.subscriberHelp)
        .flag("embedded_link", draft.embeddedLink)
        .flag("embedded_phone", draft.embeddedPhone)
        .flag("number_pool", draft.numberPool)
        .flag("age_gated", draft.ageGated)
        .flag("direct_lending", draft.directLending)
        .flag("terms_and_conditions", draft.termsAndConditions);
    const size_t count = std::min(size_t(draft.samples.size()), sampleKeys.size());
    for (size_t i = 0; i < count; ++i) {
        body.filledText(sampleKeys[i], draft.samples[qsizetype(i)]);
    }
    return body.json();
}

} // namespace am::api::wire
