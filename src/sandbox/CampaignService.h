// Files campaigns and decides on them.
#pragma once

#include "sandbox/BodyReader.h"
#include "sandbox/BrandService.h"
#include "sandbox/RegistrationStore.h"
#include "sandbox/WalletService.h"

#include <string>
#include <vector>

namespace am::sandbox {

class CampaignService {
public:
    CampaignService(WorldState& state, RegistrationStore& store, WalletService& wallet)
        : m_state(state), m_store(store), m_wallet(wallet) {}

    /// POST /v1/campaigns: validation, then 404 for the brand, then BRAND_NOT_VERIFIED.
    Outcome<StoredCampaign> create(BodyReader& body);
    /// Ends the carrier review now. 404 if there is no such campaign.
    Outcome<StoredCampaign> decide(const std::string& id, Decision decision,
                                   const std::vector<std::string>& reasons);
    /// The time of an active campaign is over now. 404 if there is no such campaign, 409 in another state.
    /// The API has no event for it.
    Outcome<StoredCampaign> expire(const std::string& id);
    /// DueKind::CampaignReview, CampaignMonth and CampaignEnd.
    void handleDue(const DueEvent& event);
    /// An active campaign's period ends at `end`, and it is as if its months until then had been billed, if
    /// its first was.
    void setTerm(const std::string& id, core::Timestamp end, core::Timestamp billedUntil);
    /// Plans billing and end of the active campaigns of a world that did not know of them.
    void planTerms();

private:
    void settle(StoredCampaign& campaign, Decision decision, const std::vector<std::string>& reasons);
    void bill(StoredCampaign& campaign);
    void planTerm(const StoredCampaign& campaign);
    void cancelTerm(const std::string& id);
    void handleMonth(StoredCampaign& campaign);
    void handleEnd(StoredCampaign& campaign);
    WorldState& m_state;
    RegistrationStore& m_store;
    WalletService& m_wallet;
};

} // namespace am::sandbox
