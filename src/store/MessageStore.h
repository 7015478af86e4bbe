// Messages of both directions in the archive.
#pragma once

#include "core/Message.h"
#include "core/MessageFilter.h"

#include <QList>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// A message with its place in the archive. `key` sorts by time: milliseconds since epoch in the high bits, a
/// tie-breaker below; it never changes.
struct MessageRow {
    qint64 key = 0;
    qint64 conversationId = 0;
    core::Message message;

    bool operator==(const MessageRow&) const = default;
};

/// Where a page of a conversation begins.
struct PageAnchor {
    enum class Kind : quint8 { Newest, Oldest, Before, After, Around };
    Kind kind = Kind::Newest;
    qint64 key = 0; ///< for Before, After (both exclusive) and Around (included, if it exists)
};

/// A run of messages, oldest first, without gaps.
struct MessagePage {
    QList<MessageRow> rows;
    bool hasOlder = false;
    bool hasNewer = false;
};

/// What the archive holds, for the coverage line.
struct Coverage {
    qint64 outbound = 0;
    qint64 inbound = 0;
    std::optional<core::Timestamp> oldest;
    std::optional<core::Timestamp> newest;
};

/// A message still waiting for its final status.
struct UnfinishedMessage {
    qint64 key = 0;
    QString id;
    core::Timestamp at;
};

/// A message by its place and its name.
struct MessageId {
    qint64 key = 0;
    QString id;
    core::Timestamp at;
};

/// What became of the messages handed in.
struct UpsertReport {
    int inserted = 0;
    int updated = 0;
    int unchanged = 0;
};

/// Messages in `messages`, their full-text index and the conversations they belong to, all kept in one
/// transaction.
struct MessageStore {
    /// Inserts new messages and updates known ones by id. A status never moves backwards and a final one
    /// stays (core::mayFollow); other fields take the newer value. Conversations and full text follow in the
    /// same transaction.
    static UpsertReport upsert(WriteTransaction& transaction, const QList<core::Message>& messages);

    static MessagePage conversationPage(ReadSession& session, qint64 conversationId, PageAnchor anchor,
                                        int limit);
    /// Newest first, starting below `before` (exclusive) if given.
    static QList<MessageRow> list(ReadSession& session, const core::MessageFilter& filter,
                                  std::optional<qint64> before, int limit);
    /// Number of messages that match, counted up to `limit` (a result equal to `limit` means "at least").
    static qint64 count(ReadSession& session, const core::MessageFilter& filter, qint64 limit);
    /// Keys of the messages of one conversation that match, newest first, starting below `before` if given.
    static QList<qint64> keysInConversation(ReadSession& session, qint64 conversationId,
                                            const core::MessageFilter& filter, std::optional<qint64> before,
                                            int limit);
    static std::optional<MessageRow> find(ReadSession& session, qint64 key);
    /// Reads an index over all keys: dozens of milliseconds for a million messages.
    static std::optional<MessageRow> findById(ReadSession& session, const QString& id);
    /// Messages whose id begins like this, newest first. Reads the whole table.
    static QList<MessageRow> findByIdBeginning(ReadSession& session, const QString& beginning, int limit);
    /// How many of these are in the archive already; cheap, by derived key.
    static int countKnown(ReadSession& session, const QList<core::Message>& messages);
    /// The message with this one's id and time, found by derived key; cheap.
    static std::optional<MessageRow> findSame(ReadSession& session, const core::Message& message);
    /// What `upsert` makes of `known` when `news` of the same message arrives.
    static core::Message merged(const core::Message& known, const core::Message& news);
    /// Key and id of messages of one direction, newest first, from below `before` down.
    static QList<MessageId> ids(ReadSession& session, core::Direction direction, qint64 before, int limit);
    /// Outbound messages without a final status, newest first, not older than `since`.
    static QList<UnfinishedMessage> unfinished(ReadSession& session, core::Timestamp since, int limit);
    /// Outbound messages to `contact` from `number` with this exact text, at or after `since`; to find a lost
    /// send.
    static QList<MessageRow> sentTexts(ReadSession& session, const QString& number, const QString& contact,
                                       const QString& text, core::Timestamp since);
    static Coverage coverage(ReadSession& session);
    /// The tags of the newest messages, at most `newest` of them, in alphabetical order.
    static QStringList recentTags(ReadSession& session, int newest);
};

} // namespace am::store
