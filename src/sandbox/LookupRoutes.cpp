// The routes of number lookups.
#include "sandbox/PageWriter.h"
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Outcome<Answer> submit(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto lookup = world.lookupService.submit(*body);
    if (!lookup)
        return Refusal(lookup.error());
    // An answer and not a refusal: the failed lookup, its charge and its refund stay on record.
    if (lookup->status == "failed")
        return refused(Failure{502, *lookup->errorCode, *lookup->errorMessage, {}, 0, {}}, request.requestId);
    return enveloped(lookupJson(*lookup));
}

Outcome<Answer> list(World& world, const Request& request) {
    QueryReader query(request);
    const Page page = query.page(50, 200);
    LookupQuery filter;
    filter.phoneNumber = query.phone("phone_number");
    filter.status = query.choice("status", {"pending", "processing", "complete", "failed"});
    filter.since = query.time("since");
    filter.until = query.time("until");
    if (auto failure = query.finish())
        return Refusal(*failure);
    const auto rows = world.lookups.page(filter, page);
    if (!rows)
        return Refusal(rows.error());
    return pageAnswer(*rows, page, CursorPlace::Meta, writeLookup, [](const StoredLookup& last) {
        return Cursor{last.requestedAt, last.id};
    });
}

Outcome<Answer> read(World& world, const Request& request) {
    const auto id = request.id();
    if (!id)
        return Refusal(id.error());
    const auto lookup = world.lookups.byId(*id);
    if (!lookup)
        return Refusal(failure::notFound("lookup"));
    return enveloped(lookupJson(*lookup));
}
} // namespace

void addLookupRoutes(Router& router, World& world) {
    const auto bind = [&world](Outcome<Answer> (*handler)(World&, const Request&)) -> Handler {
        return [&world, handler](const Request& request) {
            return handler(world, request);
        };
    };
    router.add("POST", "/v1/lookup", "lookups:write", Access::Write,
               [&world, run = bind(submit)](const Request& request) {
                   return world.idempotency.once(request, run);
               });
    router.add("GET", "/v1/lookup", "lookups:read", Access::Read, bind(list));
    router.add("GET", "/v1/lookup/{id}", "lookups:read", Access::Read, bind(read));
}

} // namespace am::sandbox
