// The conversation list of the archive.
#pragma once

#include "core/Conversation.h"

#include <QList>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// Which conversations to list.
struct ConversationQuery {
    enum class Show : quint8 { All, Unread, OptedOut, Failed };
    Show show = Show::All;
    QString number; ///< one of ours, or empty for all
    QString search; ///< digits match the contact, words match the last text; empty for all
    int limit = 20000;
};

/// Conversations by last message, newest first. Rows are made by MessageStore; unread counts follow the read
/// markers, which live in the ledger.
struct ConversationStore {
    static QList<core::Conversation> list(ReadSession& session, const ConversationQuery& query);
    static std::optional<core::Conversation> find(ReadSession& session, qint64 id);
    static std::optional<core::Conversation> find(ReadSession& session, const QString& number,
                                                  const QString& contact);
    /// The conversation of (number, contact), made empty if there is none yet.
    static qint64 ensure(WriteTransaction& transaction, const QString& number, const QString& contact);
    /// Everything up to and including the message `key` has been seen. Never moves backwards.
    static void markRead(WriteTransaction& transaction, qint64 id, qint64 key);
    /// The last inbound message counts as unread again.
    static void markUnread(WriteTransaction& transaction, qint64 id);
    static int unreadTotal(ReadSession& session);
    /// The moment this profile was opened first cannot lie after `now`, a time of the API; if our clock was
    /// ahead then, new inbound messages would count as read until it is reached.
    static void correctFirstOpened(WriteTransaction& transaction, core::Timestamp now);
};

} // namespace am::store
