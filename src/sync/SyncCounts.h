// What a summary says about the archive.
#pragma once

#include "sync/SyncStatus.h"

namespace am::store {
class ReadSession;
}

namespace am::sync {

/// A summary with the numbers of rows in the archive; what the pass did is left to the caller.
SyncSummary countRows(store::ReadSession& session);

} // namespace am::sync
