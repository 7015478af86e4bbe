// Fetching organization and wallet for the archive.
#include "sync/AccountActions.h"

#include "api/AccountEndpoint.h"
#include "api/ApiClient.h"
#include "store/AccountStore.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"

namespace am::sync {

QFuture<core::Result<void>> AccountActions::refresh() {
    return m_network.run([archive = &m_archive, client = &m_client]() -> QCoro::Task<core::Result<void>> {
        api::AccountEndpoint endpoint(*client);
        core::Result<core::Organization> organization = co_await endpoint.organization();
        core::Result<core::Wallet> wallet = co_await endpoint.wallet();
        if (!organization && !wallet) {
            co_return failure<void>(organization.error());
        }
        auto save = [organization, wallet](store::WriteTransaction& transaction) {
            if (organization) {
                store::AccountStore::setOrganization(transaction, *organization);
            }
            if (wallet) {
                store::AccountStore::setWallet(transaction, *wallet);
            }
        };
        core::Result<void> saved = co_await commit(archive, std::move(save));
        co_return saved;
    });
}

} // namespace am::sync
