// Sends texts, each at most once.
#pragma once

#include "core/OutboxItem.h"
#include "core/Result.h"
#include "store/Archive.h"

#include <QFuture>
#include <QObject>

namespace am::api {
class ApiClient;
}

namespace am::sync {

class NetworkThread;

/// The outbox of a profile (design rule 4.1). The row is committed before the request; a lost answer becomes Unknown and
/// is looked up (number, contact, text, time) before anyone may resend. Called on the UI thread; progress is announced
/// by Archive::changed (outbox).
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(store::Archive& archive, NetworkThread& network, api::ApiClient& client, QObject* parent = nullptr);

    /// Commits the item, then sends it. The future finishes with the item as committed (Queued); what becomes of it is
    /// read from the ledger. Fails only if the ledger cannot be written, and then nothing is sent.
    QFuture<core::Result<core::OutboxItem>> send(const QString& number, const QString& contact, const QString& text,
                                                 const QString& tag);
    /// Looks for an Unknown item among the messages the API has; it becomes Accepted if found, and stays Unknown if the
    /// API cannot be asked. Not found: it becomes Refused with code NOT_SENT, and may be sent again.
    QFuture<core::Result<core::OutboxItem>> lookUp(qint64 itemId);
    /// Sends a Refused item's text again, as a new item; the old one is discarded.
    QFuture<core::Result<core::OutboxItem>> resend(qint64 itemId);
    QFuture<core::Result<void>> discard(qint64 itemId);
    /// After a start: items left in Sending become Unknown and are looked up.
    QFuture<core::Result<int>> recover();

private:
    store::Archive& m_archive;
    NetworkThread& m_network;
    api::ApiClient& m_client;
};

} // namespace am::sync
