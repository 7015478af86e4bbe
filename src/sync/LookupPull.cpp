// Fetching and storing lookups.
#include "sync/LookupPull.h"

#include "api/ApiClient.h"
#include "api/LookupEndpoint.h"
#include "core/Logging.h"
#include "store/LookupStore.h"

namespace am::sync {

LookupPull::LookupPull(Pass& pass)
    : PagedPull(pass, QStringLiteral("lookups")), m_client(pass.client), m_now(pass.serverNow) {}

QCoro::Task<core::Result<LookupPull::Page>> LookupPull::fetch(QString cursor,
                                                              std::optional<core::Timestamp> since) {
    api::LookupEndpoint lookups(*m_client, api::Lane::Background);
    api::LookupQuery query;
    query.cursor = cursor;
    query.since = since;
    core::Result<Page> page = co_await lookups.list(std::move(query));
    co_return page;
}

QStringList LookupPull::save(store::WriteTransaction& transaction, const QList<core::Lookup>& rows,
                             Part) const {
    store::LookupStore::upsert(transaction, rows, m_now);
    return {};
}

QCoro::Task<void> forgetExpiredLookups(store::Archive* archive, core::Timestamp now) {
    auto read = [now](store::ReadSession& session) {
        return store::LookupStore::hasExpired(session, now);
    };
    const core::Result<bool> expired = co_await look(archive, std::move(read));
    if (!expired || !*expired) {
        co_return;
    }
    auto forget = [now](store::WriteTransaction& transaction) {
        return store::LookupStore::forgetExpired(transaction, now);
    };
    const core::Result<int> forgotten = co_await commit(archive, std::move(forget));
    if (!forgotten) {
        // The next pass tries again.
        qCWarning(core::logSync).noquote() << "expired lookups are still here:" << forgotten.error().code;
    }
}

} // namespace am::sync
