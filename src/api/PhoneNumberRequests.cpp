// Paths, queries and bodies of /v1/phone-numbers.
#include "api/PhoneNumberRequests.h"

#include "api/Requests.h"
#include "api/wire/WireBody.h"

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String root("/v1/phone-numbers");

} // namespace

Request PhoneNumberRequests::list(const NumberQuery& query) {
    Request request = requestOf(Request::Method::Get, root);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"number_type"_s, query.numberType);
    addQuery(request, u"campaign_id"_s, query.campaignId);
    addQuery(request, u"search"_s, query.search);
    return request;
}

Request PhoneNumberRequests::find(const QString& id) {
    return requestOf(Request::Method::Get, pathTo(root, id));
}

Request PhoneNumberRequests::search(const core::NumberSearch& search) {
    wire::Body body;
    body.filledText("area_code", search.areaCode)
        .filledText("number_type", search.numberType)
        .filledText("pattern", search.pattern)
        .integer("quantity", search.quantity);
    return requestOf(Request::Method::Post, root + u"/search"_s, body.json());
}

Request PhoneNumberRequests::order(const core::NumberOrder& order) {
    wire::Body body;
    body.texts("numbers", order.numbers)
        .filledText("inbound_url", order.inboundUrl)
        .filledText("status_url", order.statusUrl)
        .filledText("label", order.label)
        .filledText("campaign_id", order.campaignId);
    return requestOf(Request::Method::Post, root + u"/orders"_s, body.json());
}

Request PhoneNumberRequests::update(const QString& id, const core::NumberUpdate& update) {
    wire::Body body;
    body.maybeText("label", update.label)
        .maybeText("inbound_url", update.inboundUrl)
        .maybeText("status_url", update.statusUrl)
        .maybeText("campaign_id", update.campaignId);
    return requestOf(Request::Method::Patch, pathTo(root, id), body.json());
}

Request PhoneNumberRequests::release(const QString& id, core::ReleaseTo to) {
    Request request = requestOf(Request::Method::Delete, pathTo(root, id));
    if (to == core::ReleaseTo::Carrier) {
        addFlag(request, u"return_to_carrier"_s, true);
    }
    return request;
}

Request PhoneNumberRequests::orderBulk(const core::BulkOrderRequest& asked) {
    wire::Body body;
    body.integer("quantity", asked.quantity)
        .filledText("number_type", asked.numberType)
        .filledText("area_code", asked.areaCode)
        .filledText("pattern", asked.pattern)
        .filledText("inbound_url", asked.inboundUrl)
        .filledText("status_url", asked.statusUrl)
        .filledText("label", asked.label)
        .filledText("campaign_id", asked.campaignId)
        .filledText("mode", asked.mode);
    Request request = requestOf(Request::Method::Post, root + u"/bulk"_s, body.json());
    setIdempotencyKey(request, asked.idempotencyKey);
    return request;
}

Request PhoneNumberRequests::bulkOrder(const QString& orderId) {
    return requestOf(Request::Method::Get, pathTo(root + u"/bulk"_s, orderId));
}

Request PhoneNumberRequests::releaseBulk(const QStringList& ids) {
    wire::Body body;
    body.texts("ids", ids);
    return requestOf(Request::Method::Post, root + u"/bulk/release"_s, body.json());
}

Request PhoneNumberRequests::attachCampaign(const QString& id, const QString& campaignId) {
    wire::Body body;
    body.text("campaign_id", campaignId);
    return requestOf(Request::Method::Post, pathTo(root, id, u"/campaign"_s), body.json());
}

Request PhoneNumberRequests::detachCampaign(const QString& id) {
    return requestOf(Request::Method::Delete, pathTo(root, id, u"/campaign"_s));
}

} // namespace am::api
