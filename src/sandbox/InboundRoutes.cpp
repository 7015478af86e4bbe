// Inbound messages: list, read.
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> list(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(20, 100);
    InboundQuery filter;
    filter.from = query.phone("from");
    filter.to = query.phone("to");
    filter.phoneNumberId = query.uuid("phone_number_id");
    filter.channel = query.choice("channel", {"sms", "mms"});
    filter.optOut = query.flag("opt_out");
    filter.since = query.time("since");
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.inbounds.page(filter, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(
        *rows, page, CursorPlace::Meta,
        [&world](JsonWriter& json, const StoredInbound& row) {
            writeInbound(json, row, world.state.organizationId);
        },
        [](const StoredInbound& last) {
            return Cursor{last.receivedAt, last.id};
        });
}

Outcome<Answer> read(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto inbound = world.inbounds.byId(*id);
    if (!inbound)
        return Refusal(failure::notFound("inbound message"));
    JsonWriter json;
    writeInbound(json, *inbound, world.state.organizationId);
    return enveloped(json.take());
}
} // namespace

void addInboundRoutes(Router& router, World& world) {
    router.add("GET", "/v1/inbound-messages", "messages:read", Access::Read,
               [&world](const Request& request) { return list(world, request); });
    router.add("GET", "/v1/inbound-messages/{id}", "messages:read", Access::Read,
               [&world](const Request& request) { return read(world, request); });
}

} // namespace am::sandbox
