// Consent records, their history, and the double opt-ins we started.
#pragma once

#include "core/Consent.h"

#include <QList>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// Which consent records to list.
struct ConsentQuery {
    enum class Show : quint8 { All, OptedIn, OptedOut };
    Show show = Show::All;
    QString phoneNumberId; ///< or empty
    QString contact;       ///< part of the number, or empty
    int limit = 20000;
};

/// Records and events as the API gave them (archive); pending opt-ins are our own knowledge (ledger).
/// Changing a record also changes the opt-out mark of its conversation.
struct ConsentStore {
    static int upsert(WriteTransaction& transaction, const QList<core::ConsentRecord>& records);
    static void upsertEvents(WriteTransaction& transaction, const QList<core::ConsentEvent>& events);
    /// Latest change first.
    static QList<core::ConsentRecord> list(ReadSession& session, const ConsentQuery& query);
    static qint64 count(ReadSession& session, ConsentQuery::Show show);
    static std::optional<core::ConsentRecord> find(ReadSession& session, const QString& phoneNumberId,
                                                   const QString& contact);
    static std::optional<core::ConsentRecord> findById(ReadSession& session, const QString& id);
    /// By id, those after `after`.
    static QList<core::ConsentRecord> listById(ReadSession& session, const QString& after, int limit);
    /// Newest first.
    static QList<core::ConsentEvent> history(ReadSession& session, const QString& consentId);

    static void addPending(WriteTransaction& transaction, const core::PendingOptIn& pending);
    static void removePending(WriteTransaction& transaction, const QString& phoneNumberId,
                              const QString& contact);
    static std::optional<core::PendingOptIn> pending(ReadSession& session, const QString& phoneNumberId,
                                                     const QString& contact);
    static QList<core::PendingOptIn> allPending(ReadSession& session);
};

} // namespace am::store
