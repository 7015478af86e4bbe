// Content that was erased at the provider.
#pragma once

#include "core/Message.h"

#include <QHash>
#include <QString>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// Takes what was said with a contact out of the archive: text, media and unnamed fields of the messages, the
/// full-text index, the conversations' last texts, the texts of sent items in the ledger's outbox, and what
/// lookups found out about the number. The rows stay, with the time of the erasure. Drafts and texts that
/// were not sent are the operator's and stay.
struct ErasureStore {
    /// Everything with `contact` up to and including `erasedAt`, also what arrives later from pages fetched
    /// before. Gives the number of messages whose content was here.
    static int erase(WriteTransaction& transaction, const QString& contact, core::Timestamp erasedAt);
    /// Was this erasure carried out here already?
    static bool isKnown(ReadSession& session, const QString& contact, core::Timestamp erasedAt);

    /// Archive and ledger commit one after the other; if the program ended in between, an erasure is in the
    /// archive alone. This brings it to the ledger.
    static void bringToLedger(WriteTransaction& transaction);

    /// The full-text index keeps words of changed rows until its parts are merged; this merges them. Costs as
    /// much as writing the index anew, so it runs once, at the end of a transaction that erased anything.
    static void forgetOldWords(WriteTransaction& transaction);
};

/// The erasures known at the beginning of a batch of messages, or of a look at them.
class KnownErasures {
public:
    explicit KnownErasures(ReadSession& session);

    /// Was what concerns this contact erased up to a moment that is not before `at`?
    bool covers(const QString& contact, core::Timestamp at) const;
    /// The message without the content that was erased; nothing if it is to be kept as it came.
    std::optional<core::Message> applied(const core::Message& message) const;

private:
    QHash<QString, core::Timestamp> m_erasedAt; ///< by contact
};

} // namespace am::store
