// Reading messages: pages, lists, single ones.
#include "store/MessageQuery.h"
#include "store/MessageRows.h"
#include "store/MessageStore.h"
#include "store/ReadSession.h"

#include <algorithm>
#include <limits>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

QList<MessageRow> readAll(Statement& statement) {
    QList<MessageRow> rows;
    while (statement.next()) {
        rows.append(readMessage(statement));
    }
    return rows;
}

/// `condition` names the bound key; rows come in the given order.
QList<MessageRow> run(ReadSession& session, qint64 conversationId, const QString& condition, qint64 key,
                      const QString& order, int limit) {
    auto statement = session.statement(
        u"SELECT %1 %2 WHERE m.conversation_id = ? AND m.key %3 ? ORDER BY m.key %4 LIMIT ?"_s.arg(
            messageColumns(), messageTables(), condition, order));
    statement.bind(conversationId, key, limit);
    return readAll(statement);
}

QList<MessageRow> olderFirst(QList<MessageRow> newestFirst) {
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

QList<MessageRow> before(ReadSession& session, qint64 conversationId, qint64 key, int limit) {
    return olderFirst(run(session, conversationId, u"<"_s, key, u"DESC"_s, limit));
}

QList<MessageRow> from(ReadSession& session, qint64 conversationId, qint64 key, int limit) {
    return run(session, conversationId, u">="_s, key, u"ASC"_s, limit);
}

QList<MessageRow> around(ReadSession& session, qint64 conversationId, qint64 key, int limit) {
    QList<MessageRow> older = before(session, conversationId, key, limit);
    const QList<MessageRow> newer = from(session, conversationId, key, limit);
    // Half each, and what one side lacks goes to the other.
    const qsizetype newerCount =
        std::min(newer.size(), std::max<qsizetype>(limit - limit / 2, limit - older.size()));
    const qsizetype olderCount = std::min<qsizetype>(older.size(), limit - newerCount);
    return older.last(olderCount) + newer.first(newerCount);
}

bool exists(ReadSession& session, qint64 conversationId, const QString& condition, qint64 key) {
    auto statement = session.statement(
        u"SELECT 1 FROM messages WHERE conversation_id = ? AND key %1 ? LIMIT 1"_s.arg(condition));
    statement.bind(conversationId, key);
    return statement.next();
}

constexpr qint64 beyondAllKeys = std::numeric_limits<qint64>::max();

} // namespace

MessagePage MessageStore::conversationPage(ReadSession& session, qint64 conversationId, PageAnchor anchor,
                                           int limit) {
    using Kind = PageAnchor::Kind;
    MessagePage page;
    switch (anchor.kind) {
        case Kind::Newest:
            page.rows = before(session, conversationId, beyondAllKeys, limit);
            break;
        case Kind::Oldest:
            page.rows = from(session, conversationId, 0, limit);
            break;
        case Kind::Before:
            page.rows = before(session, conversationId, anchor.key, limit);
            break;
        case Kind::After:
            page.rows = from(session, conversationId, anchor.key + 1, limit);
            break;
        case Kind::Around:
            page.rows = around(session, conversationId, anchor.key, limit);
            break;
    }
    if (!page.rows.isEmpty()) {
        page.hasOlder = exists(session, conversationId, u"<"_s, page.rows.first().key);
        page.hasNewer = exists(session, conversationId, u">"_s, page.rows.last().key);
    } else {
        page.hasOlder = anchor.kind == Kind::After && exists(session, conversationId, u"<="_s, anchor.key);
        page.hasNewer = anchor.kind == Kind::Before && exists(session, conversationId, u">="_s, anchor.key);
    }
    return page;
}

QList<MessageRow> MessageStore::list(ReadSession& session, const core::MessageFilter& filter,
                                     std::optional<qint64> before, int limit) {
    auto statement = MessageQuery(session, filter).rows(before, limit);
    return readAll(statement);
}

qint64 MessageStore::count(ReadSession& session, const core::MessageFilter& filter, qint64 limit) {
    if (filter.isEmpty()) {
        const Coverage all = coverage(session);
        return std::min(all.outbound + all.inbound, limit);
    }
    auto statement = MessageQuery(session, filter).count(limit);
    return statement.next() ? statement.integer(0) : 0;
}

std::optional<MessageRow> MessageStore::find(ReadSession& session, qint64 key) {
    auto statement =
        session.statement(u"SELECT %1 %2 WHERE m.key = ?"_s.arg(messageColumns(), messageTables()));
    statement.bind(key);
    if (!statement.next()) {
        return std::nullopt;
    }
    return readMessage(statement);
}

std::optional<MessageRow> MessageStore::findById(ReadSession& session, const QString& id) {
    const core::MessageFilter filter{{{core::FilterTerm::Field::Id, id, false}}};
    const QList<MessageRow> rows = list(session, filter, std::nullopt, 1);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.first());
}

QList<MessageRow> MessageStore::findByIdBeginning(ReadSession& session, const QString& beginning, int limit) {
    auto statement = session.statement(
        u"SELECT %1 FROM messages m NOT INDEXED CROSS JOIN conversations c ON c.id = m.conversation_id "
        "WHERE m.id BETWEEN ? AND ? OR m.id BETWEEN ? AND ? ORDER BY m.key DESC LIMIT ?"_s.arg(
            messageColumns()));
    const MessageKey::IdSpan span = MessageKey::idsBeginningWith(beginning);
    statement.bindVariant(span.firstPacked).bindVariant(span.lastPacked);
    statement.bindVariant(span.firstText).bindVariant(span.lastText);
    statement.bind(limit);
    return readAll(statement);
}

QList<qint64> MessageStore::keysInConversation(ReadSession& session, qint64 conversationId,
                                               const core::MessageFilter& filter,
                                               std::optional<qint64> before, int limit) {
    auto statement = MessageQuery(session, filter, conversationId).keys(before, limit);
    QList<qint64> keys;
    while (statement.next()) {
        keys.append(statement.integer(0));
    }
    return keys;
}

QStringList MessageStore::recentTags(ReadSession& session, int newest) {
    auto statement = session.statement(
        u"SELECT DISTINCT tag FROM (SELECT tag FROM messages NOT INDEXED ORDER BY key DESC LIMIT ?) "
        "WHERE tag <> '' ORDER BY tag"_s);
    statement.bind(newest);
    QStringList tags;
    while (statement.next()) {
        tags.append(statement.text(0));
    }
    return tags;
}

int MessageStore::countKnown(ReadSession& session, const QList<core::Message>& messages) {
    auto statement = session.statement(u"SELECT id FROM messages WHERE key = ?"_s);
    int known = 0;
    for (const core::Message& message : messages) {
        const QVariant id = MessageKey::packedId(message.id);
        for (qint64 key = MessageKey::wanted(message.at, message.id);; key = MessageKey::next(key)) {
            statement.bind(key);
            if (!statement.next()) {
                break;
            }
            const bool isSame = statement.value(0) == id;
            statement.reset();
            if (isSame) {
                ++known;
                break;
            }
        }
    }
    return known;
}

std::optional<MessageRow> MessageStore::findSame(ReadSession& session, const core::Message& message) {
    for (qint64 key = MessageKey::wanted(message.at, message.id);; key = MessageKey::next(key)) {
        const std::optional<MessageRow> row = find(session, key);
        if (!row || row->message.id == message.id) {
            return row;
        }
    }
}

QList<MessageId> MessageStore::ids(ReadSession& session, core::Direction direction, qint64 before,
                                   int limit) {
    auto statement = session.statement(
        u"SELECT key, id FROM messages WHERE direction = ? AND key < ? ORDER BY key DESC LIMIT ?"_s);
    statement.bind(direction, before, limit);
    QList<MessageId> result;
    while (statement.next()) {
        const qint64 key = statement.integer(0);
        result.append({key, MessageKey::unpackedId(statement.value(1)), MessageKey::at(key)});
    }
    return result;
}

QList<UnfinishedMessage> MessageStore::unfinished(ReadSession& session, core::Timestamp since, int limit) {
    auto statement = session.statement(
        u"SELECT key, id FROM messages INDEXED BY messages_unfinished "
        "WHERE direction = 0 AND status < 4 AND key >= ? ORDER BY key DESC LIMIT ?"_s);
    statement.bind(MessageKey::first(since), limit);
    QList<UnfinishedMessage> result;
    while (statement.next()) {
        const qint64 key = statement.integer(0);
        result.append({key, MessageKey::unpackedId(statement.value(1)), MessageKey::at(key)});
    }
    return result;
}

QList<MessageRow> MessageStore::sentTexts(ReadSession& session, const QString& number, const QString& contact,
                                          const QString& text, core::Timestamp since) {
    auto statement = session.statement(
        u"SELECT %1 FROM conversations c CROSS JOIN messages m ON m.conversation_id = c.id "
        "WHERE c.number = ? AND c.contact = ? AND m.key >= ? AND m.direction = 0 AND m.text = ? ORDER BY m.key DESC"_s
            .arg(messageColumns()));
    statement.bind(number, contact, MessageKey::first(since), text);
    return readAll(statement);
}

Coverage MessageStore::coverage(ReadSession& session) {
    Coverage coverage;
    auto totals = session.statement(u"SELECT name, count FROM totals"_s);
    while (totals.next()) {
        (totals.text(0) == u"outbound" ? coverage.outbound : coverage.inbound) = totals.integer(1);
    }
    auto ends =
        session.statement(u"SELECT (SELECT min(key) FROM messages), (SELECT max(key) FROM messages)"_s);
    if (ends.next() && !ends.isNull(0)) {
        coverage.oldest = MessageKey::at(ends.integer(0));
        coverage.newest = MessageKey::at(ends.integer(1));
    }
    return coverage;
}

} // namespace am::store
