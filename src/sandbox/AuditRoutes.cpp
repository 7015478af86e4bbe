// The routes of audit-log.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addAuditRoutes(Router&, World&) {}

} // namespace am::sandbox
