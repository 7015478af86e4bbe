// The operations the sandbox emulates, all together.
#include "sandbox/Routes.h"

namespace am::sandbox {

void addAllRoutes(Router& router, World& world) {
    addMessageRoutes(router, world);
    addInboundRoutes(router, world);
    addNumberRoutes(router, world);
    addRegistrationRoutes(router, world);
    addConsentRoutes(router, world);
    addAccountRoutes(router, world);
    addKeyRoutes(router, world);
    addBillingRoutes(router, world);
    addAuditRoutes(router, world);
    addContactRoutes(router, world);
    addMediaRoutes(router, world);
    addBulkNumberRoutes(router, world);
    addReviewRoutes(router, world);
    addHostedConsentRoutes(router, world);
    addLookupRoutes(router, world);
    addWebhookRoutes(router, world);
    addMetricsRoutes(router, world);
    addProgrammeRoutes(router, world);
    addControlRoutes(router, world);
}

} // namespace am::sandbox
