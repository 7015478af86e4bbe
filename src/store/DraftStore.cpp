// Drafts as rows of the ledger.
#include "store/DraftStore.h"

#include "store/ConversationStore.h"
#include "store/Statement.h"
#include "store/WriteTransaction.h"

namespace am::store {

using namespace Qt::StringLiterals;

void DraftStore::saveText(WriteTransaction& transaction, const QString& number, const QString& contact,
                          const QString& text) {
    const int changed =
        text.isEmpty()
            ? transaction.statement(u"DELETE FROM ledger.text_drafts WHERE number = ? AND contact = ?"_s)
                  .bind(number, contact)
                  .run()
            : transaction
                  .statement(
                      u"INSERT INTO ledger.text_drafts (number, contact, text) VALUES (?, ?, ?) ON CONFLICT "
                      "(number, contact) DO UPDATE SET text = excluded.text WHERE text <> excluded.text"_s)
                  .bind(number, contact, text)
                  .run();
    if (changed == 0) {
        return;
    }
    transaction.changes().drafts = true;
    if (const auto conversation = ConversationStore::find(transaction, number, contact)) {
        transaction.changes().conversations.insert(conversation->id);
    }
}

QString DraftStore::text(ReadSession& session, const QString& number, const QString& contact) {
    auto statement =
        session.statement(u"SELECT text FROM ledger.text_drafts WHERE number = ? AND contact = ?"_s);
    statement.bind(number, contact);
    return statement.next() ? statement.text(0) : QString();
}

void DraftStore::saveForm(WriteTransaction& transaction, const QString& name, const QByteArray& json,
                          core::Timestamp now) {
    const int changed =
        json.isEmpty()
            ? transaction.statement(u"DELETE FROM ledger.form_drafts WHERE name = ?"_s).bind(name).run()
            : transaction
                  .statement(
                      u"INSERT INTO ledger.form_drafts (name, value, saved_at) VALUES (?, ?, ?) "
                      "ON CONFLICT (name) DO UPDATE SET value = excluded.value, saved_at = excluded.saved_at "
                      "WHERE value <> excluded.value"_s)
                  .bind(name, json, now)
                  .run();
    if (changed > 0) {
        transaction.changes().drafts = true;
    }
}

QByteArray DraftStore::form(ReadSession& session, const QString& name) {
    auto statement = session.statement(u"SELECT value FROM ledger.form_drafts WHERE name = ?"_s);
    statement.bind(name);
    return statement.next() ? statement.value(0).toByteArray() : QByteArray();
}

QList<FormDraft> DraftStore::forms(ReadSession& session, const QString& kind) {
    auto statement = session.statement(
        u"SELECT name, value, saved_at FROM ledger.form_drafts WHERE substr(name || ':', 1, length(?1) + 1) "
        u"= ?1 || ':' "
        "ORDER BY saved_at DESC, name"_s);
    statement.bind(kind, kind);
    QList<FormDraft> drafts;
    while (statement.next()) {
        const qint64 savedAt = statement.value(2).toLongLong();
        drafts.append(
            {statement.text(0), statement.value(1).toByteArray(),
             savedAt == 0 ? std::nullopt : std::optional(core::Timestamp::fromMilliseconds(savedAt))});
    }
    return drafts;
}

} // namespace am::store
