// Looks among the API's messages for the one an outbox item may have become.
#include "sync/SentSearch.h"

#include "api/ApiClient.h"
#include "api/MessagesEndpoint.h"
#include "api/Pager.h"
#include "store/OutboxStore.h"
#include "sync/Commit.h"

#include <QSet>

#include <limits>

namespace am::sync {

using core::OutboxItem;
using core::OutboxState;

namespace {

/// Without a lower bound a look-up reads no further than this.
constexpr int mostPagesUnbounded = 20;

/// An erased message may have been any text; to take it for another one would send this one twice.
bool hasTextOf(const core::Message& message, const OutboxItem& item) {
    return message.redactedAt || message.text == item.text;
}

} // namespace

QCoro::Task<core::Result<SentSearch>> findSent(store::Archive* archive, api::ApiClient* client,
                                               ServerClock clock, OutboxItem item) {
    auto readAccepted = [](store::ReadSession& session) {
        return store::OutboxStore::inState(session, OutboxState::Accepted);
    };
    const core::Result<QList<OutboxItem>> accepted = co_await look(archive, std::move(readAccepted));
    if (!accepted) {
        co_return failure<SentSearch>(accepted.error());
    }
    QSet<QString> claimed;
    for (const OutboxItem& other : *accepted) {
        claimed.insert(other.messageId);
    }

    const std::optional<core::Timestamp> since = clock.lowerBound(item.requestedAt, item.createdAt);
    const auto isInReach = [&since](const core::Message& message) {
        return !since || message.at >= *since;
    };
    api::MessagesEndpoint endpoint(*client);
    auto fetch = [&endpoint, &item](QString cursor) {
        api::OutboundQuery query;
        query.cursor = std::move(cursor);
        query.from = item.number;
        query.to = item.contact;
        return endpoint.listOutbound(std::move(query));
    };
    constexpr int everyPage = std::numeric_limits<int>::max();
    api::Pager<core::Message> pager(QStringLiteral("outbound"), std::move(fetch),
                                    since ? everyPage : mostPagesUnbounded);
    SentSearch search;
    bool isPastReach = false;
    bool sawAll = true;
    while (!pager.atEnd() && !isPastReach) {
        const core::Result<api::Page<core::Message>> page = co_await pager.next();
        if (!page) {
            co_return failure<SentSearch>(page.error());
        }
        // What cannot be read may be the very one.
        sawAll = sawAll && page->unreadable.isEmpty();
        for (const core::Message& message : page->items) {
            // Newest first: the last match is the one sent first, and items are settled in the order of their
            // sending. Without a bound the last one may be ages old, and the newest is the likeliest.
            const bool isBetter = since || !search.found;
            if (isBetter && isInReach(message) && hasTextOf(message, item) && message.tag == item.tag &&
                message.number == item.number && message.contact == item.contact &&
                !claimed.contains(message.id)) {
                search.found = message;
            }
        }
        isPastReach = !page->items.isEmpty() && !isInReach(page->items.constLast());
    }
    search.isThorough = sawAll && (pager.isComplete() || isPastReach);
    co_return core::Result<SentSearch>(std::move(search));
}

} // namespace am::sync
