// Listing conversations and moving their read markers.
#include "store/ConversationStore.h"

#include "store/ConversationUpkeep.h"
#include "store/Database.h"
#include "store/Fields.h"
#include "store/MessageKey.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

#include <algorithm>
#include <chrono>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

constexpr Fields conversationFields(field("id", &core::Conversation::id),
                                    field("number", &core::Conversation::number),
                                    field("contact", &core::Conversation::contact),
                                    field("last_direction", &core::Conversation::lastDirection),
                                    field("last_status", &core::Conversation::lastStatus),
                                    field("last_status_text", &core::Conversation::lastStatusText),
                                    field("last_text", &core::Conversation::lastText),
                                    field("last_erased", &core::Conversation::lastIsErased),
                                    field("message_count", &core::Conversation::messageCount),
                                    field("inbound_count", &core::Conversation::inboundCount),
                                    field("unread_count", &core::Conversation::unreadCount),
                                    field("opted_out", &core::Conversation::optedOut));

const QString& selectSql() {
    static const QString sql =
        u"SELECT c.last_key, EXISTS (SELECT 1 FROM ledger.text_drafts d WHERE d.number = c.number AND "
        "d.contact = c.contact), %1 FROM conversations c"_s.arg(conversationFields.names("c."_L1));
    return sql;
}

core::Conversation read(const Statement& statement) {
    core::Conversation conversation;
    conversationFields.read(statement, conversation, 2);
    conversation.lastAt = MessageKey::at(statement.integer(0));
    conversation.hasDraft = statement.as<bool>(1);
    if (conversation.lastStatus != core::MessageStatus::Unknown) {
        conversation.lastStatusText = core::messageStatusText(conversation.lastStatus);
    }
    return conversation;
}

/// What the user typed into the search of the list.
class Search {
public:
    explicit Search(const QString& typed) : m_words(typed.split(u' ', Qt::SkipEmptyParts)) {
        const bool looksLikeNumber =
            !m_words.isEmpty() && std::all_of(typed.begin(), typed.end(), [](QChar c) {
                return c.isDigit() || u" +-().*"_s.contains(c);
            });
        if (looksLikeNumber) {
            std::copy_if(typed.begin(), typed.end(), std::back_inserter(m_digits),
                         [](QChar c) { return c.isDigit(); });
        }
    }

    bool matches(const core::Conversation& conversation) const {
        if (!m_digits.isEmpty() && conversation.contact.contains(m_digits)) {
            return true;
        }
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString& word) {
            return conversation.lastText.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
    QString m_digits;
};

/// The pair of a conversation, and its last message.
struct Place {
    QString number;
    QString contact;
};

std::optional<Place> placeOf(ReadSession& session, qint64 id) {
    auto statement = session.statement(u"SELECT number, contact FROM conversations WHERE id = ?"_s);
    statement.bind(id);
    if (!statement.next()) {
        return std::nullopt;
    }
    return Place{statement.text(0), statement.text(1)};
}

void setMarker(WriteTransaction& transaction, const Place& place, qint64 id, qint64 key) {
    transaction
        .statement(
            u"INSERT INTO ledger.read_markers (number, contact, key) VALUES (?, ?, ?) "
            "ON CONFLICT (number, contact) DO UPDATE SET key = excluded.key"_s)
        .bind(place.number, place.contact, key)
        .run();
    ConversationUpkeep::recountUnread(transaction.database(), id, key);
    transaction.changes().conversations.insert(id);
}

} // namespace

QList<core::Conversation> ConversationStore::list(ReadSession& session, const ConversationQuery& query) {
    QStringList conditions;
    switch (query.show) {
        case ConversationQuery::Show::All:
            break;
        case ConversationQuery::Show::Unread:
            conditions.append(u"c.unread_count > 0"_s);
            break;
        case ConversationQuery::Show::OptedOut:
            conditions.append(u"c.opted_out = 1"_s);
            break;
        case ConversationQuery::Show::Failed:
            conditions.append(u"c.last_direction = 0 AND c.last_status IN (5, 6)"_s);
            break;
    }
    if (!query.number.isEmpty()) {
        conditions.append(u"c.number = ?"_s);
    }
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    auto statement = session.statement(selectSql() + where + u" ORDER BY c.last_key DESC, c.id DESC"_s);
    if (!query.number.isEmpty()) {
        statement.bind(query.number);
    }
    // Searched here and not by LIKE, which knows the case of ASCII letters only.
    const Search search(query.search);
    QList<core::Conversation> result;
    while (result.size() < query.limit && statement.next()) {
        core::Conversation conversation = read(statement);
        if (search.matches(conversation)) {
            result.append(std::move(conversation));
        }
    }
    return result;
}

std::optional<core::Conversation> ConversationStore::find(ReadSession& session, qint64 id) {
    auto statement = session.statement(selectSql() + u" WHERE c.id = ?"_s);
    statement.bind(id);
    return statement.next() ? std::optional(read(statement)) : std::nullopt;
}

std::optional<core::Conversation> ConversationStore::find(ReadSession& session, const QString& number,
                                                          const QString& contact) {
    auto statement = session.statement(selectSql() + u" WHERE c.number = ? AND c.contact = ?"_s);
    statement.bind(number, contact);
    return statement.next() ? std::optional(read(statement)) : std::nullopt;
}

qint64 ConversationStore::ensure(WriteTransaction& transaction, const QString& number,
                                 const QString& contact) {
    auto statement =
        transaction.statement(u"SELECT id FROM conversations WHERE number = ? AND contact = ?"_s);
    statement.bind(number, contact);
    if (statement.next()) {
        return statement.integer(0);
    }
    return ConversationUpkeep::insert(transaction, number, contact,
                                      MessageKey::first(core::Timestamp::now()));
}

void ConversationStore::markRead(WriteTransaction& transaction, qint64 id, qint64 key) {
    const auto place = placeOf(transaction, id);
    if (!place) {
        return;
    }
    const qint64 known =
        ConversationUpkeep::readThrough(transaction.database(), place->number, place->contact);
    if (key > known) {
        setMarker(transaction, *place, id, key);
    }
}

void ConversationStore::markUnread(WriteTransaction& transaction, qint64 id) {
    const auto place = placeOf(transaction, id);
    auto last = transaction.statement(
        u"SELECT key FROM messages WHERE conversation_id = ? AND direction = 1 ORDER BY key DESC LIMIT 1"_s);
    last.bind(id);
    if (!place || !last.next()) {
        return;
    }
    const qint64 beforeLast = last.integer(0) - 1;
    last.reset();
    const qint64 known =
        ConversationUpkeep::readThrough(transaction.database(), place->number, place->contact);
    if (beforeLast < known) {
        setMarker(transaction, *place, id, beforeLast);
    }
}

int ConversationStore::unreadTotal(ReadSession& session) {
    auto statement = session.statement(
        u"SELECT coalesce(sum(unread_count), 0) FROM conversations INDEXED BY conversations_unread "
        "WHERE unread_count > 0"_s);
    return statement.next() ? int(statement.integer(0)) : 0;
}

void ConversationStore::correctFirstOpened(WriteTransaction& transaction, core::Timestamp now) {
    auto statement = transaction.statement(
        u"UPDATE ledger.meta SET value = ? WHERE name = 'first_opened_at' AND value > ?"_s);
    if (statement.bind(now, now.plus(std::chrono::minutes(1))).run() == 0) {
        return;
    }
    transaction.database().readFirstOpened();
    // Conversations without a read marker: what has come in since is unread.
    auto recount = transaction.statement(
        u"UPDATE main.conversations AS c SET unread_count = (SELECT count(*) FROM main.messages m "
        "INDEXED BY messages_by_conversation "
        "WHERE m.conversation_id = c.id AND m.key >= ? AND m.direction = 1) "
        "WHERE NOT EXISTS (SELECT 1 FROM ledger.read_markers r "
        "WHERE r.number = c.number AND r.contact = c.contact) AND c.last_key >= ? RETURNING id"_s);
    recount.bind(transaction.database().unreadSinceKey(), transaction.database().unreadSinceKey());
    while (recount.next()) {
        transaction.changes().conversations.insert(recount.integer(0));
    }
}

} // namespace am::store
