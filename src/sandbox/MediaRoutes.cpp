// The routes of media upload slots and the files in them.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addMediaRoutes(Router&, World&) {}

} // namespace am::sandbox
