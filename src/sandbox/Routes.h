// The operations the sandbox emulates, one file per resource group.
#pragma once

namespace am::sandbox {

class Router;
class World;

void addMessageRoutes(Router& router, World& world);
void addInboundRoutes(Router& router, World& world);
void addNumberRoutes(Router& router, World& world);
void addRegistrationRoutes(Router& router, World& world);
void addConsentRoutes(Router& router, World& world);
void addAccountRoutes(Router& router, World& world);
/// Everything under /sandbox.
void addControlRoutes(Router& router, World& world);

} // namespace am::sandbox
