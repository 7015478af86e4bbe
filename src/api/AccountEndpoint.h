// /v1/organization and /v1/billing/wallet.
#pragma once

#include "core/Organization.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

class ApiClient;

/// The organization behind the key (api.md 9 and 11).
class AccountEndpoint {
public:
    explicit AccountEndpoint(ApiClient& client) : m_client(&client) {}

    QCoro::Task<core::Result<core::Organization>> organization();
    QCoro::Task<core::Result<core::Wallet>> wallet();

private:
    ApiClient* m_client;
};

} // namespace am::api
