// Contacts: the erasure of what was written with one.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
constexpr int longestReason = 500;

Outcome<Answer> erase(World& world, const Request& request) {
    if (auto failure = world.state.limits.erasures.refusal(world.state.now()))
        return Refusal(*failure);
    const std::string contact = request.pathValue("contact_number");
    if (!isE164(contact))
        return Refusal(
            failure::validation({{"contact_number", "must be E.164 (in a path, + is written %2B)"}}));
    auto body = BodyReader::parse(request.body.empty() ? "{}" : request.body);
    if (!body)
        return Refusal(body.error());
    // The contract shows no field of the body; the audit log has a reason, so this is where it can come from.
    const auto reason = body->nullableText("reason", longestReason);
    if (auto failure = body->finish())
        return Refusal(*failure);
    const Erasure erasure = world.redactionService.eraseContact(contact, reason);
    JsonWriter json;
    json.beginObject().field("contact_number", contact).field("inbound_redacted", erasure.inbound);
    json.field("outbound_redacted", erasure.outbound).field("erased_at", erasure.at);
    json.field("audit_log_id", erasure.auditLogId).endObject();
    return enveloped(json.take());
}
} // namespace

void addContactRoutes(Router& router, World& world) {
    router.add("POST", "/v1/contacts/{contact_number}/erase", "messages:erase", Access::Write,
               [&world](const Request& request) { return erase(world, request); });
}

} // namespace am::sandbox
