// The routes of bulk orders and bulk releases of numbers.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> order(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto made = world.bulkNumbers.order(*body);
    if (!made)
        return Refusal(made.error());
    return enveloped(bulkOrderJson(*made), made->id.empty() ? 200 : 202);
}

Outcome<Answer> read(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto found = world.bulkNumbers.byId(*id);
    if (!found)
        return Refusal(failure::notFound("bulk order"));
    return enveloped(bulkOrderJson(*found));
}

Outcome<Answer> release(World& world, const Request& request) {
    QueryReader query(request);
    const bool toCarrier = query.flag("return_to_carrier").value_or(false);
    if (auto failure = query.finish())
        return Refusal(*failure);
    if (toCarrier)
        return Refusal(failure::forbidden("return_to_carrier is not allowed for many numbers at once"));
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto result = world.bulkNumbers.release(*body);
    if (!result)
        return Refusal(result.error());
    JsonWriter json;
    const auto list = [&json](const char* name, const std::vector<std::string>& ids) {
        json.key(name).beginArray();
        for (const std::string& id : ids)
            json.value(id);
        json.endArray();
    };
    json.beginObject();
    list("released", result->released);
    list("unknown", result->unknown);
    list("already_released", result->alreadyReleased);
    json.endObject();
    return enveloped(json.take());
}
} // namespace

void addBulkNumberRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    router.add(
        "POST", "/v1/phone-numbers/bulk", "numbers:write", Access::Write,
        [&world, run = bind(order)](const Request& request) { return world.idempotency.once(request, run); });
    router.add("GET", "/v1/phone-numbers/bulk/{id}", "numbers:read", Access::Read, bind(read));
    router.add("POST", "/v1/phone-numbers/bulk/release", "numbers:write", Access::Write, bind(release));
}

} // namespace am::sandbox
