// What a manifest says about the archive, read from it.
#pragma once

#include "reports/Manifest.h"

namespace am::store {
class ReadSession;
}

namespace am::reports {

/// Fills in organization and coverage as of the session's snapshot.
void addArchiveFacts(store::ReadSession& session, Manifest& manifest);

} // namespace am::reports
