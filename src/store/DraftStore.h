// Unfinished texts and forms of the operator (ledger).
#pragma once

#include "core/Timestamp.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// A form that was begun and not filed.
struct FormDraft {
    QString name; ///< "brand:<id>", "campaign:<id>", from before also "brand", "campaign"
    QByteArray json;
    std::optional<core::Timestamp> savedAt; ///< nothing: saved before moments were kept

    bool operator==(const FormDraft&) const = default;
};

/// What was typed and not sent or filed yet. Ledger.
struct DraftStore {
    /// Saves the composer's text of a conversation; an empty text removes the draft.
    static void saveText(WriteTransaction& transaction, const QString& number, const QString& contact,
                         const QString& text);
    static QString text(ReadSession& session, const QString& number, const QString& contact);
    /// A form's fields as JSON under its name; empty removes it.
    static void saveForm(WriteTransaction& transaction, const QString& name, const QByteArray& json,
                         core::Timestamp now);
    static QByteArray form(ReadSession& session, const QString& name);
    /// All drafts of one kind of form ("brand", "campaign"), the last saved first.
    static QList<FormDraft> forms(ReadSession& session, const QString& kind);
};

} // namespace am::store
