// Checks a campaign draft before it is filed: the registration checks, as the API answers them.
#include "rules/RegistrationLint.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace am::sandbox {

namespace {
/// Above what the registry takes, so that a text that is too long is a finding and not a refusal.
constexpr int longestText = 16'384;
constexpr int mostBrandsCompared = 200;
constexpr int mostCampaignsCounted = 200;

QString textOf(const nlohmann::json& filed, const char* name) {
    const auto found = filed.find(name);
    return found != filed.end() && found->is_string() ? QString::fromStdString(found->get<std::string>())
                                                      : QString();
}

core::Brand brandOf(const StoredBrand& stored) {
    const nlohmann::json filed = nlohmann::json::parse(stored.filed);
    core::Brand brand;
    brand.id = QString::fromStdString(stored.id);
    brand.status = QString::fromStdString(stored.status);
    brand.identityStatus = QString::fromStdString(stored.identityStatus.value_or(std::string()));
    brand.filed.entityType = textOf(filed, "entity_type");
    brand.filed.displayName = textOf(filed, "display_name");
    brand.filed.companyName = textOf(filed, "company_name");
    brand.filed.website = textOf(filed, "website");
    brand.filed.email = textOf(filed, "email");
    brand.filed.country = textOf(filed, "country");
    return brand;
}

/// Assumption A60. All fields are optional; an absent one counts as filing would take it: empty, or false.
core::CampaignDraft readDraft(BodyReader& body) {
    const auto text = [&body](const std::string& name) {
        return QString::fromStdString(
            body.text(name, longestText, BodyReader::Empty::Allowed).value_or(std::string()));
    };
    const auto flag = [&body](const std::string& name) {
        return body.flag(name).value_or(false);
    };
    core::CampaignDraft draft;
    draft.brandId = QString::fromStdString(body.uuid("brand_id").value_or(std::string()));
    draft.usecase = text("usecase");
    for (const std::string& part : body.textList("sub_usecases", 64).value_or(std::vector<std::string>()))
        draft.subUsecases += QString::fromStdString(part);
    draft.description = text("description");
    draft.messageFlow = text("message_flow");
    for (const char* sample : {"sample1", "sample2", "sample3", "sample4", "sample5"})
        draft.samples += text(sample);
    draft.optinKeywords = text("optin_keywords");
    draft.optinMessage = text("optin_message");
    draft.optoutKeywords = text("optout_keywords");
    draft.optoutMessage = text("optout_message");
    draft.helpKeywords = text("help_keywords");
    draft.helpMessage = text("help_message");
    draft.privacyPolicyLink = text("privacy_policy_link");
    draft.termsAndConditionsLink = text("terms_and_conditions_link");
    draft.subscriberOptin = flag("subscriber_optin");
    draft.subscriberOptout = flag("subscriber_optout");
    draft.subscriberHelp = flag("subscriber_help");
    draft.embeddedLink = flag("embedded_link");
    draft.embeddedPhone = flag("embedded_phone");
    draft.numberPool = flag("number_pool");
    draft.ageGated = flag("age_gated");
    draft.directLending = flag("direct_lending");
    draft.termsAndConditions = flag("terms_and_conditions");
    return draft;
}

rules::LintSurroundings surroundingsOf(World& world, const std::string& brandId) {
    rules::LintSurroundings around;
    const StoredOrganization organization = world.organization.read();
    around.organizationName = QString::fromStdString(organization.name);
    around.isReseller = organization.isReseller;
    Page page;
    page.limit = mostBrandsCompared;
    if (const auto brands = world.registrations.brands(std::nullopt, std::nullopt, page))
        for (const StoredBrand& stored : *brands)
            if (stored.id != brandId && stored.status != "DELETED")
                around.brands += brandOf(stored);
    page.limit = mostCampaignsCounted;
    if (const auto campaigns = world.registrations.campaigns(std::nullopt, brandId, page))
        around.campaignsOfBrand = static_cast<int>(
            std::count_if(campaigns->begin(), campaigns->end(), [](const StoredCampaign& campaign) {
                return campaign.status == "PENDING" || campaign.status == "ACTIVE";
            }));
    return around;
}

/// Assumption A61. Ids number the findings of one answer, as the contract's example does; the key that the
/// pages cut off ("checked_…") is left out.
std::string reviewJson(const QList<rules::LintFinding>& findings, core::Timestamp now) {
    const rules::LintCounts counts = rules::countFindings(findings);
    JsonWriter json;
    json.beginObject().field("can_submit", counts.mayFile()).field("llm_used", false);
    json.field("generated_at", now).key("counts").beginObject();
    json.field("block", counts.block).field("warn", counts.warn).field("info", counts.info).endObject();
    json.key("findings").beginArray();
    int number = 0;
    for (const rules::LintFinding& finding : findings) {
        json.beginObject().field("id", 'f' + std::to_string(++number));
        json.field("severity", rules::lintSeverityWord(finding.severity).toStdString());
        json.field("category", finding.category.toStdString()).field("field", finding.field.toStdString());
        json.field("title", finding.title.toStdString()).field("detail", finding.detail.toStdString());
        json.field("suggested_fix", finding.suggestedFix.toStdString());
        json.field("source", "deterministic").field("docs_url", "").endObject();
    }
    json.endArray().endObject();
    return json.take();
}

Outcome<Answer> review(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const core::CampaignDraft draft = readDraft(*body);
    if (auto failure = body->finish())
        return Refusal(*failure);
    const std::string brandId = draft.brandId.toStdString();
    std::optional<core::Brand> brand;
    if (const auto stored = world.registrations.brand(brandId))
        brand = brandOf(*stored);
    return enveloped(
        reviewJson(rules::lintCampaign(draft, brand, surroundingsOf(world, brandId)), world.state.now()));
}
} // namespace

void addReviewRoutes(Router& router, World& world) {
    router.add("POST", "/v1/campaigns/review", "campaigns:write", Access::Read,
               [&world](const Request& request) { return review(world, request); });
}

} // namespace am::sandbox
