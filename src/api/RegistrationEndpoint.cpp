// Lists, reads and files brands and campaigns.
#include "api/RegistrationEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireRegistration.h"

namespace am::api {

using namespace Qt::StringLiterals;

QCoro::Task<core::Result<Page<core::Brand>>> RegistrationEndpoint::listBrands(QString cursor) {
    Request request = requestOf(Request::Method::Get, u"/v1/brands"_s);
    addQuery(request, u"cursor"_s, cursor);
    addQuery(request, u"limit"_s, u"100"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::Brand>(answer, operation, wire::CursorPlace::Header, wire::brand);
}

QCoro::Task<core::Result<core::Brand>> RegistrationEndpoint::brand(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/v1/brands"_s, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Brand>(answer, operation, wire::brand);
}

QCoro::Task<core::Result<core::Brand>> RegistrationEndpoint::createBrand(core::BrandDraft draft) {
    Request request = requestOf(Request::Method::Post, u"/v1/brands"_s, wire::brandBody(draft));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Brand>(answer, operation, wire::brand);
}

QCoro::Task<core::Result<Page<core::Campaign>>> RegistrationEndpoint::listCampaigns(QString cursor) {
    Request request = requestOf(Request::Method::Get, u"/v1/campaigns"_s);
    addQuery(request, u"cursor"_s, cursor);
    addQuery(request, u"limit"_s, u"100"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::Campaign>(answer, operation, wire::CursorPlace::Header, wire::campaign);
}

QCoro::Task<core::Result<core::Campaign>> RegistrationEndpoint::campaign(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/v1/campaigns"_s, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Campaign>(answer, operation, wire::campaign);
}

QCoro::Task<core::Result<core::Campaign>> RegistrationEndpoint::createCampaign(core::CampaignDraft draft) {
    Request request = requestOf(Request::Method::Post, u"/v1/campaigns"_s, wire::campaignBody(draft));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Campaign>(answer, operation, wire::campaign);
}

} // namespace am::api
