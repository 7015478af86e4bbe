// Sends texts, each at most once.
#pragma once

#include "core/OutboxItem.h"
#include "core/Result.h"
#include "store/Archive.h"
#include "sync/ServerClock.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <memory>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;
struct OutboxWork;

/// The outbox of a profile (design rule 4.1). The row is committed before the request; a lost answer becomes
/// Unknown and is looked up (number, contact, text, time) before anyone may resend. Called on the UI thread;
/// progress is announced by Archive::changed (outbox).
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(store::Archive& archive, NetworkThread& network, api::ApiClient& client, ServerClock clock,
           QObject* parent = nullptr);
    ~Outbox() override;

    /// Commits the item, then sends it. The future finishes with the item as committed (Queued); what becomes
    /// of it is read from the ledger. The same transaction makes the conversation and ends the text's draft.
    /// Fails only if the ledger cannot be written, and then nothing is sent.
    QFuture<core::Result<core::OutboxItem>> send(const QString& number, const QString& contact,
                                                 const QString& text, const QString& tag);
    /// Looks for an Unknown item among the messages the API has; it becomes Accepted if found, and stays
    /// Unknown if the API cannot be asked. Not found: it becomes Refused with code NOT_SENT, and may be sent
    /// again; but it stays Unknown until the grace is over, because a slow server may still be at it.
    QFuture<core::Result<core::OutboxItem>> lookUp(qint64 itemId);
    /// Sends a Refused item's text again, as a new item; the old one is discarded. A NOT_SENT one is looked
    /// up once more before: if its message has turned up, it becomes Accepted and nothing is sent.
    QFuture<core::Result<core::OutboxItem>> resend(qint64 itemId);
    QFuture<core::Result<void>> discard(qint64 itemId);
    /// After a start: items left in Sending become Unknown and are looked up; items left in Queued, which
    /// were never requested, become Refused with code NOT_SENT. Gives how many. Items of this run are left
    /// alone.
    QFuture<core::Result<int>> recover();
    /// How long after its answer was lost (or, for items of an earlier run, after the start of this one) a
    /// text that is not found may still arrive. Ten seconds unless told.
    void setGrace(std::chrono::milliseconds grace);
    /// Looks up every Unknown item. Gives how many were settled.
    QFuture<core::Result<int>> lookUpAll();

private:
    NetworkThread& m_network;
    std::shared_ptr<OutboxWork> m_work; ///< used on the network thread only
};

} // namespace am::sync
