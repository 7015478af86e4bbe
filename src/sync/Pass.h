// What the pulls of one pass share.
#pragma once

#include "api/CursorChain.h"
#include "core/ApiError.h"
#include "core/Timestamp.h"
#include "store/Archive.h"
#include "store/SyncStateStore.h"
#include "sync/PausedStreams.h"

#include <QString>

#include <chrono>
#include <functional>
#include <map>
#include <optional>

namespace am::api {
class ApiClient;
}

namespace am::sync {

/// How a pull ended: nothing, or why it ended early.
using PullEnd = std::optional<core::ApiError>;

/// A backfill that gave way to the next pass and goes on there.
struct BackfillWalk {
    QString cursor; ///< where it goes on; empty if it has ended
    api::CursorChain chain;
    bool hasRestarted = false; ///< a stored cursor was refused
    qsizetype rowsWritten = 0;
};

/// One pass of the engine over the streams, as its pulls see it. Network thread.
struct Pass {
    store::Archive* archive = nullptr;
    api::ApiClient* client = nullptr;
    core::Timestamp serverNow; ///< in the API's clock
    /// True as soon as the pass should end: the engine stops, or another stream found the way to the API
    /// closed.
    bool ended = false;
    /// True once the organization was read and is the archive's own.
    bool knowsOrganization = false;
    /// These streams end after the page in flight and begin nothing. May change while the pass runs.
    PausedStreams paused;
    /// A backfill that has run this long gives way, so that the next pass can fetch what is new.
    std::chrono::milliseconds backfillSlice = std::chrono::milliseconds::max();
    /// True as soon as backfills should give way at once.
    bool isHurried = false;
    /// Backfills under way, by stream; kept from pass to pass.
    std::map<QString, BackfillWalk> walks;
    /// Called as rows of a stream arrive.
    std::function<void(const QString& stream, qint64 rows)> fetched;
    /// Called with the time of the oldest row a backfill has come to.
    std::function<void(const QString& stream, core::Timestamp oldest)> reached;
    /// Called when the state of a stream was committed.
    std::function<void(const store::StreamState& state)> saved;
};

/// The stream's rows are read until this long before its high-water mark, for rows that became visible late.
inline constexpr std::chrono::minutes pullOverlap{2};

inline core::ApiError cancelledError() {
    core::ApiError error;
    error.kind = core::ApiError::Kind::Cancelled;
    return error;
}

} // namespace am::sync
