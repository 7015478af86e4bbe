// What a user does with webhooks.
#pragma once

#include "api/Page.h"
#include "core/Result.h"
#include "core/Webhook.h"

#include <QFuture>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Called on any thread; nothing is kept in the archive. Secrets are in an answer once, and nowhere else.
class WebhookActions {
public:
    WebhookActions(NetworkThread& network, api::ApiClient& client) : m_network(network), m_client(client) {}

    QFuture<core::Result<QList<core::WebhookEndpoint>>> list();
    QFuture<core::Result<core::WebhookEndpoint>> find(const QString& id);
    QFuture<core::Result<core::IssuedWebhook>> create(const core::WebhookDraft& draft);
    QFuture<core::Result<core::WebhookEndpoint>> change(const QString& id, const core::WebhookChange& change);
    QFuture<core::Result<void>> remove(const QString& id);
    QFuture<core::Result<core::WebhookTestResult>> test(const QString& id);
    QFuture<core::Result<core::IssuedWebhook>> rotateSecret(const QString& id);
    QFuture<core::Result<core::OrganizationSecret>> rotateOrganizationSecret();
    /// One page, newest first: an organization may have any number of deliveries.
    QFuture<core::Result<api::Page<core::WebhookDelivery>>> deliveries(
        const core::WebhookDeliveryFilter& filter, const QString& cursor = QString());
    QFuture<core::Result<core::WebhookDelivery>> findDelivery(const QString& id);
    QFuture<core::Result<core::WebhookReplay>> replay(const QString& deliveryId, const QString& reason);

private:
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
