// Unfinished texts and forms of the operator (ledger).
#pragma once

#include <QByteArray>
#include <QString>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// What was typed and not sent or filed yet. Ledger.
struct DraftStore {
    /// Saves the composer's text of a conversation; an empty text removes the draft.
    static void saveText(WriteTransaction& transaction, const QString& number, const QString& contact,
                         const QString& text);
    static QString text(ReadSession& session, const QString& number, const QString& contact);
    /// A form's fields as JSON under a fixed name ("brand", "campaign"); empty removes it.
    static void saveForm(WriteTransaction& transaction, const QString& name, const QByteArray& json);
    static QByteArray form(ReadSession& session, const QString& name);
};

} // namespace am::store
