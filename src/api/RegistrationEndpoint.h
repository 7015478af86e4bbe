// /v1/brands and /v1/campaigns.
#pragma once

#include "api/Page.h"
#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

class ApiClient;

/// 10DLC registration (api.md 4 and 5).
class RegistrationEndpoint {
public:
    explicit RegistrationEndpoint(ApiClient& client) : m_client(&client) {}

    QCoro::Task<core::Result<Page<core::Brand>>> listBrands(QString cursor);
    QCoro::Task<core::Result<core::Brand>> brand(QString id);
    QCoro::Task<core::Result<core::Brand>> createBrand(core::BrandDraft draft);
    QCoro::Task<core::Result<Page<core::Campaign>>> listCampaigns(QString cursor);
    QCoro::Task<core::Result<core::Campaign>> campaign(QString id);
    QCoro::Task<core::Result<core::Campaign>> createCampaign(core::CampaignDraft draft);

private:
    ApiClient* m_client;
};

} // namespace am::api
