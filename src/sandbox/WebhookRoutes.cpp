// The routes of webhooks, their deliveries and secrets.
#include "sandbox/PageWriter.h"
#include "sandbox/PushSender.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
constexpr int longestReason = 1000;

Outcome<Answer> answerWith(World& world, const Outcome<StoredEndpoint>& endpoint, Secret secret,
                           int status = 200) {
    if (!endpoint)
        return Refusal(endpoint.error());
    return bare(endpointJson(*endpoint, world.state.organizationId, secret), status);
}

Outcome<Answer> list(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(50, 100);
    if (auto failure = query.finish())
        return Refusal(*failure);
    JsonWriter json;
    json.beginArray();
    for (const StoredEndpoint& endpoint : world.webhooks.endpoints(page.limit))
        writeEndpoint(json, endpoint, world.state.organizationId, Secret::Hidden);
    json.endArray();
    return envelopedPage(json.take(), page.limit, std::nullopt, CursorPlace::Meta);
}

Outcome<Answer> create(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    return answerWith(world, world.webhookService.create(*body), Secret::Shown, 201);
}

Outcome<Answer> read(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    return answerWith(world, world.webhookService.find(*id), Secret::Hidden);
}

Outcome<Answer> change(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    return answerWith(world, world.webhookService.change(*id, *body), Secret::Hidden);
}

Outcome<Answer> remove(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    if (auto failure = world.webhookService.remove(*id))
        return Refusal(*failure);
    return empty();
}

Outcome<Answer> rotateSecret(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    return answerWith(world, world.webhookService.rotateSecret(*id), Secret::Shown);
}

Outcome<Answer> rotateOrganizationSecret(World& world, const Request&) {
    const OrganizationSecret secret = world.webhookService.rotateOrganizationSecret();
    JsonWriter json;
    json.beginObject().field("webhook_secret", secret.secret).field("rotated_at", world.state.now());
    json.field("previous_valid_until", secret.previousUntil).endObject();
    return bare(json.take());
}

/// Assumption A48. A test goes out once, whether the endpoint is active or not, and is answered with its
/// result.
Outcome<Answer> test(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    Outcome<PushAttempt> attempt = Refusal(failure::internal());
    world.inTransaction([&] { attempt = world.webhookService.test(*id); });
    if (!attempt)
        return Refusal(attempt.error());
    PushResult result;
    result.error = "the sandbox is not sending";
    if (world.pushSender)
        result = world.pushSender->sendNow(*attempt);
    const StoredDelivery made = world.recordPush(*attempt, result);
    JsonWriter json;
    json.beginObject().field("event_id", made.eventId).field("outcome", made.outcome).field("url", made.url);
    json.field("response_status", made.responseStatus).field("response_time_ms", made.responseTimeMs);
    json.field("response_body_excerpt", made.responseExcerpt).field("error", made.error).endObject();
    return bare(json.take());
}

Outcome<Answer> deliveries(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(50, 200);
    DeliveryQuery filter;
    filter.endpointId = query.uuid("endpoint_id");
    filter.eventType = query.text("event_type");
    if (filter.eventType && !isWebhookEventType(*filter.eventType))
        query.problem("event_type", "is not an event type");
    filter.outcome = query.choice("outcome", {"success", "retry", "dead"});
    filter.since = query.time("since");
    filter.until = query.time("until");
    filter.statusMin = query.integer("http_status_min", 100, 599);
    filter.statusMax = query.integer("http_status_max", 100, 599);
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.webhooks.page(filter, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(*rows, page, CursorPlace::Meta, writeDelivery, [](const StoredDelivery& last) {
        return Cursor{last.occurredAt, last.id};
    });
}

Outcome<Answer> delivery(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto found = world.webhooks.delivery(*id);
    if (!found)
        return Refusal(failure::notFound("webhook delivery"));
    JsonWriter json;
    writeDelivery(json, *found);
    return bare(json.take());
}

Outcome<Answer> replay(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    auto body = BodyReader::parse(request.body.empty() ? "{}" : request.body);
    if (!body)
        return Refusal(body.error());
    const auto reason = body->text("reason", longestReason, BodyReader::Empty::Allowed);
    if (auto failure = body->finish())
        return Refusal(*failure);
    const auto made = world.webhookService.replay(*id, reason);
    if (!made)
        return Refusal(made.error());
    JsonWriter json;
    json.beginObject().field("delivery_id", made->deliveryId).field("endpoint_id", made->endpointId);
    json.field("event_type", made->eventType).field("new_event_id", made->newEventId);
    json.field("audit_log_id", made->auditLogId).field("enqueued_at", made->enqueuedAt).endObject();
    return bare(json.take(), 202);
}

/// GET /sandbox/pushes: the latest attempts of every kind, those to numbers' URLs included.
Outcome<Answer> pushes(World& world, const Request& request) {
    QueryReader query(request);
    const int limit = static_cast<int>(query.integer("limit", 1, 1000).value_or(100));
    const auto kind = query.choice("kind", {pushkind::event, pushkind::inbound, pushkind::status});
    if (auto failure = query.finish())
        return Refusal(*failure);
    JsonWriter json;
    json.beginObject().key("pushes").beginArray();
    for (const StoredDelivery& made : world.webhooks.latest(kind, limit)) {
        json.beginObject().field("kind", made.kind);
        if (made.phoneNumberId)
            json.field("phone_number_id", *made.phoneNumberId);
        writeDeliveryMembers(json, made);
        json.endObject();
    }
    json.endArray().field("waiting", world.pushes.waitingCount()).endObject();
    return bare(json.take());
}

/// POST /sandbox/pushes/settle: answers once everything that is to be pushed now has been.
Outcome<Answer> settle(World& world, const Request&) {
    if (world.pushSender)
        world.pushSender->waitUntilQuiet();
    JsonWriter json;
    json.beginObject().field("now", world.state.now()).field("waiting", world.pushes.waitingCount());
    json.endObject();
    return bare(json.take());
}
} // namespace

void addWebhookRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    constexpr const char* reading = "webhooks:read";
    constexpr const char* writing = "webhooks:write";
    router.add("GET", "/v1/webhooks", reading, Access::Read, bind(list));
    router.add("POST", "/v1/webhooks", writing, Access::Write, bind(create));
    router.add("GET", "/v1/webhooks/{id}", reading, Access::Read, bind(read));
    router.add("PATCH", "/v1/webhooks/{id}", writing, Access::Write, bind(change));
    router.add("DELETE", "/v1/webhooks/{id}", writing, Access::Write, bind(remove));
    router.add("POST", "/v1/webhooks/{id}/test", writing, Access::Stepwise, bind(test));
    router.add("POST", "/v1/webhooks/{id}/rotate-secret", writing, Access::Write, bind(rotateSecret));
    router.add("GET", "/v1/webhooks/deliveries", reading, Access::Read, bind(deliveries));
    router.add("GET", "/v1/webhooks/deliveries/{id}", reading, Access::Read, bind(delivery));
    router.add("POST", "/v1/webhooks/deliveries/{id}/replay", writing, Access::Write, bind(replay));
    router.add("POST", "/v1/webhook-secret/rotate", "org:admin:write", Access::Write,
               bind(rotateOrganizationSecret));
    router.add("GET", "/sandbox/pushes", {}, Access::Read, bind(pushes));
    router.add("POST", "/sandbox/pushes/settle", {}, Access::Stepwise, bind(settle));
}

} // namespace am::sandbox
