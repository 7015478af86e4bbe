// Outbound messages: send, list, read.
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> send(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto message = world.messageService.send(*body);
    if (!message)
        return Refusal(message.error());
    return enveloped(messageJson(*message), 202);
}

Outcome<Answer> list(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(50, 200);
    MessageQuery filter;
    if (const auto word =
            query.choice("status", {"queued", "sending", "sent", "delivered", "failed", "undelivered"}))
        filter.status = statusFromWord(*word);
    filter.from = query.phone("from");
    filter.to = query.phone("to");
    filter.tag = query.text("tag", 64);
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.messages.page(filter, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(*rows, page, CursorPlace::Header, writeMessage, [](const StoredMessage& last) {
        return Cursor{last.createdAt, last.id};
    });
}

Outcome<Answer> read(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto message = world.messages.byId(*id);
    if (!message)
        return Refusal(failure::notFound("message"));
    return enveloped(messageJson(*message));
}
} // namespace

void addMessageRoutes(Router& router, World& world) {
    router.add("POST", "/v1/messages", "messages:send", Access::Write,
               [&world](const Request& request) { return send(world, request); });
    router.add("GET", "/v1/messages", "messages:read", Access::Read,
               [&world](const Request& request) { return list(world, request); });
    router.add("GET", "/v1/messages/{id}", "messages:read", Access::Read,
               [&world](const Request& request) { return read(world, request); });
}

} // namespace am::sandbox
