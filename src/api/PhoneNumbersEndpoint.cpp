// Lists, orders, changes and releases numbers.
#include "api/PhoneNumbersEndpoint.h"

#include "api/Answer.h"
#include "api/wire/WireAnswer.h"
#include "api/wire/WireNumber.h"

namespace am::api {

QCoro::Task<core::Result<Page<core::OwnedNumber>>> PhoneNumbersEndpoint::list(QString cursor) {
    NumberQuery query;
    query.cursor = std::move(cursor);
    return list(std::move(query));
}

QCoro::Task<core::Result<Page<core::OwnedNumber>>> PhoneNumbersEndpoint::list(NumberQuery query) {
    Request request = PhoneNumberRequests::list(query);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::lenientPage<core::OwnedNumber>(answer, operation, wire::CursorPlace::Meta,
                                                   wire::ownedNumber);
}

QCoro::Task<core::Result<core::OwnedNumber>> PhoneNumbersEndpoint::find(QString id) {
    Request request = PhoneNumberRequests::find(id);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

QCoro::Task<core::Result<QList<core::AvailableNumber>>> PhoneNumbersEndpoint::search(
    core::NumberSearch search) {
    Request request = PhoneNumberRequests::search(search);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::list<core::AvailableNumber>(answer, operation, wire::availableNumber, {"numbers"});
}

QCoro::Task<core::Result<QList<core::OwnedNumber>>> PhoneNumbersEndpoint::order(core::NumberOrder order) {
    Request request = PhoneNumberRequests::order(order);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::list<core::OwnedNumber>(answer, operation, wire::ownedNumber,
                                            {"numbers", "assigned_numbers"});
}

QCoro::Task<core::Result<core::OwnedNumber>> PhoneNumbersEndpoint::update(QString id,
                                                                          core::NumberUpdate update) {
    Request request = PhoneNumberRequests::update(id, update);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

QCoro::Task<core::Result<QString>> PhoneNumbersEndpoint::release(QString id, core::ReleaseTo to) {
    Request request = PhoneNumberRequests::release(id, to);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    if (answer && answer->body.isEmpty()) {
        co_return QString();
    }
    co_return wire::one<QString>(answer, operation, wire::releaseStatus);
}

QCoro::Task<core::Result<core::BulkOrder>> PhoneNumbersEndpoint::orderBulk(core::BulkOrderRequest asked) {
    Request request = PhoneNumberRequests::orderBulk(asked);
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
    Request request = PhoneNumberRequests::bulkOrder(orderId);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::BulkOrder>(answer, operation, wire::bulkOrder);
}

QCoro::Task<core::Result<core::BulkReleaseResult>> PhoneNumbersEndpoint::releaseBulk(QStringList ids) {
    Request request = PhoneNumberRequests::releaseBulk(ids);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::BulkReleaseResult>(answer, operation, wire::bulkRelease);
}

QCoro::Task<core::Result<core::OwnedNumber>> PhoneNumbersEndpoint::attachCampaign(QString id,
                                                                                  QString campaignId) {
    Request request = PhoneNumberRequests::attachCampaign(id, campaignId);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

QCoro::Task<core::Result<core::OwnedNumber>> PhoneNumbersEndpoint::detachCampaign(QString id) {
    Request request = PhoneNumberRequests::detachCampaign(id);
    const QString operation = operationText(request);
    const core::Result<Response> answer = co_await call(std::move(request));
    co_return wire::one<core::OwnedNumber>(answer, operation, wire::ownedNumber);
}

} // namespace am::api
