// Lookups of numbers.
#include "sync/LookupActions.h"

#include "api/LookupEndpoint.h"
#include "sync/Ask.h"
#include "sync/Commit.h"

namespace am::sync {

using api::LookupEndpoint;

QFuture<core::Result<core::Lookup>> LookupActions::submit(const core::LookupRequest& request) {
    return ask<LookupEndpoint>(m_network, m_client,
                               [request](LookupEndpoint& lookups) { return lookups.submit(request); });
}

QFuture<core::Result<core::Lookup>> LookupActions::poll(const QString& lookupId) {
    return ask<LookupEndpoint>(m_network, m_client,
                               [lookupId](LookupEndpoint& lookups) { return lookups.find(lookupId); });
}

QFuture<core::Result<QList<core::Lookup>>> LookupActions::earlier(const QString& phoneNumber) {
    return m_network.run(
        [client = &m_client, phoneNumber]() -> QCoro::Task<core::Result<QList<core::Lookup>>> {
            LookupEndpoint endpoint(*client);
            api::LookupQuery query;
            query.phoneNumber = phoneNumber;
            core::Result<api::Page<core::Lookup>> page = co_await endpoint.list(std::move(query));
            if (!page) {
                co_return failure<QList<core::Lookup>>(std::move(page.error()));
            }
            co_return core::Result<QList<core::Lookup>>(std::move(page->items));
        });
}

} // namespace am::sync
