// The routes of consent/hosted and the page behind its link.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addHostedConsentRoutes(Router&, World&) {}

} // namespace am::sandbox
