// /v1/brands and /v1/campaigns.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/CampaignReview.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// Which brands to list; empty fields do not narrow.
struct BrandQuery {
    QString cursor;
    int limit = 100;        ///< 1 to 100; unasked the API gives 20
    QString status;         ///< PENDING, ACTIVE, DELETED
    QString identityStatus; ///< SELF_DECLARED, UNVERIFIED, VERIFIED, VETTED_VERIFIED
};

/// Which campaigns to list; empty fields do not narrow.
struct CampaignQuery {
    QString cursor;
    int limit = 100; ///< 1 to 100; unasked the API gives 20
    QString status;  ///< PENDING, ACTIVE, REJECTED, EXPIRED
    QString brandId;
};

/// 10DLC registration (api.md 4 and 5).
class RegistrationEndpoint : public Endpoint {
public:
    explicit RegistrationEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    /// All of them, in the longest pages.
    QCoro::Task<core::Result<Page<core::Brand>>> listBrands(QString cursor);
    QCoro::Task<core::Result<Page<core::Brand>>> listBrands(BrandQuery query);
    QCoro::Task<core::Result<core::Brand>> brand(QString id);
    QCoro::Task<core::Result<core::Brand>> createBrand(core::BrandDraft draft);
    /// All of them, in the longest pages.
    QCoro::Task<core::Result<Page<core::Campaign>>> listCampaigns(QString cursor);
    QCoro::Task<core::Result<Page<core::Campaign>>> listCampaigns(CampaignQuery query);
    QCoro::Task<core::Result<core::Campaign>> campaign(QString id);
    QCoro::Task<core::Result<core::Campaign>> createCampaign(core::CampaignDraft draft);
    /// What the API would say to this draft, which may be as incomplete as it likes. Stores and charges
    /// nothing.
    QCoro::Task<core::Result<core::CampaignReview>> reviewCampaign(core::CampaignDraft draft);
};

} // namespace am::api
