// /v1/organization.
#pragma once

#include "api/Endpoint.h"
#include "core/OrganizationPatch.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// The organization behind the key (api.md 9).
class OrganizationEndpoint : public Endpoint {
public:
    explicit OrganizationEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<core::Organization>> organization();
    /// Gives the settings after the change. 422 ATTESTATION_REQUIRED, RESELLER_NOT_ELIGIBLE,
    /// RESELLER_HAS_BRANDS.
    QCoro::Task<core::Result<core::Organization>> change(core::OrganizationPatch patch);
};

} // namespace am::api
