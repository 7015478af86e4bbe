// The audit log's entries about erased contacts.
#include "sync/ErasurePull.h"

#include "api/ApiClient.h"
#include "api/AuditEndpoint.h"
#include "api/Pager.h"
#include "store/ErasureStore.h"
#include "sync/Commit.h"

#include <algorithm>

namespace am::sync {

namespace {

const QString stream = QStringLiteral("erasures");

/// What has to be done, and where the next look begins.
struct Due {
    QList<core::AuditEntry> erasures;
    store::StreamState state;
};

Due dueOf(store::ReadSession& session, const QList<core::AuditEntry>& entries) {
    Due due;
    due.state = store::SyncStateStore::find(session, stream).value_or(store::StreamState());
    due.state.stream = stream;
    due.state.complete = true;
    for (const core::AuditEntry& entry : entries) {
        if (!store::ErasureStore::isKnown(session, entry.resourceId, entry.occurredAt)) {
            due.erasures += entry;
        }
        due.state.highWater = std::max(due.state.highWater.value_or(entry.occurredAt), entry.occurredAt);
    }
    due.state.syncedAt = core::Timestamp::now();
    return due;
}

} // namespace

QCoro::Task<PullEnd> pullErasures(Pass* pass) {
    auto readState = [](store::ReadSession& session) {
        return store::SyncStateStore::find(session, stream);
    };
    const core::Result<std::optional<store::StreamState>> state =
        co_await look(pass->archive, std::move(readState));
    if (!state) {
        co_return state.error();
    }
    api::AuditEndpoint endpoint(*pass->client, api::Lane::Background);
    api::AuditQuery query;
    query.action = QStringLiteral("contact.erase"); // Assumption A96. The action's name; the contact is the
                                                    // entry's resource, as E.164.
    if (*state && (*state)->highWater) {
        query.since = (*state)->highWater->plus(-pullOverlap);
    }
    auto fetch = [&endpoint, &query](QString cursor) {
        api::AuditQuery page = query;
        page.cursor = std::move(cursor);
        return endpoint.list(std::move(page));
    };
    api::Pager<core::AuditEntry> pager(stream, std::move(fetch));
    const core::Result<QList<core::AuditEntry>> entries = co_await pager.all();
    if (!entries) {
        co_return entries.error();
    }
    auto readDue = [entries = *entries](store::ReadSession& session) {
        return dueOf(session, entries);
    };
    core::Result<Due> due = co_await look(pass->archive, std::move(readDue));
    if (!due) {
        co_return due.error();
    }
    if (due->erasures.isEmpty()) {
        co_return std::nullopt;
    }
    auto save = [due = std::move(*due)](store::WriteTransaction& transaction) {
        for (const core::AuditEntry& entry : due.erasures) {
            store::ErasureStore::erase(transaction, entry.resourceId, entry.occurredAt);
        }
        store::SyncStateStore::save(transaction, due.state);
    };
    const core::Result<void> saved = co_await commit(pass->archive, std::move(save));
    if (!saved) {
        co_return saved.error();
    }
    co_return std::nullopt;
}

} // namespace am::sync
