// The routes of webhooks, their deliveries and secrets.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addWebhookRoutes(Router&, World&) {}

} // namespace am::sandbox
