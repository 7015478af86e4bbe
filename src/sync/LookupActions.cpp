// Lookups of numbers.
#include "sync/LookupActions.h"

#include "api/ApiClient.h"
#include "api/LookupEndpoint.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"

namespace am::sync {

QFuture<core::Result<core::Lookup>> LookupActions::submit(const core::LookupRequest& request) {
    return m_network.run([client = &m_client, request]() -> QCoro::Task<core::Result<core::Lookup>> {
        api::LookupEndpoint endpoint(*client);
        core::Result<core::Lookup> answer = co_await endpoint.submit(request);
        co_return answer;
    });
}

QFuture<core::Result<core::Lookup>> LookupActions::poll(const QString& lookupId) {
    return m_network.run([client = &m_client, lookupId]() -> QCoro::Task<core::Result<core::Lookup>> {
        api::LookupEndpoint endpoint(*client);
        core::Result<core::Lookup> answer = co_await endpoint.find(lookupId);
        co_return answer;
    });
}

QFuture<core::Result<QList<core::Lookup>>> LookupActions::earlier(const QString& phoneNumber) {
    return m_network.run(
        [client = &m_client, phoneNumber]() -> QCoro::Task<core::Result<QList<core::Lookup>>> {
            api::LookupEndpoint endpoint(*client);
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
