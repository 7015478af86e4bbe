// Taking messages in.
#include "store/MessageStore.h"

#include "store/ConversationUpkeep.h"
#include "store/ErasureStore.h"
#include "store/MessageRows.h"
#include "store/OutboxStore.h"
#include "store/WriteTransaction.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// How far a message has come for certain. A status without a name hides what came before it; a time of
/// sending still tells.
core::MessageStatus reached(const core::Message& message) {
    return message.status == core::MessageStatus::Unknown && message.sentAt ? core::MessageStatus::Sent
                                                                            : message.status;
}

/// One batch on its way into the archive.
class Batch {
public:
    explicit Batch(WriteTransaction& transaction)
        : m_transaction(transaction),
          m_conversations(transaction),
          m_erasures(transaction),
          m_insert(transaction.statement(insertSql())),
          m_find(transaction.statement(
              u"SELECT %1 %2 WHERE m.key = ?"_s.arg(messageColumns(), messageTables()))) {
        auto awaited = transaction.statement(
            u"SELECT message_id FROM ledger.outbox WHERE state = 2 AND in_archive = 0"_s);
        while (awaited.next()) {
            m_awaited.insert(awaited.text(0));
        }
    }

    void take(const core::Message& message) {
        const std::optional<core::Message> erased = m_erasures.applied(message);
        put(erased ? *erased : message);
    }

    UpsertReport finish() {
        indexFresh();
        if (m_hasErased) {
            m_transaction.noteContentErased();
        }
        m_conversations.save();
        if (m_outbound + m_inbound > 0) {
            auto totals = m_transaction.statement(u"UPDATE totals SET count = count + ? WHERE name = ?"_s);
            totals.bind(m_outbound, u"outbound"_s).run();
            totals.bind(m_inbound, u"inbound"_s).run();
        }
        if (m_report.inserted + m_report.updated > 0) {
            m_transaction.changes().messages = true;
        }
        return m_report;
    }

private:
    void put(const core::Message& message) {
        auto& conversation = m_conversations.of(message.number, message.contact);
        const QVariant id = MessageKey::packedId(message.id);
        const QString statusText = storedStatusText(message);
        qint64 key = MessageKey::wanted(message.at, message.id);
        for (;; key = MessageKey::next(key)) {
            m_insert.bind(key, id, conversation.id, statusText);
            messageFields.bind(m_insert, message);
            if (m_insert.run() > 0) {
                noteInserted(conversation, key, message);
                break;
            }
            if (update(key, message)) {
                break;
            }
        }
        if (!m_awaited.isEmpty() && m_awaited.remove(message.id)) {
            noteArrived(message);
        }
    }

    static const QString& insertSql() {
        static const QString sql =
            u"INSERT INTO messages (key, id, conversation_id, status_text, %1) VALUES (?, ?, ?, ?, %2) "
            "ON CONFLICT (key) DO NOTHING"_s.arg(messageFields.names(), messageFields.marks());
        return sql;
    }

    void noteInserted(ConversationUpkeep::Touched& conversation, qint64 key, const core::Message& message) {
        ++m_report.inserted;
        ++(message.direction == core::Direction::Outbound ? m_outbound : m_inbound);
        m_fresh.insert(key);
        ConversationUpkeep::messageInserted(conversation, key, message);
    }

    /// False if `key` belongs to another message.
    bool update(qint64 key, const core::Message& news) {
        m_find.bind(key);
        if (!m_find.next()) {
            return false;
        }
        const MessageRow known = readMessage(m_find);
        m_find.reset();
        if (known.message.id != news.id) {
            return false;
        }
        const core::Message message = MessageStore::merged(known.message, news);
        if (message == known.message) {
            ++m_report.unchanged;
            return true;
        }
        ++m_report.updated;
        const bool isReindexed = message.text != known.message.text && !m_fresh.contains(key);
        if (isReindexed) {
            m_transaction
                .statement(u"INSERT INTO messages_fts (messages_fts, rowid, text) VALUES ('delete', ?, ?)"_s)
                .bind(key, known.message.text)
                .run();
        }
        static const QString sql =
            u"UPDATE messages SET status_text = ?, %1 WHERE key = ?"_s.arg(messageFields.assignments());
        auto statement = m_transaction.statement(sql);
        statement.bind(storedStatusText(message));
        messageFields.bind(statement, message);
        statement.bind(key);
        statement.run();
        if (isReindexed) {
            m_transaction.statement(u"INSERT INTO messages_fts (rowid, text) VALUES (?, ?)"_s)
                .bind(key, message.text)
                .run();
        }
        if (message.redactedAt && !known.message.redactedAt) {
            m_hasErased = true;
            if (message.direction == core::Direction::Outbound) {
                OutboxStore::eraseText(m_transaction, message.id);
            }
        }
        ConversationUpkeep::messageUpdated(m_conversations.of(known.message.number, known.message.contact),
                                           key, message);
        return true;
    }

    /// A message sent from here has arrived in the archive; its bubble is drawn from there from now on.
    void noteArrived(const core::Message& message) {
        m_transaction
            .statement(
                u"UPDATE ledger.outbox SET in_archive = 1 WHERE message_id = ? AND state = 2 AND in_archive = 0"_s)
            .bind(message.id)
            .run();
        m_transaction.changes().outbox = true;
        if (message.redactedAt) {
            OutboxStore::eraseText(m_transaction, message.id);
            m_hasErased = true;
        }
    }

    void indexFresh() {
        if (m_fresh.isEmpty()) {
            return;
        }
        std::vector<qint64> keys(m_fresh.begin(), m_fresh.end());
        std::sort(keys.begin(), keys.end());
        QString json = u"["_s;
        for (const qint64 key : keys) {
            if (json.size() > 1) {
                json += u',';
            }
            json += QString::number(key);
        }
        json += u']';
        // In order of rows, which is what the index likes best.
        m_transaction
            .statement(
                u"INSERT INTO messages_fts (rowid, text) SELECT m.key, m.text FROM json_each(?) j "
                "CROSS JOIN messages m ON m.key = j.value"_s)
            .bind(json)
            .run();
    }

    WriteTransaction& m_transaction;
    ConversationUpkeep m_conversations;
    KnownErasures m_erasures;
    Statement m_insert;
    Statement m_find;
    QSet<QString> m_awaited; ///< ids of accepted messages that the outbox still shows
    QSet<qint64> m_fresh;    ///< keys not yet in the full-text index
    UpsertReport m_report;
    int m_outbound = 0;
    int m_inbound = 0;
    bool m_hasErased = false; ///< content that was in the archive before
};

} // namespace

// News whose status would go backwards is older than what we have, so its delivery facts only fill gaps.
core::Message MessageStore::merged(const core::Message& known, const core::Message& news) {
    core::Message result = news;
    result.direction = known.direction;
    result.number = known.number;
    result.contact = known.contact;
    result.at = known.at;
    const auto fill = [](auto& target, const auto& older) {
        if (!target) {
            target = older;
        }
    };
    if (core::mayFollow(reached(known), news.status)) {
        fill(result.sentAt, known.sentAt);
        fill(result.deliveredAt, known.deliveredAt);
        fill(result.failedAt, known.failedAt);
    } else {
        result.status = known.status;
        result.errorCode = known.errorCode;
        result.errorMessage = known.errorMessage;
        result.sentAt = known.sentAt ? known.sentAt : news.sentAt;
        result.deliveredAt = known.deliveredAt;
        result.failedAt = known.failedAt;
        result.statusText = known.statusText;
    }
    if (result.status != core::MessageStatus::Unknown) {
        result.statusText = core::messageStatusText(result.status);
    }
    if (known.redactedAt) {
        // News that still has the content was fetched before it was erased.
        result.text = known.text;
        result.mediaUrls = known.mediaUrls;
        result.extra = known.extra;
        result.redactedAt = known.redactedAt;
    }
    return result;
}

UpsertReport MessageStore::upsert(WriteTransaction& transaction, const QList<core::Message>& messages) {
    if (messages.isEmpty()) {
        return {};
    }
    Batch batch(transaction);
    for (const core::Message& message : messages) {
        batch.take(message);
    }
    return batch.finish();
}

} // namespace am::store
