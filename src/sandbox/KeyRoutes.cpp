// API keys: list, make, read, rotate, revoke.
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Answer secret(World& world, const IssuedKey& issued, int status) {
    JsonWriter json;
    writeKey(json, issued.key, world.state.organizationId, issued.plaintext);
    return bare(json.take(), status);
}

Outcome<Answer> list(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(50, 100);
    const bool withRevoked = query.flag("include_revoked").value_or(true);
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.keys.page(withRevoked, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(
        *rows, page, CursorPlace::Meta,
        [&world](JsonWriter& json, const StoredKey& key) { writeKey(json, key, world.state.organizationId); },
        [](const StoredKey& last) {
            return Cursor{last.createdAt, last.id};
        });
}

Outcome<Answer> create(World& world, const Request& request) {
    const auto issued = world.keyService.create(request);
    if (!issued)
        return Refusal(issued.error());
    return secret(world, *issued, 201);
}

Outcome<Answer> read(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto key = world.keys.byId(*id);
    if (!key)
        return Refusal(failure::notFound("API key"));
    JsonWriter json;
    writeKey(json, *key, world.state.organizationId);
    return bare(json.take());
}

Outcome<Answer> rotate(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto issued = world.keyService.rotate(request, *id);
    if (!issued)
        return Refusal(issued.error());
    return secret(world, *issued, 200);
}

Outcome<Answer> revoke(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto revoked = world.keyService.revoke(*id);
    if (!revoked)
        return Refusal(revoked.error());
    return empty();
}
} // namespace

void addKeyRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    router.add("GET", "/v1/api-keys", "apikeys:read", Access::Read, bind(list));
    router.add("POST", "/v1/api-keys", "apikeys:write", Access::Write, bind(create));
    router.add("GET", "/v1/api-keys/{id}", "apikeys:read", Access::Read, bind(read));
    router.add("POST", "/v1/api-keys/{id}/rotate", "apikeys:write", Access::Write, bind(rotate));
    router.add("DELETE", "/v1/api-keys/{id}", "apikeys:write", Access::Write, bind(revoke));
}

} // namespace am::sandbox
