// Bodies of what is filed under /v1/brands and /v1/campaigns.
#include "api/RegistrationRequests.h"

#include "api/Requests.h"
#include "api/wire/WireRegistration.h"

namespace am::api {

using namespace Qt::StringLiterals;

Request RegistrationRequests::createBrand(const core::BrandDraft& draft) {
    return requestOf(Request::Method::Post, u"/v1/brands"_s, wire::brandBody(draft));
}

Request RegistrationRequests::createCampaign(const core::CampaignDraft& draft) {
    return requestOf(Request::Method::Post, u"/v1/campaigns"_s, wire::campaignBody(draft));
}

Request RegistrationRequests::reviewCampaign(const core::CampaignDraft& draft) {
    // Assumption A14. A draft to review has the field names of one to file.
    return requestOf(Request::Method::Post, u"/v1/campaigns/review"_s, wire::campaignBody(draft));
}

} // namespace am::api
