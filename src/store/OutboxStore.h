// What the operator sent from here (ledger).
#pragma once

#include "core/OutboxItem.h"

#include <QList>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// The items of the outbox. Which state may follow which is up to sync/OutboxWork. Ledger.
struct OutboxStore {
    /// Adds the item in state Queued and gives its id.
    static qint64 add(WriteTransaction& transaction, const core::OutboxItem& item);
    /// Saves state, message id, error and request time of a known item. One that is given up loses its text.
    static void update(WriteTransaction& transaction, const core::OutboxItem& item);
    static std::optional<core::OutboxItem> find(ReadSession& session, qint64 id);
    /// Items of one conversation to be shown as bubbles: all but Discarded and those Accepted whose message
    /// is in the archive; oldest first.
    static QList<core::OutboxItem> visible(ReadSession& session, const QString& number,
                                           const QString& contact);
    /// Takes the text out of the accepted item with this message, which was erased at the provider.
    static int eraseText(WriteTransaction& transaction, const QString& messageId);
    /// The same for every accepted item whose message is erased in the archive; gives how many.
    static int eraseTextsOfErased(WriteTransaction& transaction);
    static QList<core::OutboxItem> inState(ReadSession& session, core::OutboxState state);
};

} // namespace am::store
