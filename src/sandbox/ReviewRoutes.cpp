// The routes of campaigns/review.
#include "sandbox/Router.h"
#include "sandbox/Routes.h"
#include "sandbox/World.h"

namespace am::sandbox {

void addReviewRoutes(Router&, World&) {}

} // namespace am::sandbox
