// Managing webhook endpoints and looking at their deliveries.
#include "sync/WebhookActions.h"

#include "api/WebhooksEndpoint.h"
#include "sync/Ask.h"

namespace am::sync {

using api::WebhooksEndpoint;

QFuture<core::Result<QList<core::WebhookEndpoint>>> WebhookActions::list() {
    return ask<WebhooksEndpoint>(m_network, m_client,
                                 [](WebhooksEndpoint& webhooks) { return webhooks.list(); });
}

QFuture<core::Result<core::WebhookEndpoint>> WebhookActions::find(const QString& id) {
    return ask<WebhooksEndpoint>(m_network, m_client,
                                 [id](WebhooksEndpoint& webhooks) { return webhooks.find(id); });
}

QFuture<core::Result<core::IssuedWebhook>> WebhookActions::create(const core::WebhookDraft& draft) {
    return ask<WebhooksEndpoint>(m_network, m_client,
                                 [draft](WebhooksEndpoint& webhooks) { return webhooks.create(draft); });
}

QFuture<core::Result<core::WebhookEndpoint>> WebhookActions::change(const QString& id,
                                                                    const core::WebhookChange& change) {
    return ask<WebhooksEndpoint>(m_network, m_client, [id, change](WebhooksEndpoint& webhooks) {
        return webhooks.change(id, change);
    });
}

QFuture<core::Result<void>> WebhookActions::remove(const QString& id) {
    return ask<WebhooksEndpoint>(m_network, m_client,
                                 [id](WebhooksEndpoint& webhooks) { return webhooks.remove(id); });
}

QFuture<core::Result<core::WebhookTestResult>> WebhookActions::test(const QString& id) {
    return ask<WebhooksEndpoint>(m_network, m_client,
                                 [id](WebhooksEndpoint& webhooks) { return webhooks.test(id); });
}

QFuture<core::Result<core::IssuedWebhook>> WebhookActions::rotateSecret(const QString& id) {
    return ask<WebhooksEndpoint>(m_network, m_client,
                                 [id](WebhooksEndpoint& webhooks) { return webhooks.rotateSecret(id); });
}

QFuture<core::Result<core::OrganizationSecret>> WebhookActions::rotateOrganizationSecret() {
    return ask<WebhooksEndpoint>(
        m_network, m_client, [](WebhooksEndpoint& webhooks) { return webhooks.rotateOrganizationSecret(); });
}

QFuture<core::Result<api::Page<core::WebhookDelivery>>> WebhookActions::deliveries(
    const core::WebhookDeliveryFilter& filter, const QString& cursor) {
    return ask<WebhooksEndpoint>(m_network, m_client, [filter, cursor](WebhooksEndpoint& webhooks) {
        return webhooks.deliveries(filter, cursor);
    });
}

QFuture<core::Result<core::WebhookDelivery>> WebhookActions::findDelivery(const QString& id) {
    return ask<WebhooksEndpoint>(m_network, m_client,
                                 [id](WebhooksEndpoint& webhooks) { return webhooks.findDelivery(id); });
}

QFuture<core::Result<core::WebhookReplay>> WebhookActions::replay(const QString& deliveryId,
                                                                  const QString& reason) {
    return ask<WebhooksEndpoint>(m_network, m_client, [deliveryId, reason](WebhooksEndpoint& webhooks) {
        return webhooks.replay(deliveryId, reason);
    });
}

} // namespace am::sync
