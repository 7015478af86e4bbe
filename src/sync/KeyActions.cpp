// Listing, making, rotating and revoking API keys.
#include "sync/KeyActions.h"

#include "api/ApiKeysEndpoint.h"
#include "sync/Ask.h"

namespace am::sync {

using api::ApiKeysEndpoint;

QFuture<core::Result<QList<core::ApiKey>>> KeyActions::list() {
    return askForAll<ApiKeysEndpoint, core::ApiKey>(
        m_network, m_client, QStringLiteral("GET /v1/api-keys"), [](ApiKeysEndpoint& keys, QString cursor) {
            return keys.list(ApiKeysEndpoint::Revoked::Included, std::move(cursor));
        });
}

QFuture<core::Result<core::ApiKey>> KeyActions::find(const QString& id) {
    return ask<ApiKeysEndpoint>(m_network, m_client, [id](ApiKeysEndpoint& keys) { return keys.find(id); });
}

QFuture<core::Result<core::IssuedApiKey>> KeyActions::create(const core::ApiKeyDraft& draft) {
    return ask<ApiKeysEndpoint>(m_network, m_client,
                                [draft](ApiKeysEndpoint& keys) { return keys.create(draft); });
}

QFuture<core::Result<core::IssuedApiKey>> KeyActions::rotate(const QString& id) {
    return ask<ApiKeysEndpoint>(m_network, m_client, [id](ApiKeysEndpoint& keys) { return keys.rotate(id); });
}

QFuture<core::Result<void>> KeyActions::revoke(const QString& id) {
    return ask<ApiKeysEndpoint>(m_network, m_client, [id](ApiKeysEndpoint& keys) { return keys.revoke(id); });
}

} // namespace am::sync
