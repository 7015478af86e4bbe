// Schemas WebhookEndpoint, WebhookEndpointSecret, OrgSecret, WebhookTestResult, WebhookDelivery and
// ReplayResult.
#include "api/wire/WireWebhook.h"

namespace am::api::wire {

core::WebhookEndpoint webhookEndpoint(FieldReader& fields) {
    // Only an endpoint just made or rotated shows its secret, and then not as part of these fields.
    fields.drop("secret");
    core::WebhookEndpoint endpoint;
    endpoint.id = fields.text("id");
    endpoint.orgId = fields.optionalText("org_id");
    endpoint.url = fields.text("url");
    endpoint.description = fields.optionalText("description");
    endpoint.events = fields.texts("events");
    endpoint.active = fields.flag("active");
    endpoint.apiVersion = fields.optionalText("api_version");
    endpoint.createdAt = fields.optionalTime("created_at");
    endpoint.updatedAt = fields.optionalTime("updated_at");
    endpoint.deletedAt = fields.optionalTime("deleted_at");
    endpoint.extra = fields.rest();
    return endpoint;
}

core::IssuedWebhook issuedWebhook(FieldReader& fields) {
    core::IssuedWebhook issued;
    issued.secret = core::SecretKey(fields.text("secret").toUtf8());
    fields.drop("secret_displayed_once");
    issued.endpoint = webhookEndpoint(fields);
    return issued;
}

core::OrganizationSecret organizationSecret(FieldReader& fields) {
    core::OrganizationSecret secret;
    secret.secret = core::SecretKey(fields.text("webhook_secret").toUtf8());
    secret.rotatedAt = fields.optionalTime("rotated_at");
    secret.previousValidUntil = fields.optionalTime("previous_valid_until");
    secret.extra = fields.rest();
    return secret;
}

core::WebhookTestResult webhookTestResult(FieldReader& fields) {
    core::WebhookTestResult result;
    result.eventId = fields.optionalText("event_id");
    result.outcome = fields.text("outcome");
    result.url = fields.optionalText("url");
    result.responseStatus = fields.maybeInt("response_status");
    result.responseTimeMs = fields.maybeInt("response_time_ms");
    result.responseExcerpt = fields.optionalText("response_body_excerpt");
    result.error = fields.optionalText("error");
    result.extra = fields.rest();
    return result;
}

core::WebhookDelivery webhookDelivery(FieldReader& fields) {
    core::WebhookDelivery delivery;
    delivery.id = fields.text("id");
    delivery.endpointId = fields.optionalText("endpoint_id");
    delivery.eventId = fields.optionalText("event_id");
    delivery.eventType = fields.optionalText("event_type");
    delivery.url = fields.optionalText("url");
    delivery.attempt = fields.optionalInt("attempt");
    delivery.outcome = fields.text("outcome");
    delivery.responseStatus = fields.maybeInt("response_status");
    delivery.responseTimeMs = fields.maybeInt("response_time_ms");
    delivery.requestBodySha256 = fields.optionalText("request_body_sha256");
    delivery.requestBodyBytes = fields.maybeInteger("request_body_bytes");
    delivery.responseExcerpt = fields.optionalText("response_body_excerpt");
    delivery.requestHeaders = fields.optionalTextMap("request_headers");
    delivery.error = fields.optionalText("error");
    delivery.occurredAt = fields.time("occurred_at");
    delivery.extra = fields.rest();
    return delivery;
}

core::WebhookReplay webhookReplay(FieldReader& fields) {
    core::WebhookReplay replay;
    replay.deliveryId = fields.text("delivery_id");
    replay.endpointId = fields.optionalText("endpoint_id");
    replay.eventType = fields.optionalText("event_type");
    replay.newEventId = fields.text("new_event_id");
    replay.auditLogId = fields.optionalText("audit_log_id");
    replay.enqueuedAt = fields.optionalTime("enqueued_at");
    replay.extra = fields.rest();
    return replay;
}

} // namespace am::api::wire
