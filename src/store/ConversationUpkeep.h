// Keeps the rows of `conversations` true while messages come in.
#pragma once

#include "core/Message.h"

#include <QHash>
#include <QString>

#include <utility>

namespace am::store {

class Database;
class ReadSession;
class WriteTransaction;

/// The conversations touched by one batch of messages. Collects what the batch adds and writes it once, so
/// that no message costs a scan and any order of arrival gives the same rows.
class ConversationUpkeep {
public:
    /// What is known of one conversation during a batch.
    struct Touched {
        qint64 id = 0;
        qint64 messageCount = 0; ///< before the batch
        qint64 lastKey = 0;
        qint64 readThrough = 0; ///< inbound messages with a greater key are unread
        int inserted = 0;
        int inbound = 0; ///< of these
        int unread = 0;
        core::Message last; ///< valid if lastChanged
        bool lastChanged = false;
        bool changed = false;
    };

    explicit ConversationUpkeep(WriteTransaction& transaction) : m_transaction(transaction) {}

    /// The conversation of the pair, made if there is none. The reference holds until the next call.
    Touched& of(const QString& number, const QString& contact);
    static void messageInserted(Touched& conversation, qint64 key, const core::Message& message);
    static void messageUpdated(Touched& conversation, qint64 key, const core::Message& message);
    /// Writes all rows and adds them to the announced changes.
    void save();

    /// The read marker of the ledger, or the least key that counts as unread in this profile, less one.
    static qint64 readThrough(Database& database, const QString& number, const QString& contact);
    static void recountUnread(Database& database, qint64 id, qint64 readThrough);
    /// Unread counts of all conversations that have a read marker.
    static void recountAllUnread(Database& database);
    /// Opt-out marks of the conversations of one number with one contact, or with all if `contact` is empty.
    static void refreshOptOut(WriteTransaction& transaction, const QString& number, const QString& contact);

    static qint64 insert(WriteTransaction& transaction, const QString& number, const QString& contact,
                         qint64 lastKey);

private:
    WriteTransaction& m_transaction;
    QHash<std::pair<QString, QString>, Touched> m_touched;
};

} // namespace am::store
