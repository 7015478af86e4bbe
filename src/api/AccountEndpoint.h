// /v1/organization and /v1/billing/wallet.
#pragma once

#include "api/Endpoint.h"
#include "core/Organization.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// The organization behind the key (api.md 9 and 11).
class AccountEndpoint : private Endpoint {
public:
    explicit AccountEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<core::Organization>> organization();
    QCoro::Task<core::Result<core::Wallet>> wallet();
};

} // namespace am::api
