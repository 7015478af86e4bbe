// The requests that file brands and campaigns.
#pragma once

#include "api/Request.h"
#include "core/Brand.h"
#include "core/Campaign.h"

namespace am::api {

/// What RegistrationEndpoint sends to register, for it and for showing it.
struct RegistrationRequests {
    static Request createBrand(const core::BrandDraft& draft);
    static Request createCampaign(const core::CampaignDraft& draft);
    static Request reviewCampaign(const core::CampaignDraft& draft);
};

} // namespace am::api
