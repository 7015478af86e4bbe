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
    NumberQuery query;
    query.cursor = std::move(cursor);
    return list(std::move(query));
}

QCoro::Task<core::Result<Page<core::OwnedNumber>>> PhoneNumbersEndpoint::list(NumberQuery query) {
    Request request = requestOf(Request::Method::Get, root);
    addQuery(request, u"cursor"_s, query.cursor);
    addQuery(request, u"limit"_s, QString::number(query.limit));
    addQuery(request, u"number_type"_s, query.numberType);
    addQuery(request, u"campaign_id"_s, query.campaignId);
    addQuery(request, u"search"_s, query.search);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::lenientPage<core::OwnedNumber>(answer, operation, wire::CursorPlace::Meta,
                                                   wire::ownedNumber);
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
        .maybeText("status_url", update.statusUrl)
        .maybeText("campaign_id", update.campaignId);
    Request request = requestOf(Request::Method::Patch, pathTo(root, id), body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

QCoro::Task<core::Result<QString>> PhoneNumbersEndpoint::release(QString id, core::ReleaseTo to) {
    Request request = requestOf(Request::Method::Delete, pathTo(root, id));
    if (to == core::ReleaseTo::Carrier) {
        addFlag(request, u"return_to_carrier"_s, true);
    }
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    if (answer && answer->body.isEmpty()) {
        co_return QString();
    }
    co_return wire::one<QString>(answer, operation, wire::releaseStatus);
}

QCoro::Task<core::Result<core::BulkOrder>> PhoneNumbersEndpoint::orderBulk(core::BulkOrderRequest asked) {
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
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    core::BulkOrder order;
    const core::Result<void> read = wire::readOneOrItems(
        answer, operation, [&order](wire::FieldReader& fields) { order = wire::bulkOrder(fields); },
        [&order](wire::FieldReader& number) { wire::addNumber(order, number); });
    if (!read) {
        co_return tl::make_unexpected(read.error());
    }
    if (order.quantity == 0) {
        order.quantity = asked.quantity;
    }
    co_return order;
}

QCoro::Task<core::Result<core::BulkOrder>> PhoneNumbersEndpoint::bulkOrder(QString orderId) {
    Request request = requestOf(Request::Method::Get, pathTo(root + u"/bulk"_s, orderId));
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::BulkOrder>(answer, operation, wire::bulkOrder);
}

QCoro::Task<core::Result<core::BulkReleaseResult>> PhoneNumbersEndpoint::releaseBulk(QStringList ids) {
    wire::Body body;
    body.texts("ids", ids);
    Request request = requestOf(Request::Method::Post, root + u"/bulk/release"_s, body.json());
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::BulkReleaseResult>(answer, operation, wire::bulkRelease);
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
