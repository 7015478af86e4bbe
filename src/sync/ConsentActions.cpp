// Obtaining, revoking and refreshing consent.
#include "sync/ConsentActions.h"

#include "api/ApiClient.h"
#include "api/ConsentEndpoint.h"
#include "api/CursorChain.h"
#include "store/ConsentStore.h"
#include "sync/Ask.h"
#include "sync/Commit.h"
#include "sync/ConsentPull.h"
#include "sync/NetworkThread.h"

#include <QUuid>

namespace am::sync {

namespace {

QString newIdempotencyKey() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

/// Fetches the records of (number, contact) with their history. Usually there is one; none is no error.
QCoro::Task<core::Result<void>> refreshRecords(store::Archive* archive, api::ApiClient* client,
                                               QString phoneNumberId, QString contact) {
    api::ConsentEndpoint endpoint(*client);
    api::ConsentListQuery query;
    query.phoneNumberId = phoneNumberId;
    query.contact = contact;
    const core::Result<api::Page<core::ConsentRecord>> page = co_await endpoint.list(std::move(query));
    if (!page) {
        co_return failure<void>(page.error());
    }
    if (!page->unreadable.isEmpty()) {
        co_return failure<void>(api::CursorChain::unreadableError(QStringLiteral("GET /v1/consent"),
                                                                  page->unreadable.constFirst()));
    }
    auto save = [records = page->items](store::WriteTransaction& transaction) {
        ConsentPull::writeRecords(transaction, records, ConsentPull::Compare::No);
    };
    const core::Result<void> saved = co_await commit(archive, std::move(save));
    if (!saved) {
        co_return saved;
    }
    for (const core::ConsentRecord& record : page->items) {
        const PullEnd ended = co_await ConsentPull::fetchHistory(archive, client, record.id, api::Lane::User);
        if (ended) {
            co_return failure<void>(*ended);
        }
    }
    co_return core::Result<void>();
}

/// A challenge that is still open keeps the time at which we started it.
void remember(store::WriteTransaction& transaction, core::PendingOptIn pending) {
    const std::optional<core::PendingOptIn> known =
        store::ConsentStore::pending(transaction, pending.phoneNumberId, pending.contact);
    if (known && known->id == pending.id) {
        pending.startedAt = known->startedAt;
    }
    store::ConsentStore::addPending(transaction, pending);
}

} // namespace

QFuture<core::Result<core::DoubleOptInOutcome>> ConsentActions::startDoubleOptIn(
    const core::DoubleOptInRequest& request) {
    return m_network.run(
        [archive = &m_archive, client = &m_client, clock = m_clock,
         request = request]() mutable -> QCoro::Task<core::Result<core::DoubleOptInOutcome>> {
            if (request.idempotencyKey.isEmpty()) {
                request.idempotencyKey = newIdempotencyKey();
            }
            const core::Timestamp startedAt = co_await clock.now();
            api::ConsentEndpoint endpoint(*client);
            core::Result<core::DoubleOptInOutcome> answer = co_await endpoint.startDoubleOptIn(request);
            if (!answer) {
                co_return answer;
            }
            core::Result<void> done;
            if (answer->pending) {
                answer->pending->startedAt = startedAt;
                auto save = [pending = *answer->pending](store::WriteTransaction& transaction) {
                    remember(transaction, pending);
                };
                done = co_await commit(archive, std::move(save));
            } else {
                done = co_await refreshRecords(archive, client, request.phoneNumberId, request.contact);
            }
            // The record is a courtesy to the screen; the challenge itself is what must not be forgotten.
            if (!done && answer->pending) {
                co_return failure<core::DoubleOptInOutcome>(done.error());
            }
            co_return answer;
        });
}

QFuture<core::Result<void>> ConsentActions::captureAttested(const core::AttestedConsent& consent) {
    return m_network.run([archive = &m_archive, client = &m_client,
                          consent = consent]() mutable -> QCoro::Task<core::Result<void>> {
        if (consent.idempotencyKey.isEmpty()) {
            consent.idempotencyKey = newIdempotencyKey();
        }
        api::ConsentEndpoint endpoint(*client);
        const core::Result<core::CapturedConsent> answer = co_await endpoint.captureAttested(consent);
        if (!answer) {
            co_return failure<void>(answer.error());
        }
        core::Result<void> refreshed =
            co_await refreshRecords(archive, client, consent.phoneNumberId, consent.contact);
        if (!refreshed && refreshed.error().kind != core::ApiError::Kind::Storage) {
            // It was captured; reading it back is left to the next pass.
            refreshed = {};
        }
        co_return refreshed;
    });
}

QFuture<core::Result<core::HostedConsentLink>> ConsentActions::mintHostedLink(
    const core::HostedConsentRequest& request) {
    return ask<api::ConsentEndpoint>(m_network, m_client, [request](api::ConsentEndpoint& consent) {
        return consent.mintHostedLink(request);
    });
}

QFuture<core::Result<core::ConsentRecord>> ConsentActions::revoke(const QString& consentId) {
    return m_network.run([archive = &m_archive, client = &m_client,
                          consentId]() -> QCoro::Task<core::Result<core::ConsentRecord>> {
        api::ConsentEndpoint endpoint(*client);
        core::Result<core::ConsentRecord> answer = co_await endpoint.revoke(consentId);
        if (!answer) {
            co_return answer;
        }
        auto save = [record = *answer](store::WriteTransaction& transaction) {
            ConsentPull::writeRecords(transaction, {record}, ConsentPull::Compare::No);
        };
        const core::Result<void> saved = co_await commit(archive, std::move(save));
        if (!saved) {
            co_return failure<core::ConsentRecord>(saved.error());
        }
        // The opt-out holds whether or not its history can be read at once.
        co_await ConsentPull::fetchHistory(archive, client, consentId, api::Lane::User);
        co_return answer;
    });
}

QFuture<core::Result<void>> ConsentActions::refresh(const QString& phoneNumberId, const QString& contact) {
    return m_network.run([archive = &m_archive, client = &m_client, phoneNumberId,
                          contact]() -> QCoro::Task<core::Result<void>> {
        core::Result<void> refreshed = co_await refreshRecords(archive, client, phoneNumberId, contact);
        co_return refreshed;
    });
}

} // namespace am::sync
