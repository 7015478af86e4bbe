// Acts on numbers.
#include "sync/NumberActions.h"

#include "api/ApiClient.h"
#include "api/Pager.h"
#include "api/PhoneNumbersEndpoint.h"
#include "store/NumberStore.h"
#include "sync/Commit.h"
#include "sync/NetworkThread.h"

#include <QUuid>

namespace am::sync {

namespace {

using core::BulkOrder;
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

/// The named numbers as the API lists them now. Those just ordered are among the newest.
QCoro::Task<core::Result<QList<OwnedNumber>>> listed(api::ApiClient* client, QStringList wanted) {
    api::PhoneNumbersEndpoint endpoint(*client);
    auto fetch = [&endpoint](QString cursor) {
        return endpoint.list(std::move(cursor));
    };
    api::Pager<OwnedNumber> pager(QStringLiteral("GET /v1/phone-numbers"), std::move(fetch));
    QList<OwnedNumber> found;
    while (!pager.atEnd() && found.size() < wanted.size()) {
        core::Result<api::Page<OwnedNumber>> page = co_await pager.next();
        if (!page) {
            co_return failure<QList<OwnedNumber>>(std::move(page.error()));
        }
        for (const OwnedNumber& number : std::as_const(page->items)) {
            if (wanted.contains(number.number)) {
                found.append(number);
            }
        }
    }
    co_return core::Result<QList<OwnedNumber>>(std::move(found));
}

/// Keeps the numbers of an order that has ended in the archive and passes the order on.
QCoro::Task<core::Result<BulkOrder>> keep(store::Archive* archive, api::ApiClient* client,
                                          core::Result<BulkOrder> order) {
    if (!order || !order->isFinal() || order->assignedNumbers.isEmpty()) {
        co_return order;
    }
    core::Result<QList<OwnedNumber>> numbers(order->numbers);
    if (numbers->isEmpty()) {
        numbers = co_await listed(client, order->assignedNumbers);
    }
    const core::Result<QList<OwnedNumber>> kept = co_await keep(archive, std::move(numbers));
    if (!kept && kept.error().kind == core::ApiError::Kind::Storage) {
        co_return failure<BulkOrder>(kept.error());
    }
    // The numbers are ours; those that could not be read back come with the next pass.
    co_return order;
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

QFuture<core::Result<void>> NumberActions::release(const QString& id, core::ReleaseTo to) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, id, to]() -> QCoro::Task<core::Result<void>> {
            api::PhoneNumbersEndpoint endpoint(*client);
            const core::Result<QString> answer = co_await endpoint.release(id, to);
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

QFuture<core::Result<BulkOrder>> NumberActions::orderBulk(const core::BulkOrderRequest& request) {
    return m_network.run([archive = &m_archive, client = &m_client,
                          request = request]() mutable -> QCoro::Task<core::Result<BulkOrder>> {
        if (request.idempotencyKey.isEmpty()) {
            request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
        }
        api::PhoneNumbersEndpoint endpoint(*client);
        core::Result<BulkOrder> answer = co_await endpoint.orderBulk(request);
        core::Result<BulkOrder> kept = co_await keep(archive, client, std::move(answer));
        co_return kept;
    });
}

QFuture<core::Result<BulkOrder>> NumberActions::pollBulk(const QString& orderId) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, orderId]() -> QCoro::Task<core::Result<BulkOrder>> {
            api::PhoneNumbersEndpoint endpoint(*client);
            core::Result<BulkOrder> answer = co_await endpoint.bulkOrder(orderId);
            core::Result<BulkOrder> kept = co_await keep(archive, client, std::move(answer));
            co_return kept;
        });
}

QFuture<core::Result<core::BulkReleaseResult>> NumberActions::releaseBulk(const QStringList& ids) {
    return m_network.run([archive = &m_archive, client = &m_client,
                          ids]() -> QCoro::Task<core::Result<core::BulkReleaseResult>> {
        api::PhoneNumbersEndpoint endpoint(*client);
        core::Result<core::BulkReleaseResult> answer = co_await endpoint.releaseBulk(ids);
        if (!answer) {
            co_return answer;
        }
        auto remove = [gone = answer->released + answer->unknown +
                              answer->alreadyReleased](store::WriteTransaction& transaction) {
            for (const QString& id : gone) {
                store::NumberStore::remove(transaction, id);
            }
        };
        const core::Result<void> removed = co_await commit(archive, std::move(remove));
        if (!removed) {
            co_return failure<core::BulkReleaseResult>(removed.error());
        }
        co_return answer;
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

QFuture<core::Result<QList<OwnedNumber>>> NumberActions::readAgain() {
    return m_network.run(
        [archive = &m_archive, client = &m_client]() -> QCoro::Task<core::Result<QList<OwnedNumber>>> {
            api::PhoneNumbersEndpoint endpoint(*client);
            auto fetch = [&endpoint](QString cursor) {
                return endpoint.list(std::move(cursor));
            };
            api::Pager<OwnedNumber> pager(QStringLiteral("GET /v1/phone-numbers"), std::move(fetch));
            core::Result<QList<OwnedNumber>> answer = co_await pager.all();
            if (!answer) {
                co_return answer;
            }
            auto save = [numbers = *answer](store::WriteTransaction& transaction) {
                store::NumberStore::replaceAll(transaction, numbers);
            };
            const core::Result<void> saved = co_await commit(archive, std::move(save));
            if (!saved) {
                co_return failure<QList<OwnedNumber>>(saved.error());
            }
            co_return answer;
        });
}

} // namespace am::sync
