// The routes of phone-numbers/bulk.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addBulkNumberRoutes(Router&, World&) {}

} // namespace am::sandbox
