// Usage, transactions, fees and top-ups.
#include "sync/BillingActions.h"

#include "api/BillingEndpoint.h"
#include "store/AccountStore.h"
#include "sync/Ask.h"
#include "sync/Commit.h"

namespace am::sync {

using api::BillingEndpoint;

QFuture<core::Result<QList<core::UsageRow>>> BillingActions::usage(const core::BillingFilter& filter) {
    return askForAll<BillingEndpoint, core::UsageRow>(m_network, m_client,
                                                      QStringLiteral("GET /v1/billing/usage"),
                                                      [filter](BillingEndpoint& billing, QString cursor) {
                                                          return billing.usage(filter, std::move(cursor));
                                                      });
}

QFuture<core::Result<core::UsageRows>> BillingActions::streamedUsage(const core::BillingFilter& filter) {
    return ask<BillingEndpoint>(m_network, m_client,
                                [filter](BillingEndpoint& billing) { return billing.allUsage(filter); });
}

QFuture<core::Result<QList<core::WalletTransaction>>> BillingActions::transactions(
    const core::BillingFilter& filter) {
    return askForAll<BillingEndpoint, core::WalletTransaction>(
        m_network, m_client, QStringLiteral("GET /v1/billing/transactions"),
        [filter](BillingEndpoint& billing, QString cursor) {
            return billing.transactions(filter, std::move(cursor));
        });
}

QFuture<core::Result<core::FeeCatalog>> BillingActions::fees() {
    return ask<BillingEndpoint>(m_network, m_client, [](BillingEndpoint& billing) { return billing.fees(); });
}

QFuture<core::Result<QList<core::TopupProduct>>> BillingActions::topupProducts() {
    return ask<BillingEndpoint>(m_network, m_client,
                                [](BillingEndpoint& billing) { return billing.topupProducts(); });
}

QFuture<core::Result<core::TopupCheckout>> BillingActions::startTopup(const core::TopupRequest& topup) {
    return ask<BillingEndpoint>(m_network, m_client,
                                [topup](BillingEndpoint& billing) { return billing.startTopup(topup); });
}

QFuture<core::Result<core::AutoTopup>> BillingActions::autoTopup() {
    return ask<BillingEndpoint>(m_network, m_client,
                                [](BillingEndpoint& billing) { return billing.autoTopup(); });
}

QFuture<core::Result<core::AutoTopup>> BillingActions::setAutoTopup(const core::AutoTopupChange& change) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, change]() -> QCoro::Task<core::Result<core::AutoTopup>> {
            BillingEndpoint billing(*client);
            core::Result<core::AutoTopup> answer = co_await billing.setAutoTopup(change);
            if (!answer) {
                co_return answer;
            }
            // The wallet repeats the setting; the next pass reads it again if this fails.
            core::Result<core::Wallet> wallet = co_await billing.wallet();
            if (wallet) {
                auto save = [wallet = std::move(*wallet)](store::WriteTransaction& transaction) {
                    store::AccountStore::setWallet(transaction, wallet);
                };
                const core::Result<void> saved = co_await commit(archive, std::move(save));
                if (!saved) {
                    co_return failure<core::AutoTopup>(saved.error());
                }
            }
            co_return answer;
        });
}

QFuture<core::Result<core::BillingPortal>> BillingActions::openPortal(const QString& returnUrl) {
    return ask<BillingEndpoint>(
        m_network, m_client, [returnUrl](BillingEndpoint& billing) { return billing.openPortal(returnUrl); });
}

} // namespace am::sync
