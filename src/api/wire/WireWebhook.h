// Webhook endpoints, secrets and deliveries as the API writes them.
#pragma once

#include "api/wire/FieldReader.h"
#include "core/Webhook.h"

namespace am::api::wire {

core::WebhookEndpoint webhookEndpoint(FieldReader& fields);
core::IssuedWebhook issuedWebhook(FieldReader& fields);
core::OrganizationSecret organizationSecret(FieldReader& fields);
core::WebhookTestResult webhookTestResult(FieldReader& fields);
core::WebhookDelivery webhookDelivery(FieldReader& fields);
core::WebhookReplay webhookReplay(FieldReader& fields);

} // namespace am::api::wire
