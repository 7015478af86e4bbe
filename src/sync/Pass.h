// What the pulls of one pass share.
#pragma once

#include "core/ApiError.h"
#include "core/Timestamp.h"
#include "store/Archive.h"
#include "store/SyncStateStore.h"

#include <QString>

#include <functional>
#include <optional>

namespace am::api {
class ApiClient;
}

namespace am::sync {

/// How a pull ended: nothing, or why it ended early.
using PullEnd = std::optional<core::ApiError>;

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
    /// Called as rows of a stream arrive.
    std::function<void(const QString& stream, qint64 rows)> fetched;
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
