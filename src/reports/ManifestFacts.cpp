// What a manifest says about the archive, read from it.
#include "reports/ManifestFacts.h"

#include "store/AccountStore.h"
#include "store/ConsentStore.h"
#include "store/MessageStore.h"
#include "store/SyncStateStore.h"

namespace am::reports {

using namespace Qt::StringLiterals;

namespace {

CoverageStatement coverageOf(store::ReadSession& session) {
    const store::Coverage held = store::MessageStore::coverage(session);
    CoverageStatement coverage;
    coverage.outbound = held.outbound;
    coverage.inbound = held.inbound;
    coverage.oldestMessage = held.oldest;
    coverage.newestMessage = held.newest;
    coverage.consentRecords = store::ConsentStore::count(session, store::ConsentQuery::Show::All);
    for (const QString& stream : {u"outbound"_s, u"inbound"_s, u"consent"_s}) {
        const auto state = store::SyncStateStore::find(session, stream);
        coverage.streams.append({stream, state && state->complete, state ? state->syncedAt : std::nullopt});
    }
    return coverage;
}

} // namespace

void addArchiveFacts(store::ReadSession& session, Manifest& manifest) {
    manifest.coverage = coverageOf(session);
    if (const auto organization = store::AccountStore::organization(session)) {
        manifest.organizationId = organization->id;
        manifest.organizationName = organization->name;
    }
}

} // namespace am::reports
