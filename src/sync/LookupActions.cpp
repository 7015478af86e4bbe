// Asking for lookups and keeping the answers.
#include "sync/LookupActions.h"

#include "api/ApiClient.h"
#include "api/LookupEndpoint.h"
#include "store/LookupStore.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"

namespace am::sync {

namespace {

/// Keeps the API's answer in the archive and passes it on.
QCoro::Task<core::Result<core::Lookup>> keep(store::Archive* archive, ServerClock clock,
                                             core::Result<core::Lookup> answer) {
    if (!answer) {
        co_return answer;
    }
    const core::Timestamp now = co_await clock.now();
    auto save = [lookup = *answer, now](store::WriteTransaction& transaction) {
        store::LookupStore::upsert(transaction, {lookup}, now);
    };
    const core::Result<void> saved = co_await commit(archive, std::move(save));
    if (!saved) {
        co_return failure<core::Lookup>(saved.error());
    }
    co_return answer;
}

} // namespace

QFuture<core::Result<core::Lookup>> LookupActions::submit(const core::LookupRequest& request) {
    Q_ASSERT(!request.idempotencyKey.isEmpty());
    return m_network.run([archive = &m_archive, client = &m_client, clock = m_clock,
                          request]() -> QCoro::Task<core::Result<core::Lookup>> {
        api::LookupEndpoint endpoint(*client);
        core::Result<core::Lookup> answer = co_await endpoint.submit(request);
        core::Result<core::Lookup> kept = co_await keep(archive, clock, std::move(answer));
        co_return kept;
    });
}

QFuture<core::Result<core::Lookup>> LookupActions::poll(const QString& lookupId) {
    return m_network.run([archive = &m_archive, client = &m_client, clock = m_clock,
                          lookupId]() -> QCoro::Task<core::Result<core::Lookup>> {
        api::LookupEndpoint endpoint(*client);
        core::Result<core::Lookup> answer = co_await endpoint.find(lookupId);
        core::Result<core::Lookup> kept = co_await keep(archive, clock, std::move(answer));
        co_return kept;
    });
}

} // namespace am::sync
