// Toll-free dossiers, their history, and the programme of each number (ledger).
#pragma once

#include "core/TollFreeDossier.h"

#include <QHash>
#include <QList>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// What is set for one number, or for all; nothing: as for all.
struct ProgrammeSetting {
    std::optional<bool> isTransactional;
    std::optional<int> dailyLimit;

    bool operator==(const ProgrammeSetting&) const = default;
};

/// Everything set, by number; the empty number holds for all.
class ProgrammeSettings {
public:
    explicit ProgrammeSettings(QHash<QString, ProgrammeSetting> settings = {})
        : m_settings(std::move(settings)) {}

    ProgrammeSetting setting(const QString& number) const { return m_settings.value(number); }
    /// What holds for a number: its own setting, else that for all, else no limit and no promise.
    core::TollFreeProgramme of(const QString& number) const;
    core::TollFreeProgramme ofAll() const { return of(QString()); }

    bool operator==(const ProgrammeSettings&) const = default;

private:
    QHash<QString, ProgrammeSetting> m_settings;
};

/// Times of the newest texts to one contact; the daily limit counts with them.
struct SentTimes {
    QList<core::Timestamp> newest; ///< newest first
    int onTheWay = 0;              ///< in the outbox, without an answer

    bool operator==(const SentTimes&) const = default;
};

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
                             const ProgrammeSetting& setting);
    static ProgrammeSettings programmes(ReadSession& session);

    enum class OnTheWay : quint8 {
        All,      ///< also what is queued
        Requested ///< only what the API was asked to send
    };
    /// The newest `limit` outbound messages of (number, contact) in the archive, and what of the outbox is
    /// not there yet. Every message counts, whatever became of it.
    static SentTimes sentTimes(ReadSession& session, const QString& number, const QString& contact, int limit,
                               OnTheWay onTheWay);
};

} // namespace am::store
