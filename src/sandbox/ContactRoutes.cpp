// The routes of contacts.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addContactRoutes(Router&, World&) {}

} // namespace am::sandbox
