// Lists, reads and files brands and campaigns.
#include "api/RegistrationEndpoint.h"

#include "api/Answer.h"
#include "api/RegistrationRequests.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireRegistration.h"

namespace am::api {

using namespace Qt::StringLiterals;

QCoro::Task<core::Result<Page<core::Brand>>> RegistrationEndpoint::listBrands(QString cursor) {
    BrandQuery query;
    query.cursor = std::move(cursor);
    return listBrands(std::move(query));
}

QCoro::Task<core::Result<Page<core::Brand>>> RegistrationEndpoint::listBrands(BrandQuery query) {
    Request request = requestOf(Request::Method::Get, u"/v1/brands"_s);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"status"_s, query.status);
    addQuery(request, u"identity_status"_s, query.identityStatus);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::lenientPage<core::Brand>(answer, operation, wire::CursorPlace::Header, wire::brand);
}

QCoro::Task<core::Result<core::Brand>> RegistrationEndpoint::brand(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/v1/brands"_s, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Brand>(answer, operation, wire::brand);
}

QCoro::Task<core::Result<core::Brand>> RegistrationEndpoint::createBrand(core::BrandDraft draft) {
    Request request = RegistrationRequests::createBrand(draft);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Brand>(answer, operation, wire::brand);
}

QCoro::Task<core::Result<Page<core::Campaign>>> RegistrationEndpoint::listCampaigns(QString cursor) {
    CampaignQuery query;
    query.cursor = std::move(cursor);
    return listCampaigns(std::move(query));
}

QCoro::Task<core::Result<Page<core::Campaign>>> RegistrationEndpoint::listCampaigns(CampaignQuery query) {
    Request request = requestOf(Request::Method::Get, u"/v1/campaigns"_s);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"status"_s, query.status);
    addQuery(request, u"brand_id"_s, query.brandId);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::lenientPage<core::Campaign>(answer, operation, wire::CursorPlace::Header, wire::campaign);
}

QCoro::Task<core::Result<core::Campaign>> RegistrationEndpoint::campaign(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(u"/v1/campaigns"_s, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Campaign>(answer, operation, wire::campaign);
}

QCoro::Task<core::Result<core::Campaign>> RegistrationEndpoint::createCampaign(core::CampaignDraft draft) {
    Request request = RegistrationRequests::createCampaign(draft);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::Campaign>(answer, operation, wire::campaign);
}

QCoro::Task<core::Result<core::CampaignReview>> RegistrationEndpoint::reviewCampaign(
    core::CampaignDraft draft) {
    Request request = RegistrationRequests::reviewCampaign(draft);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::CampaignReview>(answer, operation, wire::campaignReview);
}

} // namespace am::api
