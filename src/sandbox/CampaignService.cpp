// Files campaigns and decides on them.
#include "sandbox/CampaignService.h"

#include "sandbox/BillingPlan.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace am::sandbox {

namespace {
constexpr auto reviewTime = std::chrono::minutes(10);
constexpr int longestText = 4096;

/// The same day of the next month, or its last.
core::Timestamp monthAfter(core::Timestamp moment, int months = 1) {
    return core::Timestamp::fromDateTime(moment.toUtc().addMonths(months));
}

const std::vector<std::string>& defaultReasons() {
    static const std::vector<std::string> reasons{
        "The call to action does not show how people opt in.",
        "The sample messages do not fit the use case.",
    };
    return reasons;
}

/// What each carrier grants (network ids 10017 and 10035; camelCase inside, as the contract has it).
std::string carrierMetadata(bool lowVolume) {
    nlohmann::ordered_json networks;
    networks["10017"] = {{"mno", "AT&T"},
                         {"mnoSupport", true},
                         {"mnoReview", false},
                         {"qualify", true},
                         {"tpm", lowVolume ? 75 : 240}};
    networks["10035"] = {{"mno", "T-Mobile"},
                         {"mnoSupport", true},
                         {"mnoReview", false},
                         {"qualify", true},
                         {"tpm", lowVolume ? 60 : 600}};
    return networks.dump();
}

bool isUsecase(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

/// A keyword list is needed when the flag that promises the word is on.
void demandKeywords(BodyReader& body, const nlohmann::ordered_json& filed, const char* flag,
                    const char* keywords) {
    if (filed.value(flag, false) && !filed.contains(keywords))
        body.problem(keywords, std::string("is required when ") + flag + " is on");
}
} // namespace

Outcome<StoredCampaign> CampaignService::create(BodyReader& body) {
    StoredCampaign campaign;
    campaign.brandId = body.requiredUuid("brand_id");
    nlohmann::ordered_json filed;
    filed["usecase"] = body.requiredText("usecase");
    if (!filed["usecase"].get<std::string>().empty() && !isUsecase(filed["usecase"].get<std::string>()))
        body.problem("usecase", "must be capital letters, digits and underscores");
    filed["sub_usecases"] = body.textList("sub_usecases", 64).value_or(std::vector<std::string>());
    filed["description"] = body.requiredText("description", longestText);
    filed["message_flow"] = body.requiredText("message_flow", longestText);
    for (const char* flag :
         {"embedded_link", "embedded_phone", "terms_and_conditions", "number_pool", "age_gated",
          "direct_lending", "subscriber_optin", "subscriber_optout", "subscriber_help"})
        filed[flag] = body.flag(flag).value_or(false);
    filed["sample1"] = body.requiredText("sample1", longestText);
    for (const char* field : {"sample2", "sample3", "sample4", "sample5", "optout_keywords", "help_keywords",
                              "optin_keywords", "optin_message", "optout_message", "help_message",
                              "privacy_policy_link", "terms_and_conditions_link"})
        if (auto value = body.text(field, longestText, BodyReader::Empty::Allowed); value && !value->empty())
            filed[field] = *value;
    demandKeywords(body, filed, "subscriber_optin", "optin_keywords");
    demandKeywords(body, filed, "subscriber_optout", "optout_keywords");
    demandKeywords(body, filed, "subscriber_help", "help_keywords");
    if (auto failure = body.finish())
        return Refusal(*failure);

    const std::optional<StoredBrand> brand = m_store.brand(campaign.brandId);
    if (!brand)
        return Refusal(failure::notFound("brand"));
    if (!brand->mayRegisterCampaigns())
        return Refusal(failure::conflict("BRAND_NOT_VERIFIED", "the brand is not verified"));

    campaign.filed = filed.dump();
    campaign.submittedAt = m_state.now();
    m_store.insert(campaign);
    m_state.events.plan(m_state.now().plus(reviewTime), DueKind::CampaignReview, campaign.id);
    return campaign;
}

void CampaignService::settle(StoredCampaign& campaign, Decision decision,
                             const std::vector<std::string>& reasons) {
    const core::Timestamp now = m_state.now();
    if (!campaign.tcrCampaignId)
        campaign.tcrCampaignId = m_state.ids.registryId('C');
    if (decision == Decision::Approve) {
        const nlohmann::json filed = nlohmann::json::parse(campaign.filed);
        campaign.status = "ACTIVE";
        campaign.mnoMetadata =
            carrierMetadata(filed.value("usecase", std::string()).rfind("LOW_VOLUME", 0) == 0);
        if (!campaign.billedDate)
            bill(campaign);
        campaign.expirationDate = now.plus(campaignPeriod);
        campaign.rejectedAt.reset();
        campaign.rejectionReasons = "[]";
    } else {
        campaign.status = "REJECTED";
        campaign.rejectedAt = now;
        // Assumption A90. Rejection reasons are texts.
        campaign.rejectionReasons = nlohmann::json(reasons.empty() ? defaultReasons() : reasons).dump();
    }
    m_store.update(campaign);
    planTerm(campaign);
    m_state.announcements.event(decision == Decision::Approve ? "campaign.approved" : "campaign.rejected",
                                campaignJson(campaign, m_state.organizationId));
}

Outcome<StoredCampaign> CampaignService::decide(const std::string& id, Decision decision,
                                                const std::vector<std::string>& reasons) {
    std::optional<StoredCampaign> campaign = m_store.campaign(id);
    if (!campaign)
        return Refusal(failure::notFound("campaign"));
    m_state.events.cancel(DueKind::CampaignReview, id);
    settle(*campaign, decision, reasons);
    return *campaign;
}

Outcome<StoredCampaign> CampaignService::expire(const std::string& id) {
    std::optional<StoredCampaign> campaign = m_store.campaign(id);
    if (!campaign)
        return Refusal(failure::notFound("campaign"));
    if (campaign->status != "ACTIVE")
        return Refusal(failure::conflict("CONFLICT", "only an active campaign can expire"));
    campaign->status = "EXPIRED";
    campaign->expirationDate = m_state.now();
    m_store.update(*campaign);
    planTerm(*campaign);
    return *campaign;
}

void CampaignService::bill(StoredCampaign& campaign) {
    // Filing asks for no credit, and the review comes later; without cover the month stays unbilled.
    const qint64 fee =
        campaignMonthPrice(nlohmann::json::parse(campaign.filed).value("usecase", std::string()));
    if (!m_wallet.canPay(fee))
        return;
    m_wallet.charge(fee, "campaign", campaign.id);
    campaign.billedDate = m_state.now();
}

void CampaignService::planTerm(const StoredCampaign& campaign) {
    cancelTerm(campaign.id);
    if (campaign.status != "ACTIVE" || !campaign.expirationDate)
        return;
    int months = 1;
    const core::Timestamp from = campaign.billedDate.value_or(m_state.now());
    while (monthAfter(from, months) <= m_state.now())
        ++months;
    m_state.events.plan(monthAfter(from, months), DueKind::CampaignMonth, campaign.id);
    m_state.events.plan(*campaign.expirationDate, DueKind::CampaignEnd, campaign.id);
}

void CampaignService::cancelTerm(const std::string& id) {
    m_state.events.cancel(DueKind::CampaignMonth, id);
    m_state.events.cancel(DueKind::CampaignEnd, id);
}

void CampaignService::setTerm(const std::string& id, core::Timestamp end, core::Timestamp billedUntil) {
    std::optional<StoredCampaign> campaign = m_store.campaign(id);
    if (!campaign || campaign->status != "ACTIVE")
        return;
    campaign->expirationDate = end;
    while (campaign->billedDate && monthAfter(*campaign->billedDate) <= billedUntil)
        campaign->billedDate = monthAfter(*campaign->billedDate);
    m_store.update(*campaign);
    planTerm(*campaign);
}

void CampaignService::planTerms() {
    std::vector<std::string> ids;
    {
        Query query(
            m_state.database,
            "SELECT id FROM campaign WHERE status = 'ACTIVE' AND id NOT IN (SELECT subject FROM due_event "
            "WHERE kind = ?)",
            static_cast<int>(DueKind::CampaignEnd));
        while (query.step())
            ids.push_back(query.text(0));
    }
    for (const std::string& id : ids) {
        const auto campaign = m_store.campaign(id);
        core::Timestamp end = campaign->expirationDate.value_or(m_state.now());
        while (end <= m_state.now())
            end = end.plus(campaignPeriod);
        setTerm(id, end, m_state.now());
    }
}

void CampaignService::handleMonth(StoredCampaign& campaign) {
    bill(campaign);
    m_store.update(campaign);
    m_state.events.plan(monthAfter(m_state.now()), DueKind::CampaignMonth, campaign.id);
}

// Assumption A97. The contract has an expiry and the state EXPIRED, and no call that renews: a campaign whose
// last month was paid is renewed in silence, any other expires.
void CampaignService::handleEnd(StoredCampaign& campaign) {
    if (campaign.billedDate && monthAfter(*campaign.billedDate) > m_state.now()) {
        campaign.expirationDate = m_state.now().plus(campaignPeriod);
        m_state.events.plan(*campaign.expirationDate, DueKind::CampaignEnd, campaign.id);
    } else {
        campaign.status = "EXPIRED";
        cancelTerm(campaign.id);
    }
    m_store.update(campaign);
}

void CampaignService::handleDue(const DueEvent& event) {
    std::optional<StoredCampaign> campaign = m_store.campaign(event.subject);
    if (!campaign)
        return;
    if (event.kind != DueKind::CampaignReview) {
        if (campaign->status == "ACTIVE")
            event.kind == DueKind::CampaignMonth ? handleMonth(*campaign) : handleEnd(*campaign);
        return;
    }
    if (campaign->status != "PENDING")
        return;
    const bool wantsRejection = campaign->filed.find("[reject]") != std::string::npos;
    settle(*campaign, wantsRejection ? Decision::Reject : Decision::Approve, {});
}

} // namespace am::sandbox
