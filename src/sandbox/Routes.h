// The operations the sandbox emulates, one file per resource group.
#pragma once

namespace am::sandbox {

class Router;
class World;

/// Every route there is.
void addAllRoutes(Router& router, World& world);

void addMessageRoutes(Router& router, World& world);
void addInboundRoutes(Router& router, World& world);
void addNumberRoutes(Router& router, World& world);
void addRegistrationRoutes(Router& router, World& world);
void addConsentRoutes(Router& router, World& world);
void addAccountRoutes(Router& router, World& world);
void addKeyRoutes(Router& router, World& world);
void addBillingRoutes(Router& router, World& world);
void addAuditRoutes(Router& router, World& world);
void addContactRoutes(Router& router, World& world);
void addMediaRoutes(Router& router, World& world);
void addBulkNumberRoutes(Router& router, World& world);
void addReviewRoutes(Router& router, World& world);
void addHostedConsentRoutes(Router& router, World& world);
void addLookupRoutes(Router& router, World& world);
void addWebhookRoutes(Router& router, World& world);
void addMetricsRoutes(Router& router, World& world);
/// Everything under /sandbox.
void addProgrammeRoutes(Router& router, World& world);
void addControlRoutes(Router& router, World& world);

} // namespace am::sandbox
