// How far each stream of the API has been copied.
#pragma once

#include "core/Timestamp.h"

#include <QList>
#include <QString>

#include <optional>

namespace am::store {

class ReadSession;
class WriteTransaction;

/// Place of one stream (`outbound`, `inbound`, `consent`, `numbers`, `brands`, `campaigns`, `lookups`,
/// `account`). Written in the same transaction as the rows it stands for.
struct StreamState {
    QString stream;
    bool complete = false; ///< the first sync reached the oldest row
    QString cursor;        ///< next page of the running backfill; empty if none runs
    std::optional<core::Timestamp>
        highWater; ///< newest row time that is safely copied; `since` of the next pull
    std::optional<core::Timestamp> syncedAt; ///< when the stream was last seen to be up to date
};

/// One state per stream; saved in the transaction that holds the rows it stands for. Archive.
struct SyncStateStore {
    static std::optional<StreamState> find(ReadSession& session, const QString& stream);
    static QList<StreamState> list(ReadSession& session);
    static void save(WriteTransaction& transaction, const StreamState& state);
};

} // namespace am::store
