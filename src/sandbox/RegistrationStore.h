// Brands and campaigns as the world keeps them.
#pragma once

#include "sandbox/JsonWriter.h"
#include "sandbox/QueryReader.h"
#include "sandbox/WorldState.h"

#include <optional>
#include <string>
#include <vector>

namespace am::sandbox {

struct StoredBrand {
    qint64 seq = 0;
    std::string id;
    std::optional<std::string> tcrBrandId;
    std::string status = "PENDING";
    std::optional<std::string> identityStatus;
    std::optional<std::string> ein;
    std::string filed; ///< JSON object of what was filed, without the tax id
    std::optional<core::Timestamp> submittedAt;
    std::optional<core::Timestamp> verifiedAt;
    core::Timestamp createdAt;
    core::Timestamp updatedAt;

    bool mayRegisterCampaigns() const {
        return identityStatus == "VERIFIED" || identityStatus == "VETTED_VERIFIED";
    }
};

/// How long a campaign is registered for; then it is renewed or expires.
inline constexpr std::chrono::hours campaignPeriod{24 * 90};

struct StoredCampaign {
    qint64 seq = 0;
    std::string id;
    std::string brandId;
    std::optional<std::string> tcrCampaignId;
    std::string status = "PENDING";
    std::string filed; ///< JSON object of what was filed, without the brand id
    std::optional<std::string> mnoMetadata;
    std::string rejectionReasons = "[]";
    std::optional<core::Timestamp> submittedAt;
    std::optional<core::Timestamp> billedDate;
    std::optional<core::Timestamp> expirationDate;
    std::optional<core::Timestamp> rejectedAt;
    core::Timestamp createdAt;
    core::Timestamp updatedAt;
};

std::string brandJson(const StoredBrand& brand, const std::string& organizationId);
std::string campaignJson(const StoredCampaign& campaign, const std::string& organizationId);

class RegistrationStore {
public:
    explicit RegistrationStore(WorldState& state) : m_state(state) {}

    std::optional<StoredBrand> brand(const std::string& id);
    std::optional<StoredCampaign> campaign(const std::string& id);
    void insert(StoredBrand& brand);
    void insert(StoredCampaign& campaign);
    void update(StoredBrand& brand);
    void update(StoredCampaign& campaign);
    /// Newest first, at most limit + 1.
    Outcome<std::vector<StoredBrand>> brands(const std::optional<std::string>& status,
                                             const std::optional<std::string>& identityStatus,
                                             const Page& page);
    Outcome<std::vector<StoredCampaign>> campaigns(const std::optional<std::string>& status,
                                                   const std::optional<std::string>& brandId,
                                                   const Page& page);
    qint64 brandCount(); ///< without deleted ones
    qint64 campaignCount();
    std::optional<StoredBrand> newestBrand();

private:
    WorldState& m_state;
};

} // namespace am::sandbox
