// Filing brands and campaigns.
#include "sync/RegistrationActions.h"

#include "api/ApiClient.h"
#include "api/RegistrationEndpoint.h"
#include "store/RegistrationStore.h"
#include "sync/Ask.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"

namespace am::sync {

QFuture<core::Result<core::Brand>> RegistrationActions::createBrand(const core::BrandDraft& draft) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, draft]() -> QCoro::Task<core::Result<core::Brand>> {
            api::RegistrationEndpoint endpoint(*client);
            core::Result<core::Brand> answer = co_await endpoint.createBrand(draft);
            if (!answer) {
                co_return answer;
            }
            auto save = [brand = *answer](store::WriteTransaction& transaction) {
                store::RegistrationStore::upsertBrands(transaction, {brand});
            };
            const core::Result<void> saved = co_await commit(archive, std::move(save));
            if (!saved) {
                co_return failure<core::Brand>(saved.error());
            }
            co_return answer;
        });
}

QFuture<core::Result<core::Campaign>> RegistrationActions::createCampaign(const core::CampaignDraft& draft) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, draft]() -> QCoro::Task<core::Result<core::Campaign>> {
            api::RegistrationEndpoint endpoint(*client);
            core::Result<core::Campaign> answer = co_await endpoint.createCampaign(draft);
            if (!answer) {
                co_return answer;
            }
            auto save = [campaign = *answer](store::WriteTransaction& transaction) {
                store::RegistrationStore::upsertCampaigns(transaction, {campaign});
            };
            const core::Result<void> saved = co_await commit(archive, std::move(save));
            if (!saved) {
                co_return failure<core::Campaign>(saved.error());
            }
            co_return answer;
        });
}

QFuture<core::Result<core::CampaignReview>> RegistrationActions::reviewCampaign(
    const core::CampaignDraft& draft) {
    return ask<api::RegistrationEndpoint>(
        m_network, m_client,
        [draft](api::RegistrationEndpoint& registration) { return registration.reviewCampaign(draft); });
}

} // namespace am::sync
