// Consent: list, history, attested opt-in, double opt-in, revocation.
#include "sandbox/AuditLog.h"
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> list(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(20, 100);
    ConsentQuery filter;
    filter.contact = query.phone("contact_number");
    filter.phoneNumberId = query.uuid("phone_number_id");
    filter.optedIn = query.flag("opted_in");
    filter.since = query.time("since");
    filter.method = query.choice("consent_method", {"checkbox", "sms_keyword", "written", "verbal",
                                                    "attested", "double_opt_in", "hosted_form"});
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.consents.page(filter, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(
        *rows, page, CursorPlace::Meta,
        [&world](JsonWriter& json, const StoredConsent& row) {
            writeConsent(json, row, world.state.organizationId);
        },
        [](const StoredConsent& last) {
            return Cursor{last.updatedAt, last.id};
        });
}

Outcome<Answer> history(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    QueryReader query(request);
    const Page page = query.page(20, 100);
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto consent = world.consents.byId(*id);
    if (!consent)
        return Refusal(failure::notFound("consent"));
    const auto rows = world.consents.history(*consent, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(
        *rows, page, CursorPlace::Meta,
        [&consent](JsonWriter& json, const StoredConsentEvent& row) {
            writeConsentEvent(json, row, consent->id);
        },
        [](const StoredConsentEvent& last) {
            return Cursor{last.occurredAt, last.id};
        });
}

Outcome<Answer> attest(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    // Assumption A55. The route has a limit of its own, but its size is not documented.
    if (auto failure = world.state.limits.consentCaptures.refusal(world.state.now()))
        return Refusal(*failure);
    // Legacy plans may not attest (api.md 6).
    if (world.organization.read().plan == "starter") {
        Failure planRequired = failure::forbidden("the plan does not include attested consent");
        planRequired.code = "PLAN_REQUIRED";
        return Refusal(planRequired);
    }
    const auto result = world.consentService.attest(*body);
    if (!result)
        return Refusal(result.error());
    AuditLog(world.state).record("consent.capture", "consent", result->consentId);
    JsonWriter json;
    json.beginObject().field("consent_id", result->consentId);
    json.field("agreement_text_hash", result->agreementTextHash);
    json.field("already_opted_in", result->alreadyOptedIn).endObject();
    return bare(json.take());
}

Outcome<Answer> challenge(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto result = world.consentService.challenge(*body);
    if (!result)
        return Refusal(result.error());
    JsonWriter json;
    json.beginObject();
    if (result->challenge) {
        json.field("consent_pending_id", result->challenge->id);
        json.field("confirmation_message_id", result->challenge->messageId);
        json.field("expires_at", result->challenge->expiresAt);
    } else {
        json.key("consent_pending_id").null().key("confirmation_message_id").null().key("expires_at").null();
    }
    json.field("reused", result->reused).field("already_opted_in", !result->challenge).endObject();
    const bool textSent = result->challenge && !result->reused;
    return bare(json.take(), textSent ? 202 : 200);
}

Outcome<Answer> revoke(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto consent = world.consentService.revoke(*id);
    if (!consent)
        return Refusal(consent.error());
    AuditLog(world.state).record("consent.revoke", "consent", consent->id);
    JsonWriter json;
    writeConsent(json, *consent, world.state.organizationId);
    return bare(json.take());
}
} // namespace

void addConsentRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    const auto once = [&world, &bind](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, run = bind(handler)](const Request& request) {
            return world.idempotency.once(request, run);
        };
    };
    router.add("GET", "/v1/consent", "consent:read", Access::Read, bind(list));
    router.add("GET", "/v1/consent/{id}/history", "consent:read", Access::Read, bind(history));
    router.add("POST", "/v1/consent", "consent:write", Access::Write, once(attest));
    router.add("POST", "/v1/consent/double-opt-in", "consent:write", Access::Write, once(challenge));
    router.add("DELETE", "/v1/consent/{id}", "consent:write", Access::Write, bind(revoke));
}

} // namespace am::sandbox
