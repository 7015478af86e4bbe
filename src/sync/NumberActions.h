// What a user does with numbers: each act asks the API and writes its answer to the archive.
#pragma once

#include "core/BulkOrder.h"
#include "core/NumberRequests.h"
#include "core/OwnedNumber.h"
#include "core/Result.h"
#include "store/Archive.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread; the futures finish after the archive has the answer.
class NumberActions {
public:
    NumberActions(store::Archive& archive, NetworkThread& network, api::ApiClient& client)
        : m_archive(archive), m_network(network), m_client(client) {}

    QFuture<core::Result<QList<core::AvailableNumber>>> search(const core::NumberSearch& search);
    /// All or none; a 409 names what is gone in ApiError::unavailableNumbers.
    QFuture<core::Result<QList<core::OwnedNumber>>> order(const core::NumberOrder& order);
    QFuture<core::Result<core::OwnedNumber>> update(const QString& id, const core::NumberUpdate& update);
    QFuture<core::Result<void>> release(const QString& id, core::ReleaseTo to = core::ReleaseTo::Quarantine);
    /// Orders by quantity; whoever may ask again sets the idempotency key, an empty one is filled in. While
    /// the order is not final it is to be polled: every few seconds is often enough.
    QFuture<core::Result<core::BulkOrder>> orderBulk(const core::BulkOrderRequest& request);
    QFuture<core::Result<core::BulkOrder>> pollBulk(const QString& orderId);
    /// At most core::longestBulkRelease ids; none of those the API names stays in the archive.
    QFuture<core::Result<core::BulkReleaseResult>> releaseBulk(const QStringList& ids);
    QFuture<core::Result<core::OwnedNumber>> attachCampaign(const QString& id, const QString& campaignId);
    QFuture<core::Result<core::OwnedNumber>> detachCampaign(const QString& id);
    /// All our numbers as the API has them now: what became of an act whose answer was lost.
    QFuture<core::Result<QList<core::OwnedNumber>>> readAgain();

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
