// Erasing a contact there and here.
#include "sync/ContactActions.h"

#include "api/ApiClient.h"
#include "api/ContactsEndpoint.h"
#include "store/ErasureStore.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"

namespace am::sync {

QFuture<core::Result<core::Erasure>> ContactActions::erase(const QString& contact) {
    return m_network.run([archive = &m_archive, client = &m_client, clock = m_clock,
                          contact]() mutable -> QCoro::Task<core::Result<core::Erasure>> {
        api::ContactsEndpoint endpoint(*client);
        core::Result<core::Erasure> answer = co_await endpoint.erase(contact);
        if (!answer) {
            co_return answer;
        }
        core::Timestamp erasedAt;
        if (answer->erasedAt) {
            erasedAt = *answer->erasedAt;
        } else {
            erasedAt = co_await clock.now();
        }
        auto save = [contact, erasedAt](store::WriteTransaction& transaction) {
            store::ErasureStore::erase(transaction, contact, erasedAt);
        };
        const core::Result<void> saved = co_await commit(archive, std::move(save));
        if (!saved) {
            co_return failure<core::Erasure>(saved.error());
        }
        co_return answer;
    });
}

} // namespace am::sync
