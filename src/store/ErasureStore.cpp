// One transaction from the rows to the words of the index.
#include "store/ErasureStore.h"

#include "store/LookupStore.h"
#include "store/MessageKey.h"
#include "store/OutboxStore.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

#include <chrono>

namespace am::store {

using namespace Qt::StringLiterals;

namespace {

/// The first key after everything up to and including this moment.
qint64 keyAfter(core::Timestamp moment) {
    return MessageKey::first(moment.plus(std::chrono::milliseconds(1)));
}

/// Messages of a contact below a key that still have their content.
const auto affected =
    u"FROM conversations c CROSS JOIN messages m ON m.conversation_id = c.id "
    "WHERE c.contact = ? AND m.key < ? AND m.redacted_at IS NULL"_s;

} // namespace

int ErasureStore::erase(WriteTransaction& transaction, const QString& contact, core::Timestamp erasedAt) {
    transaction
        .statement(
            u"INSERT INTO erasures (contact, erased_at) VALUES (?, ?) "
            "ON CONFLICT (contact) DO UPDATE SET erased_at = max(erased_at, excluded.erased_at)"_s)
        .bind(contact, erasedAt)
        .run();
    const qint64 end = keyAfter(erasedAt);
    transaction
        .statement(u"INSERT INTO messages_fts (messages_fts, rowid, text) SELECT 'delete', m.key, m.text "_s +
                   affected)
        .bind(contact, end)
        .run();
    auto rows = transaction.statement(
        u"UPDATE messages SET text = '', media_urls = '', extra = x'', redacted_at = ? "
        "WHERE key IN (SELECT m.key "_s +
        affected + u')');
    const int erased = rows.bind(erasedAt, contact, end).run();
    auto conversations = transaction.statement(
        u"UPDATE conversations SET last_text = '', last_erased = 1 "
        "WHERE contact = ? AND message_count > 0 AND last_key < ? AND last_erased = 0 RETURNING id"_s);
    conversations.bind(contact, end);
    while (conversations.next()) {
        transaction.changes().conversations.insert(conversations.integer(0));
    }
    // Its bubble is drawn from the archive; what is left of the item is that it was sent, and as which
    // message.
    const int items =
        transaction
            .statement(
                u"UPDATE ledger.outbox SET text = '' WHERE contact = ? AND "
                "(state = 2 AND in_archive = 1 OR state = 5) AND text <> '' AND coalesce(requested_at, 0) <= ?"_s)
            .bind(contact, erasedAt)
            .run();
    if (erased > 0) {
        auto touched = transaction.statement(u"SELECT id FROM conversations WHERE contact = ?"_s);
        touched.bind(contact);
        while (touched.next()) {
            transaction.changes().conversations.insert(touched.integer(0));
        }
        transaction.changes().messages = true;
    }
    // What could not be read may hold the words just the same.
    const int unreadable =
        transaction
            .statement(u"UPDATE unreadable_rows SET json = x'' WHERE instr(CAST(json AS TEXT), ?) > 0"_s)
            .bind(contact)
            .run();
    transaction.changes().outbox = transaction.changes().outbox || items > 0;
    const int results = LookupStore::erase(transaction, contact, erasedAt);
    if (erased + items + unreadable + results > 0) {
        transaction.noteContentErased();
    }
    return erased;
}

bool ErasureStore::isKnown(ReadSession& session, const QString& contact, core::Timestamp erasedAt) {
    auto statement = session.statement(u"SELECT 1 FROM erasures WHERE contact = ? AND erased_at >= ?"_s);
    statement.bind(contact, erasedAt);
    return statement.next();
}

void ErasureStore::bringToLedger(WriteTransaction& transaction) {
    if (OutboxStore::eraseTextsOfErased(transaction) > 0) {
        transaction.noteContentErased();
    }
}

void ErasureStore::forgetOldWords(WriteTransaction& transaction) {
    transaction.statement(u"INSERT INTO messages_fts (messages_fts) VALUES ('optimize')"_s).run();
}

KnownErasures::KnownErasures(ReadSession& session) {
    auto statement = session.statement(u"SELECT contact, erased_at FROM erasures"_s);
    while (statement.next()) {
        m_erasedAt.insert(statement.text(0), statement.as<core::Timestamp>(1));
    }
}

bool KnownErasures::covers(const QString& contact, core::Timestamp at) const {
    const auto erased = m_erasedAt.constFind(contact);
    return erased != m_erasedAt.cend() && at <= *erased;
}

std::optional<core::Message> KnownErasures::applied(const core::Message& message) const {
    std::optional<core::Timestamp> redactedAt = message.redactedAt;
    if (!redactedAt && !m_erasedAt.isEmpty()) {
        const auto erased = m_erasedAt.constFind(message.contact);
        if (erased != m_erasedAt.cend() && message.at <= *erased) {
            redactedAt = *erased;
        }
    }
    if (!redactedAt) {
        return std::nullopt;
    }
    core::Message result = message;
    if (!message.redactedAt) {
        result.extra.clear();
    }
    result.text.clear();
    result.mediaUrls.clear();
    result.redactedAt = redactedAt;
    return result;
}

} // namespace am::store
