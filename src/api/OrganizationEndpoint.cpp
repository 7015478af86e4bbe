// Reads and changes the organization.
#include "api/OrganizationEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireOrganization.h"

namespace am::api {

namespace {

constexpr QLatin1String root("/v1/organization");

} // namespace

QCoro::Task<core::Result<core::Organization>> OrganizationEndpoint::organization() {
    Request request = requestOf(Request::Method::Get, root);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Organization>(answer, operation, wire::organization);
}

QCoro::Task<core::Result<core::Organization>> OrganizationEndpoint::change(core::OrganizationPatch patch) {
    Request request = requestOf(Request::Method::Patch, root, wire::organizationBody(patch));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Organization>(answer, operation, wire::organization);
}

} // namespace am::api
