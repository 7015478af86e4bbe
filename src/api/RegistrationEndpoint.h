// /v1/brands and /v1/campaigns.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// 10DLC registration (api.md 4 and 5).
class RegistrationEndpoint : private Endpoint {
public:
    explicit RegistrationEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<Page<core::Brand>>> listBrands(QString cursor);
    QCoro::Task<core::Result<core::Brand>> brand(QString id);
    QCoro::Task<core::Result<core::Brand>> createBrand(core::BrandDraft draft);
    QCoro::Task<core::Result<Page<core::Campaign>>> listCampaigns(QString cursor);
    QCoro::Task<core::Result<core::Campaign>> campaign(QString id);
    QCoro::Task<core::Result<core::Campaign>> createCampaign(core::CampaignDraft draft);
};

} // namespace am::api
