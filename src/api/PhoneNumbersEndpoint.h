// /v1/phone-numbers.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "api/PhoneNumberRequests.h"
#include "core/OwnedNumber.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// Numbers: owned and on offer (api.md 3).
class PhoneNumbersEndpoint : public Endpoint {
public:
    explicit PhoneNumbersEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    /// All of them, in the longest pages.
    QCoro::Task<core::Result<Page<core::OwnedNumber>>> list(QString cursor);
    QCoro::Task<core::Result<Page<core::OwnedNumber>>> list(NumberQuery query);
    QCoro::Task<core::Result<core::OwnedNumber>> find(QString id);
    QCoro::Task<core::Result<QList<core::AvailableNumber>>> search(core::NumberSearch search);
    QCoro::Task<core::Result<QList<core::OwnedNumber>>> order(core::NumberOrder order);
    QCoro::Task<core::Result<core::OwnedNumber>> update(QString id, core::NumberUpdate update);
    /// Gives the status the number ended in, normally "released"; empty if the answer does not say.
    QCoro::Task<core::Result<QString>> release(QString id, core::ReleaseTo to = core::ReleaseTo::Quarantine);
    /// Filled at once, or an order to poll with bulkOrder().
    QCoro::Task<core::Result<core::BulkOrder>> orderBulk(core::BulkOrderRequest request);
    QCoro::Task<core::Result<core::BulkOrder>> bulkOrder(QString orderId);
    /// At most core::longestBulkRelease ids. They go into quarantine; the carrier gets none back this way.
    QCoro::Task<core::Result<core::BulkReleaseResult>> releaseBulk(QStringList ids);
    QCoro::Task<core::Result<core::OwnedNumber>> attachCampaign(QString id, QString campaignId);
    QCoro::Task<core::Result<core::OwnedNumber>> detachCampaign(QString id);
};

} // namespace am::api
