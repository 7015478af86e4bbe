// Counting the rows of the archive.
#include "sync/SyncCounts.h"

#include "store/ConsentStore.h"
#include "store/ConversationStore.h"
#include "store/MessageStore.h"
#include "store/NumberStore.h"

#include <limits>

namespace am::sync {

SyncSummary countRows(store::ReadSession& session) {
    SyncSummary summary;
    const store::Coverage coverage = store::MessageStore::coverage(session);
    summary.outbound = coverage.outbound;
    summary.inbound = coverage.inbound;
    store::ConversationQuery all;
    all.limit = std::numeric_limits<int>::max();
    summary.conversations = store::ConversationStore::list(session, all).size();
    summary.consent = store::ConsentStore::count(session, store::ConsentQuery::Show::All);
    summary.numbers = store::NumberStore::list(session).size();
    return summary;
}

} // namespace am::sync
