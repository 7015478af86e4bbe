// Reads what was used and paid, and starts top-ups.
#pragma once

#include "core/Billing.h"
#include "core/Result.h"
#include "store/Archive.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread. Of all this only the wallet is kept in the archive.
class BillingActions {
public:
    BillingActions(store::Archive& archive, NetworkThread& network, api::ApiClient& client)
        : m_archive(archive), m_network(network), m_client(client) {}

    QFuture<core::Result<QList<core::UsageRow>>> usage(const core::BillingFilter& filter);
    /// The same in one streamed answer: for exports. What came before a trouble is kept.
    QFuture<core::Result<core::UsageRows>> streamedUsage(const core::BillingFilter& filter);
    QFuture<core::Result<QList<core::WalletTransaction>>> transactions(const core::BillingFilter& filter);
    QFuture<core::Result<core::FeeCatalog>> fees();
    QFuture<core::Result<QList<core::TopupProduct>>> topupProducts();
    QFuture<core::Result<core::TopupCheckout>> startTopup(const core::TopupRequest& topup);
    QFuture<core::Result<core::AutoTopup>> autoTopup();
    /// The wallet in the archive follows, if it can be read.
    QFuture<core::Result<core::AutoTopup>> setAutoTopup(const core::AutoTopupChange& change);
    QFuture<core::Result<core::BillingPortal>> openPortal(const QString& returnUrl);

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
