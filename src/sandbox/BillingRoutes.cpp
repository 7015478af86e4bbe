// The routes of billing.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addBillingRoutes(Router&, World&) {}

} // namespace am::sandbox
