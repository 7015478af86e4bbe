// The routes of api-keys.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addKeyRoutes(Router&, World&) {}

} // namespace am::sandbox
