// /v1/webhooks and /v1/webhook-secret.
#pragma once

#include "api/Endpoint.h"
#include "api/Page.h"
#include "core/Result.h"
#include "core/Webhook.h"

#include <QCoro/QCoroTask>

namespace am::api {

/// Webhook endpoints, their deliveries and the organization's secret (api.md 8).
class WebhooksEndpoint : public Endpoint {
public:
    explicit WebhooksEndpoint(ApiClient& client, Lane lane = Lane::User) : Endpoint(client, lane) {}

    /// All of them: there are at most 50.
    QCoro::Task<core::Result<QList<core::WebhookEndpoint>>> list();
    QCoro::Task<core::Result<core::WebhookEndpoint>> find(QString id);
    /// 409 LIMIT_EXCEEDED beyond 50.
    QCoro::Task<core::Result<core::IssuedWebhook>> create(core::WebhookDraft draft);
    QCoro::Task<core::Result<core::WebhookEndpoint>> change(QString id, core::WebhookChange change);
    QCoro::Task<core::Result<void>> remove(QString id);
    /// Sends a `webhook.test` and gives what came of it.
    QCoro::Task<core::Result<core::WebhookTestResult>> test(QString id);
    /// The old secret is dead with the answer.
    QCoro::Task<core::Result<core::IssuedWebhook>> rotateSecret(QString id);
    /// The old secret is good for another five minutes. Needs org:admin:write.
    QCoro::Task<core::Result<core::OrganizationSecret>> rotateOrganizationSecret();

    QCoro::Task<core::Result<Page<core::WebhookDelivery>>> deliveries(core::WebhookDeliveryFilter filter,
                                                                      QString cursor);
    QCoro::Task<core::Result<core::WebhookDelivery>> findDelivery(QString id);
    /// Sends the event again under a new id. An empty reason is left out. 410 EVENT_EXPIRED; ten a minute.
    QCoro::Task<core::Result<core::WebhookReplay>> replay(QString deliveryId, QString reason);
};

} // namespace am::api
