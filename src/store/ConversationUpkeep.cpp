// Counting and remembering the last message of each conversation.
#include "store/ConversationUpkeep.h"

#include "store/MessageRows.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

#include <algorithm>
#include <vector>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// 1 if the newest consent record of (our number, contact) says no.
const auto optedOutSql =
    u"coalesce((SELECT NOT k.opted_in FROM numbers n JOIN consent k ON k.phone_number_id = n.id "
    "WHERE n.number = %1 AND k.contact = %2 ORDER BY k.updated_at DESC LIMIT 1), 0)"_s;

} // namespace

qint64 ConversationUpkeep::insert(WriteTransaction& transaction, const QString& number,
                                  const QString& contact, qint64 lastKey) {
    static const QString sql =
        u"INSERT INTO conversations (number, contact, last_key, opted_out) VALUES (?, ?, ?, %1) RETURNING id"_s
            .arg(optedOutSql.arg(u"?"_s, u"?"_s));
    auto statement = transaction.statement(sql);
    statement.bind(number, contact, lastKey, number, contact);
    qint64 id = 0;
    while (statement.next()) {
        id = statement.integer(0);
    }
    transaction.changes().conversations.insert(id);
    return id;
}

ConversationUpkeep::Touched& ConversationUpkeep::of(const QString& number, const QString& contact) {
    const auto pair = std::make_pair(number, contact);
    const auto known = m_touched.find(pair);
    if (known != m_touched.end()) {
        return *known;
    }
    Touched touched;
    auto statement = m_transaction.statement(
        u"SELECT c.id, c.message_count, c.last_key, r.key FROM conversations c "
        "LEFT JOIN ledger.read_markers r ON r.number = c.number AND r.contact = c.contact "
        "WHERE c.number = ? AND c.contact = ?"_s);
    statement.bind(number, contact);
    if (statement.next()) {
        touched.id = statement.integer(0);
        touched.messageCount = statement.integer(1);
        touched.lastKey = statement.integer(2);
        touched.readThrough =
            statement.isNull(3) ? m_transaction.database().unreadSinceKey() - 1 : statement.integer(3);
    } else {
        touched.id = insert(m_transaction, number, contact, 0);
        touched.readThrough = readThrough(m_transaction.database(), number, contact);
    }
    return *m_touched.insert(pair, touched);
}

void ConversationUpkeep::messageInserted(Touched& conversation, qint64 key, const core::Message& message) {
    conversation.changed = true;
    // The last_key of a conversation without messages is the moment it was made, not a message.
    const bool isFirst = conversation.messageCount + conversation.inserted == 0;
    ++conversation.inserted;
    if (message.direction == core::Direction::Inbound) {
        ++conversation.inbound;
        conversation.unread += key > conversation.readThrough ? 1 : 0;
    }
    if (isFirst || key > conversation.lastKey) {
        conversation.lastKey = key;
        conversation.last = message;
        conversation.lastChanged = true;
    }
}

void ConversationUpkeep::messageUpdated(Touched& conversation, qint64 key, const core::Message& message) {
    conversation.changed = true;
    if (key == conversation.lastKey) {
        conversation.last = message;
        conversation.lastChanged = true;
    }
}

void ConversationUpkeep::save() {
    auto counts = m_transaction.statement(
        u"UPDATE conversations SET message_count = message_count + ?, inbound_count = inbound_count + ?, "
        "unread_count = unread_count + ? WHERE id = ?"_s);
    auto whole = m_transaction.statement(
        u"UPDATE conversations SET message_count = message_count + ?, inbound_count = inbound_count + ?, "
        "unread_count = unread_count + ?, last_key = ?, last_direction = ?, last_status = ?, last_status_text = ?, last_text = ?, last_erased = ? WHERE id = ?"_s);
    // By id, so that neighbouring rows are written together.
    std::vector<const Touched*> changed;
    for (const Touched& touched : std::as_const(m_touched)) {
        if (touched.changed) {
            changed.push_back(&touched);
        }
    }
    std::sort(changed.begin(), changed.end(),
              [](const Touched* a, const Touched* b) { return a->id < b->id; });
    for (const Touched* entry : changed) {
        const Touched& touched = *entry;
        if (touched.lastChanged) {
            const core::Message& last = touched.last;
            whole.bind(touched.inserted, touched.inbound, touched.unread, touched.lastKey, last.direction,
                       last.status, storedStatusText(last), last.text, last.redactedAt.has_value(),
                       touched.id);
            whole.run();
        } else if (touched.inserted > 0) {
            counts.bind(touched.inserted, touched.inbound, touched.unread, touched.id);
            counts.run();
        }
        m_transaction.changes().conversations.insert(touched.id);
    }
}

qint64 ConversationUpkeep::readThrough(Database& database, const QString& number, const QString& contact) {
    auto statement =
        database.statement(u"SELECT key FROM ledger.read_markers WHERE number = ? AND contact = ?"_s);
    statement.bind(number, contact);
    return statement.next() ? statement.integer(0) : database.unreadSinceKey() - 1;
}

void ConversationUpkeep::recountUnread(Database& database, qint64 id, qint64 readThrough) {
    auto statement = database.statement(
        u"UPDATE conversations SET unread_count = (SELECT count(*) FROM messages INDEXED BY "
        u"messages_by_conversation "
        "WHERE conversation_id = ? AND key > ? AND direction = 1) WHERE id = ?"_s);
    statement.bind(id, readThrough, id);
    statement.run();
}

void ConversationUpkeep::recountAllUnread(Database& database) {
    auto statement = database.statement(
        u"UPDATE main.conversations AS c SET unread_count = (SELECT count(*) FROM main.messages m "
        "INDEXED BY messages_by_conversation "
        "WHERE m.conversation_id = c.id AND m.key > r.key AND m.direction = 1) "
        "FROM ledger.read_markers AS r WHERE r.number = c.number AND r.contact = c.contact"_s);
    statement.run();
}

void ConversationUpkeep::refreshOptOut(WriteTransaction& transaction, const QString& number,
                                       const QString& contact) {
    // With OR in one statement every conversation of the number would be looked at for each record.
    static const QString ofAll =
        u"UPDATE conversations SET opted_out = %1 WHERE number = ? AND opted_out <> %1 RETURNING id"_s.arg(
            optedOutSql.arg(u"conversations.number"_s, u"conversations.contact"_s));
    static const QString ofOne =
        u"UPDATE conversations SET opted_out = %1 WHERE number = ? AND contact = ? AND opted_out <> %1 "
        "RETURNING id"_s.arg(optedOutSql.arg(u"conversations.number"_s, u"conversations.contact"_s));
    auto statement = transaction.statement(contact.isEmpty() ? ofAll : ofOne);
    statement.bind(number);
    if (!contact.isEmpty()) {
        statement.bind(contact);
    }
    while (statement.next()) {
        transaction.changes().conversations.insert(statement.integer(0));
    }
}

} // namespace am::store
