// Lists, orders, changes and releases numbers.
#include "api/PhoneNumbersEndpoint.h"

#include "api/Answer.h"
#include "api/Requests.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireBody.h"
#include "api/wire/WireNumber.h"

namespace am::api {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String root("/v1/phone-numbers");

} // namespace

QCoro::Task<core::Result<Page<core::OwnedNumber>>> PhoneNumbersEndpoint::list(QString cursor) {
    Request request = requestOf(Request::Method::Get, root);
    addQuery(request, u"cursor"_s, cursor);
    addQuery(request, u"limit"_s, u"100"_s);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::page<core::OwnedNumber>(answer, operation, wire::CursorPlace::Meta, wire::ownedNumber);
}

QCoro::Task<core::Result<core::OwnedNumber>> PhoneNumbersEndpoint::find(QString id) {
    Request request = requestOf(Request::Method::Get, pathTo(root, id));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

QCoro::Task<core::Result<QList<core::AvailableNumber>>> PhoneNumbersEndpoint::search(
    core::NumberSearch search) {
    wire::Body body;
    body.filledText("area_code", search.areaCode)
        .filledText("number_type", search.numberType)
        .filledText("pattern", search.pattern)
        .integer("quantity", search.quantity);
    Request request = requestOf(Request::Method::Post, root + u"/search"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::list<core::AvailableNumber>(answer, operation, wire::availableNumber, {"numbers"});
}

QCoro::Task<core::Result<QList<core::OwnedNumber>>> PhoneNumbersEndpoint::order(core::NumberOrder order) {
    wire::Body body;
    body.texts("numbers", order.numbers)
        .filledText("inbound_url", order.inboundUrl)
        .filledText("status_url", order.statusUrl)
        .filledText("label", order.label)
        .filledText("campaign_id", order.campaignId);
    Request request = requestOf(Request::Method::Post, root + u"/orders"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::list<core::OwnedNumber>(answer, operation, wire::ownedNumber,
                                            {"numbers", "assigned_numbers"});
}

QCoro::Task<core::Result<core::OwnedNumber>> PhoneNumbersEndpoint::update(QString id,
                                                                          core::NumberUpdate update) {
    wire::Body body;
    body.maybeText("label", update.label)
        .maybeText("inbound_url", update.inboundUrl)
        .maybeText("status_url", update.statusUrl);
    Request request = requestOf(Request::Method::Patch, pathTo(root, id), body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

QCoro::Task<core::Result<void>> PhoneNumbersEndpoint::release(QString id) {
    Request request = requestOf(Request::Method::Delete, pathTo(root, id));
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::done(answer);
}

QCoro::Task<core::Result<core::OwnedNumber>> PhoneNumbersEndpoint::attachCampaign(QString id,
                                                                                  QString campaignId) {
    wire::Body body;
    body.text("campaign_id", campaignId);
    Request request = requestOf(Request::Method::Post, pathTo(root, id, u"/campaign"_s), body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

QCoro::Task<core::Result<core::OwnedNumber>> PhoneNumbersEndpoint::detachCampaign(QString id) {
    Request request = requestOf(Request::Method::Delete, pathTo(root, id, u"/campaign"_s));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

} // namespace am::api
