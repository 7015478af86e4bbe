// The organization and its settings.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

namespace {
Answer organization(World& world) {
    return enveloped(world.organization.toJson(world.wallet.tier().tier));
}

Outcome<Answer> change(World& world, const Request& request) {
    auto body = BodyReader::parse(request.body);
    if (!body)
        return Refusal(body.error());
    const auto changed = world.organization.change(*body);
    if (!changed)
        return Refusal(changed.error());
    return organization(world);
}
} // namespace

void addAccountRoutes(Router& router, World& world) {
    router.add("GET", "/v1/organization", "org:read", Access::Read,
               [&world](const Request&) -> Outcome<Answer> { return organization(world); });
    router.add("PATCH", "/v1/organization", "org:admin:write", Access::Write,
               [&world](const Request& request) { return change(world, request); });
}

} // namespace am::sandbox
