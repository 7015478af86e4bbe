// Toll-free dossiers, their history, and the programme of each number (ledger).
#pragma once

#include "core/TollFreeDossier.h"
#include "core/TollFreeProgramme.h"

#include <QList>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// Dossiers are never removed, and their history is only added to. Ledger, except for the times of messages.
struct TollFreeStore {
    /// Begins a dossier; gives its id.
    static qint64 create(WriteTransaction& transaction, const core::TollFreeDraft& fields,
                         core::Timestamp now);
    /// Saves the fields of a dossier; its history is not touched.
    static void saveFields(WriteTransaction& transaction, qint64 dossierId, const core::TollFreeDraft& fields,
                           core::Timestamp now);
    /// Adds to the history of a dossier; the id of `change` is given by the store.
    static void addStatus(WriteTransaction& transaction, qint64 dossierId,
                          const core::TollFreeStatusChange& change);
    static std::optional<core::TollFreeDossier> find(ReadSession& session, qint64 dossierId);
    /// The last changed first.
    static QList<core::TollFreeDossier> list(ReadSession& session);

    /// Of one number; the empty number sets what holds for all. A setting without content is removed.
    static void setProgramme(WriteTransaction& transaction, const QString& number,
                             const core::ProgrammeSetting& setting);
    static core::ProgrammeSettings programmes(ReadSession& session);

    enum class OnTheWay : quint8 {
        All,      ///< also what is queued
        Requested ///< only what the API was asked to send
    };
    /// The newest `limit` outbound messages of (number, contact): those in the archive, and what the outbox
    /// asked for within a day before `now` that is not there. Every message counts, whatever became of it.
    static core::SentTimes sentTimes(ReadSession& session, const QString& number, const QString& contact,
                                     int limit, OnTheWay onTheWay, core::Timestamp now);
};

} // namespace am::store
