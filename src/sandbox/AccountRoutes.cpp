// The organization and its wallet.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addAccountRoutes(Router& router, World& world) {
    router.add("GET", "/v1/organization", "org:read", Access::Read,
               [&world](const Request&) -> Outcome<Answer> {
                   return enveloped(world.organization.toJson(world.wallet.tier().tier));
               });
    router.add("GET", "/v1/billing/wallet", "billing:read", Access::Read,
               [&world](const Request&) -> Outcome<Answer> { return enveloped(world.wallet.toJson()); });
}

} // namespace am::sandbox
