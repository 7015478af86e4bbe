// The routes of metrics.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addMetricsRoutes(Router&, World&) {}

} // namespace am::sandbox
