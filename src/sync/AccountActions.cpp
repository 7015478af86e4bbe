// Organization and wallet: fetched, changed and archived.
#include "sync/AccountActions.h"

#include "api/ApiClient.h"
#include "api/BillingEndpoint.h"
#include "api/OrganizationEndpoint.h"
#include "store/AccountStore.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"

namespace am::sync {

QFuture<core::Result<void>> AccountActions::refresh() {
    return m_network.run([archive = &m_archive, client = &m_client]() -> QCoro::Task<core::Result<void>> {
        api::OrganizationEndpoint settings(*client);
        api::BillingEndpoint billing(*client);
        core::Result<core::Organization> organization = co_await settings.organization();
        core::Result<core::Wallet> wallet = co_await billing.wallet();
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

QFuture<core::Result<core::Organization>> AccountActions::change(const core::OrganizationPatch& patch) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, patch]() -> QCoro::Task<core::Result<core::Organization>> {
            api::OrganizationEndpoint settings(*client);
            core::Result<core::Organization> answer = co_await settings.change(patch);
            if (!answer) {
                co_return answer;
            }
            auto save = [organization = *answer](store::WriteTransaction& transaction) {
                store::AccountStore::setOrganization(transaction, organization);
            };
            const core::Result<void> saved = co_await commit(archive, std::move(save));
            if (!saved) {
                co_return failure<core::Organization>(saved.error());
            }
            co_return answer;
        });
}

} // namespace am::sync
