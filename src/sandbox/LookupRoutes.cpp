// The routes of lookup.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addLookupRoutes(Router&, World&) {}

} // namespace am::sandbox
