// Lookups of numbers: their cost for ever, their results for 90 days.
#pragma once

#include "core/Lookup.h"

#include <QList>
#include <QString>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// Lookups by the API's id. A result goes when the API says so, when its 90 days are over by the clock the
/// caller goes by, and with the erasure of the contact; its words then leave the files, the row stays.
/// Archive.
struct LookupStore {
    /// `now` is the API's time. A lookup that has ended does not begin again, and a page that was fetched
    /// before a result was forgotten does not bring it back.
    static void upsert(WriteTransaction& transaction, const QList<core::Lookup>& lookups,
                       core::Timestamp now);
    static std::optional<core::Lookup> find(ReadSession& session, const QString& id);
    /// Newest first.
    static QList<core::Lookup> ofNumber(ReadSession& session, const QString& number, int limit);
    /// The newest lookup of a number whose result is kept: what a send is refused by.
    static std::optional<core::Lookup> newestResult(ReadSession& session, const QString& number);
    /// The newest kept result of every number that has one.
    static QList<core::KnownLine> knownLines(ReadSession& session);
    /// Asked for at or after `since` and not ended, newest first.
    static QList<core::Lookup> unfinished(ReadSession& session, core::Timestamp since, int limit);
    /// The newest completed lookup with a cost: what the next one may cost.
    static std::optional<core::Lookup> lastCharged(ReadSession& session);
    static qint64 count(ReadSession& session);

    /// Is there anything for `forgetExpired` to do?
    static bool hasExpired(ReadSession& session, core::Timestamp now);
    /// Forgets the results whose time is over; gives their number. Rows that could not be read lose their
    /// JSON as well, since nobody knows when its time is over.
    static int forgetExpired(WriteTransaction& transaction, core::Timestamp now);
    /// Forgets what was found out about a number by lookups up to this moment; gives the number of results.
    static int erase(WriteTransaction& transaction, const QString& number, core::Timestamp erasedAt);
};

} // namespace am::store
