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

void DraftStore::saveForm(WriteTransaction& transaction, const QString& name, const QByteArray& json) {
    const int changed =
        json.isEmpty()
            ? transaction.statement(u"DELETE FROM ledger.form_drafts WHERE name = ?"_s).bind(name).run()
            : transaction
                  .statement(
                      u"INSERT INTO ledger.form_drafts (name, value) VALUES (?, ?) ON CONFLICT (name) "
                      "DO UPDATE SET value = excluded.value WHERE value <> excluded.value"_s)
                  .bind(name, json)
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

} // namespace am::store
