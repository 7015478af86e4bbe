// The outbox's work on the network thread.
#pragma once

#include "core/Message.h"
#include "core/OutboxItem.h"
#include "core/Result.h"
#include "store/Archive.h"
#include "sync/ServerClock.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <QCoro/QCoroTask>

#include <chrono>
#include <memory>
#include <optional>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// Everything the outbox does with an item, and which items it is doing it with. Network thread; kept alive
/// by whoever runs one of its coroutines.
struct OutboxWork {
    OutboxWork(store::Archive& archive_, api::ApiClient& client_, NetworkThread& network_, ServerClock clock_)
        : archive(&archive_), client(&client_), network(&network_), clock(clock_) {}

    store::Archive* archive;
    api::ApiClient* client;
    NetworkThread* network;
    ServerClock clock;
    std::chrono::steady_clock::time_point runStart = std::chrono::steady_clock::now();
    /// Items added in this run; all others are left from an earlier one, whatever our clock said then. Used
    /// in transactions only, that is, on the writer's thread.
    std::shared_ptr<QSet<qint64>> ofThisRun = std::make_shared<QSet<qint64>>();
    /// A request may be worked on for this long after its answer was lost.
    std::chrono::milliseconds grace = std::chrono::seconds(10);
    /// By item: when the answer was lost in this run.
    QHash<qint64, std::chrono::steady_clock::time_point> lostAt;
    QSet<qint64> busy;                   ///< items some coroutine works on; nobody else may
    QHash<QString, QList<qint64>> lanes; ///< by conversation: items to send, one after the other

    /// Commits a new item as Queued, its conversation, and the end of the draft it was, in one transaction.
    /// `replaces`: a Refused item that is discarded in the same transaction, or 0.
    QCoro::Task<core::Result<core::OutboxItem>> commitNew(core::OutboxItem item, qint64 replaces);
    /// Like commitNew for a Refused item that was looked up in vain; but if the API has the message by now,
    /// that item becomes Accepted and is given, and there is no new one.
    QCoro::Task<core::Result<core::OutboxItem>> commitAgain(core::OutboxItem item, qint64 replaces);
    /// Sends a Queued item when those before it in its conversation have their answer; the ledger tells how
    /// it went.
    QCoro::Task<void> sendInTurn(core::OutboxItem item);
    /// Settles an Unknown item, as far as the API can tell.
    QCoro::Task<core::Result<core::OutboxItem>> lookUp(qint64 itemId);
    QCoro::Task<core::Result<int>> lookUpAll();
    /// Gives up an item that is not on its way and not accepted.
    QCoro::Task<core::Result<void>> discard(qint64 itemId);
    QCoro::Task<core::Result<int>> recover();

private:
    bool mayStillArrive(qint64 itemId) const;
    QCoro::Task<void> transmit(qint64 itemId);
    QCoro::Task<core::Result<core::OutboxItem>> settle(core::OutboxItem item);
};

} // namespace am::sync
