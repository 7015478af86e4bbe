// Reads the organization and its wallet.
#include "api/AccountEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAccount.h"
#include "api/wire/WireAnswer.h"

namespace am::api {

QCoro::Task<core::Result<core::Organization>> AccountEndpoint::organization() {
    Request request = requestOf(Request::Method::Get, QStringLiteral("/v1/organization"));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Organization>(answer, operation, wire::organization);
}

QCoro::Task<core::Result<core::Wallet>> AccountEndpoint::wallet() {
    Request request = requestOf(Request::Method::Get, QStringLiteral("/v1/billing/wallet"));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Wallet>(answer, operation, wire::wallet);
}

} // namespace am::api
