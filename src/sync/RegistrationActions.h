// What a user does with brands and campaigns.
#pragma once

#include "core/Brand.h"
#include "core/Campaign.h"
#include "core/CampaignReview.h"
#include "core/Result.h"
#include "store/Archive.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread; the futures finish after the archive has the answer. Filing is charged and never
/// repeated by us.
class RegistrationActions {
public:
    RegistrationActions(store::Archive& archive, NetworkThread& network, api::ApiClient& client)
        : m_archive(archive), m_network(network), m_client(client) {}

    QFuture<core::Result<core::Brand>> createBrand(const core::BrandDraft& draft);
    QFuture<core::Result<core::Campaign>> createCampaign(const core::CampaignDraft& draft);
    /// What the API says to a draft. Nothing is filed, charged or kept.
    QFuture<core::Result<core::CampaignReview>> reviewCampaign(const core::CampaignDraft& draft);

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
