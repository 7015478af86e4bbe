// Acts on numbers.
#include "sync/NumberActions.h"

#include "api/ApiClient.h"
#include "api/PhoneNumbersEndpoint.h"
#include "store/NumberStore.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"

namespace am::sync {

namespace {

using core::OwnedNumber;

/// Keeps the API's answer in the archive and passes it on.
QCoro::Task<core::Result<QList<OwnedNumber>>> keep(store::Archive* archive,
                                                   core::Result<QList<OwnedNumber>> answer) {
    if (answer) {
        auto save = [numbers = *answer](store::WriteTransaction& transaction) {
            store::NumberStore::upsert(transaction, numbers);
        };
        const core::Result<void> saved = co_await commit(archive, std::move(save));
        if (!saved) {
            co_return failure<QList<OwnedNumber>>(saved.error());
        }
    }
    co_return answer;
}

QCoro::Task<core::Result<OwnedNumber>> keep(store::Archive* archive, core::Result<OwnedNumber> answer) {
    if (answer) {
        core::Result<QList<OwnedNumber>> list(QList<OwnedNumber>{*answer});
        const core::Result<QList<OwnedNumber>> kept = co_await keep(archive, std::move(list));
        if (!kept) {
            co_return failure<OwnedNumber>(kept.error());
        }
    }
    co_return answer;
}

} // namespace

QFuture<core::Result<QList<core::AvailableNumber>>> NumberActions::search(const core::NumberSearch& search) {
    return m_network.run(
        [client = &m_client, search]() -> QCoro::Task<core::Result<QList<core::AvailableNumber>>> {
            api::PhoneNumbersEndpoint endpoint(*client);
            core::Result<QList<core::AvailableNumber>> answer = co_await endpoint.search(search);
            co_return answer;
        });
}

QFuture<core::Result<QList<OwnedNumber>>> NumberActions::order(const core::NumberOrder& order) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, order]() -> QCoro::Task<core::Result<QList<OwnedNumber>>> {
            api::PhoneNumbersEndpoint endpoint(*client);
            core::Result<QList<OwnedNumber>> answer = co_await endpoint.order(order);
            core::Result<QList<OwnedNumber>> kept = co_await keep(archive, std::move(answer));
            co_return kept;
        });
}

QFuture<core::Result<OwnedNumber>> NumberActions::update(const QString& id,
                                                         const core::NumberUpdate& update) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, id, update]() -> QCoro::Task<core::Result<OwnedNumber>> {
            api::PhoneNumbersEndpoint endpoint(*client);
            core::Result<OwnedNumber> answer = co_await endpoint.update(id, update);
            core::Result<OwnedNumber> kept = co_await keep(archive, std::move(answer));
            co_return kept;
        });
}

QFuture<core::Result<void>> NumberActions::release(const QString& id) {
    return m_network.run([archive = &m_archive, client = &m_client, id]() -> QCoro::Task<core::Result<void>> {
        api::PhoneNumbersEndpoint endpoint(*client);
        const core::Result<QString> answer = co_await endpoint.release(id);
        if (!answer) {
            co_return failure<void>(answer.error());
        }
        auto remove = [id](store::WriteTransaction& transaction) {
            store::NumberStore::remove(transaction, id);
        };
        core::Result<void> removed = co_await commit(archive, std::move(remove));
        co_return removed;
    });
}

QFuture<core::Result<OwnedNumber>> NumberActions::attachCampaign(const QString& id,
                                                                 const QString& campaignId) {
    return m_network.run([archive = &m_archive, client = &m_client, id,
                          campaignId]() -> QCoro::Task<core::Result<OwnedNumber>> {
        api::PhoneNumbersEndpoint endpoint(*client);
        core::Result<OwnedNumber> answer = co_await endpoint.attachCampaign(id, campaignId);
        core::Result<OwnedNumber> kept = co_await keep(archive, std::move(answer));
        co_return kept;
    });
}

QFuture<core::Result<OwnedNumber>> NumberActions::detachCampaign(const QString& id) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, id]() -> QCoro::Task<core::Result<OwnedNumber>> {
            api::PhoneNumbersEndpoint endpoint(*client);
            core::Result<OwnedNumber> answer = co_await endpoint.detachCampaign(id);
            core::Result<OwnedNumber> kept = co_await keep(archive, std::move(answer));
            co_return kept;
        });
}

} // namespace am::sync
