// Fetching and storing consent.
#include "sync/ConsentPull.h"

#include "api/ApiClient.h"
#include "api/ConsentEndpoint.h"
#include "api/Pager.h"
#include "store/ConsentStore.h"

namespace am::sync {

namespace {

/// Does this record settle the challenge? Consent given before the challenge began does not.
bool answers(const core::ConsentRecord& record, const core::PendingOptIn& pending) {
    return record.optedIn && record.phoneNumberId == pending.phoneNumberId &&
           record.contact == pending.contact && record.optedInAt && *record.optedInAt >= pending.startedAt;
}

} // namespace

ConsentPull::ConsentPull(Pass& pass) : PagedPull(pass, QStringLiteral("consent")), m_client(pass.client) {}

QCoro::Task<core::Result<ConsentPull::Page>> ConsentPull::fetch(QString cursor,
                                                                std::optional<core::Timestamp> since) {
    api::ConsentEndpoint consent(*m_client, api::Lane::Background);
    api::ConsentListQuery query;
    query.cursor = cursor;
    query.since = since;
    core::Result<Page> page = co_await consent.list(std::move(query));
    co_return page;
}

QStringList ConsentPull::save(store::WriteTransaction& transaction, const QList<core::ConsentRecord>& rows,
                              Part part) const {
    return writeRecords(transaction, rows, part == Part::TopUp ? Compare::Yes : Compare::No);
}

QStringList ConsentPull::writeRecords(store::WriteTransaction& transaction,
                                      const QList<core::ConsentRecord>& records, Compare compare) {
    QStringList changed;
    if (compare == Compare::Yes) {
        for (const core::ConsentRecord& record : records) {
            if (store::ConsentStore::find(transaction, record.phoneNumberId, record.contact) != record) {
                changed += record.id;
            }
        }
    }
    store::ConsentStore::upsert(transaction, records);
    const QList<core::PendingOptIn> waiting = store::ConsentStore::allPending(transaction);
    for (const core::PendingOptIn& pending : waiting) {
        const bool answered =
            std::any_of(records.cbegin(), records.cend(),
                        [&pending](const core::ConsentRecord& record) { return answers(record, pending); });
        if (answered) {
            store::ConsentStore::removePending(transaction, pending.phoneNumberId, pending.contact);
        }
    }
    return changed;
}

QCoro::Task<PullEnd> ConsentPull::fetchHistory(store::Archive* archive, api::ApiClient* client,
                                               QString consentId, api::Lane lane) {
    api::ConsentEndpoint consent(*client, lane);
    auto fetch = [&consent, consentId](QString cursor) {
        return consent.history(consentId, std::move(cursor));
    };
    api::Pager<core::ConsentEvent> pager(QStringLiteral("consent"), std::move(fetch));
    core::Result<QList<core::ConsentEvent>> events = co_await pager.all();
    if (!events) {
        co_return events.error();
    }
    auto save = [events = std::move(*events)](store::WriteTransaction& transaction) {
        store::ConsentStore::upsertEvents(transaction, events);
    };
    const core::Result<void> saved = co_await commit(archive, std::move(save));
    if (!saved) {
        co_return saved.error();
    }
    co_return std::nullopt;
}

} // namespace am::sync
