// /v1/phone-numbers.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/NumberRequests.h"
#include "core/OwnedNumber.h"
#include "core/Result.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// Numbers: owned and on offer (api.md 3).
class PhoneNumbersEndpoint : private Endpoint {
public:
    explicit PhoneNumbersEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    QCoro::Task<core::Result<Page<core::OwnedNumber>>> list(QString cursor);
    QCoro::Task<core::Result<core::OwnedNumber>> find(QString id);
    QCoro::Task<core::Result<QList<core::AvailableNumber>>> search(core::NumberSearch search);
    QCoro::Task<core::Result<QList<core::OwnedNumber>>> order(core::NumberOrder order);
    QCoro::Task<core::Result<core::OwnedNumber>> update(QString id, core::NumberUpdate update);
    QCoro::Task<core::Result<void>> release(QString id);
    QCoro::Task<core::Result<core::OwnedNumber>> attachCampaign(QString id, QString campaignId);
    QCoro::Task<core::Result<core::OwnedNumber>> detachCampaign(QString id);
};

} // namespace am::api
